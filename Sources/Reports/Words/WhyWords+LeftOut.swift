import Assessments
import Vocabulary

// What the studies left out, and why.
extension WhyWords {
  /// What could not be simulated and was left out, with the first reason; empty where everything could.
  func failed(futures count: Int, _ reason: Phrase?) -> Prose { failed(count, ("toekomst kon", "toekomsten konden"), ("future", "futures"), reason) }
  func failed(points count: Int, _ reason: Phrase?) -> Prose { failed(count, ("punt kon", "punten konden"), ("point", "points"), reason) }

  private func failed(_ count: Int, _ nl: (one: String, more: String), _ en: (one: String, more: String), _ reason: Phrase?) -> Prose {
    guard count > 0 else { return "" }
    let what = numbers.counted(count, nl, en)
    let told: Prose =
      count == 1
      ? t("\(what) niet worden gesimuleerd en is weggelaten.", "\(what) could not be simulated and was left out.")
      : t("\(what) niet worden gesimuleerd en zijn weggelaten.", "\(what) could not be simulated and were left out.")
    guard let text = reason?[language].replacing("\n", with: " ") else { return told }
    return count == 1
      ? t("\(told) De reden: \(text)", "\(told) The reason: \(text)") : t("\(told) De eerste reden: \(text)", "\(told) The first reason: \(text)")
  }

  /// Levers that were drawn together, and what was not drawn because it cannot be.
  func excluded(_ excluded: Sensitivity.Excluded) -> Prose {
    let names = excluded.levers.map { "“\($0[language])”" }
    let all = excluded.drawn + excluded.reasons.reduce(0) { $0 + $1.combinations }
    let (drawn, whole) = (numbers.whole(excluded.drawn), numbers.whole(all))
    let reasons = excluded.reasons.map { reason -> Prose in
      let times = numbers.counted(reason.combinations, ("keer", "keer"), ("time", "times"))
      return t("Dit kan niet (\(times)): \(reason.fact.nl)", "This cannot be (\(times)): \(reason.fact.en)")
    }.joined(separator: " ")
    guard let last = names.last, names.count > 1 else {
      let name = names.joined()
      return excluded.drawn == 1
        ? t("Van de \(whole) waarden van \(name) is er 1 getrokken. \(reasons)", "Of the \(whole) values of \(name), 1 was drawn. \(reasons)")
        : t(
          "Van de \(whole) waarden van \(name) zijn er \(drawn) getrokken. \(reasons)",
          "Of the \(whole) values of \(name), \(drawn) were drawn. \(reasons)")
    }
    let others = names.dropLast().joined(separator: ", ")
    return t(
      "\(others) en \(last) zijn samen getrokken, uit \(drawn) van de \(whole) combinaties van hun waarden. \(reasons)",
      "\(others) and \(last) were drawn together, from \(drawn) of the \(whole) combinations of their values. \(reasons)")
  }
}
