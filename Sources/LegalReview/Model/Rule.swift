public import Vocabulary

/// If all conditions hold, the verdict follows.
public struct Rule: Sendable, Hashable, Codable {
  /// All must hold, with those of the gate of the norm; in any order. None at all is a fault.
  public var conditions: [Condition]
  /// What follows where they hold; where they do not, the rule says nothing.
  public var verdict: Verdict
  /// A short name of the rule, unique within the dossier.
  public var code: RuleCode

  /// The kinds of restriction that it speaks of: a measure is tenable only where, of every kind that it makes, such a rule says so. Each once.
  public var covers: [String]
  /// The rulings that made an exception, where the rule is one; they are cited with it, before those of the norm.
  public var madeBy: [RulingID]

  /// Without `covers` it speaks of the kinds that its conditions name.
  public init(conditions: [Condition], verdict: Verdict, code: RuleCode, covers: [String]? = nil, madeBy: [RulingID] = []) {
    self.conditions = conditions
    self.verdict = verdict
    self.code = code
    self.covers = covers ?? Self.kinds(named: conditions)
    self.madeBy = madeBy
  }

  /// The kinds of restriction that conditions name, each once, in order of first mention.
  public static func kinds(named conditions: [Condition]) -> [String] {
    conditions.filter { $0.lever == Facts.kinds && $0.comparison.names }.flatMap { $0.operand.members ?? [] }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

/// The code of a rule or of an open question; unique within its norm.
public typealias RuleCode = Identifier<Rule>
