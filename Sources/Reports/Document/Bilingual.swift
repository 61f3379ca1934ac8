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

  /// Sources behind a figure, in brackets; empty where there are none.
  func cite(_ sources: [SourceID]) -> String { sources.isEmpty ? "" : " [\(sources.joined(separator: ", "))]" }

  /// A whole number with its sign, a plus for more than nothing.
  /// A figure with its band of 90 %; alone where too few futures tell the band.
  func within(_ bands: Bands, _ show: (Double) -> String) -> String {
    guard bands.low.isFinite, bands.high.isFinite else { return show(bands.median) }
    return "\(show(bands.median)) (\(show(bands.low)) \(t("tot", "to")) \(show(bands.high)))"
  }

  func signed(_ number: Int) -> String { (number > 0 ? "+" : "") + numbers.whole(number) }
}
