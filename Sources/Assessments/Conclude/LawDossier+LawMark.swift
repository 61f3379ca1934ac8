public import LegalReview
import Vocabulary

extension LawDossier {
  /// The mark of a variant under each state of the law, in the order of the dossier.
  func lawMarks(_ answer: LawAnswer) -> [LawMark] {
    answer.settings.map { setting in
      LawMark(
        setting: setting.setting,
        groups: setting.groups.map { own in
          let mark = LawMark.Mark(own.review)
          // What is contrary to the Act alone is worse when it turns out contrary to a treaty too.
          let isWorseByHigherLaw = mark == .needsChangeOfAct && own.review.couldBeContraryToHigherLaw(norms)
          return LawMark.GroupMark(
            group: own.group, mark: mark, couldBeWorse: own.review.couldBeWorse || isWorseByHigherLaw,
            isContraryToActAlone: own.review.conclusion == .contrary && own.review.isContraryToActAlone,
            questions: own.review.questions.count)
        })
    }
  }
}

extension LawMark.Mark {
  /// The mark of a review. What is contrary to the national Act alone needs a change of it, whether or not the variant brings that change itself:
  /// no higher law stands in the way.
  public init(_ review: Review) {
    let isOpen = review.questions.contains { $0.rule.answers.contains { $0.verdict > .tenable } }
    self =
      switch review.conclusion {
      case .unchanged: .unchanged
      case .tenable: isOpen ? .open : .tenable
      case .notAssessed: .notAssessed
      case .atRisk: .atRisk
      case .contrary: review.isContraryToActAlone ? .needsChangeOfAct : .contraryToHigherLaw
      }
  }
}
