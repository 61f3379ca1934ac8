/// A change of one or two measures of a package, and what it does to each party.
public struct Swap: Sendable, Hashable, Codable {
  /// Measures that change, with the option before and after.
  public struct Change: Sendable, Hashable, Codable {
    public var measure: Int
    public var from: Int
    public var to: Int
  }

  public var changes: [Change]
  public var package: Package
  /// Worth won or lost per party, in its units.
  public var gains: [Int]
  /// Parties that cannot accept the package.
  public var refusing: [Int]
  /// Who gives: parties that lose by it; and who gets.
  public var giving: [Int] { gains.indices.filter { gains[$0] < 0 } }
  public var getting: [Int] { gains.indices.filter { gains[$0] > 0 } }
}
