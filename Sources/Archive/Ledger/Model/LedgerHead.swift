/// How far a ledger is: the number of rows and the hash of the last one; without rows the hash before the first.
public struct LedgerHead: Sendable, Hashable {
  public var count: Int
  public var hash: LedgerHash

  public init(count: Int, hash: LedgerHash) { (self.count, self.hash) = (count, hash) }

  /// What the table's key signs.
  func signedBytes(of identity: LedgerIdentity) -> [UInt8] {
    LedgerFields(.head).fixed(identity.genesis.bytes).whole(Int64(count)).fixed(hash.bytes).bytes
  }
}
