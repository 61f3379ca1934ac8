public import Assessments
import Chance
import Dossiers
public import Vocabulary

/// How good such forecasts were: the backtest and the natural experiment, as a sheet of the brief and of its own command.
public struct BacktestSheet: Bilingual, Sendable {
  public let backtest: Backtest
  public let experiment: ExperimentAnswer?
  public let language: Language
  private let numbers: Numbers

  public init(_ backtest: Backtest, _ experiment: ExperimentAnswer?, language: Language) {
    self.backtest = backtest
    self.experiment = experiment
    self.language = language
    numbers = Numbers(language)
  }

  public var sheet: Sheet {
    Sheet(
      id: "backtest", title: t("Hoe goed waren zulke voorspellingen?", "How good were such forecasts?"),
      blocks: (backtest.years.isEmpty ? [] : [.paragraph(summary), chart, .table(yearTable)]) + published + experimentBlocks)
  }

  private func banded(_ bands: Bands) -> String {
    within(bands) { numbers.people($0) }
  }

  private var summary: String {
    let covered = [30, 60, 90].map { numbers.percent(backtest.coverage($0)) }.joined(separator: "; ")
    let dates = numbers.counted(backtest.years.count, ("datum", "datums"), ("date", "dates"))
    let gain = numbers.percent(1 - backtest.meanScore / backtest.meanNaiveScore)
    return t(
      "Op \(dates) (het eind van elk kwartaal) is de instroommodule gepast op wat toen bekend was, en is voorspeld wat in de twaalf maanden erna aan eerste aanvragen kwam. In de banden van 30, 60 en 90% viel achtereenvolgens \(covered) van de uitkomsten. De gemiddelde score (CRPS, in personen; lager is beter) is \(numbers.people(backtest.meanScore)), tegen \(numbers.people(backtest.meanNaiveScore)) voor een prognose zonder model (het peil van de laatste maand blijft, met schommelingen zo groot als tot dan toe): \(gain) beter. De data liggen drie maanden uit elkaar en overlappen dus; de vorm is gekozen door tientallen varianten op dezelfde terugblik te vergelijken (doorwerking, gewicht van de laatste maanden, termijn van de schok, terugkeer naar een gemiddelde), dus de score is te gunstig; de waarden zijn op elke datum opnieuw gepast.",
      "On \(dates) (the end of every quarter) the arrivals were fitted to what was known then, and the first applications of the twelve months after it were forecast. The bands of 30, 60 and 90% held, in that order, \(covered) of what came. The mean score (CRPS, in people; lower is better) is \(numbers.people(backtest.meanScore)), against \(numbers.people(backtest.meanNaiveScore)) for a forecast without a model (the level of the last month stays, with swings as large as those so far): \(gain) better. The dates are three months apart, so their years overlap; the form was chosen by comparing dozens of versions on this same backtest (persistence, weight of the last months, span of the shock, return to a mean), so the score flatters; the values were fitted anew on each date."
    )
  }

  private var chart: Block {
    let title = t("Eerste aanvragen in twaalf maanden: voorspeld en gekomen", "First applications in twelve months: forecast and come")
    return .chart(
      svg: BacktestChart(
        title: title, rows: backtest.years.map { (month: $0.cutOff, bands: $0.forecast, actual: $0.actual) }, numbers: numbers
      ).drawing(),
      sentence: title + ". "
        + t(
          "Banden van 30, 60 en 90%; punt: wat kwam. De cijfers staan in de tabel.",
          "Bands of 30, 60 and 90%; dot: what came. The table has the figures."))
  }

  private var yearTable: TableBlock {
    TableBlock(
      caption: t("Twaalf maanden vooruit: mediaan en band van 90%", "Twelve months ahead: median and 90% band"),
      columns: [
        t("bekend tot en met", "known up to"), t("voorspeld", "forecast"), t("prognose zonder model", "forecast without a model"),
        t("gekomen", "came"),
        t("in band", "in band"), t("score", "score"), t("score zonder model", "score without a model"),
      ],
      rows: backtest.years.map { year in
        let inner = [30, 60, 90].first { Scores.covers(year.forecast, percent: $0, year.actual) }
        return [
          numbers.month(year.cutOff), banded(year.forecast), banded(year.naive), numbers.people(year.actual),
          inner.map { "\($0)%" } ?? t("nee", "no"),
          numbers.people(year.score), numbers.people(year.naiveScore),
        ]
      }, isNumeric: true)
  }

