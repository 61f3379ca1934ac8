public import LegalReview
public import Vocabulary

extension Dossier {
  /// The rulings of a bank read as a tree, with the levers and the courts of this dossier. Throws every problem at once.
  public func rulings(in tree: FileNode, today: CalendarDate? = nil) throws(DossierProblems) -> [Ruling] {
    let reading = Reading()
    let reader = LawReader(reading: reading, today: today)
    let found = reader.rulings(tree, levers, courts: law?.courts ?? [])
    reader.checkRulings(tree, norms: law?.norms.map(\.id), talks: talks?.allPolitics.asOf ?? asOf)
    if !reading.problems.isEmpty { throw DossierProblems(reading.problems) }
    return found
  }
}
