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
    case .concluded(.contrary): Phrase(nl: "in strijd met hoger recht", en: "contrary to higher law")
    case .concluded(let conclusion): conclusion.name
    case .contraryToAct(isOwn: true, couldBeMore: false):
      Phrase(nl: "vraagt wijziging van de wet, die de variant zelf brengt", en: "needs a change of the Act, which the variant itself brings")
    case .contraryToAct(isOwn: true, couldBeMore: true):
      Phrase(
        nl: "vraagt wijziging van de wet, die de variant zelf brengt; de toets aan verdragen en richtlijnen is niet af",
        en: "needs a change of the Act, which the variant itself brings; the test against treaties and directives is not complete")
    case .contraryToAct(isOwn: false, couldBeMore: false): Phrase(nl: "vraagt wijziging van de wet", en: "needs a change of the Act")
    case .contraryToAct(isOwn: false, couldBeMore: true):
      Phrase(
        nl: "vraagt wijziging van de wet; de toets aan verdragen en richtlijnen is niet af",
        en: "needs a change of the Act; the test against treaties and directives is not complete")
    }
  }
}
