/// Somebody at a seat of a table.
public struct SeatSignIn: Sendable, Hashable {
  /// The table, by what it is called in addresses and files.
  public var table: String
  public var seat: String
  /// Who of those that share the seat.
  public var person: String

  public init(table: String, seat: String, person: String) { (self.table, self.seat, self.person) = (table, seat, person) }
}
