import Assessments
import Chance
import Dispersal
import LegalReview
import Negotiation
import Vocabulary

extension Brief {
  var front: Sheet {
    Sheet(
      id: "front", title: dossier.title[language],
      blocks: [
        .paragraph(dossier.question[language]), .table(overview), .subheading(t("Wat eruit komt", "What comes out")), .list(findings),
        .subheading(t("Wat dit niet kan zeggen", "What this cannot say")), .list(limits),
      ])
  }

  /// Variants × the four questions.
  var overview: TableBlock {
    TableBlock(
      caption: t(
        "Alle varianten en de vier vragen. Verschillen met het recht van nu: mediaan, tussen haakjes de band van 90%.",
        "All variants and the four questions. Differences from today's law: median, in brackets the 90% band."),
      columns: [
        t("variant", "variant"), t("houdbaar in recht, zoals het gold", "holds in law, as it stood"),
        t("nareizigers, \(dossier.months / 12) jaar", "relatives arriving, \(dossier.months / 12) years"),
        t("wie kan ermee leven", "who can live with it"),
        t("opvangplaatsen nodig, \(numbers.month(dossier.laterMonth))", "reception places needed, \(numbers.month(dossier.laterMonth))"),
      ],
      rows: assessment.variants.map { answer in
        [
          name(answer.variant), word(answer.law.headline) + (answer.law.settings.first?.couldBeWorse ?? false ? "*" : ""), effect(answer),
          carry(answer),
          placesNeeded(answer),
        ]
      })
  }

  private func effect(_ answer: VariantAssessment) -> String {
    if answer.variant.id == dossier.baseline { return banded(answer.chain.figure(.relativesArrived), difference: false) }
    if !answer.chain.isDifferent { return t("geen verschil", "no difference") }
    return banded(answer.chain.figure(.relativesArrived))
  }

  private func carry(_ answer: VariantAssessment) -> String {
    guard let parties = answer.carry.parties else { return t("geen standpunt bekend", "no position known") }
    let against = parties.filter { $0.standing == .cannot }.map(\.party)
    if !against.isEmpty { return t("niet: ", "not: ") + against.joined(separator: ", ") }
    return t("\(numbers.whole(answer.carry.agreeable)) pakketten", "\(numbers.whole(answer.carry.agreeable)) packages")
  }

  private func placesNeeded(_ answer: VariantAssessment) -> String {
    let isBaseline = answer.variant.id == dossier.baseline
    if !isBaseline, !answer.chain.isDifferent { return t("geen verschil", "no difference") }
    guard let figure = answer.chain.figure(.occupancyLater) else { return "–" }
    return banded(figure, difference: !isBaseline, per: dossier.places.utilisation.value)
  }

  /// The findings that the table needs, each made by rule from the result.
  var findings: [String] { agreementFindings + powerFindings + lawFindings + waitFindings + effectFindings + quietFindings + placeFindings }

  private var agreementFindings: [String] {
    let outcome = assessment.table.outcome
    guard outcome.agreeable == 0 else {
      return [
        t(
          "Van \(numbers.whole(outcome.packages)) pakketten kunnen alle partijen er \(numbers.whole(outcome.agreeable)) dragen.",
          "Of \(numbers.whole(outcome.packages)) packages all parties can carry \(numbers.whole(outcome.agreeable)).")
      ]
    }
    let clashes = outcome.clashes.prefix(3).map { clash in clash.map(describe).joined(separator: t(" tegenover ", " against ")) }
    return [
      t(
        "Met de rode lijnen van \(numbers.date(dossier.politics.asOf)) is van \(numbers.whole(outcome.packages)) pakketten er geen waarmee alle partijen kunnen leven. Wat botst: ",
        "Under the red lines of \(numbers.date(dossier.politics.asOf)), none of \(numbers.whole(outcome.packages)) packages is one that all parties can live with. What clashes: "
      )
        + clashes.joined(separator: "; ") + "."
    ]
  }

  /// A demand in words, with its sources.
  func describe(_ demand: Demand) -> String {
    switch demand {
    case .redLine(let party, let line):
      let own = dossier.politics.parties[party].redLines[line]
      return "\(dossier.politics.parties[party].id) (“\(own.text[language])”)\(cite(own.sources))"
    case .walkAway(let party):
      let value = numbers.decimal(Double(dossier.politics.parties[party].walkAwayThousandths) / 1000, 2)
      return t("de ondergrens van ", "the walk-away value of ") + "\(dossier.politics.parties[party].id) (\(value))"
    }
  }

