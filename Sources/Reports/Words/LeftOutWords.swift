import Vocabulary

/// Words of what a study could not simulate and left out.
struct LeftOutWords: Bilingual {
  let language: Language

  /// What could not be simulated and was left out, with the first reason; `nil` where everything could.
  func futures(_ count: Int, _ reason: Phrase? = nil) -> Prose? { told(count, ("toekomst kon", "toekomsten konden"), ("future", "futures"), reason) }
  func points(_ count: Int, _ reason: Phrase?) -> Prose? { told(count, ("punt kon", "punten konden"), ("point", "points"), reason) }

  private func told(_ count: Int, _ nl: (one: String, more: String), _ en: (one: String, more: String), _ reason: Phrase?) -> Prose? {
    guard count > 0 else { return nil }
    let what = numbers.counted(count, nl, en)
    let left: Prose =
      count == 1
      ? t("\(what) niet worden gesimuleerd en is weggelaten.", "\(what) could not be simulated and was left out.")
      : t("\(what) niet worden gesimuleerd en zijn weggelaten.", "\(what) could not be simulated and were left out.")
    guard let text = reason?[language].replacing("\n", with: " ") else { return left }
    return count == 1
      ? t("\(left) De reden: \(text)", "\(left) The reason: \(text)") : t("\(left) De eerste reden: \(text)", "\(left) The first reason: \(text)")
  }
}
