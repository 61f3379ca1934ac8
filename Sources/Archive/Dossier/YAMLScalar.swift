import Vocabulary

/// Texts as they may stand in a file of a dossier, whatever somebody typed: nothing in them begins a new key or a new line.
enum YAMLScalar {
  /// A value: plain where it can be nothing else, else between quotation marks.
  static func value(_ text: String, isDate: Bool = false) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { plain.contains($0) } && text.first != "-" && !isDate
    return isPlain || isList(text) ? text : quoted(text)
  }

  /// Between quotation marks, without the signs that no text has.
  static func quoted(_ text: String) -> String {
    let safe = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }))
    return "'" + safe.replacing("'", with: "''") + "'"
  }

  /// In both languages; once where it is the same in both, as what somebody wrote in one language is.
  static func phrase(_ phrase: Phrase) -> String {
    phrase.nl == phrase.en ? quoted(phrase.nl) : "{nl: \(quoted(phrase.nl)), en: \(quoted(phrase.en))}"
  }

  private static func isList(_ text: String) -> Bool {
    text.hasPrefix("[") && text.hasSuffix("]") && text.dropFirst().dropLast().unicodeScalars.allSatisfy { inList.contains($0) }
  }

  private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.".unicodeScalars)
  private static let inList = plain.union(", ".unicodeScalars)
}
