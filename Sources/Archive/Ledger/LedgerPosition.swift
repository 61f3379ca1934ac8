import GRDB

/// A ledger at one moment: nothing can come between two things that are read here, nor, while an act is made, between them and the act.
public struct LedgerPosition {
  let database: Database
  let ledger: Ledger
  /// How far the ledger is.
  public let head: LedgerHead

  init(_ ledger: Ledger, _ database: Database) throws { (self.ledger, self.database, head) = (ledger, database, try ledger.head(database)) }

  /// All that came after so many rows, in order, as the host reads it.
  public func entries(after count: Int) throws -> [LedgerEntry] { try Ledger.entries(database, after: count, for: .host) }

  /// Whether the ledger was once as far as this; not where a copy with another end was put back.
  func passed(_ other: LedgerHead) throws -> Bool { try ledger.hash(at: other.count, database) == other.hash }

  /// What the acts after so many rows say, as it was written and not read; rows whose words are gone have none.
  func written(after count: Int) throws -> [LedgerWriting] { try Ledger.written(database, after: count) }
}
