/// One option for each measure.
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
  /// By worth to the first party, then the next, then by options.
  static func precedes(_ left: Package, _ right: Package) -> Bool {
    left.worth == right.worth ? left.options.lexicographicallyPrecedes(right.options) : left.worth.lexicographicallyPrecedes(right.worth)
  }
}