  private var powerFindings: [String] {
    let table = assessment.table
    let changes = dossier.politics.parties.compactMap { party -> String? in
      guard let before = table.power(.unanimity, of: party.id), let after = table.power(.council, of: party.id) else { return nil }
      return "\(party.id) \(before) → \(after)"
    }
    guard !changes.isEmpty else { return [] }
    let voting = dossier.politics.parties.compactMap { party in table.power(.council, of: party.id).map { (id: party.id, power: $0) } }
    let powerless = voting.filter(\.power.isZero).map(\.id)
    let equals = voting.filter { own in !own.power.isZero && voting.contains { $0.id != own.id && $0.power == own.power } }.map(\.id)
    var consequences = ""
    if !powerless.isEmpty { consequences += t(" Zonder macht: ", " Without power: ") + powerless.joined(separator: ", ") + "." }
    if !equals.isEmpty { consequences += t(" Even sterk: ", " Equally strong: ") + equals.joined(separator: ", ") + "." }
    return [
      t(
        "Een stemming in de \(dossier.politics.council.name.nl) in plaats van overeenstemming verandert de stemmacht (Shapley-Shubik): ",
        "A vote in the \(dossier.politics.council.name.en) instead of consensus changes voting power (Shapley-Shubik): ")
        + changes.joined(separator: ", ") + "." + consequences + cite(dossier.politics.council.sources)
    ]
  }

  private var lawFindings: [String] {
    let quotas = assessment.variants.filter { answer in
      answer.variant.changes.contains { $0.lever == "quota_per_month" && $0.value.number != nil } && answer.law.headline == .contrary
    }
    var lines: [String] = []
    for group in StatusGroup.allCases {
      let hit = quotas.filter { $0.variant.value(of: "quota_per_month", for: group)?.number != nil }
      guard let first = hit.first, let review = first.law.settings.first?.groups.first(where: { $0.group == group })?.review else { continue }
      let worst = review.findings.filter { $0.counts && $0.verdict == .contrary }
      let norms = worst.compactMap { finding in dossier.norms.first { $0.id == finding.norm } }
      let places = norms.map { cite($0) }.unique
      lines.append(
        t(
          "Een maandquotum voor \(group.name.nl) is in strijd met het recht zoals het gold (\(hit.map(\.variant.id).joined(separator: ", "))): ",
          "A monthly quota for \(group.name.en) is contrary to the law as it stood (\(hit.map(\.variant.id).joined(separator: ", "))): ")
          + places.joined(separator: "; ") + ".")
    }
    return lines
  }

  private var waitFindings: [String] {
    let quotas = assessment.variants.filter { $0.chain.figure(.quotaWait)?.level.median.isFinite ?? false }
    guard !quotas.isEmpty else { return [] }
    let lines = quotas.map { "\($0.variant.id) \(months($0.chain.figure(.quotaWait)))" }
    let apart = quotas.compactMap { answer -> String? in
      guard let kind = sinceStatus(answer.variant), let own = answer.chain.figure(kind)?.level.median,
        let today = baselineAnswer?.chain.figure(kind)?.level.median,
        own.isFinite, today.isFinite
      else { return nil }
      return t(
        "\(answer.variant.id) \(numbers.months(own)) in plaats van \(numbers.months(today))",
        "\(answer.variant.id) \(numbers.months(own)) instead of \(numbers.months(today))")
    }
    return [
      t(
        "Na vijf jaar quotum staat er voor een nieuw gezin een rij, bovenop de rest van de procedure, in maanden: ",
        "After five years of a quota a new family finds a line before it, on top of the rest of the procedure, in months: ")
        + lines.joined(separator: ", ")
        + t(
          ". Wie in \(laterYear) aankomt, is na de status zoveel maanden gescheiden (mediaan): ",
          ". Those who arrive in \(laterYear) were apart for so many months after the status (median): ")
        + apart.joined(separator: ", ") + "."
    ]
  }

  /// The figure of months from status to arrival for the group that a quota is about.
  private func sinceStatus(_ variant: Variant) -> Figure.Kind? {
    variant.groups.contains(.subsidiary) ? .monthsSinceStatusSubsidiary : variant.groups.contains(.refugee) ? .monthsSinceStatusRefugee : nil
  }

  /// Months, median and 90 % band.
  private func months(_ figure: Figure?) -> String {
    guard let bands = figure?.level, bands.median.isFinite else { return "–" }
    return "\(numbers.months(bands.median)) (\(numbers.months(bands.low)) \(t("tot", "to")) \(numbers.months(bands.high)))"
  }

  private var effectFindings: [String] {
    let effects = assessment.variants.filter { $0.chain.isDifferent && $0.variant.id != dossier.baseline }
    guard let largest = effects.min(by: { $0.figureMedian(.relativesInLaterYear) < $1.figureMedian(.relativesInLaterYear) }),
      let figure = largest.chain.figure(.relativesInLaterYear), figure.difference.median < 0
    else { return [] }
    return [
      t(
        "Het grootste effect op de komst van gezinnen heeft \(largest.variant.id): in \(laterYear) \(banded(figure)) nareizigers ten opzichte van het recht van nu.",
        "\(largest.variant.id) has the largest effect on families: in \(laterYear) \(banded(figure)) relatives against today's law.")
    ]
  }

  private var quietFindings: [String] {
    let quiet = assessment.variants.filter { !$0.chain.quiet.isEmpty }.map(\.variant.id)
    guard !quiet.isEmpty, let decided = baselineAnswer?.chain.figure(.monthsToFamilyDecision) else { return [] }
    let months = months(decided)
    return [
      t(
        "In de mediane toekomst vrijwel zonder effect op gezinnen: \(quiet.joined(separator: ", ")). Onder het recht van nu duurt een besluit van de IND "
          + "in \(laterYear) al \(months) maanden; de redenen staan bij wat het doet.",
        "Next to no effect on families in the median future: \(quiet.joined(separator: ", ")). Under today's law a decision by IND already takes "
          + "\(months) months in \(laterYear); the reasons stand under what it does.")
    ]
  }

