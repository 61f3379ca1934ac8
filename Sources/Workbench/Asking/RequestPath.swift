/// The parts of an address between its slashes, decoded. They name things of ours and never a file.
struct RequestPath: Sendable, Hashable {
  /// Without the empty part after a slash at the end.
  let parts: [String]

  init(_ text: String, limit: Int) throws(PathFault) {
    guard text.utf8.count <= limit else { throw .tooLong(limit: limit) }
    guard text.utf8.first == UInt8(ascii: "/") else { throw .notFromRoot }
    var pieces = text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if pieces.last?.isEmpty == true { pieces.removeLast() }
    var parts: [String] = []
    for piece in pieces { parts.append(try Self.part(Substring(piece))) }
    self.parts = parts
  }

  private static func part(_ piece: Substring) throws(PathFault) -> String {
    guard let text = decoded(piece) else { throw .brokenText }
    guard !["", ".", ".."].contains(text) else { throw .forbiddenPart }
    guard text.unicodeScalars.allSatisfy(isAllowed) else { throw .forbiddenCharacter }
    return text
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "/" && scalar != "\\"
  }

  /// A text with its percent signs read; `nil` where what stands there is no text. U+FFFD stands for bytes that were none.
  static func decoded(_ piece: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = piece.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
      bytes.append(high << 4 | low)
    }
    guard let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains("\u{FFFD}") else { return nil }
    return text
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).isASCII ? UInt8(String(Unicode.Scalar(byte)), radix: 16) : nil
  }

  /// A part as it stands in an address.
  static func encoded(_ part: String) -> String {
    guard !part.utf8.allSatisfy(isPlain) else { return part }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(part.utf8.count + 16)
    for byte in part.utf8 {
      if isPlain(byte) { bytes.append(byte) } else { bytes += [UInt8(ascii: "%"), hexadecimal(byte >> 4), hexadecimal(byte & 15)] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Letters, digits and the four signs that no address gives a meaning.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    case _: false
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10) }
}
