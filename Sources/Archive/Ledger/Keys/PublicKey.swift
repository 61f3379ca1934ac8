import Crypto

/// The public half of a signing key (Ed25519): 32 bytes.
public struct PublicKey: Sendable, Hashable, CustomStringConvertible {
  public let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// `nil` where the text is not 64 small hexadecimal digits.
  public init?(_ text: some StringProtocol) {
    guard let bytes = Hexadecimal.bytes(text, count: 32) else { return nil }
    self.bytes = bytes
  }

  public var description: String { Hexadecimal.text(bytes) }

  /// What people compare: 16 bytes of its hash in eight groups, as `1a2b 3c4d …`.
  public var fingerprint: String {
    let digits = Hexadecimal.text(LedgerFields(.key).fixed(bytes).hash.bytes.prefix(16))
    return stride(from: 0, to: 32, by: 4).map { String(digits.dropFirst($0).prefix(4)) }.joined(separator: " ")
  }

  /// Whether a typed fingerprint is of this key; spaces and capitals do not count.
  public func has(fingerprint: String) -> Bool {
    fingerprint.lowercased().filter { !$0.isWhitespace } == self.fingerprint.filter { $0 != " " }
  }

  /// Whether the private half signed these bytes.
  func signed(_ message: [UInt8], _ signature: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
    return key.isValidSignature(signature, for: message)
  }
}
