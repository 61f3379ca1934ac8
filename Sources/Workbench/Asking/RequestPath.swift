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
    part.utf8.map { byte -> String in
      let character = Character(Unicode.Scalar(byte))
      let isPlain = byte < 0x80 && (character.isLetter || character.isNumber || "-._~".contains(character))
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(character) : (byte < 16 ? "%0" : "%") + digits
    }.joined()
  }
}
