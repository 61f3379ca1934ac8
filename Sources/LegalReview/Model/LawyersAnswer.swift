public import Vocabulary

/// What a lawyer answered to a question that a norm leaves open, or on a lever that a rule of it reads and nobody knows; at a table also to what a
/// rule found, which it confirms or overrules.
public struct LawyersAnswer: Sendable, Hashable, Codable {
  /// What was answered.
  public enum Outcome: Sendable, Hashable, Codable {
    /// The verdict of an open question, one of those that its answers give.
    case verdict(Verdict)
    /// The value of a lever that was not known.
    case lever(Ruling.Lever)
  }

  /// The norm, and the code of its open question or of its rule.
  public var norm: NormID
  public var code: RuleCode
  public var outcome: Outcome
  public var reason: Phrase
  /// Who answered, by name and office.
  public var author: String
  public var date: CalendarDate

  public init(to norm: NormID, code: RuleCode, outcome: Outcome, reason: Phrase, by author: (name: String, date: CalendarDate)) {
    (self.norm, self.code, self.outcome) = (norm, code, outcome)
    (self.reason, self.author, self.date) = (reason, author.name, author.date)
  }

  /// The verdict that was answered; `nil` for the value of a lever.
  public var verdict: Verdict? {
    if case .verdict(let verdict) = outcome { verdict } else { nil }
  }

  /// The value of a lever that was answered; `nil` for a verdict.
  public var lever: Ruling.Lever? {
    if case .lever(let lever) = outcome { lever } else { nil }
  }

  /// Whether a finding is the one that a question with this answer makes.
  public func made(_ finding: Finding) -> Bool { verdict == finding.verdict && norm == finding.norm && code == finding.code }
}
