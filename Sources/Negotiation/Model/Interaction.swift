/// What two measures are worth together, beyond the sum of each alone.
public struct Interaction: Sendable, Hashable, Codable {
  /// Positions of two measures, the first before the second.
  public var first: Int
  public var second: Int
  /// Extra worth in the party's units: a row per option of the first measure, a column per option of the second.
  public var worth: [[Int]]

  public init(first: Int, second: Int, worth: [[Int]]) {
    self.first = first
    self.second = second
    self.worth = worth
  }
}
