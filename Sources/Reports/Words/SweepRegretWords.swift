import Assessments
import Chance
import Vocabulary

/// Words of the sheet on variants beside each other in every future.
struct SweepRegretWords: Bilingual {
  let language: Language

  private var study: SweepStudyWords { SweepStudyWords(language: language) }

  var title: String { t("Welke variant men het minst betreurt", "Which variant is least regretted") }

  func lead(_ regret: SweepRegret) -> Prose {
    let (name, known) = (study.name(regret.measure), study.rows(regret.known))
    let best = regret.best == .lowest ? t("hoe lager, hoe beter", "lower is better") : t("hoe hoger, hoe beter", "higher is better")
    return t(
      """
      Over \(name), waarbij geldt: \(best). In elk van \(known) staat elke variant naast de beste van die toekomst; wat het dan scheelt is de spijt \
      achteraf.
      """,
      """
      On \(name), where \(best). In each of \(known) every variant stands beside the best one of that future; what it is short of that is the regret.
      """)
  }

  var caption: Prose { t("Elke variant over alle toekomsten", "Every variant over all futures") }

  func columns(_ regret: SweepRegret) -> [Prose] {
    [
      Prose("variant"), t("gemiddeld", "mean"), t("slechtste", "worst"), t("in regel", "in row"), t("spijt, gemiddeld", "regret, mean"),
      t("spijt, 90e percentiel", "regret, 90th percentile"), t("grootste spijt", "greatest regret"), t("in regel", "in row"),
      t("de beste in", "best in"),
    ] + (regret.enough.map { [enough($0, regret)] } ?? [])
  }

  private func enough(_ value: Double, _ regret: SweepRegret) -> Prose {
    let limit = study.text(value, of: regret.measure)
    return regret.best == .lowest ? t("hoogstens \(limit) in", "at most \(limit) in") : t("minstens \(limit) in", "at least \(limit) in")
  }

  func row(_ row: SweepRegret.Row, _ regret: SweepRegret) -> [Prose] {
    func value(_ value: Double) -> Prose { "\(figure: study.text(value, of: regret.measure))" }
    return [
      Prose(row.variant.rawValue), study.text(row.mean, of: regret.measure), value(row.worst.value), "\(figure: numbers.whole(row.worst.row))",
      value(row.meanRegret), value(row.regret90), value(row.greatestRegret.value), "\(figure: numbers.whole(row.greatestRegret.row))",
      "\(figure: study.share(row.bestShare))",
    ] + (row.enoughShare.map { ["\(figure: study.share($0))"] } ?? [])
  }

  func choicesCaption(_ regret: SweepRegret) -> Prose {
    let what = noun(regret)
    return t("Wat elke maatstaf kiest, en vanaf hoeveel \(what) dat staat", "What each yardstick chooses, and from how many \(what) that stands")
  }

  /// What is drawn: futures, or points where each has several.
  private func noun(_ regret: SweepRegret) -> String {
    regret.facts.question.futuresPerPoint > 1 ? t("punten", "points") : t("toekomsten", "futures")
  }

  func choiceColumns(_ sizes: [Int]) -> [Prose] {
    [t("maatstaf", "yardstick"), t("kiest", "chooses"), t("staat vanaf", "stands from")]
      + sizes.map { t("bij \(numbers.whole($0))", "at \(numbers.whole($0))") }
  }

  func choice(_ choice: SweepRegret.Choice, _ regret: SweepRegret) -> [Prose] {
    let stands = choice.standsFrom.map { drawn($0, regret) } ?? t("nog niet", "not yet")
    let names = choice.variants.map(\.rawValue).joined(separator: ", ")
    let chosen = choice.variants.count > 1 ? t("\(names), even goed", "\(names), equally") : names
    return [Prose(criterion(choice.criterion)), Prose(chosen), Prose(stands)]
      + choice.agreeing.map { "\(figure: numbers.percent($0.share))" }
  }

  /// What is drawn: futures, or points with several futures each.
  private func drawn(_ count: Int, _ regret: SweepRegret) -> String {
    regret.facts.question.futuresPerPoint > 1 ? numbers.counted(count, ("punt", "punten"), ("point", "points")) : study.rows(count)
  }

  private func criterion(_ criterion: SweepRegret.Criterion) -> String {
    switch criterion {
    case .mean: t("het beste gemiddelde", "the best mean")
    case .greatestRegret: t("de kleinste grootste spijt", "the least greatest regret")
    case .worst: t("het beste slechtste geval", "the best worst case")
    case .enough: t("het vaakst goed genoeg", "most often good enough")
    }
  }

  func note(_ regret: SweepRegret) -> Prose {
    let (draws, firm) = (numbers.whole(SweepRegret.draws), numbers.percent(SweepRegret.firmShare))
    let several = regret.facts.question.futuresPerPoint > 1
    let what = noun(regret) + (several ? t(", elk met al hun toekomsten,", ", each with all its futures,") : "")
    return t(
      """
      Een keuze staat vanaf zoveel \(what) dat daarbij, en bij elk groter aantal, ten minste \(firm) van \(draws) nieuwe trekkingen dezelfde \
      kiest. De fout van een gemiddelde rekent toekomsten van één punt als één waarneming.
      """,
      """
      A choice stands from as many \(what) as it takes for at least \(firm) of \(draws) new draws, there and at every larger number, to choose \
      the same. The error of a mean takes the futures of one point as one observation.
      """)
  }
}
