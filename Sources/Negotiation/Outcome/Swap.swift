/// A change of one or two measures of a package, and what it does to each party.
///
/// Dutch: de ruil.
public struct Swap: Sendable, Hashable, Codable {
  /// One measure that changes, by position.
  public struct Change: Sendable, Hashable, Codable {
    public var measure: Int
    /// Option before, by position.
    public var from: Int
    /// Option after; another than before.
    public var to: Int
  }

  public var changes: [Change]
  /// The package after the changes, with its worths.
  public var package: Package
  /// Worth won, or lost below zero, per party, in its own units: to compare parties turn them into shares.
  public var gains: [Int]
  /// Parties that cannot accept the package after the changes, whether or not they could before; by position, ascending.
  public var refusing: [Int]
  /// Who gives: parties that lose by it.
  public var giving: [Int] { gains.indices.filter { gains[$0] < 0 } }
  /// Who gets: parties that gain by it. A party to which nothing changes is in neither list.
  public var getting: [Int] { gains.indices.filter { gains[$0] > 0 } }
}
