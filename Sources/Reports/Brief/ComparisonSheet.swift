public import Assessments
public import Vocabulary

/// The tasks of a later cycle beside those that each key gives.
public struct ComparisonSheet: Bilingual, Sendable {
  public let facts: ComparisonFacts
  public let language: Language

  public init(_ facts: ComparisonFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  private var words: ComparisonWords { ComparisonWords(language: language) }

  public var sheet: Sheet {
    Sheet(
      id: "comparison", title: words.title, blocks: [.paragraph(words.note(facts.note, worstShare: facts.worstShare)), .table(table)])
  }

  private var table: TableBlock {
    TableBlock(caption: words.caption, columns: words.columns, rows: facts.rows.map(cells) + [sums], isNumeric: true)
  }

  private func cells(_ row: ComparisonFacts.Row) -> [Prose] {
    [Prose(row.province), whole(row.published)] + computed(row.withWealth) + computed(row.populationOnly)
  }

  private func computed(_ computed: ComparisonFacts.Computed) -> [Prose] {
    [whole(computed.places), Prose(words.percent(computed.deviationShare))]
  }

  private var sums: [Prose] {
    [Prose(facts.territory[language]), whole(facts.sums.published), whole(facts.sums.withWealth), "", whole(facts.sums.populationOnly), ""]
  }

  private func whole(_ number: Int) -> Prose { Prose(numbers.whole(number)) }
}