  private var placeFindings: [String] {
    guard let baseline = baselineAnswer else { return [] }
    func level(_ median: Int, _ low: Int, _ high: Int) -> String {
      "\(numbers.people(Double(median))) (\(numbers.people(Double(low))) \(t("tot", "to")) \(numbers.people(Double(high))))"
    }
    let (first, later) = (baseline.places.first, baseline.places.later)
    var lines = [
      t("Onder het recht van nu zijn opvangplaatsen nodig: ", "Reception places needed under today's law: ")
        + [first, later].map { "\(numbers.month($0.month)) \(level($0.median, $0.low, $0.high))" }.joined(separator: "; ") + "."
    ]
    if let index = shownMunicipality {
      let name = dossier.places.plan.municipalities[index].name
      let places = [first, later].map {
        "\(numbers.month($0.month)) \(level($0.municipalities[index], $0.municipalitiesLow[index], $0.municipalitiesHigh[index]))"
      }
      let others = assessment.variants.filter { $0.variant.id != dossier.baseline }
      let changes = others.map { ($0.variant.id, $0.places.later.municipalities[index] - later.municipalities[index]) }.filter { $0.1 != 0 }
      let told = changes.map { "\($0.0) \(numbers.change(Double($0.1)))" }.joined(separator: ", ")
      lines.append(
        t("Voor \(name): ", "For \(name): ") + places.joined(separator: "; ") + ". "
          + (changes.isEmpty
            ? t("Geen variant verandert dat.", "No variant changes that.")
            : t("Wat varianten daaraan veranderen in \(numbers.month(later.month)): ", "What variants change in \(numbers.month(later.month)): ")
              + told + "."))
    }
    return lines
  }

  /// The municipality put forward: the one asked for, else the one with the most inhabitants.
  var shownMunicipality: Int? {
    let all = dossier.places.plan.municipalities
    if let municipality { return all.firstIndex { $0.code == municipality || $0.name.lowercased() == municipality.lowercased() } }
    return all.indices.max { all[$0].population < all[$1].population }
  }

  private var limits: [String] {
    let assumed = dossier.variants.flatMap(\.changes).filter(\.evidence.isAssumption).count
    let calibrated = dossier.calibration.items.filter { $0.evidence.isAssumption }.count
    let gaps = assessment.variants.filter { $0.law.settings.first?.couldBeWorse ?? false }.map(\.variant.id)
    let notOnTable = assessment.variants.filter { $0.carry.parties == nil }.map(\.variant.id)
    let unknown = assessment.variants.flatMap { answer in
      answer.variant.changes.filter { $0.value == .unknown && dossier.lever($0.lever)?.readers.contains(.chain) == true }
        .map { "\(answer.variant.id) \(leverName($0.lever))" }
    }.unique
    var lines = [
      t(
        "De capaciteit van IND, woningen en opvang blijft over de hele looptijd wat zij medio 2023 was, met haar bereik; wat bestuurders doen als rijen groeien, is niet meegenomen.",
        "The capacity of IND, housing and reception stays what it was in mid-2023 over the whole horizon, with its range; what governments do when queues grow is left out."
      ),
      t(
        "Gedrag is niet meegenomen: of mensen door een variant elders asiel vragen of anders reizen, staat in geen bron.",
        "Behaviour is left out: no source says whether a variant makes people seek asylum elsewhere or travel otherwise."),
      t(
        "\(assumed) waarden van varianten en \(calibrated) van de keten zijn aannamen; ze staan bij het bewijs, met de alternatieven.",
        "\(assumed) values of variants and \(calibrated) of the chain are assumptions; they stand under evidence, with their alternatives."),
      t(
        "Een uitkomst van de toets is geen kans op verlies bij de rechter, en geen advies.",
        "A verdict is no probability of losing in court, and no advice."),
    ]
    if !gaps.isEmpty {
      lines.append(
        t("* Nog niet volledig te beoordelen; het kan slechter uitvallen: ", "* Not fully assessed; it could turn out worse: ")
          + gaps.joined(separator: ", ") + ".")
    }
    if !unknown.isEmpty {
      lines.append(
        t("In geen bron te vinden, en daarom in de keten weggelaten: ", "Found in no source, and so left out of the chain: ")
          + unknown.joined(separator: "; ") + ".")
    }
    if !notOnTable.isEmpty {
      lines.append(
        t(
          "Van deze varianten lag geen optie op tafel, dus er is geen standpunt: ",
          "No option on the table stood for these variants, so there is no position: ")
          + notOnTable.joined(separator: ", ") + ".")
    }
    return lines
  }
}

extension VariantAssessment {
  func figureMedian(_ kind: Figure.Kind) -> Double { chain.figure(kind)?.difference.median ?? 0 }
}

extension [String] {
  /// Each text once, in order of first mention.
  var unique: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
