/// What all packages together allow.
public struct NegotiationOutcome: Sendable, Hashable {
  /// Number of packages searched.
  public var packages: Int
  /// Number that every party can accept.
  public var agreeable: Int
  /// Greatest worth of an agreeable package to each party; `nil` where none is agreeable.
  public var ideals: [Int]?
  /// Agreeable packages that no other agreeable package betters for one party without worsening for another, sorted by worth.
  public var front: [Package]
  public var nash: [Package]
  public var kalaiSmorodinsky: [Package]
  public var egalitarian: [Package]
  public var utilitarian: [Package]
  /// Smallest sets of red lines and walk-away values that no package satisfies together; empty where an agreement exists.
  public var clashes: [[Demand]]
  /// Number of packages that cross a red line, per party.
  public var crossingRedLines: [Int]
}

/// Something that a party insists on.
public enum Demand: Sendable, Hashable {
  /// Party by position, and its red line by position.
  case redLine(party: Int, line: Int)
  /// The party's walk-away value.
  case walkAway(party: Int)
}
