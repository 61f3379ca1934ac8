/// Places per province and municipality, in the order of the plan.
public struct DispersalOutcome: Sendable, Hashable {
  /// Places shared in all.
  public var need: Int
  /// Places of each province.
  public var provinces: [Int]
  /// Places of each municipality, its task, with what exists already taken off.
  public var municipalities: [Int]
  /// Names among whom a place was drawn by the order of the list, one group a tie.
  public var ties: [[String]]
}
