public import Vocabulary

/// A party at the table.
///
/// Whole units, so that two packages of equal worth compare equal whatever the order in which their worths are added.
public struct Party: Sendable, Hashable, Codable {
  /// What it goes by in error sentences and in the members of a `DecisionRule`; nothing here checks that it is unique.
  public var id: PartyID
  /// Worth of each option, per measure, in units of 1/`scale`; the worth of a package is the sum, with the interactions.
  public var worth: [[Int]]
  /// Least worth with which the party stays, in the same unit; a package worth exactly this is acceptable.
  ///
  /// Dutch: de ondergrens.
  public var walkAway: Int
  /// The worth 1, to turn units into shares. Above zero, else `PackageSearch` throws `badScale`.
  ///
  /// Parties need not have the same scale: solutions that compare parties do so by shares.
  public var scale: Int
  /// What it never accepts, each on its own: a package that crosses one of them is unacceptable whatever it is worth.
  public var redLines: [RedLine]
  /// Pairs of measures whose worths do not simply add up; two entries for the same pair both count.
  public var interactions: [Interaction] = []

  public init(id: PartyID, worth: [[Int]], walkAway: Int, scale: Int, redLines: [RedLine] = []) {
    self.id = id
    self.worth = worth
    self.walkAway = walkAway
    self.scale = scale
    self.redLines = redLines
  }

  /// Units as a share of the worth 1; below 0 for a loss, and above 1 where units exceed the scale.
  public func share(_ units: Int) -> Double { Double(units) / Double(scale) }
}
