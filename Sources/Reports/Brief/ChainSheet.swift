import Assessments
import Chance
import Dossiers
import Vocabulary

/// What each variant does to families, queues and reception.
struct ChainSheet: BriefSheet {
  let brief: Brief
  let chain: ChainDossier

  var sheet: Sheet {
    let futures = numbers.futures(assessment.receipt.futures ?? 0)
    let arrivals = assessment.receipt.arrivals.map { t(" Instroom: \($0.name.nl).", " Arrivals: \($0.name.en).") } ?? ""
    var blocks: [Block] = [
      .paragraph(
        t(
          "Elke toekomst telt iedere asielzoeker en ieder gezin, maand voor maand, \(numbers.month(chain.firstMonth)) tot en met \(numbers.month(lastMonth)); \(futures), met dezelfde mensen onder elke variant. Banden: in 30, 60 en 90 van de 100 toekomsten ligt de uitkomst erbinnen.",
          "Every future counts every asylum seeker and every family, month by month, \(numbers.month(chain.firstMonth)) to \(numbers.month(lastMonth)); \(futures), with the same people under every variant. Bands: in 30, 60 and 90 of 100 futures the outcome lies within them."
        ) + bandless + arrivals), differences, .table(figuresTable), .table(levelsTable), .table(separationTable), .table(twoYearsTable),
      .table(switchersTable),
      .table(servicesTable),
    ]
    blocks += fans
    blocks += unaffected
    return Sheet(id: "chain", title: t("Wat doet het?", "What does it do?"), blocks: blocks)
  }

  /// That few futures tell no bands.
  private var bandless: String {
    let futures = assessment.receipt.futures ?? 0
    let (narrow, wide) = (Bands.fewestForNarrow, Bands.fewestForWide)
    guard futures < wide else { return "" }
    return futures < narrow
      ? t(" Met minder dan \(narrow) toekomsten staat er geen band.", " With fewer than \(narrow) futures no band is told.")
      : t(" Met minder dan \(wide) toekomsten staat er geen band van 90%.", " With fewer than \(wide) futures no 90% band is told.")
  }

  var lastMonth: CalendarMonth { chain.firstMonth.advanced(by: chain.months - 1) }

  private var different: [VariantAssessment] { assessment.variants.filter { $0.isDifferent && $0.variant.id != chain.baseline.id } }

  private var differences: Block {
    let rows = different.compactMap { answer in
      answer.figure(.relativesInLaterYear).map { IntervalPlot.Row(answer.variant.id.rawValue, $0.difference, point: $0.difference.median) }
    }
    let title = t(
      "Nareizigers in \(laterYear), verschil met het huidige recht",
      "Relatives arriving in \(laterYear), difference from today's law")
    return .chart(
      Chart(
        title, unit: t("nareizigers, verschil met het huidige recht", "relatives, difference from today's law"),
        .interval(IntervalPlot(rows, pointName: t("mediaan", "median"))),
        sentence: Prose(
          title + ". " + t("Punt: mediaan", "Dot: median") + banding("; lichtste vlak: 90%", "; lightest bar: 90%")
            + t(". De cijfers staan in de tabel hieronder.", ". The figures are in the table below.")), language: language))
  }

  private var figuresTable: TableBlock {
    TableBlock(
      caption: t(
        "Verschil met het huidige recht op dezelfde mensen: mediaan",
        "Difference from today's law on the same people: median") + banding(" en band van 90%", " and 90% band"),
      columns: [
        t("variant", "variant"), t("nareizigers, hele looptijd", "relatives, whole horizon"),
        t("nareizigers, \(laterYear)", "relatives, \(laterYear)"),
        t("tegengehouden, \(numbers.month(chain.laterMonth))", "held, \(numbers.month(chain.laterMonth))"),
        t("in opvang, \(numbers.month(chain.laterMonth))", "in reception, \(numbers.month(chain.laterMonth))"),
        t("kosten opvang (mln euro)", "cost of reception (EUR m)"),
      ],
      rows: different.map { answer in
        [
          answer.variant.id.rawValue, banded(answer.figure(.relativesArrived)), banded(answer.figure(.relativesInLaterYear)),
          banded(answer.figure(.heldLater)), banded(answer.figure(.occupancyLater)), millions(answer.figure(.cost)),
        ]
      }, isNumeric: true)
  }

  private func millions(_ figure: Figure?) -> String {
    guard let bands = figure?.difference, bands.median.isFinite else { return "–" }
    return within(bands) { numbers.change($0 / 1e6) }
  }

