import Assessments
import Chance
import Vocabulary

extension FinancialWords {
  // MARK: By calendar year

  var noYears: Prose {
    t(
      "De kosten per kalenderjaar zijn bij deze run niet bewaard. Maak de run opnieuw om ze te zien.",
      "The cost by calendar year was not kept with this run. Make the run again to see it.")
  }

  var yearsCaption: Prose {
    t(
      "Kosten van de opvang per kalenderjaar, mln euro, gemiddeld ± standaardfout", "Cost of reception by calendar year, EUR m, mean ± standard error"
    )
  }

  func yearColumns(_ variant: VariantID) -> [Prose] {
    [t("jaar", "year"), t("huidig recht", "today's law"), t("onder \(variant)", "under \(variant)"), t("verschil", "difference")]
  }

  func year(_ today: YearlyCost, _ own: YearlyCost) -> [Prose] {
    [name(of: own), inMillions(today.level), inMillions(own.level), difference(own)]
  }

  var differencesCaption: Prose {
    t(
      "Kosten van de opvang per kalenderjaar, mln euro: huidig recht, en het gemiddelde verschil van elke variant",
      "Cost of reception by calendar year, EUR m: today's law, and the mean difference of each variant")
  }

  func differenceColumns(_ today: [YearlyCost]) -> [Prose] { [t("variant", "variant")] + today.map(name(of:)) }

  func todayYears(_ today: [YearlyCost]) -> [Prose] { [t("huidig recht", "today's law")] + today.map { short($0.level) } }

  func differences(_ variant: VariantID, _ years: [YearlyCost]) -> [Prose] {
    ["\(variant)"] + years.map { isNil($0) ? nothing : short($0.difference, isSigned: true) }
  }

  /// The year, with its months where the horizon has not all of them.
  private func name(of own: YearlyCost) -> Prose {
    own.months == 12 ? "\(own.year)" : "\(own.year) (\(numbers.span(months: own.months, inWords: false)))"
  }

  private func difference(_ own: YearlyCost) -> Prose { isNil(own) ? nothing : inMillions(own.difference, isSigned: true) }

  private func isNil(_ own: YearlyCost) -> Bool { own.difference.mean == 0 && own.difference.standardError == 0 }

  private func inMillions(_ mean: Estimate, isSigned: Bool = false) -> Prose {
    BriefWords(language: language).mean(mean.scaled(by: 1e-6), isSigned: isSigned)
  }

  /// Less than this, in millions, is told as next to nothing: a year of one place is more.
  private static let least = 0.05

  /// Without its error, to the digits that the error bears.
  private func short(_ mean: Estimate, isSigned: Bool = false) -> Prose {
    if isSigned, mean.mean != 0, abs(mean.mean) < Self.least * 1e6 { return "≈0" }
    let text = numbers.stable(mean.scaled(by: 1e-6))
    return Prose(isSigned || !text.hasPrefix("+") ? text : String(text.dropFirst()))
  }
}
