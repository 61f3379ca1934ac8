public import Assessments
public import Vocabulary

/// The first answer of `polder why`, from few futures, told while the study is worked out.
public struct FirstSpreadLine: Bilingual, Sendable {
  let spread: CarriedSpread
  public let language: Language

  public init(_ spread: CarriedSpread, language: Language) { (self.spread, self.language) = (spread, language) }

  /// One sentence on one line.
  public var text: String {
    let words = FirstLookWords(language: language)
    return "\(words.firstAnswer(futures: spread.futures).words) \(words.spreadSentence(spread).words) \(words.studyFollows.words)"
  }
}
