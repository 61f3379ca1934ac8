import Foundation
import GRDB

extension Ledger {
  /// How far the ledger is. Throws `LedgerError.unreadable`.
  public func head() throws -> LedgerHead { try reading(head) }

  /// How far the ledger was after so many rows; `nil` where it has fewer. Throws `LedgerError.unreadable`.
  func head(at count: Int) throws -> LedgerHead? { try reading { try hash(at: count, $0).map { LedgerHead(count: count, hash: $0) } } }

  /// The acts after so many rows, in order; of what is closed to the reader it has number and identifier alone. Throws `LedgerError`.
  public func entries(after count: Int = 0, for reader: LedgerReader = .host) throws -> [LedgerEntry] {
    try reading { try Self.entries($0, after: count, for: reader) }
  }

  /// What is read of the ledger at one moment, whatever is added meanwhile. Throws `LedgerError`, and what the closure throws.
  func atOneMoment<Value>(_ read: (LedgerPosition) throws -> Value) throws -> Value { try reading { try read(LedgerPosition(self, $0)) } }

  /// All acts, after rows, openings and the last head were checked against their hashes and its signature; signatures of seats are left to
  /// `verified`. Throws `LedgerError.unsound`.
  public func replay() throws -> [LedgerEntry] {
    let record = try record(for: .host, heads: 1)
    let faults = record.chainFaults() + record.commitmentFaults() + record.headFaults()
    if let first = faults.first { throw LedgerError.unsound(first, others: faults.count - 1) }
    return record.entries
  }

  static func written(_ database: Database, after count: Int) throws -> [LedgerWriting] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT act.number, body, readers, ground FROM act LEFT JOIN opening ON opening.number = act.number WHERE act.number > ? ORDER BY 1",
      arguments: [count])
    return try rows.map { row in
      guard let body = row["body"] as String? else { return LedgerWriting(body: nil, readers: .table, ground: "") }
      guard let readers = LedgerReaders(row["readers"] as String) else { throw LedgerError.noSuchRow(row["number"]) }
      return LedgerWriting(body: body, readers: readers, ground: row["ground"])
    }
  }

  static func entries(_ database: Database, after count: Int, for reader: LedgerReader) throws -> [LedgerEntry] {
    let openings = try openings(database, after: count, upTo: .max, for: reader)
    let erasures = try erasures(database, for: reader)
    return try rows(database, after: count, upTo: .max).map { row in
      let opening = openings[row.number]
      return LedgerEntry(
        number: row.number, identifier: row.identifier, instant: opening == nil && reader != .host ? nil : row.told?.instant, opening: opening,
        erasedBy: erasures[row.number])
    }
  }

  static func rows(_ database: Database, after count: Int, upTo last: Int) throws -> [LedgerRow] {
    try Row.fetchAll(database, sql: "SELECT * FROM act WHERE number > ? AND number <= ? ORDER BY number", arguments: [count, last]).map(row)
  }

  static func openings(_ database: Database, after count: Int, upTo last: Int, for reader: LedgerReader) throws -> [Int: LedgerOpening] {
    let rows = try Row.fetchAll(database, sql: "SELECT * FROM opening WHERE number > ? AND number <= ? ORDER BY number", arguments: [count, last])
    var openings: [Int: LedgerOpening] = [:]
    for row in rows {
      guard let readers = LedgerReaders(row["readers"] as String) else { throw LedgerError.noSuchRow(row["number"]) }
      if reader.mayRead(readers) { openings[row["number"]] = try opening(row) }
    }
    return openings
  }

  /// Which row was erased by which; only by acts that the reader may read.
  static func erasures(_ database: Database, for reader: LedgerReader) throws -> [Int: Int] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT erasure.number, erased_by, readers FROM erasure LEFT JOIN opening ON opening.number = erased_by ORDER BY erasure.number")
    var erasures: [Int: Int] = [:]
    for row in rows {
      let readers = (row["readers"] as String?).flatMap { LedgerReaders($0) }
      if readers.map(reader.mayRead) ?? (reader == .host) { erasures[row["number"]] = row["erased_by"] }
    }
    return erasures
  }
}
