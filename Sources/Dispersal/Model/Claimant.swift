/// Someone who must take a share: a province, a municipality, or any member of an apportionment.
///
/// Nothing is checked here; `ApportionmentRule.apportion` refuses bounds and keys that cannot be.
public struct Claimant: Sendable, Hashable {
  /// What errors call it; nothing is looked up by it.
  public var name: String
  /// The key as a whole number; shares are in proportion to it. From 0 to `ApportionmentRule.keyLimit`; with 0 it gets its minimum and no more.
  public var key: Int
  /// Least number of places.
  public var minimum: Int
  /// Greatest number of places; `nil` for no bound.
  public var maximum: Int?

  /// Without bounds it can get any number of places from 0.
  public init(name: String, key: Int, minimum: Int = 0, maximum: Int? = nil) {
    self.name = name
    self.key = key
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The greatest number of places; nobody takes any without a key, beyond a minimum. `Int.max` for a key without a maximum.
  var ceiling: Int { key == 0 ? min(minimum, maximum ?? .max) : maximum ?? .max }
}
