/// Which table a ledger is of: a random name and the key that signs its heads. Both are in the hash before the first row, so that nothing of one
/// table fits another, and the key cannot be replaced.
public struct LedgerIdentity: Sendable, Hashable {
  /// 16 random bytes, in 32 hexadecimal digits; what a table is called in addresses and files.
  public let table: String
  public let key: PublicKey

  /// `nil` where the name is not 32 small hexadecimal digits.
  public init?(table: String, key: PublicKey) {
    guard Hexadecimal.bytes(table, count: 16) != nil else { return nil }
    (self.table, self.key) = (table, key)
  }

  /// A new table.
  init(key: PublicKey) { (table, self.key) = (Hexadecimal.text(RandomBytes.make(16)), key) }

  /// The hash before the first row.
  public var genesis: LedgerHash {
    LedgerFields(.genesis).fixed(Hexadecimal.bytes(table, count: 16) ?? []).fixed(key.bytes).hash
  }
}
