import Dossiers
import Talks
import Vocabulary

extension TableStore {
  /// The record to give to a reader: without answers and votes that are closed until their round or vote closes, and without words whose speaker
  /// may not be named. The row of what is left out stays, so that the chain can be verified. The public gets it up to the last close of a session,
  /// the host everything. Throws `LedgerError` and `TableError`.
  public func recordToGive(to reader: LedgerReader) throws -> LedgerRecord {
    let (seen, last): (TableView?, Int?) =
      switch reader {
      case .host: (nil, nil)
      case .seat(let seat): (try view(for: .seat(SeatID(seat))), nil)
      case .everyone: (try view(for: .anybody), try lastClose())
      }
    var record = try ledger.record(for: reader, upTo: last)
    guard let seen else { return record }
    let speakers = Dictionary(seen.acts.map { ($0.id, $0.by) }) { $1 }
    for (place, read) in try acts().enumerated() {
      guard let act = read.act, speakers[act.id] != act.by else { continue }
      record.openings[place + 1] = nil
      for index in record.rows.indices where record.rows[index].number == place + 1 { record.rows[index].told = nil }
    }
    return record
  }
}
