public import LegalReview
public import Vocabulary

extension Dossier {
  /// The rulings of a bank read as a tree, with the levers and the courts of this dossier. Throws every problem at once.
  public func rulings(in tree: FileNode, today: CalendarDate? = nil) throws(DossierProblems) -> [Ruling] {
    let reading = Reading()
    let found = LawReader(reading: reading, today: today).rulings(tree, levers, courts: law?.courts ?? [])
    if !reading.problems.isEmpty { throw DossierProblems(reading.problems) }
    return found
  }
}