  private var levelsTable: TableBlock {
    TableBlock(
      caption: t(
        "Niveaus; maanden en rij in \(laterYear), na \(numbers.span(months: chain.monthsByLater)) quotum",
        "Levels; months and line in \(laterYear), after \(numbers.span(months: chain.monthsByLater)) of a quota"),
      columns: [
        t("variant", "variant"), t("nareizigers, hele looptijd", "relatives, whole horizon"),
        t("maanden van status tot komst: vluchtelingen", "months from status to arrival: refugees"),
        t("subsidiair beschermden", "subsidiary protection"), t("maanden van verzoek tot besluit", "months from request to decision"),
        t("rij van een quotum, maanden", "line of a quota, months"), t("maanden met noodrem aan", "months with the brake on"),
        t("hervestigd op lege plaatsen", "resettled on unused places"),
        t("nareizigers, gemiddelde ± standaardfout", "relatives, mean ± standard error"),
      ],
      rows: assessment.variants.map { answer in
        [
          answer.variant.id.rawValue, banded(answer.figure(.relativesArrived), difference: false),
          months(answer, .monthsSinceStatusRefugee), months(answer, .monthsSinceStatusSubsidiary), months(answer, .monthsToFamilyDecision),
          lineOfQuota(answer), brake(answer), resettled(answer), meanLevel(answer, .relativesArrived),
        ]
      }, isNumeric: true)
  }

  /// Months that the line stands for; in words where the quota admits nobody, for that wait has no end.
  private func lineOfQuota(_ answer: VariantAssessment) -> String {
    answer.admitsNobody ? t("niemand wordt toegelaten", "nobody is admitted") : months(answer, .quotaWait)
  }

  private func brake(_ answer: VariantAssessment) -> String {
    guard answer.variant.changes.contains(where: { $0.lever == LeverKey.brakeOnAbove.id }) else { return "–" }
    return banded(answer.figure(.brakeMonths), difference: false)
  }

  private func resettled(_ answer: VariantAssessment) -> String {
    guard answer.variant.changes.contains(where: { $0.lever == LeverKey.quotaUnusedToResettlement.id }) else { return "–" }
    return banded(answer.figure(.resettled), difference: false)
  }

  /// Bands of the baseline, and of the variant with the largest effect beside it; of that variant alone where the baseline was not asked for.
  private var fans: [Block] {
    let baseline = baselineAnswer
    var blocks: [Block] = []
    let largest = different.min { $0.figureMedian(.relativesInLaterYear) < $1.figureMedian(.relativesInLaterYear) }
    for answer in [baseline, largest].compactMap({ $0 }) {
      blocks.append(fan(answer, .relativesArrived, t("Nareizigers per maand", "Relatives arriving per month"), baseline, history: quarterly))
      blocks.append(fan(answer, .occupancy, t("Mensen in de opvang", "People in reception"), baseline, history: []))
    }
    if let held = assessment.variants.filter({ $0.figure(.quotaWait)?.level.median.isFinite ?? false }).first {
      blocks.append(
        fan(held, .held, t("Ingewilligde nareizigers die op een plaats wachten", "Accepted relatives who wait for a place"), baseline, history: []))
    }
    return blocks
  }

  /// Where the observed arrivals of relatives come from.
  private var observedSource: Prose {
    let measure = chain.chain.declarations.measures[.relativesByQuarter]
    let cited = Set(chain.chain.series.filter { $0.measure == measure }.map(\.source))
    let sources = brief.dossier.sources.filter { cited.contains($0.id) }
    return "\(sources.map { "\($0.publisher), \($0.title)" }.joined(separator: "; "))\(cite: sources.map(\.id))"
  }

  /// Observed arrivals of relatives per quarter as a monthly rate, for the five years before the first month.
  private var quarterly: [FanPlot.Observation] {
    chain.chain.series.filter { $0.measure == chain.chain.declarations.measures[.relativesByQuarter] }.compactMap { observation in
      let parts = observation.period.split(separator: "Q")
      guard parts.count == 2, let year = Int(parts[0]), let quarter = Int(parts[1]) else { return nil }
      let middle = CalendarMonth(year: year, month: quarter * 3 - 1)
      let before = middle.months(to: chain.firstMonth)
      return before > 0 && before <= 60 ? FanPlot.Observation(monthsBefore: before, value: observation.value / 3) : nil
    }
  }

