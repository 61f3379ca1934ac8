public import Foundation
import GRDB

extension Ledger {
  /// What a reader gets: all rows, without moment where he may not read the act, and the openings that he may read. The public gets it up to a
  /// head, as that at the close of a session; the host gets everything. Throws `LedgerError`.
  public func record(for reader: LedgerReader, upTo last: Int? = nil) throws -> LedgerRecord {
    try record(for: reader, upTo: last, heads: reader == .host ? .max : 1)
  }

  func record(for reader: LedgerReader, upTo last: Int? = nil, heads count: Int) throws -> LedgerRecord {
    try reading { database in
      let last = reader == .host ? .max : last ?? .max
      var rows = try Self.rows(database, after: 0, upTo: last)
      let openings = try Self.openings(database, after: 0, upTo: last, for: reader)
      if reader != .host {
        for index in rows.indices where openings[rows[index].number] == nil { rows[index].told = nil }
      }
      let erasures = try Self.erasures(database, for: reader).filter { $0.value <= last }
      let heads = try receipts(database, "WHERE count <= ? ORDER BY count DESC LIMIT ?", [last, count]).reversed()
      return LedgerRecord(
        identity: identity, reader: reader, count: rows.count, rows: rows, openings: openings, erasures: erasures,
        grounds: try grounds(database, closedTo: reader, upTo: last), heads: Array(heads),
        receipts: try given(database, to: reader, upTo: last))
    }
  }

  private func grounds(_ database: Database, closedTo reader: LedgerReader, upTo last: Int) throws -> [String] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT DISTINCT ground, readers FROM opening WHERE number <= ? AND ground <> '' ORDER BY ground", arguments: [last])
    let closed = rows.filter { row in LedgerReaders(row["readers"] as String).map { !reader.mayRead($0) } ?? true }
    // Of a record that was put into a file it is known why things are closed, and not which.
    let told = try String.fetchAll(database, sql: "SELECT ground FROM closed_ground")
    return Set(closed.map { $0["ground"] as String } + told).sorted()
  }

  private func given(_ database: Database, to reader: LedgerReader, upTo last: Int) throws -> [LedgerReceipt] {
    guard case .seat(let seat) = reader else { return [] }
    return try receipts(
      database, "WHERE count IN (SELECT count FROM receipt WHERE seat = ?) AND count <= ? ORDER BY count", [seat, last])
  }

  /// Puts a record into a file of its own, to be read and verified there: it gives the same head. It has no key, so nothing can be added. Throws
  /// `LedgerError`: `.unsound` where the record is not as it was made.
  public static func importing(_ record: LedgerRecord, into folder: URL) throws -> Ledger {
    let faults = record.verified().faults
    if let first = faults.first { throw LedgerError.unsound(first, others: faults.count - 1) }
    let file = file(of: record.identity.table, in: folder)
    let database = try founded(file, record.identity)
    let ledger = Ledger(database, file, record.identity, key: nil)
    try ledger.writing { database in
      for row in record.rows {
        try write(row, database)
        if let opening = record.openings[row.number] { try ledger.add(opening, of: row.number, database) }
        if let by = record.erasures[row.number] {
          try database.execute(sql: "INSERT INTO erasure (number, erased_by) VALUES (?, ?)", arguments: [row.number, by])
        }
      }
      for ground in record.grounds { try database.execute(sql: "INSERT INTO closed_ground (ground) VALUES (?)", arguments: [ground]) }
      try ledger.add(record.heads + record.receipts, givenTo: record.reader, database)
    }
    return ledger
  }

  private func add(_ opening: LedgerOpening, of number: Int, _ database: Database) throws {
    try Self.write(opening, of: number, database)
    guard let registered = opening.words.registeredKey else { return }
    try database.execute(
      sql: "INSERT INTO seat_key (number, seat, key) VALUES (?, ?, ?)", arguments: [number, registered.seat, Data(registered.key.bytes)])
  }

  private func add(_ heads: [LedgerReceipt], givenTo reader: LedgerReader, _ database: Database) throws {
    var last = -1
    for receipt in heads.sorted(by: { $0.head.count < $1.head.count }) where receipt.head.count > last {
      last = receipt.head.count
      try Self.write(receipt, database)
      guard case .seat(let seat) = reader else { continue }
      try database.execute(sql: "INSERT INTO receipt (seat, count) VALUES (?, ?)", arguments: [seat, last])
    }
  }
}
