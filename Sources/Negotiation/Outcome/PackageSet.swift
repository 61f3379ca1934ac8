/// Packages that a rule singles out, with all its ties.
///
/// The count is exact even where not every package is named.
public struct PackageSet: Sendable, Hashable, Codable {
  /// Most packages that are named one by one.
  public static let namedLimit = 10_000

  /// Sorted by worth, then by options. Where there are more than `namedLimit`, those that the search met first, sorted.
  public var packages: [Package]
  /// How many there are, exactly; more than `packages` holds only beyond `namedLimit`.
  public var count: Int

  /// Without a count, the packages given are all there are.
  public init(_ packages: [Package], count: Int? = nil) {
    self.packages = packages
    self.count = count ?? packages.count
  }

  /// What a rule gives where it singles out nothing.
  public static let none = PackageSet([])

  /// The one to show where one must be shown: the least in the order of the set; `nil` for an empty set.
  public var first: Package? { packages.first }
  public var isEmpty: Bool { count == 0 }
}
