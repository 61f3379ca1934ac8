/// What one reader gets of a ledger: every row, the openings that he may read, signed heads and his receipts. From it alone he can check that
/// nothing was changed. As text it is JSON Lines, each line canonical; Docs/Guides/Ledger.md gives the format byte for byte.
public struct LedgerRecord: Sendable, Hashable {
  public var identity: LedgerIdentity
  public var reader: LedgerReader
  /// How many rows it says that it has.
  var count: Int
  /// In the order in which they stand.
  var rows: [LedgerRow]
  /// By number of the row.
  var openings: [Int: LedgerOpening]
  /// Which row was erased by which act.
  var erasures: [Int: Int]
  /// Why things are closed to this reader, each ground once and in order, whatever the number of acts.
  public internal(set) var grounds: [String]
  /// Signed heads, the first one first.
  var heads: [LedgerReceipt]
  /// What was given to this seat before.
  var receipts: [LedgerReceipt]

  /// The acts as the reader finds them.
  public var entries: [LedgerEntry] {
    rows.map {
      LedgerEntry(
        number: $0.number, identifier: $0.identifier, instant: $0.told?.instant, opening: openings[$0.number], erasedBy: erasures[$0.number])
    }
  }

  /// How far it is, as it says.
  public var head: LedgerHead { LedgerHead(count: rows.count, hash: rows.last?.hash ?? identity.genesis) }

  /// The file to give away.
  public var text: String {
    var lines = [LedgerLine(header: self).json.written]
    for row in rows {
      lines.append(LedgerLine(row: row).json.written)
      if let opening = openings[row.number] { lines.append(LedgerLine(opening: opening, number: row.number).json.written) }
      if let by = erasures[row.number] { lines.append(LedgerLine(erased: row.number, by: by).json.written) }
    }
    lines += heads.map { LedgerLine(head: $0).json.written } + receipts.map(\.text)
    return lines.map { $0 + "\n" }.joined()
  }
}
