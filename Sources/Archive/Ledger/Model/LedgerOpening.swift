/// What an act says, and what shows that its row was made from it. It stands outside the row, goes only to who may read it, and can be destroyed.
public struct LedgerOpening: Sendable, Hashable {
  /// 32 random bytes, without which nobody can try what a row may say.
  public var salt: [UInt8]
  public var words: LedgerWords
  /// The head that the seat last saw.
  public var seen: LedgerHead
  public var attestation: LedgerAttestation
  public var readers: LedgerReaders
  /// Why it is not public, by a name of the dossier; empty where it is.
  public var ground: String

  /// What a seat signs the tagged bytes of.
  func digest(_ identifier: ActIdentifier, at table: LedgerIdentity) -> LedgerHash { digest(identifier, genesis: table.genesis) }

  func digest(_ identifier: ActIdentifier, genesis: LedgerHash) -> LedgerHash {
    LedgerFields(.act).fixed(genesis.bytes).fixed(identifier.bytes).whole(Int64(seen.count)).fixed(seen.hash.bytes).fixed(salt).text(words.seat)
      .text(words.kind).text(words.body.written).hash
  }

  static func signedBytes(_ digest: LedgerHash) -> [UInt8] { LedgerFields(.signature).fixed(digest.bytes).bytes }

  /// What the row holds of it: hides seat, kind, body, their lengths, and whether the seat signed.
  func commitment(_ digest: LedgerHash) -> LedgerHash { LedgerFields(.commitment).fixed(digest.bytes).fixed(attestation.bytes).hash }
}
