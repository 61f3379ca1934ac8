/// What all packages together allow.
///
/// Two shapes: with an agreement, ideals and solutions are there and clashes are empty; without one, the other way round. With no package at all
/// (options fixed that are not admitted) everything is empty. `violations(on:)` checks what must hold of every outcome.
public struct NegotiationOutcome: Sendable, Hashable, Codable {
  /// Number of packages searched, those that cross red lines included; `nil` beyond a 64-bit integer.
  public var packages: Int?
  /// Number that every party can accept, exactly.
  public var agreeable: Int
  /// Greatest worth of an agreeable package to each party; `nil` where none is agreeable.
  public var ideals: [Int]?
  /// Agreeable packages that no other agreeable package betters for one party without worsening for another.
  ///
  /// `nil` where there are too many to find; the solutions are then found one by one, each with a proof. Empty where none is agreeable.
  public var front: PackageSet?
  /// Greatest product of the gains over the walk-away values; empty where no package gains for all.
  public var nash: PackageSet
  /// Largest smallest share of the way from the walk-away value to the ideal; among ties the next smallest share decides.
  public var kalaiSmorodinsky: PackageSet
  /// Largest smallest gain, as a share of the scale; among ties the next smallest gain decides.
  public var egalitarian: PackageSet
  /// Greatest sum of worths, as shares of the scales.
  public var utilitarian: PackageSet
  /// Smallest sets of red lines and walk-away values that no package satisfies together; empty where an agreement exists.
  public var clashes: [[Demand]]
  /// Smallest sets of demands that, given up, leave an agreement; empty where an agreement exists.
  public var corrections: [[Demand]]
  /// Number of packages that cross a red line, per party in the order of the table; 0 for a party without red lines.
  ///
  /// `nil` where a party has red lines and the packages are more than a 64-bit integer holds.
  public var crossingRedLines: [Int?]
}

extension NegotiationOutcome {
  /// Parties to which no agreeable package gives more than their walk-away value, by position; empty where none is agreeable.
  ///
  /// With such a party the Nash solution is not defined, and the way from its walk-away value to its ideal is nothing.
  public func withoutGain(on table: Table) -> [Int] {
    (ideals ?? []).indices.filter { party in (ideals ?? [])[party] <= table.parties[party].walkAway }
  }

  /// Whether there is an agreement, but none that gives every party a gain: Nash's solution asks for one that is better for all.
  ///
  /// Source: J. Nash, "The bargaining problem", Econometrica 18 (1950).
  public var isNashUndefined: Bool { agreeable > 0 && nash.isEmpty }
}
