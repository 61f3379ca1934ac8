import Dossiers
public import Vocabulary

/// What a study of the rows of a sweep is of.
public struct StudyFacts: Sendable, Hashable, Codable {
  /// What is asked, in the words of whoever asked.
  public var asked: String
  public var question: SweepQuestion
  /// The title of the dossier.
  public var title: Phrase
  public var inputs: [SweepInput]
  /// Calendar years of which the horizon holds only some months, with how many.
  public var partYears: [Int: Int]

  init(_ asked: String, _ work: BlockWork) {
    (self.asked, question, title, inputs) = (asked, work.plan.question, work.chain.dossier.title, work.inputs)
    let part = work.chain.calendarYears.filter { $0.months.count < 12 }
    partYears = Dictionary(uniqueKeysWithValues: part.map { ($0.year, $0.months.count) })
  }
}
