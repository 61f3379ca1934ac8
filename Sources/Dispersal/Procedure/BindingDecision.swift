/// The distribution decision. Dutch: verdeelbesluit.
public struct BindingDecision: Sendable, Hashable {
  public var option: ShortfallOption
  /// In the order of the plan.
  public var designations: [Designation]
  /// Per province, what its municipalities offered beyond (above zero) or below its task.
  public var balance: [Int]
  /// Places that nobody is designated for.
  public var uncovered: Int
}
