import LegalReview
import Vocabulary

extension LawDossier {
  /// The mark of a variant under each state of the law, in the order of the dossier.
  func lawMarks(_ answer: LawAnswer, of variant: Variant) -> [LawMark] {
    answer.settings.map { setting in
      LawMark(
        setting: setting.setting,
        groups: setting.groups.map { own in
          let mark = LawMark.Mark(own.review, changesTheAct: changesTheAct(variant, for: own.group))
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
  /// The mark of a review of a variant that does, or does not, change the national Act itself.
  init(_ review: Review, changesTheAct: Bool) {
    let isOpen = review.questions.contains { $0.rule.answers.contains { $0.verdict > .tenable } }
    self =
      switch review.conclusion {
      case .unchanged: .unchanged
      case .tenable: isOpen ? .open : .tenable
      case .notAssessed: .notAssessed
      case .atRisk: .atRisk
      case .contrary: review.isContraryToActAlone && changesTheAct ? .needsChangeOfAct : .contraryToHigherLaw
      }
  }
}
