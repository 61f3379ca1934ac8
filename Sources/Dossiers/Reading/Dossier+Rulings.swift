public import LegalReview
public import Vocabulary

extension Dossier {
  /// The rulings of a bank read as a tree, with the levers and the courts of this dossier. Throws every problem at once.
  public func rulings(in tree: FileNode, today: CalendarDate? = nil) throws(DossierProblems) -> [Ruling] {
    let inspection = Inspection()
    let reader = LawReader(inspection: inspection, today: today)
    let found = reader.rulings(tree, levers, courts: law?.courts ?? [])
    reader.checkRulings(tree, norms: law?.norms.map(\.id), talks: talks?.allPolitics.asOf ?? asOf)
    if !inspection.problems.isEmpty { throw DossierProblems(inspection.problems) }
    return found
  }
}
