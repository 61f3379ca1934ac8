import Assessments
import Dossiers
import Negotiation
import Vocabulary

/// Who can live with what: lines, clashes, moves, chances, powers and forecasts.
struct TableSheet: BriefSheet {
  let brief: Brief
  let talks: TalkDossier
  let table: TableAssessment

  /// The table by the names that the dossier has for everything at it.
  var words: TableWords { TableWords(table.table, talks.politics, language: language) }

  var sheet: Sheet {
    var blocks: [Block] =
      [
        .paragraph(
          t(
            "Standpunten, gewichten, rode lijnen en ondergrenzen zijn aannamen, met de hand gecodeerd uit berichten; ze staan in het dossier en zijn daar te wijzigen. Alle \(numbers.count(self.table.outcome.packages)) pakketten van \(talks.politics.measures.count) maatregelen zijn doorzocht.",
            "Positions, weights, red lines and walk-away values are assumptions, coded by hand from reports; they stand in the dossier and can be changed there. All \(numbers.count(self.table.outcome.packages)) packages of \(talks.politics.measures.count) measures were searched."
          )), .table(linesTable),
      ] + notJudged
    let outcome = self.table.outcome
    if outcome.agreeable == 0 {
      blocks.append(.subheading(t("Waarom er geen akkoord is", "Why there is no agreement")))
      blocks.append(
        .list(words.clashes(outcome)))
      blocks += concessionBlocks
    } else {
      blocks.append(.table(words.solutionsTable(outcome)))
      blocks.append(.list(words.solutionNotes(outcome)))
    }
    blocks.append(.list(words.tableNotes(outcome)))
    if !self.table.swaps.isEmpty { blocks.append(.table(swapTable)) }
    blocks.append(.table(lawfulTable))
    if !self.table.facts.facts.isEmpty { blocks.append(.table(costTable)) }
    blocks.append(.table(standingsTable))
    blocks.append(.details(summary: t("Per variant en partij, met de bron", "Per variant and party, with the source"), [.list(explanations)]))
    blocks += chanceBlocks
    blocks += [
      .table(wayTable), .table(powerTable), .paragraph(powerNote), .table(powerDetailTable), .paragraph(talks.politics.council.note[language]),
    ]
    blocks.append(.table(forecastTable))
    blocks.append(.paragraph(forecastNote))
    blocks.append(
      .details(
        summary: t("Verloop van de besprekingen", "Course of the talks"),
        [.list(talks.events.filter { !$0.date.isAfter(dossier.asOf) }.map { "\(numbers.date($0.date)): \($0.what[language])\(cite($0.sources))" })]))
    return Sheet(id: "table", title: t("Wie kan ermee leven?", "Who can live with it?"), blocks: blocks)
  }

  /// Red lines that rest on a part which the dossier does not have: they count as not crossed, and the reader must know.
  private var notJudged: [Block] {
    let lines = talks.politics.parties.flatMap { party in
      party.redLines.filter { isWithoutGround($0.ground) }.map { "\(party.id) (“\($0.text[language])”)" }
    }
    guard !lines.isEmpty else { return [] }
    return [
      .paragraph(
        t(
          "Niet beoordeeld, want het dossier heeft het recht of de keten niet waarop zij rusten; zij tellen hier niet mee: ",
          "Not judged, since the dossier lacks the law or the chain that they rest on; they do not count here: ") + lines.joined(separator: "; ")
          + ".")
    ]
  }

  private func isWithoutGround(_ ground: PoliticalParty.RedLine.Ground) -> Bool {
    switch ground {
    case .options: false
    case .verdict: !dossier.has(.law)
    case .figure: !dossier.has(.chain)
    }
  }

  private var linesTable: TableBlock {
    TableBlock(
      caption: t("Rode lijnen en ondergrenzen", "Red lines and walk-away values"),
      columns: [
        t("partij", "party"), t("rode lijn", "red line"), t("ondergrens", "walk-away value"),
        t("gaat over de eigen rode lijn", "crosses its own red line"),
      ],
      rows: talks.politics.parties.enumerated().map { index, party in
        let range = party.walkAwayEvidence.range.map { " (\(numbers.decimal($0.lowerBound, 2))–\(numbers.decimal($0.upperBound, 2)))" } ?? ""
        return [
          party.id.rawValue,
          party.redLines.enumerated().map { "\($0.offset + 1). \($0.element.text[language])\(cite($0.element.sources))" }.joined(separator: "; "),
          numbers.decimal(Double(party.walkAwayThousandths) / 1000, 2) + range,
          numbers.count(self.table.outcome.crossingRedLines[index]) + t(" pakketten", " packages"),
        ]
      })
  }

