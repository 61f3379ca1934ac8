import Assessments
import Dossiers
import Negotiation
import Vocabulary

extension TableSheet {
  /// The chance that talks fail, never without how often cabinets fell.
  var chanceBlocks: [Block] {
    let failure = self.table.failure
    var blocks: [Block] = [.subheading(t("Hoe groot is de kans dat het mislukt?", "How likely is it that talks fail?"))]
    blocks.append(.paragraph(failureSentence(failure)))
    blocks.append(.list(talks.politics.baseRates.map { $0.text[language] + cite($0.sources) }))
    if let assumption = talks.politics.uncertainty.evidence.assumption { blocks.append(.paragraph(assumption[language])) }
    let deciders = failure.deciders.filter { $0.share > 0.005 }.prefix(8)
    if !deciders.isEmpty {
      blocks.append(
        .table(
          TableBlock(
            caption: t("Welke onzekerheid het beslist", "Which uncertainty decides it"),
            columns: [
              t("onzeker", "not known for sure"), t("mislukt als het zo is", "fails if so"), t("mislukt als het niet zo is", "fails if not"),
              t("deel van de spreiding", "share of the spread"),
            ],
            rows: deciders.map {
              [
                describe($0.factor, self.table.uncertain), numbers.percent($0.whenTrue), numbers.percent($0.whenFalse),
                numbers.percent($0.share),
              ]
            }, isNumeric: true)))
    }
    if !self.table.course.isEmpty {
      blocks.append(.subheading(t("Hoe de ruimte kleiner werd", "How the room got smaller")))
      blocks.append(.chart(courseChart))
      blocks.append(.table(courseTable))
    }
    return blocks
  }

  private func failureSentence(_ failure: FailureChance) -> String {
    let rates = talks.politics.baseRates.compactMap { rate in
      rate.count.flatMap { count in rate.total.map { t("\(count) van \($0)", "\(count) of \($0)") } }
    }
    let draws = numbers.whole(failure.draws)
    let chance = "\(numbers.percent(failure.chance)) (± \(numbers.decimal(100 * failure.standardError, 1)))"
    let beside =
      rates.isEmpty
      ? ""
      : t(
        "Daarnaast: kabinetten die hun termijn niet uitdienden, naar \(numbers.word(rates.count)) \(rates.count == 1 ? "telling" : "tellingen") ",
        "Beside it: cabinets that did not serve out their term, by \(numbers.word(rates.count)) \(rates.count == 1 ? "count" : "counts") ")
        + rates.joined(separator: ", ") + ". "
    return t(
      "In \(chance) van \(draws) trekkingen over de genoemde bereiken, lezingen en het vertrouwen in standpunten is er geen pakket waarmee alle partijen kunnen leven. "
        + "\(beside)Het eerste getal hangt aan de aannamen hieronder; het is geen voorspelling op zichzelf.",
      "In \(chance) of \(draws) draws over the stated ranges, readings and the confidence in positions there is no package that all parties can live with. "
        + "\(beside)The first number hangs on the assumptions below; it is no forecast by itself."
    )
  }

  func describe(_ factor: UncertainTable.Factor, _ table: UncertainTable) -> String {
    switch factor {
    case .reading(let party, let measure):
      let own = talks.allPolitics.parties[party].positions.first { $0.measure == table.measures[measure].id }
      let text = own?.readings.first?.text?[language] ?? ""
      return "\(table.members[party].id), \(talks.politics.measures[measure].name[language]): “\(text)”"
    case .line(let party, let line):
      let id = table.members[party].lines[line].line.id
      let text = talks.allPolitics.parties[party].redLines.first { $0.id == id }?.text[language] ?? id
      return t("de rode lijn van \(table.members[party].id) houdt: “\(text)”", "the red line of \(table.members[party].id) holds: “\(text)”")
    case .walkAway(let party):
      return t(
        "de ondergrens van \(table.members[party].id) ligt in de hoge helft van haar bereik",
        "the walk-away value of \(table.members[party].id) lies in the upper half of its range")
    case .position(let party, let measure):
      return t(
        "\(table.members[party].id) staat hoger dan gelezen op \(talks.politics.measures[measure].name.nl)",
        "\(table.members[party].id) stands higher than read on \(talks.politics.measures[measure].name.en)")
    }
  }

  private var courseTitle: String {
    t("Kans dat er een pakket is waarmee allen kunnen leven", "Chance that some package is one that all can live with")
  }

  private var courseChart: Chart {
    let steps = self.table.course.map { CoursePlot.Step($0.date, share: $0.chance, isChanged: $0.isChanged) }
    return Chart(
      courseTitle, unit: t("kans", "chance"), .course(CoursePlot([CoursePlot.Series(t("zoals gemeld", "as reported"), steps)])),
      sentence: Prose(courseSentence), language: language)
  }

