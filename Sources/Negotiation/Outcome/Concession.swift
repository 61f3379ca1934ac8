/// What giving up one or more demands would open, when nothing is agreeable.
public struct Concession: Sendable, Hashable, Codable {
  /// What one party gives up.
  public enum Move: Sendable, Hashable, Codable {
    /// A red line as a whole.
    case dropLine(party: Int, line: Int)
    /// One option of a red line across one measure.
    case accept(party: Int, line: Int, option: Int)
    /// The walk-away value goes down to a worth in the party's units.
    case lower(party: Int, to: Int)

    public var party: Int {
      switch self {
      case .dropLine(let party, _), .accept(let party, _, _), .lower(let party, _): party
      }
    }
  }

  public var moves: [Move]
  /// Packages that all can accept after the moves.
  public var opened: Int
  /// Per move, the best that the party can get among them, in its units, and its walk-away value before.
  public var prices: [Price]

  /// What a move leaves to the party that makes it.
  public struct Price: Sendable, Hashable, Codable {
    public var best: Int
    public var walkAway: Int
    /// Worth of the option given way on, below the best option of that measure that the line left open; 0 for a walk-away value.
    public var givenUp: Int
  }
}