  private func fan(
    _ answer: VariantAssessment, _ kind: MonthlyBands.Kind, _ title: String, _ baseline: VariantAssessment?,
    history: [FanPlot.Observation]
  ) -> Block {
    guard let series = answer.series.first(where: { $0.kind == kind }), let last = series.bands.last else { return .paragraph("") }
    let isBaseline = answer.variant.id == baseline?.variant.id
    let dashed =
      isBaseline
      ? nil
      : baseline.flatMap { today in
        today.series.first { $0.kind == kind }.map { FanPlot.Line(name(today.variant), $0.bands.map(\.median)) }
      }
    let full = "\(title): \(name(answer.variant))"
    func people(_ bands: Bands) -> String { within(bands) { numbers.people($0) } }
    func known(_ words: String) -> String { series.bands.contains { $0.low.isFinite } ? " " + words : "" }
    let middle = series.bands[min(series.bands.count / 2, series.bands.count - 1)]
    let when = numbers.month(chain.firstMonth.advanced(by: series.bands.count / 2))
    let sentence =
      full + ". "
      + t(
        "In \(when) \(people(middle)), in \(numbers.month(lastMonth)) \(people(last)): mediaan\(known("en band van 90%")).",
        "In \(when) \(people(middle)), in \(numbers.month(lastMonth)) \(people(last)): median\(known("and 90% band"))."
      )
    return .chart(
      Chart(
        full, unit: kind == .relativesArrived ? t("nareizigers per maand", "relatives per month") : t("mensen", "people"),
        .fan(FanPlot(name(answer.variant), from: chain.firstMonth, series.bands, baseline: dashed, history: history)),
        sentence: Prose(sentence), language: language
      ).sourced(history.isEmpty ? "" : observedSource))
  }

  /// Why a lever moves next to nobody, in the median future.
  func sentence(_ quiet: QuietLever) -> String {
    switch quiet {
    case .overBeforeTheDecision(let lever, let months, let decided):
      t(
        "\(leverName(lever)) is \(numbers.months(months)) maanden, maar in de mediane toekomst valt het besluit op een verzoek pas na \(numbers.months(decided)) maanden: de termijn is dan al voorbij.",
        "\(leverName(lever)) is \(numbers.months(months)) months, but in the median future a request is decided only after \(numbers.months(decided)) months: the term is over by then."
      )
    case .brakeStaysOff: t("De rem gaat in de mediane toekomst niet aan.", "The brake does not go on in the median future.")
    case .morePlacesThanRequests(let lever):
      t(
        "\(leverName(lever)): er zijn in de mediane toekomst meer plaatsen dan ingewilligde verzoeken.",
        "\(leverName(lever)): in the median future there are more places than granted requests.")
    case .sponsorHasHome:
      t(
        "Wie de woning nodig heeft, heeft die in de mediane toekomst al als het besluit valt.",
        "In the median future the sponsor already has the home when the request is decided.")
    case .noFamilyLever:
      t(
        "Geen van de instellingen houdt gezinnen tegen; alleen het werk van \(authority.nl) verandert.",
        "None of its levers holds families back; only the work of \(authority.en) changes.")
    }
  }

  /// Why a variant does nothing in the chain: it sets nothing there, what it sets holds nobody, or what it sets is not known.
  private func reasonForNothing(_ answer: VariantAssessment) -> String {
    let open = chain.openLevers(of: answer.variant)
    if !open.isEmpty {
      let names = open.map(leverName).joined(separator: ", ")
      return t(
        "daarover is de keten niet gevraagd, want niet bekend is: \(names). Elke waarde die daarvoor genomen zou worden, kan beter zijn dan wat er komt.",
        "the chain was not asked about it, since this is not known: \(names). Any value taken for it could be better than what comes.")
    }
    let own = answer.variant.changes.map(\.lever).filter { LeverKey(rawValue: $0.rawValue)?.isOfChain == true && $0 != LeverKey.startMonth.id }
    guard !own.isEmpty else {
      return t(
        "doet in de keten niets, want geen van de instellingen die de keten leest verandert.",
        "does nothing in the chain, since none of the levers that the chain reads changes.")
    }
    let names = own.map(leverName).unique.joined(separator: ", ")
    return t(
      "doet in de keten niets: wat de variant instelt (\(names)), houdt daar niemand tegen.",
      "does nothing in the chain: what the variant sets (\(names)) holds nobody there.")
  }

  /// Levers that change nothing, with the reason.
  private var unaffected: [Block] {
    let same = assessment.variants.filter { !$0.isDifferent && $0.variant.id != chain.baseline.id }
    let quiet = assessment.variants.filter { !$0.quiet.isEmpty }
    guard !same.isEmpty || !quiet.isEmpty else { return [] }
    return [
      .subheading(t("Wat vrijwel niets verandert, en waarom", "What changes next to nothing, and why")),
      .list(
        quiet.map { "\(name($0.variant)): " + $0.quiet.map(sentence).joined(separator: " ") }
          + same.map {
            "\(name($0.variant)): "
              + reasonForNothing($0)
          }),
    ]
  }
}
