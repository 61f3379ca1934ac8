/// The secret of one envelope: 160 bits made by the program, never chosen, so that guessing is hopeless. Whoever has it can open the envelope; nobody
/// can without it.
public struct SealingSecret: Sendable, Hashable {
  let bytes: [UInt8]

  static let length = 20

  /// A new one.
  init() { bytes = RandomBytes.make(Self.length) }

  /// Of bytes that are known to be of the length.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Digits and letters that are not taken for each other; five bits each.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// As people write it down: 32 digits and letters in eight groups.
  public var text: String {
    var digits: [UInt8] = []
    for start in stride(from: 0, to: Self.length, by: 5) {
      let word = bytes[start..<start + 5].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      for shift in stride(from: 35, through: 0, by: -5) { digits.append(Self.alphabet[Int(word >> UInt64(shift) & 31)]) }
    }
    return stride(from: 0, to: digits.count, by: 4).map { String(decoding: digits[$0..<$0 + 4], as: UTF8.self) }.joined(separator: "-")
  }

  /// As somebody typed it: capitals, spaces and dashes do not count, and what looks like a 0 or a 1 is one. `nil` where it is none.
  public init?(_ text: some StringProtocol) {
    var values: [UInt64] = []
    for character in text.uppercased() where !character.isWhitespace && character != "-" {
      let plain: Character = character == "O" ? "0" : character == "I" || character == "L" ? "1" : character
      guard let ascii = plain.asciiValue, let value = Self.alphabet.firstIndex(of: ascii) else { return nil }
      values.append(UInt64(value))
    }
    guard values.count == 32 else { return nil }
    bytes = stride(from: 0, to: 32, by: 8).flatMap { start -> [UInt8] in
      let word = values[start..<start + 8].reduce(0) { $0 << 5 | $1 }
      return [32, 24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
  }
}