  private var courseSentence: String {
    guard let first = self.table.course.first, let last = self.table.course.last else { return courseTitle }
    return courseTitle
      + t(
        ": van \(numbers.percent(first.chance)) op \(numbers.date(first.date)) naar \(numbers.percent(last.chance)) op \(numbers.date(last.date)).",
        ": from \(numbers.percent(first.chance)) on \(numbers.date(first.date)) to \(numbers.percent(last.chance)) on \(numbers.date(last.date)).")
  }

  private var courseTable: TableBlock {
    let rates = talks.politics.baseRates.last.flatMap { rate in rate.count.flatMap { count in rate.total.map { "\(count)/\($0)" } } } ?? "–"
    return TableBlock(
      caption: t(
        "Op elke datum: pakketten waarmee allen konden leven, de kans op zo'n pakket, waar het om draaide, en hoeveel kabinetten sinds 2002 hun termijn niet uitdienden",
        "On every date: packages that all could live with, the chance of such a package, what it turned on, and how many cabinets since 2002 did not serve out their term"
      ),
      columns: [
        t("datum", "date"), t("gebeurtenis", "event"), t("pakketten", "packages"), t("kans", "chance"), t("waar het om draait", "what it turns on"),
        t("gevallen kabinetten", "fallen cabinets"),
      ],
      rows: self.table.course.map { point in
        let event = talks.events.first { $0.id == point.event }
        let measures = point.measures.map { talks.politics.measures[$0].name[language] }.joined(separator: ", ")
        return [
          numbers.date(point.date), event?.what[language] ?? point.event.rawValue, numbers.whole(point.agreeable),
          numbers.percent(point.chance) + (point.isChanged ? " ± \(numbers.decimal(100 * point.standardError, 1))" : " ="),
          measures.isEmpty ? "–" : measures,
          rates,
        ]
      })
  }

  var forecastTable: TableBlock {
    let consensus = self.table.forecasts.first.map { !$0.consensus.isEmpty } ?? false
    return TableBlock(
      caption: t(
        "Wat eruit komt per maatregel, op de schaal van 0 tot 100: het compromismodel, en andere modellen als wat-als",
        "What will come out per measure, on the scale of 0 to 100: the compromise model, and other models as what-if"),
      columns: [
        t("maatregel", "measure"), t("compromis (± fout elders)", "compromise (± error elsewhere)"), t("naaste optie", "nearest option"),
        t("mediaan", "median"), t("gemiddelde", "mean"), t("altijd het midden", "always the middle"), t("ruilmodel", "exchange"),
        t("uitdagingsmodel", "challenge"),
      ] + (consensus ? [t("meest in efficiënte akkoorden", "most in efficient agreements")] : []),
      rows: zip(talks.politics.measures, self.table.forecasts).map { measure, forecast in
        let nearest = measure.options.min { abs(Double($0.at) - forecast.compromise) < abs(Double($1.at) - forecast.compromise) }
        let range =
          "\(numbers.decimal(forecast.compromise, 0)) (\(numbers.decimal(max(0, forecast.compromise - forecast.error), 0))–\(numbers.decimal(min(100, forecast.compromise + forecast.error), 0)))"
        var row = [measure.name[language], range, nearest?.name[language] ?? "–"]
        row += [forecast.median, forecast.mean, forecast.middle, forecast.exchange, forecast.challenge].map { numbers.decimal($0, 0) }
        if let top = forecast.consensus.indices.max(by: { forecast.consensus[$0] < forecast.consensus[$1] }) {
          row.append("\(measure.options[top].name[language]) (\(numbers.percent(forecast.consensus[top])))")
        }
        return row
      })
  }

  var forecastNote: String {
    t(
      "Het compromis is het gemiddelde, gewogen naar gewicht en zetels; zulke voorspellingen zaten er bij Europese besluiten gemiddeld 23 punten naast (Thomson e.a., The European Union Decides, 2006), en of dat hier ook geldt is een aanname. Een model per maatregel kent geen rode lijnen: samen kunnen deze uitkomsten onaanvaardbaar zijn. Ruil- en uitdagingsmodel zijn wat-als: op bekende voorbeelden springen zij van ronde tot ronde.",
      "The compromise is the mean weighted by salience and seats; on European decisions such forecasts were off by 23 points on average (Thomson et al., The European Union Decides, 2006), and whether that holds here is an assumption. A model per measure knows no red lines: together these outcomes may be unacceptable. The exchange and challenge models are what-if: on known examples they jump from round to round."
    )
  }
}
