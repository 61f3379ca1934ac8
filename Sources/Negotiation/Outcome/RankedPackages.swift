/// The first of many packages by a stated order, with how many there are.
public struct RankedPackages: Sendable, Hashable, Codable {
  /// The best first.
  public var packages: [Package]
  /// How many there are, exactly; those that are not named among them.
  public var count: Int

  public init(_ packages: [Package], count: Int) {
    self.packages = packages
    self.count = count
  }

  /// How many are not named.
  public var unnamed: Int { count - packages.count }
}
