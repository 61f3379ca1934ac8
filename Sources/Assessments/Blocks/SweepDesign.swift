/// How the points of a planned sweep are chosen.
public enum SweepDesign: String, Sendable, Hashable, Codable, CaseIterable {
  /// Every uncertain value drawn as an assessment draws it, a future a row.
  case futures
  /// Sobol's sequence over what varies.
  case sobol
  /// A Latin hypercube over what varies.
  case lhs
  /// Every combination of a few levels of what varies.
  case grid
  /// Two samples, and the first with each factor from the second: for first and total indices.
  case saltelli
}
