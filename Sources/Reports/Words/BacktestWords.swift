import Assessments
import Chance
import Dossiers
import Vocabulary

/// Words of the sheet on how good such forecasts were.
struct BacktestWords: Bilingual {
  let language: Language

  private var common: BriefWords { BriefWords(language: language) }

  var title: String { t("Hoe goed waren zulke voorspellingen?", "How good were such forecasts?") }

  /// A figure to people with its band.
  func banded(_ bands: Bands) -> Prose { Prose(within(bands) { numbers.people($0) }) }

  /// Coverage of the bands of 30, 60 and 90 %, and the mean score beside that of a forecast without a model.
  func summary(_ backtest: Backtest) -> Prose {
    let covered = [30, 60, 90].map { numbers.percent(backtest.coverage($0)) }.joined(separator: "; ")
    let dates = numbers.counted(backtest.years.count, ("datum", "datums"), ("date", "dates"))
    let size = numbers.percent(abs(backtest.gain))
    let gain = backtest.gain >= 0 ? t("\(size) beter", "\(size) better") as String : t("\(size) slechter", "\(size) worse")
    let (own, naive) = (numbers.people(backtest.meanScore), numbers.people(backtest.meanNaiveScore))
    return t(
      """
      Op \(dates) (het eind van elk kwartaal) is de instroommodule gepast op wat toen bekend was, en is voorspeld wat in de twaalf maanden erna aan \
      eerste aanvragen kwam. In de banden van 30, 60 en 90% viel achtereenvolgens \(covered) van de uitkomsten. De gemiddelde score (CRPS, in \
      personen; lager is beter) is \(own), tegen \(naive) voor een prognose zonder model (het peil van de laatste maand blijft, met schommelingen zo \
      groot als tot dan toe): \(gain). De datums liggen drie maanden uit elkaar en overlappen dus; de vorm is gekozen op datums tot en met \
      \(numbers.month(backtest.chosenUpTo)), dus op die datums is de score te gunstig; de waarden zijn op elke datum opnieuw gepast.
      """,
      """
      On \(dates) (the end of every quarter) the arrivals were fitted to what was known then, and the first applications of the twelve months after \
      it were forecast. The bands of 30, 60 and 90% held, in that order, \(covered) of what came. The mean score (CRPS, in people; lower is better) \
      is \(own), against \(naive) for a forecast without a model (the level of the last month stays, with swings as large as those so far): \
      \(gain). The dates are three months apart, so their years overlap; the form was chosen on dates up to \
      \(numbers.month(backtest.chosenUpTo)), so on those the score flatters; the values were fitted anew on each date.
      """)
  }

  var chartTitle: String { t("Eerste aanvragen in twaalf maanden: voorspeld en gekomen", "First applications in twelve months: forecast and come") }

  var chartUnit: String { t("eerste aanvragen in twaalf maanden", "first applications in twelve months") }

  var chartSentence: Prose {
    t(
      "\(chartTitle). Banden van 30, 60 en 90%; punt: wat kwam. De cijfers staan in de tabel.",
      "\(chartTitle). Bands of 30, 60 and 90%; dot: what came. The table has the figures.")
  }

  var yearsCaption: Prose { t("Twaalf maanden vooruit: mediaan en band van 90%", "Twelve months ahead: median and 90% band") }

  var yearsColumns: [Prose] {
    [
      t("bekend tot en met", "known up to"), t("voorspeld", "forecast"), t("prognose zonder model", "forecast without a model"),
      t("gekomen", "came"), t("in band", "in band"), t("score", "score"), t("score zonder model", "score without a model"),
    ]
  }

  func year(_ year: Backtest.Year) -> [Prose] {
    let scores = [year.score, year.naiveScore].map { Prose(numbers.people($0)) }
    return [
      Prose(numbers.month(year.cutOff)), banded(year.forecast), banded(year.naive), Prose(numbers.people(year.actual)),
      Prose(year.innerBand.map { "\($0)%" } ?? common.no),
    ] + scores
  }

  var publishedCaption: Prose {
    t(
      "Totale instroom van een kalenderjaar naast wat toen werd gepubliceerd; de score van één getal is zijn afstand",
      "Total inflow of a calendar year beside what was published then; the score of a single number is its distance")
  }

  var publishedColumns: [Prose] {
    [
      t("gepubliceerd", "published"), t("door", "by"), t("jaar", "year"), t("scenario", "scenario"), t("hun getal", "their number"),
      t("keten", "chain"), t("gekomen", "came"), t("hun afstand", "their distance"), t("score keten", "chain score"),
    ]
  }

  func published(_ row: Backtest.Published) -> [Prose] {
    let forecast = row.forecast
    let figures = [row.actual, row.distance, row.score].map { Prose($0.map(numbers.people) ?? BriefWords.unknown) }
    return [
      Prose(numbers.dates(written: forecast.publishedName[language])), "\(forecast.publisherName[language])\(cite: [forecast.source])",
      "\(forecast.year)", Prose(forecast.scenarioName[language]), Prose(numbers.people(forecast.persons)),
      row.own.map(banded) ?? Prose(BriefWords.unknown),
    ] + figures
  }

  /// Rows of which the chain could tell no total.
  func unscored(_ count: Int) -> Prose {
    let rows = numbers.counted(count, ("regel", "regels"), ("row", "rows"))
    return t(
      "Bij \(rows) heeft het dossier geen eerder jaar met herhaalde aanvragen, die in de totale instroom meetellen: de keten zegt daar geen totaal.",
      "For \(rows) the dossier has no earlier year of repeat applications, which count in the total inflow: the chain tells no total there.")
  }

  func better(_ count: Int, of rows: Int) -> Prose {
    let (better, all) = (numbers.whole(count), numbers.counted(rows, ("regel", "regels"), ("row", "rows")))
    return t(
      """
      Op \(better) van \(all) scoort de keten beter dan het gepubliceerde getal. Wat de makers op de datum van publicatie precies wisten, is niet \
      bekend; de keten kreeg de maanden ervoor.
      """,
      """
      On \(better) of \(all) the chain scores better than the published number. What its makers knew on the day is not known; the chain was given \
      the months before.
      """)
  }
}
