public import Vocabulary

/// If all conditions hold, the verdict follows.
public struct Rule: Sendable, Hashable, Codable {
  public var conditions: [Condition]
  public var verdict: Verdict
  /// A short name of the rule, unique within the dossier.
  public var code: String

  public init(conditions: [Condition], verdict: Verdict, code: String) {
    self.conditions = conditions
    self.verdict = verdict
    self.code = code
  }
}
