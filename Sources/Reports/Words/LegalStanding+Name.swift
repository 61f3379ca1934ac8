public import Assessments
public import LegalReview
public import Vocabulary

extension Review.Conclusion {
  /// The conclusion in both languages.
  public var name: Phrase {
    verdict?.name
      ?? (self == .unchanged ? Phrase(nl: "ongewijzigd", en: "unchanged") : Phrase(nl: "niet beoordeeld", en: "not assessed"))
  }
}

extension LegalStanding {
  /// The standing in both languages.
  public var name: Phrase {
    switch self {
    case .concluded(let conclusion): conclusion.name
    case .contraryToAct(isOwn: true, couldBeMore: false):
      Phrase(nl: "in strijd, alleen met de wet die de variant zelf wijzigt", en: "contrary, only to the Act that the variant itself changes")
    case .contraryToAct(isOwn: true, couldBeMore: true):
      Phrase(
        nl: "in strijd, voor zover bekend alleen met de wet die de variant zelf wijzigt",
        en: "contrary, as far as is known only to the Act that the variant itself changes")
    case .contraryToAct(isOwn: false, couldBeMore: false):
      Phrase(nl: "in strijd, alleen met de nationale wet", en: "contrary, only to the national Act")
    case .contraryToAct(isOwn: false, couldBeMore: true):
      Phrase(nl: "in strijd, voor zover bekend alleen met de nationale wet", en: "contrary, as far as is known only to the national Act")
    }
  }
}
