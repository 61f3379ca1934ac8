/// Places per province and municipality, in the order of the plan.
///
/// What `disperse` returns adds up: the provinces to the need (less what is bought off and taken by nobody), and the municipalities of each province
/// to its number. `DispersalPlan.violations(in:)`
/// checks that.
public struct DispersalOutcome: Sendable, Hashable {
  /// Places shared in all. Credits are not among them.
  public var need: Int
  /// Places of each province.
  public var provinces: [Int]
  /// Places of each municipality, its task, with what exists already taken off.
  public var municipalities: [Int]
  /// Ties that were settled by the order of the lists. The one between provinces comes first, then those within each province, in the order of the
  /// plan.
  public var ties: [SettledTie]
  /// Places of each municipality for which it gives money instead; empty where nobody does.
  public var bought: [Int] = []
}
