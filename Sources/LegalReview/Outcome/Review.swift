import Vocabulary

/// What all norms together say of a variant for one status group, under one state of the law.
public struct Review: Sendable, Hashable, Codable {
  /// The verdict in one word.
  public enum Conclusion: String, Sendable, Hashable, Codable {
    /// The variant changes nothing for this group.
    case unchanged
    case tenable
    case notAssessed = "not_assessed"
    case atRisk = "at_risk"
    case contrary

    /// Unchanged 0, tenable 1, not assessed 2, at risk 3, contrary 4: unknown is never better than tenable.
    public var severity: Int {
      switch self {
      case .unchanged: 0
      case .tenable: 1
      case .notAssessed: 2
      case .atRisk: 3
      case .contrary: 4
      }
    }
  }

  /// Every finding, in the order of the norms.
  public var findings: [Finding]
  /// Every rule about this variant that an unknown lever kept from being assessed.
  public var gaps: [Gap]
  /// Questions that only a lawyer can answer; they do not count.
  public var questions: [OpenQuestion]
  /// The worst verdict that counts; not assessed where nothing was tested or something unknown could be worse than tenable.
  public var conclusion: Conclusion
  /// The same with what is not known of one family tie alone left aside: the verdict on all other families.
  public var ordinaryConclusion: Conclusion
  /// Whether a gap could still make the verdict worse.
  public var couldBeWorse: Bool

  /// The verdict where it is at risk or contrary; `nil` where there is nothing to lift.
  var worstKnown: Verdict? {
    switch conclusion {
    case .contrary: .contrary
    case .atRisk: .atRisk
    case .tenable, .notAssessed, .unchanged: nil
    }
  }

  /// How bad it could be on the worst reading of what is not known: unchanged -1, and then as `Verdict.severity`; where nothing was tested,
  /// contrary.
  public var worstPossible: Int {
    if conclusion == .unchanged { return -1 }
    let worst = max(findings.filter(\.counts).map(\.verdict.severity).max() ?? 0, gaps.map(\.couldBe.severity).max() ?? 0)
    return conclusion == .notAssessed && worst == 0 ? Verdict.contrary.severity : worst
  }

  /// Whether all that is contrary is so to a national Act, which the legislature itself can change, and nothing to a treaty, a directive or the
  /// constitution.
  public var isContraryToActAlone: Bool {
    let contrary = findings.filter { $0.counts && $0.verdict == .contrary }
    return !contrary.isEmpty && contrary.allSatisfy { $0.level == .nationalAct }
  }
}
