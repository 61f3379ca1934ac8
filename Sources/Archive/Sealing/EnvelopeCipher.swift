import Crypto

/// The two ciphers of an envelope, with all that goes into them.
enum EnvelopeCipher {
  static let nonceLength = 12
  static let tagLength = 16

  /// Source: RFC 5869, HKDF with SHA-256.
  static func key(_ secret: [UInt8], salt: [UInt8], context: [UInt8], length: Int = 32) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: SymmetricKey(data: secret), salt: salt, info: context, outputByteCount: length)
  }

  /// AES-256-GCM: ciphertext with its tag behind it. Throws `CryptoKitError`.
  static func seal(_ plain: [UInt8], _ key: SymmetricKey, nonce: [UInt8], context: [UInt8]) throws -> [UInt8] {
    let box = try AES.GCM.seal(plain, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: context)
    return Array(box.ciphertext) + Array(box.tag)
  }

  /// `nil` where key, nonce, context or a single bit is another than at sealing.
  static func open(_ sealed: [UInt8], _ key: SymmetricKey, nonce: [UInt8], context: [UInt8]) -> [UInt8]? {
    guard sealed.count >= tagLength, let nonce = try? AES.GCM.Nonce(data: nonce),
      let box = try? AES.GCM.SealedBox(nonce: nonce, ciphertext: sealed.dropLast(tagLength), tag: sealed.suffix(tagLength))
    else { return nil }
    return (try? AES.GCM.open(box, using: key, authenticating: context)).map { Array($0) }
  }
}
