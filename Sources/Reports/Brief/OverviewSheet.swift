import Assessments
import Chance
import Dispersal
import Dossiers
import LegalReview
import Negotiation
import Vocabulary

/// Every variant and question in one table of medians, and all that comes out of them by rule.
struct OverviewSheet: BriefSheet {
  let brief: Brief

  var sheet: Sheet {
    Sheet(
      id: "overview", title: t("Alle uitkomsten op een rij", "All that comes out"),
      blocks: [.paragraph(arrivals)] + (overview.map { [.table($0)] } ?? []) + [.list(findings)])
  }

  private var chain: ChainDossier? { brief.chain?.chain }

  /// Where the arrivals come from; empty without a chain.
  private var arrivals: String {
    chain == nil ? "" : assessment.receipt.arrivals.map { t("Instroom: \($0.name.nl).", "Arrivals: \($0.name.en).") } ?? ""
  }
  private var baseline: VariantID? { dossier.baseline }

  /// Variants × the questions that the dossier asks; `nil` without variants.
  var overview: TableBlock? {
    guard !assessment.variants.isEmpty else { return nil }
    var columns: [(title: String, cell: (VariantAssessment) -> String)] = [(t("variant", "variant"), { name($0.variant) })]
    if dossier.has(.law) { columns.append((t("houdbaar in recht, zoals het gold", "holds in law, as it stood"), verdict)) }
    if let chain {
      let horizon = numbers.span(months: chain.months, inWords: false)
      columns.append((t("nareizigers, \(horizon)", "relatives arriving, \(horizon)"), effect))
    }
    if dossier.has(.talks) { columns.append((t("wie kan ermee leven", "who can live with it"), carry)) }
    if let chain, dossier.has(.places) {
      let when = numbers.month(chain.laterMonth)
      columns.append((t("opvangplaatsen nodig, \(when)", "reception places needed, \(when)"), placesNeeded))
    }
    return TableBlock(
      caption: chain == nil
        ? t("Alle varianten en de vragen van het dossier.", "All variants and the questions of the dossier.")
        : t(
          "Alle varianten en de vier vragen. Verschillen met het huidige recht: mediaan",
          "All variants and the four questions. Differences from today's law: median")
          + banding(", tussen haakjes de band van 90%", ", in brackets the 90% band") + ".",
      columns: columns.map(\.title), rows: assessment.variants.map { answer in columns.map { $0.cell(answer) } })
  }

  private func verdict(_ answer: VariantAssessment) -> String {
    answer.law.map { word($0.headline) + ($0.settings.first?.couldBeWorse ?? false ? "*" : "") } ?? "–"
  }

  private func effect(_ answer: VariantAssessment) -> String {
    if answer.variant.id == baseline { return banded(answer.figure(.relativesArrived), difference: false) }
    if answer.chain == nil { return unknown }
    if !answer.isDifferent { return t("geen verschil", "no difference") }
    return banded(answer.figure(.relativesArrived))
  }

  /// For a variant about which the chain was not asked.
  private var unknown: String { t("niet bekend", "not known") }

  private func carry(_ answer: VariantAssessment) -> String {
    guard let parties = answer.carry?.parties else { return t("geen standpunt bekend", "no position known") }
    let against = parties.filter { $0.standing == .cannot }.map(\.party)
    if !against.isEmpty { return t("niet: ", "not: ") + against.joined(separator: ", ") }
    return answer.carry.map { packages($0.agreeable) } ?? "–"
  }

  /// Packages with their number; `nil` where they are too many to count.
  private func packages(_ count: Int?) -> String {
    count.map { numbers.counted($0, ("pakket", "pakketten"), ("package", "packages")) }
      ?? t("meer dan 9 triljoen pakketten", "more than 9 quintillion packages")
  }

  private func placesNeeded(_ answer: VariantAssessment) -> String {
    let isBaseline = answer.variant.id == baseline
    if answer.chain == nil { return unknown }
    if !isBaseline, !answer.isDifferent { return t("geen verschil", "no difference") }
    guard let figure = answer.figure(.occupancyLater), let utilisation = dossier.places?.utilisation else { return "–" }
    return banded(figure, difference: !isBaseline, per: utilisation.value)
  }

  /// The findings that the table needs, each made by rule from the result.
  var findings: [String] {
    let found =
      (brief.table.map { agreementFindings($0) + powerFindings($0) } ?? []) + lawFindings + waitFindings + effectFindings + quietFindings
      + placeFindings
    return found
  }
  private func agreementFindings(_ sheet: TableSheet) -> [String] {
    let outcome = sheet.table.outcome
    guard outcome.agreeable == 0 else {
      return [
        t(
          "Van \(packages(outcome.packages)) kunnen alle partijen er \(numbers.whole(outcome.agreeable)) dragen.",
          "Of \(packages(outcome.packages)) all parties can carry \(numbers.whole(outcome.agreeable)).")
      ]
    }
    let clashes = outcome.clashes.prefix(3).map { clash in clash.map(sheet.describe).joined(separator: t(" tegenover ", " against ")) }
    return [
      t(
        "Met de rode lijnen van \(numbers.date(sheet.talks.politics.asOf)) is van \(packages(outcome.packages)) er geen waarmee alle partijen kunnen leven. Wat botst: ",
        "Under the red lines of \(numbers.date(sheet.talks.politics.asOf)), none of \(packages(outcome.packages)) is one that all parties can live with. What clashes: "
      )
        + clashes.joined(separator: "; ") + "."
    ]
  }

