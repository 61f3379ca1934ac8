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
        t("opvangplaatsen nodig, \(dossier.places.needMonth.value)", "reception places needed, \(dossier.places.needMonth.value)"),
      ],
      rows: assessment.variants.map { answer in
        [
          name(answer.variant), word(answer.law.headline) + (answer.law.settings.first?.couldBeWorse ?? false ? "*" : ""), effect(answer), carry(answer),
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
    if answer.variant.id == dossier.baseline { return numbers.people(Double(answer.places.median)) }
    let difference = answer.places.median - (baselineAnswer?.places.median ?? answer.places.median)
    return difference == 0 ? "0" : numbers.change(Double(difference))
  }

  /// The findings that the table needs, each made by rule from the result.
  var findings: [String] { agreementFindings + powerFindings + lawFindings + waitFindings + effectFindings + placeFindings }

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
        "Met de rode lijnen van \(dossier.politics.asOf) is van \(numbers.whole(outcome.packages)) pakketten er geen waarmee alle partijen kunnen leven. Wat botst: ",
        "Under the red lines of \(dossier.politics.asOf), none of \(numbers.whole(outcome.packages)) packages is one that all parties can live with. What clashes: ")
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
    return [
      t(
        "Een stemming in de \(dossier.politics.council.name.nl) in plaats van overeenstemming verandert de stemmacht (Shapley-Shubik): ",
        "A vote in the \(dossier.politics.council.name.en) instead of consensus changes voting power (Shapley-Shubik): ")
        + changes.joined(separator: ", ") + "." + cite(dossier.politics.council.sources)
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
      let places = norms.map { "\($0.source) \(t("art.", "art.")) \($0.article)" }.unique
      lines.append(
        t(
          "Een maandquotum voor \(group.name.nl) is in strijd met het recht zoals het gold (\(hit.map(\.variant.id).joined(separator: ", "))): ",
          "A monthly quota for \(group.name.en) is contrary to the law as it stood (\(hit.map(\.variant.id).joined(separator: ", "))): ")
          + places.joined(separator: "; ") + ".")
    }
    return lines
  }

  private var waitFindings: [String] {
    assessment.variants.compactMap { answer in
      guard let wait = answer.chain.figure(.quotaWait)?.level, wait.median.isFinite, wait.median > 0 else { return nil }
      return t(
        "\(answer.variant.id): na vijf jaar quotum staat er voor een nieuw gezin een rij van \(numbers.months(wait.median)) maanden "
          + "(\(numbers.months(wait.low)) tot \(numbers.months(wait.high))), bovenop de rest van de procedure.",
        "\(answer.variant.id): after five years of quota a new family finds a line of \(numbers.months(wait.median)) months "
          + "(\(numbers.months(wait.low)) to \(numbers.months(wait.high))) before it, on top of the rest of the procedure.")
    }
  }

  private var effectFindings: [String] {
    let effects = assessment.variants.filter { $0.chain.isDifferent && $0.variant.id != dossier.baseline }
    guard let largest = effects.min(by: { $0.figureMedian(.relativesInFifthYear) < $1.figureMedian(.relativesInFifthYear) }),
      let figure = largest.chain.figure(.relativesInFifthYear), figure.difference.median < 0
    else { return [] }
    return [
      t(
        "Het grootste effect op de komst van gezinnen heeft \(largest.variant.id): in het vijfde jaar \(banded(figure)) nareizigers ten opzichte van het recht van nu.",
        "\(largest.variant.id) has the largest effect on families: in its fifth year \(banded(figure)) relatives against today's law.")
    ]
  }

  private var placeFindings: [String] {
    guard let baseline = baselineAnswer else { return [] }
    var lines = [
      t(
        "Op \(dossier.places.needMonth.value) zijn onder het recht van nu \(numbers.people(Double(baseline.places.median))) opvangplaatsen nodig "
          + "(\(numbers.people(Double(baseline.places.low))) tot \(numbers.people(Double(baseline.places.high)))).",
        "In \(dossier.places.needMonth.value), \(numbers.people(Double(baseline.places.median))) reception places are needed under today's law "
          + "(\(numbers.people(Double(baseline.places.low))) to \(numbers.people(Double(baseline.places.high)))).")
    ]
    if let index = shownMunicipality {
      let own = dossier.places.plan.municipalities[index]
      let spread = assessment.variants.map { $0.places.municipalities[index] }
      lines.append(
        t(
          "Voor \(own.name) betekent dat \(baseline.places.municipalities[index]) plaatsen (\(baseline.places.municipalitiesLow[index]) tot "
            + "\(baseline.places.municipalitiesHigh[index])); over de varianten heen \(spread.min() ?? 0) tot \(spread.max() ?? 0).",
          "For \(own.name) that means \(baseline.places.municipalities[index]) places (\(baseline.places.municipalitiesLow[index]) to "
            + "\(baseline.places.municipalitiesHigh[index])); across the variants \(spread.min() ?? 0) to \(spread.max() ?? 0)."))
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
    var lines = [
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
        t("* Nog niet volledig te beoordelen; het kan slechter uitvallen: ", "* Not fully assessed; it could turn out worse: ") + gaps.joined(separator: ", ") + ".")
    }
    if !notOnTable.isEmpty {
      lines.append(
        t("Van deze varianten lag geen optie op tafel, dus er is geen standpunt: ", "No option on the table stood for these variants, so there is no position: ")
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
