import Vocabulary

/// What was found of a measure, before it is concluded on.
struct Draft {
  var findings: [Finding] = []
  var gaps: [Gap] = []
  var questions: [OpenQuestion] = []
  var answers: [LawyersAnswer] = []
  var uncovered: [String] = []
  var isUnchanged: Bool
  /// Whether a norm that binds looks at anything that the variant changes.
  var isTested = false

  init(isUnchanged: Bool) { self.isUnchanged = isUnchanged }

  var concluded: Review {
    let worst = worstFound
    let worstGap = (gaps.map(\.couldBe) + (uncovered.isEmpty ? [] : [.contrary])).max()
    let ordinary = (gaps.filter { $0.tie == nil }.map(\.couldBe) + (uncovered.isEmpty ? [] : [.contrary])).max()
    return Review(
      findings: findings, gaps: gaps, questions: questions, answers: answers, uncovered: uncovered, conclusion: conclusion(worst, worstGap),
      ordinaryConclusion: conclusion(worst, ordinary), couldBeWorse: !isUnchanged && (worstGap.map { $0 > (worst ?? .tenable) } ?? false))
  }

  /// The worst verdict that counts. That a question was answered well does not by itself make a measure tenable: no rule spoke.
  private var worstFound: Verdict? {
    let counted = findings.filter(\.counts)
    let worst = counted.map(\.verdict).max()
    guard worst == .tenable, !answers.isEmpty else { return worst }
    return counted.contains { finding in !answers.contains { $0.made(finding) } } ? worst : nil
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
