import Vocabulary

/// What writes in one of the two languages.
protocol Bilingual {
  var language: Language { get }
}

extension Bilingual {
  /// The text in the language of the whole.
  func t(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[language] }

  /// Sources behind a figure, in brackets; empty where there are none.
  func cite(_ sources: [String]) -> String { sources.isEmpty ? "" : " [\(sources.joined(separator: ", "))]" }
}
