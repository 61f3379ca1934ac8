/// A SHA-256 hash: 32 bytes, told as 64 small hexadecimal digits.
public struct LedgerHash: Sendable, Hashable, CustomStringConvertible {
  public let bytes: [UInt8]

  /// Of bytes that are known to be 32.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// `nil` where the text is not 64 small hexadecimal digits.
  public init?(_ text: some StringProtocol) {
    guard let bytes = Hexadecimal.bytes(text, count: 32) else { return nil }
    self.bytes = bytes
  }

  public var description: String { Hexadecimal.text(bytes) }
}
