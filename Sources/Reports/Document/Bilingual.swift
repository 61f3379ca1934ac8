import Chance
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
  @_disfavoredOverload func cite(_ sources: [SourceID]) -> Prose { "\(cite: sources)" }

  // NB: for sheets whose sentences have not yet moved to Words.
  func cite(_ sources: [SourceID]) -> String { sources.isEmpty ? "" : " [\(sources.joined(separator: ", "))]" }

  /// A figure with its band of 90 %; alone where too few futures tell the band.
  func within(_ bands: Bands, _ show: (Double) -> String) -> String {
    guard bands.low.isFinite, bands.high.isFinite else { return show(bands.median) }
    return "\(show(bands.median)) (\(show(bands.low)) \(t("tot", "to") as String) \(show(bands.high)))"
  }

  /// A whole number with its sign, a plus for more than nothing.
  func signed(_ number: Int) -> String { (number > 0 ? "+" : "") + numbers.whole(number) }
}