  private var published: [Block] {
    guard !backtest.published.isEmpty else { return [] }
    let better = numbers.whole(backtest.published.count { $0.score < $0.distance })
    let rows = numbers.counted(backtest.published.count, ("regel", "regels"), ("row", "rows"))
    return [
      .table(
        TableBlock(
          caption: t(
            "Totale instroom van een kalenderjaar naast wat toen werd gepubliceerd; de score van één getal is zijn afstand",
            "Total inflow of a calendar year beside what was published then; the score of a single number is its distance"),
          columns: [
            t("gepubliceerd", "published"), t("door", "by"), t("jaar", "year"), t("scenario", "scenario"), t("hun getal", "their number"),
            t("keten", "chain"), t("gekomen", "came"), t("hun afstand", "their distance"), t("score keten", "chain score"),
          ],
          rows: backtest.published.map { row in
            [
              numbers.dates(written: row.forecast.published), row.forecast.publisher + cite([row.forecast.source]), "\(row.forecast.year)",
              row.forecast.scenario,
              numbers.people(row.forecast.persons), banded(row.own), numbers.people(row.actual), numbers.people(row.distance),
              numbers.people(row.score),
            ]
          }, isNumeric: true)),
      .paragraph(
        t(
          "Op \(better) van \(rows) scoort de keten beter dan het gepubliceerde getal. Wat de makers op de datum van publicatie precies wisten, is niet bekend; de keten kreeg de maanden ervoor.",
          "On \(better) of \(rows) the chain scores better than the published number. What its makers knew on the day is not known; the chain was given the months before."
        )),
    ]
  }

  private var experimentBlocks: [Block] {
    guard let experiment else { return [] }
    let facts = experiment.facts
    let heldUp: String =
      t("geteld ongeveer ", "counted about ") + numbers.people(Double(facts.heldUp.value)) + cite(facts.heldUp.evidence.sources)
    let claims: [String] = facts.claims.map { "\($0.who[language]): \(numbers.people($0.persons))" + cite($0.sources) }
    return [
      .subheading(t("Het natuurlijke experiment: \(facts.name.nl)", "The natural experiment: \(facts.name.en)")), .table(quarters(experiment)),
      .list(
        unexplained(experiment) + [
          t("Opgehouden toen de maatregel eindigde: ", "Held up when the measure ended: ")
            + heldUp + t("; keten ", "; chain ") + banded(experiment.heldUp) + ".",
          t("Minder nareizigers in twaalf maanden als zij was gebleven: keten ", "Fewer relatives in twelve months had it stayed: chain ")
            + banded(experiment.savedInYear) + "; "
            + claims.joined(separator: "; ") + ".",
        ]),
    ]
  }

  private func quarters(_ experiment: ExperimentAnswer) -> TableBlock {
    let tells = experiment.futures >= Bands.fewestForWide
    let before = experiment.facts.before.map { quarter in
      [
        numbers.quarter(written: quarter.name) + cite(quarter.sources), numbers.people(quarter.relatives), t("ervoor", "before it"),
        t("ervoor", "before it"),
      ]
    }
    return TableBlock(
      caption: t(
        "Nareizigers per kwartaal, \(numbers.futures(experiment.futures)): mediaan" + (tells ? " en band van 90%" : ""),
        "Relatives per quarter, \(numbers.futures(experiment.futures)): median" + (tells ? " and 90% band" : "")),
      columns: [
        t("kwartaal", "quarter"), t("geteld", "counted"), t("keten met maatregel", "chain with the measure"), t("keten zonder", "chain without"),
      ],
      rows: (before.map { [$0] } ?? [])
        + experiment.quarters.map {
          [
            numbers.quarter(written: $0.quarter.name) + cite($0.quarter.sources), numbers.people($0.quarter.relatives), banded($0.with),
            banded($0.without),
          ]
        }, isNumeric: true)
  }

  /// What the chain does not explain of what was counted.
  private func unexplained(_ experiment: ExperimentAnswer) -> [String] {
    var lines: [String] = []
    if let fall = experiment.countedFall, fall > 0, let before = experiment.facts.before, let first = experiment.quarters.first {
      let (quarter, next) = (numbers.quarter(written: before.name), numbers.quarter(written: first.quarter.name))
      let (counted, explained) = (numbers.people(fall), banded(experiment.fewerInFirstQuarter))
      let rest = numbers.people(max(fall - experiment.fewerInFirstQuarter.median, 0))
      lines.append(
        t(
          "Van het \(quarter) op het \(next) kwamen er \(counted) minder. De maatregel verklaart daarvan in de keten \(explained); de rest, ongeveer \(rest), verklaart de keten niet: zij begint met de stand van de eerste maand en kent de piek van het \(quarter) (\(numbers.people(before.relatives))) niet.",
          "From the \(quarter) to the \(next) \(counted) fewer came. Of these the measure explains \(explained) in the chain; the rest, about \(rest), the chain does not explain: it begins with the stocks of the first month and does not know the peak of the \(quarter) (\(numbers.people(before.relatives)))."
        ))
    }
    let missed = experiment.quarters.filter { $0.with.low.isFinite && !Scores.covers($0.with, percent: 90, $0.quarter.relatives) }.map {
      numbers.quarter(written: $0.quarter.name)
    }
    if !missed.isEmpty {
      lines.append(
        t(
          "Niet verklaard: \(missed.joined(separator: ", ")). Wat geteld is, ligt buiten de band; de maatregel alleen geeft in de keten niet zo'n beweging.",
          "Not explained: \(missed.joined(separator: ", ")). What was counted lies outside the band; the measure alone does not move the chain like that."
        ))
    }
    return lines
  }
}
