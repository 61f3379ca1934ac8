/// Estimates of how much room letters take, for no font can be measured here; rather too wide than too narrow.
enum Lettering {
  /// Width of a text in units of the drawing.
  ///
  /// Complexity: one look at the scalars where each is a character by itself, as in nearly all texts.
  static func width(_ text: String, size: Double) -> Double {
    var sum = 0.0
    for scalar in text.unicodeScalars {
      guard let share = share(of: scalar.value) else { return text.reduce(0) { $0 + self.share($1) } * size }
      sum += share
    }
    return sum * size
  }

  /// Widths of the characters of Latin writing that no other joins, by their number; those of control characters are not used.
  private static let latin: [Double] = (0..<0x300).map { number in Unicode.Scalar(UInt32(number)).map { share(Character($0)) } ?? 0 }

  /// The share of a scalar that is always a character by itself; `nil` for one that may join another.
  private static func share(of scalar: UInt32) -> Double? {
    switch scalar {
    case 0x20..<0x300: latin[Int(scalar)]
    case 0x2013, 0x2014, 0x2026: 0.95
    case 0x2018, 0x2019, 0x201C, 0x201D, 0x2020, 0x20AC, 0x2212: 0.59
    case _: nil
    }
  }

  /// The text over lines that fit; a word that does not fit alone is broken, and what goes beyond the last line is cut with a sign that it is.
  static func wrapped(_ text: String, in room: Double, size: Double, most: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, width(last + " " + word, size: size) <= room {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines += broken(word, in: room, size: size)
      }
    }
    if lines.count > most, most > 0 { lines = lines.prefix(most - 1) + [lines[(most - 1)...].joined(separator: " ")] }
    return lines.map { shortened($0, to: room, size: size) }
  }

  /// The pieces of a word that fit, each but the last with a hyphen; the word whole where not even three letters do.
  private static func broken(_ word: Substring, in room: Double, size: Double) -> [String] {
    var (pieces, rest) = ([String](), word)
    while width(String(rest), size: size) > room {
      var length = rest.count
      while length > 0, width(rest.prefix(length) + "-", size: size) > room { length -= 1 }
      guard length > 2 else { break }
      pieces.append(rest.prefix(length) + "-")
      rest = rest.dropFirst(length)
    }
    return pieces + [String(rest)]
  }

  /// The text cut to a width, with a sign that it is.
  static func shortened(_ text: String, to room: Double, size: Double) -> String {
    guard width(text, size: size) > room else { return text }
    var short = text
    while !short.isEmpty, width(short + "…", size: size) > room { short.removeLast() }
    return short.isEmpty ? "" : short.trimmedAtEnd + "…"
  }

  /// Width of a character as a share of the size.
  private static func share(_ character: Character) -> Double {
    switch character {
    case "i", "l", "j", "I", "'", ".", ",", ":", ";", "|", "!", " ", "f", "t", "r", "(", ")": 0.36
    case "m", "w", "M", "W", "%", "●", "◐", "◇", "✕", "…", "–", "—": 0.95
    case _ where character.isUppercase: 0.74
    case _ where character.unicodeScalars.contains { $0.value > 0x2FFF }: 1.1
    case _: 0.59
    }
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
