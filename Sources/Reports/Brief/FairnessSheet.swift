public import Assessments
import Dispersal
public import Vocabulary

/// Every rule with every property, each apart, and what no rule can have at once.
public struct FairnessSheet: Sendable {
  public let facts: FairnessFacts
  public let language: Language

  public init(_ facts: FairnessFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  private var words: FairnessWords { FairnessWords(language: language) }

  public var sheet: Sheet {
    let impossible: [Block] = [.subheading(words.impossible), .list(Impossibility.allCases.map(words.sentence))]
    return Sheet(id: "fairness", title: words.title, blocks: [.table(table)] + notJudged + impossible + overTime)
  }

  /// The running balance between the provinces; nothing where the dossier has none.
  private var overTime: [Block] {
    guard let balance = facts.balance else { return [] }
    let numbers = words.numbers
    let rows = balance.rows.map { row -> [Prose] in
      let cells =
        [row.name] + row.taken.map(numbers.whole)
        + [numbers.decimal(row.share, 2), numbers.decimal(row.furthestBelow, 2), numbers.decimal(row.furthestAbove, 2), numbers.whole(row.atOnce)]
      return cells.map { Prose($0) }
    }
    return [
      .subheading(words.overTime), .paragraph(words.balance(balance)),
      .table(TableBlock(caption: words.balanceCaption, columns: words.balanceColumns(balance.periods), rows: rows, isNumeric: true)),
    ]
  }

  private var table: TableBlock {
    TableBlock(
      caption: words.caption(need: facts.need, municipalities: facts.municipalities), columns: words.columns, rows: facts.reports.map(row),
      isNumeric: true)
  }

  private func row(_ report: FairnessReport) -> [Prose] {
    let numbers = words.numbers
    let cells = [
      report.rule.name[language], numbers.whole(report.outsideQuota), count(report.losersOfOneMore), count(report.populationParadoxes),
      count(report.inconsistent), numbers.decimal(100 * report.bias, 3), numbers.whole(report.enviousPairs), numbers.decimal(report.gini, 5),
      numbers.decimal(report.theil, 6),
    ]
    return cells.map { Prose($0) }
  }

  /// A count; a dash where it could not be judged.
  private func count(_ count: Int?) -> String { count.map(words.numbers.whole) ?? "–" }

  /// What a dash means, and under which rules a draw was settled; nothing where everything was judged.
  private var notJudged: [Block] {
    let tied = facts.reports.filter(\.isTied).map(\.rule)
    let hasGaps = facts.reports.contains { $0.losersOfOneMore == nil || $0.populationParadoxes == nil || $0.inconsistent == nil }
    return (hasGaps ? [.paragraph(words.dash)] : []) + (tied.isEmpty ? [] : [.paragraph(words.settled(tied))])
  }
}
