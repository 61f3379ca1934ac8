/// Sizes per municipality and quarter.
public struct SitePlan: Sendable, Hashable {
  /// Position of the size, a row per municipality.
  public var sizes: [[Int]]
  /// In whole units, as the costs of the planning.
  public var cost: Int
  /// No plan costs less.
  public var bound: Int
  /// Changes of size in all.
  public var moves: Int
  /// Whether the plan is the cheapest there is.
  public var isProved: Bool { cost <= bound }
  /// How far the cost can be above the lowest, as a share of it.
  public var gap: Double { cost > 0 ? Double(cost - bound) / Double(cost) : 0 }
}
