public import Vocabulary

/// If all conditions hold, the verdict follows.
public struct Rule: Sendable, Hashable, Codable {
  /// All must hold, with those of the gate of the norm; in any order. None at all is a fault.
  public var conditions: [Condition]
  /// What follows where they hold; where they do not, the rule says nothing.
  public var verdict: Verdict
  /// A short name of the rule, unique within the dossier.
  public var code: String

  public init(conditions: [Condition], verdict: Verdict, code: String) {
    self.conditions = conditions
    self.verdict = verdict
    self.code = code
  }
}
