/// Someone who must take a share: a province, a municipality, or any member of an apportionment.
public struct Claimant: Sendable, Hashable {
  public var id: String
  /// The key as a whole number; shares are in proportion to it.
  public var key: Int
  /// Least number of places.
  public var minimum: Int

  public init(id: String, key: Int, minimum: Int = 0) {
    self.id = id
    self.key = key
    self.minimum = minimum
  }
}
