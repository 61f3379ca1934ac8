public import Assessments
public import LegalReview
public import Vocabulary

extension Review.Conclusion {
  /// The conclusion in both languages. Where it is contrary, the findings say to what, see `LawMark.Mark`.
  public var name: Phrase {
    switch self {
    case .unchanged: LawMark.Mark.unchanged.name
    case .tenable: LawMark.Mark.tenable.name
    case .notAssessed: LawMark.Mark.notAssessed.name
    case .atRisk: LawMark.Mark.atRisk.name
    case .contrary: Verdict.contrary.name
    }
  }
}

extension LegalStanding {
  /// The standing in both languages: the word of its mark, and of what stands against an Act alone what else is to be said.
  public var name: Phrase {
    let act = LawMark.Mark.needsChangeOfAct.name
    return switch self {
    case .concluded(.contrary): LawMark.Mark.contraryToHigherLaw.name
    case .concluded(let conclusion): conclusion.name
    case .open: LawMark.Mark.open.name
    case .contraryToAct(isOwn: false, couldBeMore: false): act
    case .contraryToAct(isOwn: true, couldBeMore: false):
      Phrase(nl: "\(act.nl), die de variant zelf brengt", en: "\(act.en), which the variant itself brings")
    case .contraryToAct(isOwn: true, couldBeMore: true):
      Phrase(
        nl: "\(act.nl), die de variant zelf brengt; de toets aan verdragen en richtlijnen is niet af",
        en: "\(act.en), which the variant itself brings; the test against treaties and directives is not complete")
    case .contraryToAct(isOwn: false, couldBeMore: true):
      Phrase(
        nl: "\(act.nl); de toets aan verdragen en richtlijnen is niet af",
        en: "\(act.en); the test against treaties and directives is not complete")
    }
  }
}
