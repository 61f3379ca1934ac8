/// What makes a future one of interest: every clause holds in it.
public struct SweepCondition: Sendable, Hashable, Codable {
  /// How a measure is held against a number.
  public enum Comparison: String, Sendable, Hashable, Codable {
    case above, atLeast, below, atMost

    func holds(_ value: Double, _ limit: Double) -> Bool {
      switch self {
      case .above: value > limit
      case .atLeast: value >= limit
      case .below: value < limit
      case .atMost: value <= limit
      }
    }
  }

  /// A term held against a number in its unit.
  public struct Clause: Sendable, Hashable, Codable {
    public var term: SweepTerm
    public var comparison: Comparison
    public var limit: Double
  }

  /// At least one.
  public var clauses: [Clause]
}
