public import Assessments
public import Vocabulary

/// What came laid beside the bands of a run: how each series fared, and every month.
public struct ActualsSheet: Bilingual, Sendable {
  private let facts: ActualsFacts
  private let run: String
  public let language: Language

  /// `run` is the name of the run, as lists show it.
  public init(_ facts: ActualsFacts, run: String, language: Language) { (self.facts, self.run, self.language) = (facts, run, language) }

  private var words: ActualsWords { ActualsWords(language: language) }

  public var sheet: Sheet {
    let (tallies, total) = (facts.tallies, facts.total)
    let blocks: [Block] = [
      .lead(words.lead(run, facts.variant, within: total.within90, of: total.known)),
      .note(tallies.contains { $0.unknown > 0 } ? words.bandless : ""),
      .table(TableBlock(caption: words.tallyCaption, columns: words.tallyColumns, rows: tallies.map(words.tally), isNumeric: true)),
      .table(TableBlock(caption: words.rowCaption, columns: words.rowColumns, rows: facts.rows.map(words.row), isNumeric: true)),
      .note(words.expected),
    ]
    return Sheet(id: "actuals", title: words.title, blocks: blocks)
  }
}