  private var lawfulTable: TableBlock {
    TableBlock(
      caption: t(
        "Pakketten zonder iets dat in strijd is met hoger recht: elke optie is bij het zoeken getoetst als de variant die ervoor staat",
        "Packages without anything contrary to higher law: in the search every option was tested as the variant that stands for it"),
      columns: [t("stand van het recht", "state of the law"), t("pakketten", "packages"), t("waarmee allen kunnen leven", "that all can live with")],
      rows: zip(dossier.law?.settings ?? [], self.table.lawful).map { setting, outcome in
        [
          setting.name[language], "\(numbers.count(outcome.packages)) " + t("van", "of") + " \(numbers.count(self.table.outcome.packages))",
          numbers.whole(outcome.agreeable),
        ]
      }, isNumeric: true)
  }

  private var standingsTable: TableBlock {
    let parties = talks.politics.parties.map(\.id)
    let houses = talks.politics.chambers.map { $0.name[language] }
    return TableBlock(
      caption: t(
        "Per variant en partij: waarde van de variant met de rest van het pakket zoals bericht, tegen de ondergrens; en wie hem dan steunt",
        "Per variant and party: worth of the variant with the rest of the package as reported, against the walk-away value; and who then supports it"),
      columns: [t("variant", "variant")] + parties.map(\.rawValue) + [t("pakketten", "packages"), t("ministers", "ministers")] + houses,
      rows: assessment.variants.compactMap { answer in
        guard let carry = answer.carry, let own = carry.parties else { return nil }
        return [answer.variant.id.rawValue] + own.map(standing) + [numbers.whole(carry.agreeable), "\(carry.ministers)"]
          + carry.seats.map { "\($0)" }
      })
  }

  private func standing(_ answer: CarryAnswer.PartyAnswer) -> String {
    if !answer.redLines.isEmpty { return t("rode lijn", "red line") }
    let worth = answer.withRest ?? answer.best
    let sign = worth >= answer.walkAway ? "≥" : "<"
    return "\(numbers.decimal(worth, 2)) \(sign) \(numbers.decimal(answer.walkAway, 2))"
  }

  /// For each variant and party: can live with it, only if, or cannot; with the words and the source behind it.
  private var explanations: [String] {
    assessment.variants.flatMap { answer -> [String] in
      (answer.carry?.parties ?? []).map { own in "\(answer.variant.id), \(own.party): " + explanation(own, answer.variant) }
    }
  }

  private func explanation(_ own: CarryAnswer.PartyAnswer, _ variant: Variant) -> String {
    guard let party = talks.politics.parties.first(where: { $0.id == own.party }) else { return "" }
    let words = variant.tableOptions.first.flatMap { option in party.positions.first { $0.measure == option.measure } }
    let evidence =
      words.map { position in position.evidenceText.map { " “\($0[language])”" } ?? "" }.map { $0 + cite(words?.evidence.sources ?? []) } ?? ""
    switch own.standing {
    case .canCarry: return t("kan ermee leven, wat er verder ook in het pakket zit.", "can live with it, whatever else is in the package.") + evidence
    case .cannot:
      let lines = party.redLines.filter { own.redLines.contains($0.id) }.map { "“\($0.text[language])”\(cite($0.sources))" }
      if lines.isEmpty {
        return t(
          "kan er niet mee leven: ook het beste pakket ermee is \(numbers.decimal(own.best, 2)) waard, minder dan de ondergrens van \(numbers.decimal(own.walkAway, 2)).",
          "cannot live with it: even the best package with it is worth \(numbers.decimal(own.best, 2)), less than the walk-away value of \(numbers.decimal(own.walkAway, 2))."
        ) + evidence
      }
      return t("kan er niet mee leven: ", "cannot live with it: ") + lines.joined(separator: "; ")
    case .onlyIf:
      guard let worth = own.withRest else {
        return t("alleen met een pakket dat genoeg oplevert.", "only with a package that brings enough.") + evidence
      }
      if worth >= own.walkAway, own.conditions.isEmpty {
        return t(
          "alleen als de rest van het pakket zo blijft (\(numbers.decimal(worth, 2)) tegen \(numbers.decimal(own.walkAway, 2))).",
          "only if the rest of the package stays so (\(numbers.decimal(worth, 2)) against \(numbers.decimal(own.walkAway, 2))).") + evidence
      }
      let ways = own.conditions.map { changes in changes.map(optionName).joined(separator: t(" en ", " and ")) }
      return t("alleen als de rest anders wordt, het minst met: ", "only if the rest changes, the least with: ")
        + (ways.isEmpty ? t("meer dan drie maatregelen", "more than three measures") : ways.joined(separator: t("; of ", "; or "))) + "." + evidence
    }
  }

  func optionName(_ option: Variant.TableOption) -> String {
    guard let place = talks.politics.measures.first(where: { $0.id == option.measure }) else { return option.option }
    return "\(place.name[language]): \(place.options.first { $0.id == option.option }?.name[language] ?? option.option)"
  }

  func optionName(_ measure: Int, _ option: Int) -> String { words.optionName(measure, option) }

  /// A demand in words, with its sources.
  func describe(_ demand: Demand) -> String { words.describe(demand) }
}
