public import Assessments
import Chance
public import Dossiers
public import Vocabulary

/// The paragraph on financial consequences that goes with a proposal: cost a year with today's level beside it, also where a variant changes nothing.
public struct FinancialConsequencesSheet: Bilingual, Sendable {
  let assessment: Assessment
  let chain: ChainDossier
  let variant: VariantID?
  public let language: Language
  private let reasons: ChainSheet

  /// Of one variant where it is named, else of all; `nil` for a dossier without a chain.
  public init?(_ assessment: Assessment, of dossier: Dossier, variant: VariantID? = nil, language: Language) {
    guard let chain = try? dossier.withChain else { return nil }
    (self.assessment, self.chain, self.variant, self.language) = (assessment, chain, variant, language)
    reasons = ChainSheet(brief: Brief(assessment, of: dossier, language: language), chain: chain)
  }

  private var words: FinancialWords { FinancialWords(language: language) }

  public var sheet: Sheet {
    // NB: not a number is what the chain tells of a cost where the dossier gives no prices.
    if let today, !today.mean.isFinite {
      return Sheet(id: "financial", title: words.title, blocks: [.lead(words.noPrices), .paragraph(words.payers)])
    }
    let table = TableBlock(caption: words.caption, columns: words.columns, rows: rows, isNumeric: true)
    let level = today.map { words.level($0, months: chain.months) } ?? words.unknownLevel
    return Sheet(
      id: "financial", title: words.title,
      blocks: [
        .lead([level, change].compactMap { $0 }.joined(separator: " ")), .table(table),
      ] + years + [
        .list(beside.compactMap(why)), .paragraph(words.payers),
      ])
  }

  /// By calendar year: one variant beside today's law, or the differences of all; a sentence where the run did not keep the years.
  private var years: [Block] {
    guard let today = assessment.today?.costByYear, !today.isEmpty else { return [.paragraph(words.noYears)] }
    let answers = beside.compactMap { row in assessment.variant(row.variant)?.chain?.costByYear.map { (id: row.variant, years: $0) } }
    guard answers.count != 1 else {
      let rows = zip(today, answers[0].years).map { words.year($0, $1) }
      return [.table(TableBlock(caption: words.yearsCaption, columns: words.yearColumns(answers[0].id), rows: rows, isNumeric: true))]
    }
    let rows = [words.todayYears(today)] + answers.map { words.differences($0.id, $0.years) }
    return [.table(TableBlock(caption: words.differencesCaption, columns: words.differenceColumns(today), rows: rows, isNumeric: true))]
  }

  private var today: Estimate? {
    let months = Double(chain.months)
    return assessment.today?.figure(.cost).map { $0.meanLevel.scaled(by: 12 / months) }
  }

  private var beside: [MatrixAnswer] { assessment.matrix.filter { $0.variant != chain.baseline.id && (variant == nil || $0.variant == variant) } }

  private var change: Prose? {
    let known = beside.compactMap { row in row.cost.map { (row.variant, $0.difference) } }
    guard let first = known.first else { return nil }
    guard known.count > 1 else { return words.one(first.0, first.1) }
    let lowest = known.dropFirst().reduce(first) { $1.1.mean.mean < $0.1.mean.mean ? $1 : $0 }
    let highest = known.dropFirst().reduce(first) { $1.1.mean.mean > $0.1.mean.mean ? $1 : $0 }
    return words.range(lowest, highest)
  }

  private var rows: [[Prose]] {
    beside.map { row in row.cost.map { words.row(row.variant, $0) } ?? words.notKnown(row.variant, today: today) }
  }

  /// Why a cost is nil or not known; nothing where it moves.
  private func why(_ row: MatrixAnswer) -> Prose? {
    guard let cost = row.cost else {
      guard case .notAsked(let levers) = row.standing else { return words.notAsked(row.variant) }
      return words.notAsked(row.variant, levers.map { reasons.name($0) })
    }
    guard cost.difference.mean.mean == 0, cost.difference.mean.standardError == 0 else { return nil }
    return switch row.standing {
    case .noChain, .notAsked: words.notAsked(row.variant)
    case .today: words.isToday(row.variant)
    case .noDifference: words.noDifference(row.variant)
    case .quiet(let quiet): words.quiet(row.variant, quiet.map(reasons.sentence))
    case .moves: words.moves(row.variant)
    }
  }
}
