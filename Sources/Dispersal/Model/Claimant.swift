/// Someone who must take a share: a province, a municipality, or any member of an apportionment.
public struct Claimant: Sendable, Hashable {
  public var id: String
  /// The key as a whole number; shares are in proportion to it.
  public var key: Int
  /// Least number of places.
  public var minimum: Int
  /// Greatest number of places; `nil` for no bound.
  public var maximum: Int?

  public init(id: String, key: Int, minimum: Int = 0, maximum: Int? = nil) {
    self.id = id
    self.key = key
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The greatest number of places; nobody takes any without a key, beyond a minimum.
  var ceiling: Int { key == 0 ? min(minimum, maximum ?? .max) : maximum ?? .max }
}