  private func powerFindings(_ sheet: TableSheet) -> [String] {
    let (table, politics) = (sheet.table, sheet.talks.politics)
    let changes = politics.parties.compactMap { party -> String? in
      guard let before = table.power(.unanimity, of: party.id), let after = table.power(.council, of: party.id) else { return nil }
      return "\(party.id) \(before) → \(after)"
    }
    guard !changes.isEmpty else { return [] }
    let voting = politics.parties.compactMap { party in table.power(.council, of: party.id).map { (id: party.id, power: $0) } }
    let powerless = voting.filter(\.power.isZero).map(\.id)
    let equals = voting.filter { own in !own.power.isZero && voting.contains { $0.id != own.id && $0.power == own.power } }.map(\.id)
    var consequences = ""
    if !powerless.isEmpty { consequences += t(" Zonder macht: ", " Without power: ") + powerless.joined(separator: ", ") + "." }
    if !equals.isEmpty { consequences += t(" Even sterk: ", " Equally strong: ") + equals.joined(separator: ", ") + "." }
    return [
      t(
        "Een stemming in de \(politics.council.name.nl) in plaats van overeenstemming verandert de stemmacht (Shapley-Shubik): ",
        "A vote in the \(politics.council.name.en) instead of consensus changes voting power (Shapley-Shubik): ")
        + changes.joined(separator: ", ") + "." + consequences + cite(politics.council.sources)
    ]
  }

  /// Under the law as it stood, the group's own verdict: a quota that another group breaks is not told of this one.
  private var lawFindings: [String] {
    guard let law = dossier.law else { return [] }
    return StatusGroup.allCases.compactMap { group in
      let hit = assessment.variants.compactMap { answer -> (id: VariantID, review: Review)? in
        guard answer.variant.value(of: LeverKey.quotaPerMonth.id, for: group)?.number != nil,
          let review = answer.legalSettings.first?.groups.first(where: { $0.group == group })?.review, review.conclusion == .contrary
        else { return nil }
        return (answer.variant.id, review)
      }
      guard let first = hit.first else { return nil }
      let worst = first.review.findings.filter { $0.counts && $0.verdict == .contrary }
      let places = worst.compactMap { finding in law.norms.first { $0.id == finding.norm } }.map { cite($0) }.unique
      guard !places.isEmpty else { return nil }
      let ids = hit.map(\.id).joined(separator: ", ")
      return t(
        "Een maandquotum voor \(group.name.nl) is in strijd met het recht zoals het gold (\(ids)): ",
        "A monthly quota for \(group.name.en) is contrary to the law as it stood (\(ids)): ") + places.joined(separator: "; ") + "."
    }
  }

  private var waitFindings: [String] {
    let quotas = assessment.variants.filter { $0.admitsNobody || $0.figure(.quotaWait)?.level.median.isFinite ?? false }
    guard let chain, !quotas.isEmpty else { return [] }
    let worked = numbers.span(months: chain.monthsByLater)
    let lines = quotas.map { answer in
      "\(answer.variant.id) " + (answer.admitsNobody ? t("niemand wordt toegelaten", "nobody is admitted") : months(answer.figure(.quotaWait)))
    }
    let apart = quotas.compactMap { answer -> String? in
      guard let kind = sinceStatus(answer.variant), let own = answer.figure(kind)?.level.median,
        let today = baselineAnswer?.figure(kind)?.level.median,
        own.isFinite, today.isFinite
      else { return nil }
      return t(
        "\(answer.variant.id) \(numbers.months(own)) in plaats van \(numbers.months(today))",
        "\(answer.variant.id) \(numbers.months(own)) instead of \(numbers.months(today))")
    }
    return [
      t(
        "Na \(worked) quotum staat er voor een nieuw gezin een rij, bovenop de rest van de procedure, in maanden: ",
        "After \(worked) of a quota a new family finds a line before it, on top of the rest of the procedure, in months: ")
        + lines.joined(separator: ", ") + "." + (apart.isEmpty ? "" : separation + apart.joined(separator: ", ") + ".")
    ]
  }

  private var separation: String {
    t(
      " Wie in \(laterYear) aankomt, is na de status zoveel maanden gescheiden (mediaan): ",
      " Those who arrive in \(laterYear) were apart for so many months after the status (median): ")
  }

  /// The figure of months from status to arrival for the group that a quota is about.
  private func sinceStatus(_ variant: Variant) -> FigureKind? {
    variant.groups.contains(.subsidiary) ? .monthsSinceStatusSubsidiary : variant.groups.contains(.refugee) ? .monthsSinceStatusRefugee : nil
  }

