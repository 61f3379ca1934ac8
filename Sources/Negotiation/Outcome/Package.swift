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
