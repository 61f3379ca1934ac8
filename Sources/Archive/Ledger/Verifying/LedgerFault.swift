/// What is not as it was made in a record. Each holds facts; one change often gives several.
public enum LedgerFault: Sendable, Hashable {
  /// In this place stands a row of another number.
  case number(found: Int, expected: Int)
  /// The record says that it has another number of rows.
  case count(found: Int, said: Int)
  /// The row does not follow the row before it.
  case previous(row: Int)
  /// The row's hash is not that of its fields.
  case rowHash(row: Int)
  case identifierTwice(row: Int, first: Int)
  /// The moment that is told is not the one that the row commits to.
  case moment(row: Int)
  /// Seat, kind, body, the head that was seen, or who vouches: not what the row commits to.
  case opening(row: Int)
  /// An opening without its row.
  case stray(row: Int)
  /// What the row says is gone, and no act erased it.
  case missing(row: Int)
  /// No act names the row as erased, or it is there still.
  case erasure(row: Int, by: Int)
  /// The signature is not of the seat's key over this act.
  case seatSignature(row: Int, seat: String)
  /// The key is not the one on record for the seat.
  case seatKey(row: Int, seat: String)
  /// The head that the seat saw was never one of this record.
  case seen(row: Int, count: Int)
  /// No signed head covers the rows after this one.
  case unsigned(after: Int)
  /// The table's key did not sign this head.
  case headSignature(count: Int)
  /// A signed head of a row that is another now.
  case head(count: Int)
  /// A signed head beyond the last row.
  case headBeyond(count: Int, rows: Int)
  /// The key of the table is not the one with the fingerprint that was asked for.
  case key(found: String, expected: String)
  /// A receipt of another table, or of another key.
  case foreignReceipt(count: Int)
  /// The table's key did not sign this receipt.
  case receiptSignature(count: Int)
  /// The receipt is of a head further than the record goes: its end was cut.
  case cut(rows: Int, receipt: Int)
  /// The table's key signed another head of this count than the record has: it was rewritten, or there are two versions.
  case rewritten(count: Int)
  /// Two receipts, both signed, of the same count and different hash: there are two versions.
  case forked(count: Int)
}
