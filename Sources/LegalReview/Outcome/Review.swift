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
  /// Answers of lawyers that were applied: to questions that arose, and on levers that were not known.
  public var answers: [LawyersAnswer] = []
  /// The kinds of restriction that the measure makes and of which no norm that binds says anything, for some group that it hits.
  public var uncovered: [String] = []
  /// The worst verdict that counts; not assessed where no norm says tenable, where a kind of restriction is uncovered, or where something unknown
  /// could be worse than tenable.
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

  /// How bad it could be on the worst reading of what is not known: unchanged -1, and then as `Verdict.severity`; where nothing was tested, or
  /// nothing was found, contrary.
  public var worstPossible: Int {
    if conclusion == .unchanged { return -1 }
    let found = findings.filter(\.counts).map(\.verdict.severity).max()
    let worst = max(
      found ?? 0, gaps.map(\.couldBe.severity).max() ?? 0,
      uncovered.isEmpty ? 0 : Verdict.contrary.severity)
    return conclusion == .notAssessed && (worst == 0 || found == nil) ? Verdict.contrary.severity : worst
  }

  /// Whether all that is contrary is so to a national Act, which the legislature itself can change, and nothing to a treaty, a directive or the
  /// constitution.
  public var isContraryToActAlone: Bool {
    let contrary = findings.filter { $0.counts && $0.verdict == .contrary }
    return !contrary.isEmpty && contrary.allSatisfy { $0.level == .nationalAct }
  }
}

/// Reviews stored before kinds of restriction were told say of none that it is uncovered; without answers none are stored.
extension Review {
  private enum Key: String, CodingKey {
    case findings, gaps, questions, answers, uncovered, conclusion, ordinaryConclusion, couldBeWorse
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      findings: try container.decode([Finding].self, forKey: .findings), gaps: try container.decode([Gap].self, forKey: .gaps),
      questions: try container.decode([OpenQuestion].self, forKey: .questions),
      answers: try container.decodeIfPresent([LawyersAnswer].self, forKey: .answers) ?? [],
      uncovered: try container.decodeIfPresent([String].self, forKey: .uncovered) ?? [],
      conclusion: try container.decode(Conclusion.self, forKey: .conclusion),
      ordinaryConclusion: try container.decode(Conclusion.self, forKey: .ordinaryConclusion),
      couldBeWorse: try container.decode(Bool.self, forKey: .couldBeWorse))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(findings, forKey: .findings)
    try container.encode(gaps, forKey: .gaps)
    try container.encode(questions, forKey: .questions)
    if !answers.isEmpty { try container.encode(answers, forKey: .answers) }
    if !uncovered.isEmpty { try container.encode(uncovered, forKey: .uncovered) }
    try container.encode(conclusion, forKey: .conclusion)
    try container.encode(ordinaryConclusion, forKey: .ordinaryConclusion)
    try container.encode(couldBeWorse, forKey: .couldBeWorse)
  }
}
