import Assessments
import Negotiation
import Vocabulary

extension Brief {
  var tableSheet: Sheet {
    var blocks: [Block] = [
      .paragraph(
        t(
          "Standpunten, gewichten, rode lijnen en ondergrenzen zijn aannamen, met de hand gecodeerd uit berichten; ze staan in het dossier en zijn daar te wijzigen. Alle \(numbers.whole(assessment.table.outcome.packages)) pakketten van \(dossier.politics.measures.count) maatregelen zijn doorzocht.",
          "Positions, weights, red lines and walk-away values are assumptions, coded by hand from reports; they stand in the dossier and can be changed there. All \(numbers.whole(assessment.table.outcome.packages)) packages of \(dossier.politics.measures.count) measures were searched."
        )), .table(linesTable),
    ]
    let outcome = assessment.table.outcome
    if outcome.agreeable == 0 {
      blocks.append(.subheading(t("Waarom er geen akkoord is", "Why there is no agreement")))
      blocks.append(
        .list(
          outcome.clashes.map {
            t("Samen onmogelijk: ", "Impossible together: ") + $0.map(describe).joined(separator: t("; en ", "; and "))
          }))
    } else {
      blocks.append(.table(solutionsTable))
    }
    blocks.append(.table(lawfulTable))
    blocks += [.table(standingsTable), .table(powerTable), .paragraph(dossier.politics.council.note[language])]
    blocks.append(.subheading(t("Hoe vaak kabinetten vallen", "How often cabinets fall")))
    blocks.append(.list(dossier.politics.baseRates.map { $0.text[language] + cite($0.sources) }))
    blocks.append(
      .details(
        summary: t("Verloop van de besprekingen", "Course of the talks"),
        [.list(dossier.talks.filter { !$0.date.isAfter(dossier.asOf) }.map { "\($0.date): \($0.what[language])\(cite($0.sources))" })]))
    return Sheet(id: "table", title: t("Wie kan ermee leven?", "Who can live with it?"), blocks: blocks)
  }

  private var linesTable: TableBlock {
    TableBlock(
      caption: t("Rode lijnen en ondergrenzen", "Red lines and walk-away values"),
      columns: [
        t("partij", "party"), t("rode lijn", "red line"), t("ondergrens", "walk-away value"),
        t("gaat over de eigen rode lijn", "crosses its own red line"),
      ],
      rows: dossier.politics.parties.enumerated().map { index, party in
        [
          party.id, party.redLines.map { $0.text[language] + cite($0.sources) }.joined(separator: "; "),
          numbers.decimal(Double(party.walkAwayThousandths) / 1000, 2),
          numbers.whole(assessment.table.outcome.crossingRedLines[index]) + t(" pakketten", " packages"),
        ]
      })
  }

  private var lawfulTable: TableBlock {
    TableBlock(
      caption: t(
        "Pakketten zonder iets dat in strijd is met hoger recht: elk pakket is bij het zoeken getoetst als de variant die het bevat",
        "Packages without anything contrary to higher law: in the search each was tested as the variant that it holds"),
      columns: [t("stand van het recht", "state of the law"), t("pakketten", "packages"), t("waarmee allen kunnen leven", "that all can live with")],
      rows: zip(dossier.settings, assessment.table.lawful).map { setting, outcome in
        [
          setting.name[language], "\(numbers.whole(outcome.packages)) " + t("van", "of") + " \(numbers.whole(assessment.table.outcome.packages))",
          numbers.whole(outcome.agreeable),
        ]
      }, isNumeric: true)
  }

  private var solutionsTable: TableBlock {
    let outcome = assessment.table.outcome
    let concepts: [(String, [Package])] = [
      ("Nash", outcome.nash), ("Kalai-Smorodinsky", outcome.kalaiSmorodinsky), (t("egalitair", "egalitarian"), outcome.egalitarian),
      (t("utilitair", "utilitarian"), outcome.utilitarian),
    ]
    return TableBlock(
      caption: t("Oplossingen onder de aanvaardbare pakketten", "Solutions among the agreeable packages"),
      columns: [t("begrip", "concept"), t("pakket", "package"), t("gelijk", "ties")],
      rows: concepts.map { [$0.0, $0.1.first.map(describe) ?? "–", "\($0.1.count)"] })
  }

  private func describe(_ package: Package) -> String {
    zip(dossier.politics.measures, package.options).map { "\($0.name[language]): \($0.options[$1].name[language])" }.joined(separator: "; ")
  }

  private var standingsTable: TableBlock {
    let parties = dossier.politics.parties.map(\.id)
    let houses = dossier.politics.chambers.map { $0.name[language] }
    return TableBlock(
      caption: t(
        "Per variant en partij: waarde van de variant met de rest van het pakket zoals bericht, tegen de ondergrens; en wie hem dan steunt",
        "Per variant and party: worth of the variant with the rest of the package as reported, against the walk-away value; and who then supports it"),
      columns: [t("variant", "variant")] + parties + [t("pakketten", "packages"), t("ministers", "ministers")] + houses,
      rows: assessment.variants.compactMap { answer in
        guard let own = answer.carry.parties else { return nil }
        return [answer.variant.id] + own.map(standing) + [numbers.whole(answer.carry.agreeable), "\(answer.carry.ministers)"]
          + answer.carry.seats.map { "\($0)" }
      })
  }

  private func standing(_ answer: CarryAnswer.PartyAnswer) -> String {
    if !answer.redLines.isEmpty { return t("rode lijn", "red line") }
    let worth = answer.withRest ?? answer.best
    let sign = worth >= answer.walkAway ? "≥" : "<"
    return "\(numbers.decimal(worth, 2)) \(sign) \(numbers.decimal(answer.walkAway, 2))"
  }

  private var powerTable: TableBlock {
    let parties = dossier.politics.parties.map(\.id)
    return TableBlock(
      caption: t("Stemmacht (Shapley-Shubik) naar de regel van besluiten", "Voting power (Shapley-Shubik) by rule of decision"),
      columns: [t("regel", "rule")] + parties,
      rows: assessment.table.powers.map { power in
        [ruleName(power)]
          + parties.map {
            assessment.table.power(power.rule, of: $0).map { $0.denominator > 100_000 ? numbers.decimal($0.value, 3) : "\($0)" } ?? "–"
          }
      })
  }

  private func ruleName(_ power: TableAssessment.Power) -> String {
    switch power.rule {
    case .unanimity: t("overeenstemming", "consensus")
    case .council: "\(dossier.politics.council.name[language]), \(power.quota) \(t("van", "of")) \(power.weights.reduce(0, +))"
    case .chamber(let id):
      "\(dossier.politics.chambers.first { $0.id == id }?.name[language] ?? id), \(power.quota) \(t("van", "of")) \(power.weights.reduce(0, +))"
    }
  }
}
