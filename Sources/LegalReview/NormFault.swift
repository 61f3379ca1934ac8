public import Vocabulary

/// What is wrong with the rules of a norm, whatever the facts.
public enum NormFault: Sendable, Hashable, Codable {
  /// A rule or question without conditions, which would hold of everything.
  case noConditions(norm: NormID, code: RuleCode)
  /// A condition that no value of its lever meets: outside its range, among none, or a group that the norm does not protect.
  case neverHolds(norm: NormID, code: RuleCode, condition: Condition)
  /// Two of its conditions exclude each other.
  case neverFires(norm: NormID, code: RuleCode, first: Condition, second: Condition)
  /// Each two of its conditions on a lever can hold together, but not all of them.
  case neverTogether(norm: NormID, code: RuleCode, lever: LeverID)
  /// Facts on which one rule says tenable and another of the same norm says worse.
  case contradicts(norm: NormID, tenable: RuleCode, worse: RuleCode, example: [Ruling.Lever])
  /// A tenable rule with a condition that holds of what is not known: not knowing would be better than knowing.
  case tenableOnUnknown(norm: NormID, code: RuleCode, condition: Condition)
  /// Two rules with the same conditions and different verdicts.
  case sameConditions(norm: NormID, first: RuleCode, second: RuleCode)

  /// The code of the rule at which to look.
  public var code: RuleCode {
    switch self {
    case .noConditions(_, let code), .neverHolds(_, let code, _), .tenableOnUnknown(_, let code, _), .neverFires(_, let code, _, _),
      .neverTogether(_, let code, _):
      code
    case .contradicts(_, _, let worse, _): worse
    case .sameConditions(_, _, let second): second
    }
  }
}
