/// Sizes per municipality and quarter.
///
/// What `SitePlanning` returns has the required places in every quarter.
public struct SitePlan: Sendable, Hashable {
  /// Position of the size, a row per municipality. A column is a quarter, and a position is one in `SitePlanning.sizes`.
  public var sizes: [[Int]]
  /// In whole units, as the costs of the planning.
  public var cost: Int
  /// No plan costs less. In the same units; the prices or the solver prove it.
  public var bound: Int
  /// Changes of size in all. A first quarter that differs from what exists is one of them.
  public var moves: Int
  /// Whether the plan is the cheapest there is.
  public var isProved: Bool { cost <= bound }
  /// How far the cost can be above the lowest, as a share of it. Zero for a plan that costs nothing.
  public var gap: Double { cost > 0 ? Double(cost - bound) / Double(cost) : 0 }
}
