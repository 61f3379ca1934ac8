/// What all packages together allow.
public struct NegotiationOutcome: Sendable, Hashable, Codable {
  /// Number of packages searched.
  public var packages: Int
  /// Number that every party can accept.
  public var agreeable: Int
  /// Greatest worth of an agreeable package to each party; `nil` where none is agreeable.
  public var ideals: [Int]?
  /// Agreeable packages that no other agreeable package betters for one party without worsening for another; `nil` where there are too many to find.
  public var front: PackageSet?
  /// Greatest product of the gains; none where no package gains for all.
  public var nash: PackageSet
  /// Largest smallest share of the way from the walk-away value to the ideal.
  public var kalaiSmorodinsky: PackageSet
  /// Largest smallest gain, as a share of the scale.
  public var egalitarian: PackageSet
  /// Greatest sum of worths, as shares of the scales.
  public var utilitarian: PackageSet
  /// Smallest sets of red lines and walk-away values that no package satisfies together; empty where an agreement exists.
  public var clashes: [[Demand]]
  /// Smallest sets of demands that, given up, leave an agreement; empty where an agreement exists.
  public var corrections: [[Demand]]
  /// Number of packages that cross a red line, per party.
  public var crossingRedLines: [Int]
}