  /// Months, median and 90 % band.
  private func months(_ figure: Figure?) -> String {
    guard let bands = figure?.level, bands.median.isFinite else { return "–" }
    return within(bands) { numbers.months($0) }
  }

  private var effectFindings: [String] {
    let effects = assessment.variants.filter { $0.isDifferent && $0.variant.id != baseline }
    guard let largest = effects.min(by: { $0.figureMedian(.relativesInLaterYear) < $1.figureMedian(.relativesInLaterYear) }),
      let figure = largest.figure(.relativesInLaterYear), figure.difference.median < 0
    else { return [] }
    return [
      t(
        "Het grootste effect op de komst van gezinnen heeft \(largest.variant.id): in \(laterYear) \(banded(figure)) nareizigers ten opzichte van het huidige recht.",
        "\(largest.variant.id) has the largest effect on families: in \(laterYear) \(banded(figure)) relatives against today's law.")
    ]
  }

  private var quietFindings: [String] {
    let quiet = assessment.variants.filter { !$0.quiet.isEmpty }.map(\.variant.id)
    guard !quiet.isEmpty, let decided = baselineAnswer?.figure(.monthsToFamilyDecision) else { return [] }
    let months = months(decided)
    return [
      t(
        "In de mediane toekomst vrijwel zonder effect op gezinnen: \(quiet.joined(separator: ", ")). Onder het huidige recht duurt een besluit van \(authority.nl) "
          + "in \(laterYear) al \(months) maanden; de redenen staan bij wat het doet.",
        "Next to no effect on families in the median future: \(quiet.joined(separator: ", ")). Under today's law a decision by \(authority.en) already takes "
          + "\(months) months in \(laterYear); the reasons stand under what it does.")
    ]
  }

  private var placeFindings: [String] {
    guard let sheet = brief.places, let today = assessment.places else { return [] }
    let dates = today.dates.map { need in
      [need.month.map(numbers.month), level(need.median, need.low, need.high)].compactMap { $0 }.joined(separator: " ")
    }
    let head =
      chain == nil
      ? t("Opvangplaatsen nodig: ", "Reception places needed: ")
      : t("Onder het huidige recht zijn opvangplaatsen nodig: ", "Reception places needed under today's law: ")
    return [head + dates.joined(separator: "; ") + "."] + (shownMunicipality.map { [municipalityFinding($0, sheet.places.plan, today)] } ?? [])
  }

  private func level(_ median: Int, _ low: Int?, _ high: Int?) -> String {
    guard let low, let high, low != median || high != median else { return numbers.people(Double(median)) }
    return "\(numbers.people(Double(median))) (\(numbers.people(Double(low))) \(t("tot", "to")) \(numbers.people(Double(high))))"
  }

  private func municipalityFinding(_ index: Int, _ plan: DispersalPlan, _ today: PlacesAnswer) -> String {
    let places = today.dates.map { need in
      [need.month.map(numbers.month), level(need.municipalities[index], need.municipalitiesLow?[index], need.municipalitiesHigh?[index])].compactMap {
        $0
      }
      .joined(separator: " ")
    }
    let others = assessment.variants.filter { $0.variant.id != baseline }
    let changes = others.compactMap { answer in
      answer.places.map { (answer.variant.id, $0.later.municipalities[index] - today.later.municipalities[index]) }
    }.filter { $0.1 != 0 }
    let open = chain == nil ? [] : others.filter { $0.places == nil }.map(\.variant.id)
    let told = changes.map { "\($0.0) \(numbers.change(Double($0.1)))" }.joined(separator: ", ")
    let when = today.later.month.map(numbers.month) ?? ""
    let change =
      chain == nil
      ? ""
      : changes.isEmpty
        ? (open.isEmpty ? " " + t("Geen variant verandert dat.", "No variant changes that.") : "")
        : " " + t("Wat varianten daaraan veranderen in \(when): ", "What variants change in \(when): ") + told + "."
    let notKnown =
      open.isEmpty ? "" : " " + t("Niet bekend is wat er verandert door: ", "Not known is what changes by: ") + open.joined(separator: ", ") + "."
    return t("Voor \(plan.municipalities[index].name): ", "For \(plan.municipalities[index].name): ") + places.joined(separator: "; ") + "." + change
      + notKnown
  }

  /// The municipality put forward: the one asked for, else the one with the most inhabitants.
  private var shownMunicipality: Int? {
    guard let all = dossier.places?.plan.municipalities else { return nil }
    if let municipality = brief.municipality {
      return all.firstIndex { $0.code == municipality }
    }
    return all.indices.max { all[$0].population < all[$1].population }
  }
}

extension VariantAssessment {
  func figureMedian(_ kind: FigureKind) -> Double { figure(kind)?.difference.median ?? 0 }
}

extension [String] {
  /// Each text once, in order of first mention.
  var unique: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
