import Vocabulary

/// What was found of a measure, before it is concluded on.
struct Draft {
  private(set) var findings: [Finding] = []
  private(set) var gaps: [Gap] = []
  var questions: [OpenQuestion] = []
  var answers: [LawyersAnswer] = []
  /// Answers of lawyers to what rules found, which they confirm or overrule.
  var rulings: [LawyersAnswer] = []
  var uncovered: [String] = []
  var isUnchanged: Bool
  /// Whether a norm that binds looks at anything that the variant changes.
  var isTested = false
  /// The worst finding that counts; the worst that a gap could be, and the same of gaps that are about every family.
  private var worst: Verdict?
  private var worstGap: Verdict?
  private var worstOrdinaryGap: Verdict?

  init(isUnchanged: Bool) { self.isUnchanged = isUnchanged }

  /// Makes room for so many.
  mutating func reserve(findings: Int, gaps: Int) {
    self.findings.reserveCapacity(findings)
    self.gaps.reserveCapacity(gaps)
  }

  mutating func add(_ finding: Finding) {
    if finding.counts { worst = max(worst ?? .tenable, finding.verdict) }
    findings.append(finding)
  }

  mutating func add(_ gap: Gap) {
    worstGap = max(worstGap ?? .tenable, gap.couldBe)
    if gap.tie == nil { worstOrdinaryGap = max(worstOrdinaryGap ?? .tenable, gap.couldBe) }
    gaps.append(gap)
  }

  var concluded: Review {
    let worst = worstFound
    let (blocking, ordinary) = uncovered.isEmpty ? (worstGap, worstOrdinaryGap) : (.contrary, .contrary)
    return Review(
      findings: findings, gaps: gaps, questions: questions, answers: answers + rulings, uncovered: uncovered, conclusion: conclusion(worst, blocking),
      ordinaryConclusion: conclusion(worst, ordinary), couldBeWorse: !isUnchanged && (blocking.map { $0 > (worst ?? .tenable) } ?? false))
  }

  /// The worst verdict that counts. That a question was answered well does not by itself make a measure tenable: no rule spoke.
  private var worstFound: Verdict? {
    guard worst == .tenable, !answers.isEmpty else { return worst }
    return findings.contains { finding in finding.counts && !answers.contains { $0.made(finding) } } ? worst : nil
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
