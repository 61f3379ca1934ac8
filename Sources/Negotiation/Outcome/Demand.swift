/// Something that a party insists on.
///
/// Dutch: de eis. Clashes and corrections are sets of these.
public enum Demand: Sendable, Hashable, Codable {
  /// Party by position, and its red line by position.
  case redLine(party: Int, line: Int)
  /// The party's walk-away value.
  case walkAway(party: Int)

  /// Position of the party that insists.
  public var party: Int {
    switch self {
    case .redLine(let party, _), .walkAway(let party): party
    }
  }
}
