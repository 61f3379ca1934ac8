/// A party at the table.
public struct Party: Sendable, Hashable, Codable {
  public var id: String
  /// Worth of each option, per measure, in units of 1/`scale`; the worth of a package is the sum, with the interactions.
  public var worth: [[Int]]
  /// Least worth with which the party stays, in the same unit.
  public var walkAway: Int
  /// The worth 1, to turn units into shares.
  public var scale: Int
  public var redLines: [RedLine]
  public var interactions: [Interaction]

  public init(id: String, worth: [[Int]], walkAway: Int, scale: Int, redLines: [RedLine] = [], interactions: [Interaction] = []) {
    self.id = id
    self.worth = worth
    self.walkAway = walkAway
    self.scale = scale
    self.redLines = redLines
    self.interactions = interactions
  }

  /// Units as a share of the worth 1.
  public func share(_ units: Int) -> Double { Double(units) / Double(scale) }
}
