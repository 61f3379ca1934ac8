/// A name as people compare it: without case, accents, apostrophes, hyphens and brackets, composed and decomposed letters alike.
package struct PlainName: Hashable, Sendable {
  /// Words of small letters and digits, one space apart.
  package let text: String

  package init(_ name: String) {
    var words: [String] = []
    var word = ""
    for character in name.lowercased() {
      let letters = Self.letters(character)
      if !letters.isEmpty {
        word += letters
      } else if !Self.joining.contains(character), !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    text = words.joined(separator: " ")
  }

  /// The same without an article at the front; the name itself where it is nothing but one.
  package var withoutArticle: String {
    guard let space = text.firstIndex(of: " "), Self.articles.contains(String(text[..<space])) else { return text }
    return String(text[text.index(after: space)...])
  }

  /// Whether another name goes on, at a letter of its first word or later, where this one ends.
  package func begins(_ other: PlainName) -> Bool { other.text.hasPrefix(text) || other.withoutArticle.hasPrefix(text) }

  /// Dutch and Frisian articles with their short forms, and the English one.
  private static let articles: Set<String> = ["de", "den", "het", "t", "s", "the", "it"]
  /// Marks that leave no gap between letters.
  private static let joining: Set<Character> = ["'", "’", "‘", "`", "´", "ʼ", "."]
  private static let marks: [(letters: String, with: String)] = [
    ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćč"), ("d", "ďđð"), ("e", "èéêëēėęě"), ("g", "ğģ"), ("i", "ìíîïīįı"), ("k", "ķ"), ("l", "łļľ"),
    ("n", "ñńňņ"), ("o", "òóôõöøōő"), ("oe", "œ"), ("r", "řŕ"), ("s", "śšşș"), ("ss", "ß"), ("t", "ťțţ"), ("th", "þ"), ("u", "ùúûüūůűų"),
    ("y", "ýÿ"), ("z", "źžż"), ("ij", "ĳ"),
  ]
  private static let plain: [Character: String] = Dictionary(
    uniqueKeysWithValues: marks.flatMap { mark in mark.with.map { ($0, mark.letters) } })

  /// What a character is without its marks; empty for what is no letter or digit.
  private static func letters(_ character: Character) -> String {
    if let plain = plain[character] { return plain }
    guard character.isLetter || character.isNumber, let first = character.unicodeScalars.first else { return "" }
    return String(first)
  }
}
