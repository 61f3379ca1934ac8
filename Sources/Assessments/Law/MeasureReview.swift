import Dispersal
import Dossiers
public import LegalReview
public import Vocabulary

/// A measure of the law of reception and dispersal before that law.
public struct MeasureReview: Sendable {
  public var measure: LegalMeasure
  /// The law of this date was applied; rulings of later are hindsight.
  public var date: CalendarDate
  public var facts: Facts
  public var review: Review
  /// Norms that the dossier has and that are not law on the date.
  public var notInForce: [NormID]
  public var nearest: [NearRuling]

  /// What counts, worst first.
  public var findings: [Finding] { review.findings.filter(\.counts).sorted { $0.verdict > $1.verdict } }
}

extension LawDossier {
  /// A measure of reception or dispersal by its name; `nil` for one that the dossier does not have.
  public func measure(_ id: LegalMeasureID) -> LegalMeasure? { law.reception?.measures.first { $0.id == id } }

  /// Reviews a measure of reception or dispersal under the law of a date, that of the talks where none is given. Of a kind that it makes, every lever
  /// that it leaves out is not known. A dossier without that law gives no findings.
  public func review(_ measure: LegalMeasure, on date: CalendarDate? = nil) -> MeasureReview {
    let day = date ?? asOf
    let reception = law.reception
    let norms = reception?.norms(on: day) ?? []
    let own: [(lever: LeverID, value: LeverValue)] = (reception?.levers ?? []).map { lever in
      if let given = measure.levers.first(where: { $0.lever == lever.id }) { return (lever.id, given.value) }
      let isOfAnotherKind = lever.kind.map { !measure.kinds.contains($0) } ?? false
      return (lever.id, isOfAnotherKind ? .absent : .unknown)
    }
    let facts = Facts(
      own + [(Facts.groups, .set(measure.target)), (Facts.kinds, .set(measure.kinds))],
      changed: measure.levers.filter { $0.value != .unknown }.map(\.lever) + [Facts.kinds], state: law.state)
    let all = reception?.norms.map(\.id) ?? []
    let reviewer = Reviewer(norms: norms, rulings: rulings, asOf: day)
    let known = legalCase(facts, answers(on: day) { $0.goesFor(measure.id) }, reviewer, changing: setting)
    let review = known.review
    let near = self.rulings(deciding: review).nearest
    return MeasureReview(
      measure: measure, date: day, facts: known.facts, review: review,
      notInForce: all.filter { id in !norms.contains { $0.id == id } }, nearest: near.isEmpty ? nearest(to: known.facts) : near)
  }

  /// A measure with a lever known: it changes the lever as it did.
  private func setting(_ facts: Facts, _ changes: [LeverChange]) -> Facts {
    var facts = facts
    for change in changes { facts[change.lever] = change.to }
    return facts
  }

  /// What the law says of a binding decision: what the dossier settles of every such decision, and what shows from this one. A number whose sum
  /// cannot be followed falls. The law of the day of the decision goes for it, where no date is given. `nil` where the dossier says nothing of such
  /// decisions.
  public func review(_ decision: DecisionFacts, on date: CalendarDate? = nil) -> MeasureReview? {
    guard let id = law.reception?.decision, let measure = measure(id) else { return nil }
    let shown = Ruling.Lever(lever: "sum_shown", value: .flag(decision.followsFromItsParts))
    let reasons = Ruling.Lever(lever: "key_reasons_given", value: decision.ground == nil ? .unknown : .flag(true))
    let known = law.reception?.levers.map(\.id) ?? []
    return review(measure.setting([shown, reasons].filter { known.contains($0.lever) }), on: date ?? decision.day)
  }
}

extension DecisionFacts {
  /// Whether every number follows from the numbers that the decision gives: what is added to the offers is what the provinces fall short of, less
  /// what others cover and what nobody is designated for, and nobody gets more than could be added.
  public var followsFromItsParts: Bool {
    let added = compelled.reduce(0) { $0 + $1.added }
    let covered: Int
    switch option {
    case .withinProvince: covered = 0
    case .surplusFirst: covered = min(surplus, shortfall)
    }
    let isWithin = compelled.allSatisfy { $0.added >= 0 && $0.added <= $0.mostAdded }
    let areProvinces = provinces.allSatisfy { $0.balance == $0.offers - $0.task }
    return isWithin && areProvinces && added + uncovered + covered == shortfall
  }
}
