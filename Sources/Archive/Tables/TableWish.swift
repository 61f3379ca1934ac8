public import Dossiers
public import Talks
public import Vocabulary

/// An act as somebody wrote it in fields, and by what it is known again.
public struct TableWish: Sendable {
  public var kind: ActKind
  public var values: [ActField: String]
  public var seat: SeatID
  /// Who sits there; `nil` for a command.
  public var person: PersonID?
  /// What makes it count once; a new one where none is given.
  public var identifier: ActIdentifier?
  /// The head that the seat last saw, as `count:hash`; the head of now where none is given.
  public var seen: String?
  /// The seat's own key, where it signs; otherwise the host vouches for the act.
  public var key: SigningKey?
  /// Where the review comes from that goes with a referral for a legal test; none is attached where there is none.
  public var runs: TableRuns?
  /// The circle, where it is not the one that is written in a field or usual for what the act is about.
  var readers: Readers?

  public init(
    kind: ActKind, values: [ActField: String], seat: SeatID, person: PersonID? = nil, identifier: ActIdentifier? = nil
  ) {
    (self.kind, self.values, self.seat, self.person) = (kind, values, seat, person)
    self.identifier = identifier
  }

  /// The head that the seat last saw; `nil` where it tells none that can be read.
  var seenHead: LedgerHead? {
    guard let parts = seen?.split(separator: ":"), parts.count == 2, let count = Int(parts[0]), let hash = LedgerHash(parts[1]) else { return nil }
    return LedgerHead(count: count, hash: hash)
  }
}

/// What an act left beside its trace.
public struct TableDone: Sendable {
  public var act: Act
  /// The signed head, to keep.
  public var receipt: LedgerReceipt
  /// A new link to a seat, told once.
  public var link: SeatLink?
}

/// What goes into the ledger beside an act.
struct TableSeal {
  /// The head that the seat last saw; that of now where it is not told.
  var seen: LedgerHead?
  var key: SigningKey?
  /// Why the act is not public, by a name of the dossier.
  var ground = TableSeal.talks
  /// Rows that are erased, and rows that everybody may read from now on.
  var erased: [Int] = []
  var widened: [Int] = []
  /// Whether the table learns the key by this act.
  var registers = false

  /// The usual ground: what is said at the table stays there.
  static let talks = "talks"
}
