/// What giving up one or more demands would open, when nothing is agreeable.
///
/// Dutch: de concessie.
public struct Concession: Sendable, Hashable, Codable {
  /// What one party gives up.
  public enum Move: Sendable, Hashable, Codable {
    /// A red line as a whole: from then on nothing crosses it.
    case dropLine(party: Int, line: Int)
    /// One option of a red line across one measure; the line keeps forbidding its other options.
    case accept(party: Int, line: Int, option: Int)
    /// The walk-away value goes down to a worth in the party's units; `Int.min` stands for as low as any package goes.
    case lower(party: Int, to: Int)

    /// Position of the party that makes the move.
    public var party: Int {
      switch self {
      case .dropLine(let party, _), .accept(let party, _, _), .lower(let party, _): party
      }
    }
  }

  /// Made together; each alone may open nothing.
  public var moves: [Move]
  /// Packages that all can accept after the moves, counted exactly.
  public var opened: Int
  /// Per move, the best that the party can get among them, in its units, and its walk-away value before.
  public var prices: [Price]

  /// What a move leaves to the party that makes it.
  public struct Price: Sendable, Hashable, Codable {
    /// Greatest worth to the party of a package that all can accept once every move is made, in its units.
    public var best: Int
    /// Walk-away value of the party before the moves, in its units.
    public var walkAway: Int
    /// Worth of the option given way on, below the best option of that measure that the line left open; of a walk-away value, how
    /// far it comes down.
    public var givenUp: Int
  }
}
