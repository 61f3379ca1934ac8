import Dossiers
public import LegalReview
public import Vocabulary

/// What one norm says of a variant under one state of the law, over all groups that the variant changes.
public struct NormMark: Sendable, Hashable {
  /// `nil` for what the variant changes and no norm that binds tests.
  public var norm: NormID?
  /// The worst of what was found, what could not be assessed and what is open.
  public var mark: LawMark.Mark
  /// Whether what is not known could make it worse.
  public var couldBeWorse: Bool
}

extension LawDossier {
  /// The marks of all norms that say anything of a variant under a state of the law, in the order of the dossier; what no norm tests comes last.
  public func normMarks(_ setting: LawAnswer.SettingReview) -> [NormMark] {
    let tested = norms.compactMap { norm -> NormMark? in
      let found = setting.groups.flatMap { own in marks(of: norm, own.review) }
      guard let worst = found.max() else { return nil }
      let gaps = setting.groups.flatMap(\.review.gaps).filter { $0.norm == norm.id && $0.reason == .unknown }
      let couldBe = gaps.map(\.couldBe).max() ?? .tenable
      let isWorse = worst != .notAssessed && (couldBe == .contrary && worst < .needsChangeOfAct || couldBe == .atRisk && worst < .atRisk)
      return NormMark(norm: norm.id, mark: worst, couldBeWorse: isWorse)
    }
    let isUntested = setting.groups.contains { $0.review.gaps.contains { $0.reason == .unread } }
    return tested + (isUntested ? [NormMark(norm: nil, mark: .notAssessed, couldBeWorse: false)] : [])
  }

  private func marks(of norm: Norm, _ review: Review) -> [LawMark.Mark] {
    let found = review.findings.filter { $0.counts && $0.norm == norm.id }.map { finding -> LawMark.Mark in
      switch finding.verdict {
      case .tenable: .tenable
      case .atRisk: .atRisk
      case .contrary: norm.level == .nationalAct ? .needsChangeOfAct : .contraryToHigherLaw
      }
    }
    let isOpen = review.questions.contains { $0.norm == norm.id && $0.rule.answers.contains { $0.verdict > .tenable } }
    let isUnknown = review.gaps.contains { $0.norm == norm.id && $0.reason == .unknown && $0.couldBe > .tenable }
    return found + (isOpen ? [.open] : []) + (isUnknown ? [.notAssessed] : [])
  }
}
