import Vocabulary

/// What writes in one of the two languages.
protocol Bilingual {
  var language: Language { get }
}

extension Bilingual {
  /// Figures as the language writes them.
  var numbers: Numbers { Numbers(language) }

  /// The text in the language of the whole.
  func t(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[language] }

  /// The text with its runs in the language of the whole.
  @_disfavoredOverload func t(_ nl: Prose, _ en: Prose) -> Prose {
    switch language {
    case .nl: nl
    case .en: en
    }
  }

  /// Sources behind a figure, as the numbers of footnotes; empty where there are none.
  func cite(_ sources: [SourceID]) -> Prose { "\(cite: sources)" }

  /// A whole number with its sign, a plus for more than nothing.
  func signed(_ number: Int) -> String { (number > 0 ? "+" : "") + numbers.whole(number) }
}
