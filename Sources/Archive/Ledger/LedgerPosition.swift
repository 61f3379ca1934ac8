import GRDB

/// A ledger as it is while an act is made: nothing can come between what is read here and the act.
public struct LedgerPosition {
  let database: Database
  /// How far the ledger is.
  public let head: LedgerHead

  /// All that came after so many rows, in order, as the host reads it.
  public func entries(after count: Int) throws -> [LedgerEntry] { try Ledger.entries(database, after: count, for: .host) }
}
