/// An act as it is handed to a ledger, which knows nothing of what kinds there are.
public struct LedgerAct: Sendable {
  /// Stays the same when the act is sent again.
  public var identifier: ActIdentifier
  public var opening: LedgerOpening
  /// What it does to rows before it, beside being added.
  public var effect = LedgerEffect.none

  /// An act that the host vouches for. The head is the one that the seat last saw.
  public init(_ words: LedgerWords, seen: LedgerHead, readers: LedgerReaders, ground: String = "", identifier: ActIdentifier = ActIdentifier()) {
    self.identifier = identifier
    opening = LedgerOpening(salt: RandomBytes.make(32), words: words, seen: seen, attestation: .host, readers: readers, ground: ground)
  }

  /// The same act, signed by the seat's own key for one table.
  public func signed(by key: SigningKey, at table: LedgerIdentity) throws -> LedgerAct {
    var own = self
    let digest = opening.digest(identifier, at: table)
    own.opening.attestation = .seat(key: key.publicKey, signature: try key.sign(LedgerOpening.signedBytes(digest)))
    return own
  }
}
