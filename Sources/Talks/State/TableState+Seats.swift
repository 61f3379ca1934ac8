import Dossiers

extension TableState {
  /// A seat with who sits there.
  public struct Seated: Sendable, Hashable, Codable {
    public var seat: Seat
    public var people: [Sitter] = []
    /// Hashes of the secrets of links that nobody has used yet.
    public var links: [String] = []
    /// Links issued so far; a sign-in of an earlier one is over.
    public var issue = 0
    public var joinedAt: Instant
    /// When it left the table, if it did.
    public var leftAt: Instant?
    /// Acts before it left; it reads no later ones.
    public var leftAfter: Int?

    /// Whether it takes part.
    public var isAtTable: Bool { leftAt == nil }
  }

  /// A person at a seat.
  public struct Sitter: Sendable, Hashable, Codable {
    public var person: PersonID
    public var since: Instant
    /// The issue of the link by which the person came; a sign-in of an earlier one than the last is over.
    public var issue: Int
  }

  /// A version of the dossier from an instant on.
  public struct DossierVersion: Sendable, Hashable, Codable {
    public var fingerprint: String
    public var since: Instant
    public var reason: String
  }

  public func seated(_ seat: SeatID) -> Seated? { seats.first { $0.seat.id == seat } }

  /// Seats at the table that have a vote and are asked for consent, in their order.
  public var voters: [Seat] {
    guard let rules else { return [] }
    return seats.filter { $0.isAtTable && rules.voters.contains($0.seat.kind) }.map(\.seat)
  }

  /// Whether whoever has a vote at the table is in a circle: what is agreed in a smaller one is an understanding among those who are.
  public func isOfAllVoters(_ readers: Readers) -> Bool { voters.allSatisfy { readers.include($0.id) } }

  /// Seats that take part, in their order.
  var seatsAtTable: [SeatID] { seats.filter(\.isAtTable).map(\.seat.id) }

  /// The fingerprint of the dossier now.
  public var dossier: String? { dossiers.last?.fingerprint }
}
