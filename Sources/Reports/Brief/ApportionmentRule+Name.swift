import Dispersal
import Vocabulary

extension ApportionmentRule {
  /// The name of a rule in words.
  var name: Phrase {
    switch self {
    case .largestRemainder: Phrase(nl: "grootste resten (Hamilton)", en: "largest remainders (Hamilton)")
    case .jefferson: Phrase(nl: "Jefferson/D'Hondt", en: "Jefferson/D'Hondt")
    case .webster: Phrase(nl: "Webster/Sainte-Laguë", en: "Webster/Sainte-Laguë")
    case .modifiedWebster: Phrase(nl: "gewijzigde Sainte-Laguë", en: "modified Sainte-Laguë")
    case .adams: Phrase(nl: "Adams", en: "Adams")
    case .huntingtonHill: Phrase(nl: "Huntington-Hill", en: "Huntington-Hill")
    case .dean: Phrase(nl: "Dean", en: "Dean")
    case .balinskiYoungQuota: Phrase(nl: "quotamethode (Balinski-Young)", en: "quota method (Balinski-Young)")
    }
  }
}
