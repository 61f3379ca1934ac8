/// What makes an act one of its kind: 16 random bytes that whoever does it makes, so that the same act sent twice counts once.
public struct ActIdentifier: Sendable, Hashable, CustomStringConvertible {
  let bytes: [UInt8]

  /// A new one.
  public init() { bytes = RandomBytes.make(16) }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// `nil` where the text is not 32 small hexadecimal digits.
  public init?(_ text: some StringProtocol) {
    guard let bytes = Hexadecimal.bytes(text, count: 16) else { return nil }
    self.bytes = bytes
  }

  public var description: String { Hexadecimal.text(bytes) }
}
