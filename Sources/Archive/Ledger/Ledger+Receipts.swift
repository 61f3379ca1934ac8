import Foundation
import GRDB

extension Ledger {
  /// The last head that the table's key signed. Throws `LedgerError.unreadable`.
  public func receipt() throws -> LedgerReceipt? { try reading { try receipts($0, "ORDER BY count DESC LIMIT 1", []).last } }

  /// The last signed head for a seat to keep, put on record as given to it. Throws `LedgerError`.
  public func receipt(for seat: String) throws -> LedgerReceipt? {
    guard let receipt = try receipt() else { return nil }
    let isGiven = try reading {
      try Bool.fetchOne($0, sql: "SELECT 1 FROM receipt WHERE seat = ? AND count = ?", arguments: [seat, receipt.head.count]) ?? false
    }
    if !isGiven {
      try writing {
        try $0.execute(sql: "INSERT OR IGNORE INTO receipt (seat, count) VALUES (?, ?)", arguments: [seat, receipt.head.count])
      }
    }
    return receipt
  }

  /// The receipts that a seat was given, the first one first. Throws `LedgerError.unreadable`.
  public func receipts(of seat: String) throws -> [LedgerReceipt] {
    try reading { try receipts($0, "WHERE count IN (SELECT count FROM receipt WHERE seat = ?) ORDER BY count", [seat]) }
  }

  func receipts(_ database: Database, _ which: String, _ arguments: StatementArguments) throws -> [LedgerReceipt] {
    try Row.fetchAll(database, sql: "SELECT count, hash, signature FROM head \(which)", arguments: arguments).map { row in
      LedgerReceipt(
        identity: identity, head: LedgerHead(count: row["count"], hash: LedgerHash(Self.bytes(row, "hash"))), signature: Self.bytes(row, "signature"))
    }
  }
}
