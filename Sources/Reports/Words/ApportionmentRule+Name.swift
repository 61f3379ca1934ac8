import Dispersal
import Vocabulary

extension ApportionmentRule {
  /// The name of a rule in words.
  var name: Phrase {
    switch self {
    case .largestRemainder: Phrase(nl: "grootste resten (Hamilton)", en: "largest remainders (Hamilton)")
    case .jefferson: Phrase(same: "Jefferson/D'Hondt")
    case .webster: Phrase(same: "Webster/Sainte-Laguë")
    case .modifiedWebster: Phrase(nl: "gewijzigde Sainte-Laguë", en: "modified Sainte-Laguë")
    case .adams: Phrase(same: "Adams")
    case .huntingtonHill: Phrase(same: "Huntington-Hill")
    case .dean: Phrase(same: "Dean")
    case .balinskiYoungQuota: Phrase(nl: "quotamethode (Balinski-Young)", en: "quota method (Balinski-Young)")
    }
  }
}
