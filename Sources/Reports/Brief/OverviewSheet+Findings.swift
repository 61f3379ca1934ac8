import Assessments
import Chance
import Dispersal
import Dossiers
import LegalReview
import Negotiation
import Vocabulary

extension OverviewSheet {
  /// The findings that the table needs, each made by rule from the result.
  var findings: [Prose] {
    let table: [Prose] = brief.table.map { agreementFindings($0) + powerFindings($0) } ?? []
    return table + lawFindings + waitFindings + effectFindings + quietFindings + placeFindings
  }

  private func agreementFindings(_ sheet: TableSheet) -> [Prose] {
    let outcome = sheet.table.outcome
    guard outcome.agreeable == 0 else { return [words.agreeable(outcome.agreeable, of: outcome.packages)] }
    let clashes = outcome.clashes.prefix(3).map { clash in clash.map(sheet.tables.words.demand) }
    return [words.clashes(clashes, of: outcome.packages, asOf: sheet.talks.politics.asOf)]
  }

  private func powerFindings(_ sheet: TableSheet) -> [Prose] {
    let (table, politics) = (sheet.table, sheet.talks.politics)
    let shifts = table.powerShifts(of: politics.parties.map(\.id))
    guard let council = politics.council, !shifts.isEmpty else { return [] }
    return [words.powers(shifts, powerless: shifts.powerless, equals: shifts.equals, in: council)]
  }

  /// Under the law as it stood, the group's own verdict: a quota that another group breaks is not told of this one.
  private var lawFindings: [Prose] {
    guard let law = dossier.law else { return [] }
    return StatusGroup.allCases.flatMap { group in
      [LawMark.Mark.contraryToHigherLaw, .needsChangeOfAct].compactMap { lawFinding(law, group, $0) }
    }
  }

  /// The quotas with a verdict for a group, and the norms behind it; `nil` where none has it.
  private func lawFinding(_ law: LawFacts, _ group: StatusGroup, _ mark: LawMark.Mark) -> Prose? {
    let hit = assessment.variants.compactMap { answer -> (id: VariantID, review: Review)? in
      guard answer.variant.value(of: LeverKey.quotaPerMonth.id, for: group)?.number != nil,
        let review = answer.legalSettings.first?.groups.first(where: { $0.group == group })?.review, LawMark.Mark(review) == mark
      else { return nil }
      return (answer.variant.id, review)
    }
    guard let first = hit.first else { return nil }
    let worst = first.review.findings.filter { $0.counts && $0.verdict == .contrary }
    let norms = worst.compactMap { finding in law.norms.first { $0.id == finding.norm } }
      .reduce(into: [Norm]()) { kept, norm in if !kept.contains(where: { $0.reference == norm.reference }) { kept.append(norm) } }
    return norms.isEmpty ? nil : words.quota(hit.map(\.id), for: group, mark, by: norms)
  }

  private var waitFindings: [Prose] {
    let quotas = assessment.variants.filter { $0.admitsNobody || $0.figure(.quotaWait)?.level.median.isFinite ?? false }
    guard let chain, !quotas.isEmpty else { return [] }
    let waits = quotas.map { answer in
      answer.admitsNobody ? words.nobodyAdmitted(answer.variant.id) : words.wait(answer.variant.id, answer.figure(.quotaWait))
    }
    let apart = quotas.compactMap { answer -> Prose? in
      guard let kind = sinceStatus(answer.variant), let own = answer.figure(kind)?.level.median,
        let today = baselineAnswer?.figure(kind)?.level.median,
        own.isFinite, today.isFinite
      else { return nil }
      return words.apart(answer.variant.id, own, today: today)
    }
    return [words.waits(waits, apart: apart, after: chain.monthsByLater, laterMonth: chain.laterMonth)]
  }

  /// The figure of months from status to arrival for the group that a quota is about.
  private func sinceStatus(_ variant: Variant) -> FigureKind? {
    variant.groups.contains(.subsidiary) ? .monthsSinceStatusSubsidiary : variant.groups.contains(.refugee) ? .monthsSinceStatusRefugee : nil
  }

  private var effectFindings: [Prose] {
    guard let largest = assessment.strongest, let figure = assessment.variant(largest)?.figure(.relativesArrived), let chain else { return [] }
    return [words.largestEffect(largest, figure, months: chain.chain.months)]
  }

  private var quietFindings: [Prose] {
    let quiet = assessment.variants.filter { !$0.quiet.isEmpty }.map(\.variant.id)
    guard !quiet.isEmpty, let decided = baselineAnswer?.figure(.monthsToFamilyDecision), let chain else { return [] }
    return [words.quiet(quiet, decision: decided, by: authority, laterMonth: chain.laterMonth)]
  }

  private var placeFindings: [Prose] {
    guard let sheet = brief.places, let today = assessment.places else { return [] }
    let needs = today.dates.map { words.need($0.month, $0.median, $0.low, $0.high) }
    let own = shownMunicipality.map { [municipalityFinding($0, sheet.places.plan, today)] } ?? []
    return [words.placesNeeded(needs, underTodaysLaw: chain != nil)] + own
  }

  private func municipalityFinding(_ index: Int, _ plan: DispersalPlan, _ today: PlacesAnswer) -> Prose {
    let needs = today.dates.map { need in
      words.need(need.month, need.municipalities[index], need.municipalitiesLow?[index], need.municipalitiesHigh?[index])
    }
    let finding = words.municipality(plan.municipalities[index], needs)
    guard chain != nil else { return finding }
    let others = assessment.variants.filter { $0.variant.id != baseline }
    let changes = others.compactMap { answer in
      answer.places?.later.change.map { (variant: answer.variant.id, places: $0.municipalities[index]) }
    }.filter { $0.places != 0 }
    let open = others.filter { $0.places == nil }.map(\.variant.id)
    let change: Prose =
      changes.isEmpty ? (open.isEmpty ? words.unchanged : "") : words.changes(changes, in: today.later.month)
    return finding + change + (open.isEmpty ? "" : words.changesNotKnown(open))
  }

  /// The municipality put forward: the one asked for, else the one with the most inhabitants.
  private var shownMunicipality: Int? {
    guard let all = dossier.places?.plan.municipalities else { return nil }
    let shown = brief.municipality ?? (try? dossier.withPlaces)?.largestMunicipality
    return all.firstIndex { $0.code == shown }
  }
}
