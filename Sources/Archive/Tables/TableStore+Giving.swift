import Dossiers
import Talks
import Vocabulary

extension TableStore {
  /// The record to give to a reader: of what is open to the circle of the reader, only acts that the reader reads as they are. So answers and votes
  /// are left out until their round or vote closes, and so are words whose speaker may not be named, and links. The row of what is left out stays,
  /// so that the chain can be verified. The public gets it up to the last close of a session, the host everything. Throws `LedgerError` and
  /// `TableError`.
  public func recordToGive(to reader: LedgerReader) throws -> LedgerRecord {
    let seen: TableView? =
      switch reader {
      case .host: nil
      case .seat(let seat): try view(for: .seat(SeatID(seat)))
      case .everyone: try view(for: .anybody)
      }
    guard let seen else { return try ledger.record(for: reader) }
    // What comes while this is made belongs to the next record.
    return try left(ledger.record(for: reader, upTo: seen.head?.count ?? 0), inAllOf: [seen])
  }

  /// The record of one seat without what any of some seats may not read. Throws `LedgerError` and `TableError`.
  func recordToGive(toAll seats: [SeatID], as seat: SeatID) throws -> LedgerRecord {
    let views = try seats.map { try view(for: .seat($0)) }
    let count = views.compactMap { $0.head?.count }.min() ?? 0
    return try left(ledger.record(for: .seat(seat.rawValue), upTo: count), inAllOf: views)
  }

  /// What is left of a record where only acts stay that each view reads as they are.
  private func left(_ record: LedgerRecord, inAllOf views: [TableView]) throws -> LedgerRecord {
    var record = record
    var grounds = Set(record.grounds)
    let known = views.map { view in Dictionary(view.acts.map { ($0.id, $0) }) { $1 } }
    // NB: a row's position in the record is its number less one.
    for (index, read) in try acts().enumerated() where index < record.rows.count {
      if let act = read.act, known.allSatisfy({ $0[act.id]?.forLedger == act.forLedger }) { continue }
      if let ground = record.openings.removeValue(forKey: index + 1)?.ground, !ground.isEmpty { grounds.insert(ground) }
      record.rows[index].told = nil
    }
    record.grounds = grounds.sorted()
    return record
  }
}
