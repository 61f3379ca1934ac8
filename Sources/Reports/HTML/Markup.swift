/// Text as markup takes it: the one place that escapes, for pages and drawings alike.
public enum Markup {
  /// The text with what markup would read as its own written out; characters that no markup may hold are left out.
  ///
  /// Complexity: one look at the bytes where there is nothing to write out, as in nearly all texts.
  public static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: mayNeedCare) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "'": bytes += "&#39;".utf8
      case _ where isForbidden(scalar): continue
      case _: bytes += UTF8.encode(scalar).map { Array($0) } ?? []
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text as `escaped` gives it, with its line ends as line breaks.
  static func lines(_ text: String) -> String {
    let escaped = escaped(text)
    return escaped.utf8.contains(UInt8(ascii: "\n")) ? escaped.replacing("\n", with: "<br>") : escaped
  }

  /// Whether a byte is one of ours to write out, or may begin a character that no markup may hold.
  @inline(__always)
  private static func mayNeedCare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0x7F, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0xC2, 0xEF: true
    case _: false
    }
  }

  /// Control characters but tab and line ends, and what is no character at all.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
    case _: false
    }
  }
}
