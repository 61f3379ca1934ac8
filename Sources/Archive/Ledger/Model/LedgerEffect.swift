/// What an act does to what is in a ledger already. Rows themselves never change.
public enum LedgerEffect: Sendable, Hashable {
  case none
  /// Destroys what these rows say. The body must name the rows as `erases` and the ground as `ground`.
  case erases([Int])
  /// Opens these rows to more readers, as when a record opens; for everyone no ground stands any more.
  case widens([Int], to: LedgerReaders)
}
