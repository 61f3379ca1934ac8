/// The distribution decision. Dutch: verdeelbesluit.
public struct BindingDecision: Sendable, Hashable {
  /// By which of the two ways shortfalls were spread.
  public var option: ShortfallOption
  /// In the order of the plan. There is one for every municipality, also for those that are held to no more than their offer.
  public var designations: [Designation]
  /// Per province, what its municipalities offered beyond (above zero) or below its task. In places.
  public var balance: [Int]
  /// Places that nobody is designated for. It is 0 wherever the shares of the municipalities add up to the task of their province, as `disperse`
  /// makes them.
  public var uncovered: Int
  /// Ties that were settled by the order of the list when shortfalls were spread.
  public var ties: [SettledTie]
}
