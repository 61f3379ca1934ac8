/// Something that a party insists on.
public enum Demand: Sendable, Hashable, Codable {
  /// Party by position, and its red line by position.
  case redLine(party: Int, line: Int)
  /// The party's walk-away value.
  case walkAway(party: Int)

  public var party: Int {
    switch self {
    case .redLine(let party, _), .walkAway(let party): party
    }
  }
}
