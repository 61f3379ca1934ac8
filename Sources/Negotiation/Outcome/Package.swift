/// One option for each measure, with what that is worth.
///
/// Dutch: het pakket. Nothing checks that worth and options agree; `Table.package` makes one in which they do.
public struct Package: Sendable, Hashable, Codable {
  /// Position of the option chosen, per measure.
  public var options: [Int]
  /// Worth to each party in its own units, in the order of the parties.
  public var worth: [Int]

  public init(options: [Int], worth: [Int]) {
    self.options = options
    self.worth = worth
  }
}

extension Package {
  /// By worth to the first party, then the next, then by options; the least first.
  ///
  /// A strict order of all packages of a table: it makes sets print and compare the same whatever found them.
  static func precedes(_ left: Package, _ right: Package) -> Bool {
    left.worth == right.worth ? left.options.lexicographicallyPrecedes(right.options) : left.worth.lexicographicallyPrecedes(right.worth)
  }
}
