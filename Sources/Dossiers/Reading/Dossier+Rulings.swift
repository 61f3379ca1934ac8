public import LegalReview
public import Vocabulary

extension Dossier {
  /// The rulings of a bank read as a tree, with the levers and the courts of this dossier and those that the bank adds. Throws every problem at once.
  public func bank(in tree: FileNode, today: CalendarDate? = nil) throws(DossierProblems) -> (lot: RulingLot?, rulings: [Ruling]) {
    let inspection = Inspection()
    let reader = LawReader(inspection: inspection, today: today)
    let found = reader.rulings([tree], leversOfRulings, courts: (law?.courts ?? []) + reader.courts([tree]))
    reader.checkRulings(tree, norms: normsOfRulings, talks: talks?.allPolitics.asOf ?? asOf)
    let lot = reader.lot(tree)
    if !inspection.problems.isEmpty { throw DossierProblems(inspection.problems) }
    return (lot, found)
  }

  /// The rulings of a lot whose facts, coding and outcomes were written apart, each by somebody who did not see the others. Throws every problem at
  /// once.
  public func rulings(_ lot: SeparateLot, today: CalendarDate? = nil) throws(DossierProblems) -> [Ruling] {
    let inspection = Inspection()
    let reader = SeparateLotReader(
      law: LawReader(inspection: inspection, today: today), levers: leversOfRulings, norms: normsOfRulings,
      talks: talks?.allPolitics.asOf ?? asOf)
    let found = reader.rulings(lot)
    if !inspection.problems.isEmpty { throw DossierProblems(inspection.problems) }
    return found
  }

  /// The levers in which rulings are written: those of families with the groups and kinds of reception, and those of reception.
  public var leversOfRulings: [Lever] {
    guard let reception = law?.reception else { return levers }
    return levers.map { lever in
      var lever = lever
      if lever.id == LeverKey.targetStatus.id { lever.choices += reception.groups }
      if lever.id == LeverKey.measureKind.id { lever.choices += reception.kinds }
      return lever
    } + reception.levers
  }

  /// The norms on which rulings can turn; `nil` for a dossier without law.
  private var normsOfRulings: [NormID]? { law.map { $0.norms.map(\.id) + ($0.reception?.norms.map(\.id) ?? []) } }
}
