/// A head signed by the table's key. Whoever keeps one can prove later that the ledger was so far, and what it was. As text it is one line of
/// canonical JSON, which a seat keeps for itself.
public struct LedgerReceipt: Sendable, Hashable {
  public var identity: LedgerIdentity
  public var head: LedgerHead
  /// 64 bytes (Ed25519).
  public var signature: [UInt8]

  /// Whether the table's key signed this head.
  public var isSigned: Bool { identity.key.signed(head.signedBytes(of: identity), signature) }

  /// The line to keep.
  public var text: String { LedgerLine(receipt: self).json.written }

  /// Reads a kept line. Throws `LedgerError.line`.
  public init(_ text: String) throws {
    guard case .receipt(let receipt) = try LedgerLine.read(text, at: 1) else { throw LedgerError.line(1, .other("receipt")) }
    self = receipt
  }

  /// A head that the table's key signs now.
  init(_ head: LedgerHead, of identity: LedgerIdentity, signedWith key: SigningKey) throws {
    self.init(identity: identity, head: head, signature: try key.sign(head.signedBytes(of: identity)))
  }

  init(identity: LedgerIdentity, head: LedgerHead, signature: [UInt8]) {
    (self.identity, self.head, self.signature) = (identity, head, signature)
  }
}
