import Foundation
import Testing

/// Every text a user sees exists in nl and en. That both are there is up to the compiler; that both say something is checked here.
@Suite("Every text exists in Dutch and in English")
struct LanguageTests {
  @Test("no pair of texts has an empty side, and no sentence is the same in both languages")
  func pairs() {
    var count = 0
    for (name, text) in SourceFile.all.map({ ($0.name, $0.text) }) {
      for pair in TextPair.all(in: text) {
        count += 1
        if let fault = pair.fault { Issue.record("\(name): \(fault)") }
      }
    }
    #expect(count > 500, "only \(count) pairs were found, so this test looks in the wrong place")
  }

  @Test("every error has sentences in both languages")
  func errors() {
    for (name, text) in SourceFile.all.map({ ($0.name, $0.text) }) {
      // NB: a dossier's problems have a sentence each, beside their place.
      for line in Self.errorTypes(in: text) where !line.contains("struct DossierProblems:") { Issue.record("\(name): \(line)") }
    }
  }

  /// Lines that make a type an error without a sentence.
  private static func errorTypes(in text: String) -> [String] {
    let error = /\b(enum|struct|class|actor|protocol|extension)\s+[\w.]+\s*:(.*[\s,&])?(Error|LocalizedError)\b/
    return text.split(separator: "\n").map(String.init).filter { $0.contains(error) && !$0.contains(/\bExplained\b/) }
  }

  @Test("a wrong pair is seen in every form that Swift writes")
  func forms() {
    func faults(_ text: String) -> Int { TextPair.all(in: text).filter { $0.fault != nil }.count }
    #expect(faults(#"Phrase(nl: "", en: "The table has no parties.")"#) == 1)
    #expect(faults(#"Phrase(nl: "De tafel is leeg.", en: " ")"#) == 1)
    #expect(faults(#"say(nl: "The table has no parties.", en: "The table has no parties.")"#) == 1)
    #expect(faults(#"t("The table has \(count) parties.", "The table has \(count) parties.")"#) == 1)
    #expect(faults("Phrase(\n  nl:\n    \"The table \"\n    + \"has no parties.\",\n  en: \"The table has no parties.\")") == 1)
    #expect(faults(#"Phrase(nl: "De tafel heeft \(t("geen", "no")).", en: "The table has \(t("geen", "no")).")"#) == 0)
    #expect(faults(#"Phrase(nl: "variant", en: "variant")"#) == 0)
    let bare = "public enum TableError: Error, Sendable {\nstruct Fault: Sendable, Error {\nextension Fault: LocalizedError {"
    #expect(Self.errorTypes(in: bare).count == 3)
    #expect(Self.errorTypes(in: "public enum TableError: Explained, LocalizedError {\nstruct ErrorBars: Sendable {").isEmpty)
  }
}

/// A Dutch and an English text that stand together in a source, as `nl: …, en: …` or in a call of `t`.
struct TextPair {
  var nl: String
  var en: String

  /// What is wrong; `nil` for a good pair. Names and single words may be the same in both languages.
  var fault: String? {
    if nl.allSatisfy(\.isWhitespace) || en.allSatisfy(\.isWhitespace) { return "one language is empty: “\(nl)”, “\(en)”" }
    let words = nl.replacing(/\\\(.*?\)/, with: " ").split { !$0.isLetter }
    return nl == en && words.count > 2 ? "the same in both languages: “\(nl)”" : nil
  }

  static func all(in text: String) -> [TextPair] {
    text.matches(of: /\bnl:\s*(?=")|\bt\(\s*(?=")/.wordBoundaryKind(.simple)).compactMap { match in
      var reader = LiteralReader(rest: text[match.range.upperBound...])
      guard let nl = reader.texts(), reader.skip(/\s*,\s*(en:\s*)?/), let en = reader.texts() else { return nil }
      return TextPair(nl: nl, en: en)
    }
  }
}

/// Reads string literals at the start of a source text.
struct LiteralReader {
  var rest: Substring

  mutating func skip<Output>(_ pattern: Regex<Output>) -> Bool {
    guard let match = rest.prefixMatch(of: pattern) else { return false }
    rest = rest[match.range.upperBound...]
    return true
  }

  /// Literals joined by plus signs, as one text; `nil` where no literal stands.
  mutating func texts() -> String? {
    guard var text = literal() else { return nil }
    while true {
      let before = rest
      guard skip(/\s*\+\s*/), let more = literal() else {
        rest = before
        return text
      }
      text += more
    }
  }

  /// One literal, with what stands in it between \( and ) as it is, other literals included.
  mutating func literal() -> String? {
    guard rest.first == "\"" else { return nil }
    rest.removeFirst()
    var text = ""
    while let next = rest.popFirst() {
      if next == "\"" { return text }
      text.append(next)
      guard next == "\\", let escaped = rest.popFirst() else { continue }
      text.append(escaped)
      if escaped == "(" { text += interpolation() }
    }
    return nil
  }

  private mutating func interpolation() -> String {
    var text = ""
    var depth = 1
    while depth > 0 {
      if rest.first == "\"" {
        text += "\"" + (literal() ?? "") + "\""
        continue
      }
      guard let next = rest.popFirst() else { return text }
      text.append(next)
      depth += next == "(" ? 1 : next == ")" ? -1 : 0
    }
    return text
  }
}
