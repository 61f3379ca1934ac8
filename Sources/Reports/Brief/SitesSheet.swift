public import Assessments
public import Vocabulary

/// Places per municipality and quarter, and what the plan costs.
public struct SitesSheet: Sendable {
  public let facts: SiteFacts
  public let language: Language

  public init(_ facts: SiteFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  private var words: SitesWords { SitesWords(language: language) }

  public var sheet: Sheet {
    let summary = words.summary(cost: facts.cost, changes: facts.moves, gapShare: facts.gapShare, solver: facts.solver)
    let missing: [Block] = facts.missing > 0 ? [.paragraph(words.missing(facts.missing))] : []
    return Sheet(
      id: "sites", title: facts.province, blocks: [.paragraph(summary), .table(table)] + missing + facts.ties.blocks(in: language))
  }

  private var table: TableBlock {
    let rows = facts.rows.map { row in [Prose(row.name)] + ([row.share, row.now] + row.quarters).map(words.whole) }
    let sum: [Prose] = [words.inAll, "", ""] + zip(facts.places, facts.required).map { words.reached($0, of: $1) }
    return TableBlock(caption: words.caption, columns: words.columns(quarters: facts.required.count), rows: rows + [sum], isNumeric: true)
  }
}
