import Assessments
import Vocabulary

// What the studies left out, and why.
extension WhyWords {
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
