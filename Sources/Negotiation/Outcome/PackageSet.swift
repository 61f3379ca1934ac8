/// Packages that a rule singles out, with all its ties.
public struct PackageSet: Sendable, Hashable, Codable {
  /// Most packages that are named one by one.
  public static let namedLimit = 10_000

  /// Sorted by worth, then by options; the first `namedLimit` where there are more.
  public var packages: [Package]
  /// How many there are, exactly.
  public var count: Int

  public init(_ packages: [Package], count: Int? = nil) {
    self.packages = packages
    self.count = count ?? packages.count
  }

  public static let none = PackageSet([])

  public var first: Package? { packages.first }
  public var isEmpty: Bool { count == 0 }
}
