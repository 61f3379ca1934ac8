/// Text made safe for a page and for a drawing.
enum Markup {
  /// The text with the five marks of XML escaped, without the characters that XML does not allow, such as control characters.
  static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      case _ where isAllowed(scalar): safe.unicodeScalars.append(scalar)
      case _: break
      }
    }
    return safe
  }

  /// Source: Extensible Markup Language 1.0, production 2 (Char).
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    case _: false
    }
  }
}
