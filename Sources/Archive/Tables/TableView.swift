import Dossiers
public import Talks
public import Vocabulary

/// What one reader may see of a table, and nothing else.
public struct TableView: Sendable {
  /// What the acts that the reader may read add up to.
  public var state: TableState
  /// Those acts, in order.
  public var acts: [Act]
  /// How far the record is; `nil` for whoever may not know.
  public var head: LedgerHead?
  /// Why something is left out, each ground once.
  public var grounds: [String]
  /// How those who share the seat want to be called; empty for the public.
  public var people: [PersonID: String]
}

extension TableStore {
  /// What a reader may see now. Throws `LedgerError` and `TableError`.
  public func view(for reader: Reader) throws -> TableView {
    let standing = try current()
    let (record, grounds) = try record(for: reader, in: standing)
    let (head, people) = (try head(for: reader, in: standing), try people(for: reader, standing.state))
    return TableView(state: record.state, acts: record.acts, head: head, grounds: grounds, people: people)
  }

  /// Seats see the head of what they see; the public that of the last close of a session, so that what came since tells nothing.
  private func head(for reader: Reader, in standing: Standing) throws -> LedgerHead? {
    switch reader {
    case .seat: standing.head
    case .anybody:
      switch try lastClose(in: standing) {
      case 0: nil
      case let count: try ledger.head(at: count)
      }
    }
  }

  /// Those who share the seat of the reader.
  private func people(for reader: Reader, _ state: TableState) throws -> [PersonID: String] {
    guard case .seat(let seat) = reader, let seated = state.seated(seat) else { return [:] }
    let names = try seats.names(at: name)
    return Dictionary(seated.people.compactMap { sitter in names[sitter.person.rawValue].map { (sitter.person, $0) } }) { $1 }
  }

  /// Whether somebody still sits where they signed in: the seat is at the table, and no new link was issued for it since.
  public func sits(_ who: SeatSignIn?) throws -> Bool {
    guard let who, let seated = try current().state.seated(SeatID(who.seat)), seated.isAtTable else { return false }
    return seated.people.contains { $0.person.rawValue == who.person && $0.issue == seated.issue }
  }

  /// Acts up to the last close of a session: how far the public reads; 0 before the first.
  public func lastClose() throws -> Int { try lastClose(in: current()) }

  private func lastClose(in standing: Standing) throws -> Int {
    try acts().prefix(standing.head.count).lastIndex { $0.act?.kind == .closeSession }.map { $0 + 1 } ?? 0
  }

  /// The receipt of the last signed head for a seat, as one line to keep; `nil` where nothing was signed. Throws `LedgerError`.
  public func receipt(for seat: SeatID) throws -> String? { try ledger.receipt(for: seat.rawValue)?.text }
}
