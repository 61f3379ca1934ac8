/// What two measures are worth together, beyond the sum of each alone.
///
/// A search chooses the two measures as one block (`TableSpace`), unless every worth is zero, when nothing ties them.
public struct Interaction: Sendable, Hashable, Codable {
  /// Positions of two measures, the first before the second.
  public var first: Int
  public var second: Int
  /// Extra worth in the party's units: a row per option of the first measure, a column per option of the second.
  public var worth: [[Int]]

  /// `PackageSearch` refuses with `badInteraction` a pair that is out of order, or whose worth does not have the shape of its options.
  public init(first: Int, second: Int, worth: [[Int]]) {
    self.first = first
    self.second = second
    self.worth = worth
  }
}
