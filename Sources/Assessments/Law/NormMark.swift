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
    var found = [NormID: Found]()
    for own in setting.groups { add(own.review, to: &found) }
    let tested = norms.compactMap { norm -> NormMark? in
      guard let own = found[norm.id], let worst = own.marks.max() else { return nil }
      let isWorse =
        worst != .notAssessed && (own.couldBe == .contrary && worst < .needsChangeOfAct || own.couldBe == .atRisk && worst < .atRisk)
      return NormMark(norm: norm.id, mark: worst, couldBeWorse: isWorse)
    }
    let isUntested = setting.groups.contains { $0.review.gaps.contains { $0.reason == .unread } }
    return tested + (isUntested ? [NormMark(norm: nil, mark: .notAssessed, couldBeWorse: false)] : [])
  }

  /// What reviews say of one norm.
  private struct Found {
    var marks: Set<LawMark.Mark> = []
    /// The worst that what is not known could bring.
    var couldBe = Verdict.tenable
  }

  private func add(_ review: Review, to found: inout [NormID: Found]) {
    for finding in review.findings where finding.counts {
      found[finding.norm, default: Found()].marks.insert(mark(of: finding))
    }
    for question in review.questions where question.rule.answers.contains(where: { $0.verdict > .tenable }) {
      found[question.norm, default: Found()].marks.insert(.open)
    }
    for gap in review.gaps where gap.reason == .unknown {
      found[gap.norm, default: Found()].couldBe = max(found[gap.norm]?.couldBe ?? .tenable, gap.couldBe)
      if gap.couldBe > .tenable { found[gap.norm, default: Found()].marks.insert(.notAssessed) }
    }
  }

  private func mark(of finding: Finding) -> LawMark.Mark {
    switch finding.verdict {
    case .tenable: .tenable
    case .atRisk: .atRisk
    case .contrary: norm(finding.norm)?.level == .nationalAct ? .needsChangeOfAct : .contraryToHigherLaw
    }
  }
}
