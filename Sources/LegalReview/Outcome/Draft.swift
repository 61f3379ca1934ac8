import Vocabulary

/// What was found of a measure, before it is concluded on.
struct Draft {
  var findings: [Finding]
  var gaps: [Gap]
  var questions: [OpenQuestion]
  var uncovered: [String]
  var isUnchanged: Bool
  /// Whether a norm that binds looks at anything that the variant changes.
  var isTested: Bool

  var concluded: Review {
    let worst = findings.filter(\.counts).map(\.verdict).max()
    let worstGap = (gaps.map(\.couldBe) + (uncovered.isEmpty ? [] : [.contrary])).max()
    let ordinary = (gaps.filter { $0.tie == nil }.map(\.couldBe) + (uncovered.isEmpty ? [] : [.contrary])).max()
    return Review(
      findings: findings, gaps: gaps, questions: questions, uncovered: uncovered, conclusion: conclusion(worst, worstGap),
      ordinaryConclusion: conclusion(worst, ordinary), couldBeWorse: !isUnchanged && (worstGap.map { $0 > (worst ?? .tenable) } ?? false))
  }

  /// Silence is no verdict: tenable needs a norm that says so, of every kind of restriction.
  private func conclusion(_ worst: Verdict?, _ blocking: Verdict?) -> Review.Conclusion {
    switch worst {
    case _ where isUnchanged: .unchanged
    case .contrary: .contrary
    case .atRisk: .atRisk
    case .tenable: !isTested || (blocking ?? .tenable) > .tenable ? .notAssessed : .tenable
    case nil: .notAssessed
    }
  }
}
