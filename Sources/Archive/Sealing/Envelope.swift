/// A sealed position: bytes of one fixed length that tell nothing without the secret, and their commitment for the record.
public struct Envelope: Sendable, Hashable {
  static let saltLength = 32
  /// Nonce, ciphertext and tag.
  static let length = EnvelopeCipher.nonceLength + saltLength + SealedPosition.paddedLength + EnvelopeCipher.tagLength

  public let bytes: [UInt8]

  /// Of bytes from a disk. Throws `EnvelopeError.torn` where their number is another than of every envelope.
  public init(bytes: [UInt8]) throws(EnvelopeError) {
    guard bytes.count == Self.length else { throw .torn }
    self.bytes = bytes
  }

  /// An envelope as it was sealed, with what the record keeps of it and what its seat keeps of it.
  public struct Sealed: Sendable {
    public var envelope: Envelope
    public var commitment: LedgerHash
    public var secret: SealingSecret
  }

  /// Seals a position under a new secret. Throws `EnvelopeError.acceptsNothing` and `.tooLong`, and `NegotiationError`.
  public static func seal(_ position: SealedPosition, for context: EnvelopeContext) throws -> Sealed {
    try seal(position, for: context, by: EnvelopeChance())
  }

  static func seal(_ position: SealedPosition, for context: EnvelopeContext, by chance: EnvelopeChance) throws -> Sealed {
    try position.checkAcceptsSomething()
    let padded = try position.padded()
    let key = EnvelopeCipher.key(chance.secret.bytes, salt: chance.nonce, context: context.bytes)
    let sealed = try EnvelopeCipher.seal(chance.salt + padded, key, nonce: chance.nonce, context: context.bytes)
    return Sealed(
      envelope: try Envelope(bytes: chance.nonce + sealed), commitment: commitment(to: padded, chance.salt, context), secret: chance.secret)
  }

  /// The position, where the secret is right and all is as it was committed to. Throws `EnvelopeError.doesNotOpen`, `.otherCommitment` and `.torn`.
  public func opened(
    with secret: SealingSecret, as context: EnvelopeContext, committed commitment: LedgerHash
  ) throws(EnvelopeError) -> SealedPosition {
    let nonce = Array(bytes.prefix(EnvelopeCipher.nonceLength))
    let key = EnvelopeCipher.key(secret.bytes, salt: nonce, context: context.bytes)
    guard let plain = EnvelopeCipher.open(Array(bytes.dropFirst(nonce.count)), key, nonce: nonce, context: context.bytes) else {
      throw .doesNotOpen
    }
    let (salt, padded) = (Array(plain.prefix(Self.saltLength)), Array(plain.dropFirst(Self.saltLength)))
    guard Self.commitment(to: padded, salt, context) == commitment else { throw .otherCommitment }
    return try SealedPosition(padded: padded)
  }

  /// SHA-256 of a tag, the context, 32 random bytes and the filled-up position.
  private static func commitment(to padded: [UInt8], _ salt: [UInt8], _ context: EnvelopeContext) -> LedgerHash {
    let own = context.bytes
    return LedgerFields(.position).whole(Int64(own.count)).fixed(own).fixed(salt).fixed(padded).hash
  }
}
