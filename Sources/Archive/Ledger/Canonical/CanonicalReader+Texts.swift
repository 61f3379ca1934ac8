extension CanonicalReader {
  /// A text in quotation marks.
  mutating func text() throws(CanonicalJSONError) -> String {
    index += 1
    var found: [UInt8] = []
    while let byte = next {
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: found, as: UTF8.self) else { throw .syntax(byte: index) }
        return text
      case UInt8(ascii: "\\"): found += String(try escaped()).utf8
      case ..<0x20: throw .syntax(byte: index - 1)
      case let other: found.append(other)
      }
    }
    throw .syntax(byte: index)
  }

  private mutating func escaped() throws(CanonicalJSONError) -> Character {
    guard let byte = next else { throw .syntax(byte: index) }
    index += 1
    switch byte {
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Character(UnicodeScalar(byte))
    case UInt8(ascii: "u"): return Character(try scalar())
    case _: throw .syntax(byte: index - 1)
    }
  }

  /// A code of four digits, or two codes that are one character together.
  private mutating func scalar() throws(CanonicalJSONError) -> UnicodeScalar {
    let (start, first) = (index, try unit())
    if let scalar = UnicodeScalar(first) { return scalar }
    guard first < 0xDC00, next == UInt8(ascii: "\\") else { throw .loneSurrogate(byte: start) }
    index += 1
    guard next == UInt8(ascii: "u") else { throw .loneSurrogate(byte: start) }
    index += 1
    let second = try unit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = UnicodeScalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw .loneSurrogate(byte: start) }
    return scalar
  }

  private mutating func unit() throws(CanonicalJSONError) -> UInt32 {
    guard index + 4 <= bytes.count, let unit = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
      bytes[index] != UInt8(ascii: "+"), bytes[index] != UInt8(ascii: "-")
    else { throw .syntax(byte: index) }
    index += 4
    return unit
  }
}
