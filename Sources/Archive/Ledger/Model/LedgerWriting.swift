/// What a row says, as it is written: for whoever reads many, and trusts the file for the moment.
struct LedgerWriting: Sendable {
  /// Canonical JSON; `nil` where it was erased, or is closed to the reader of an imported record.
  var body: String?
  var readers: LedgerReaders
  var ground: String
}
