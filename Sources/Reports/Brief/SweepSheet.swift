public import Assessments
public import Vocabulary

/// What a planned sweep brought: every figure with its mean, its band, and the runs at both ends.
public struct SweepSheet: Bilingual, Sendable {
  let facts: SweepFacts
  public let language: Language

  public init(_ facts: SweepFacts, language: Language) { (self.facts, self.language) = (facts, language) }

  private var words: SweepWords { SweepWords(language: language) }

  public var sheet: Sheet {
    let tables = facts.question.variants.map { variant in
      let rows = facts.figures.filter { $0.variant == variant }
      return Block.table(
        TableBlock(
          caption: words.caption(variant, isDifference: rows.first?.isDifference ?? false), columns: words.columns, rows: rows.map(words.row),
          isNumeric: true))
    }
    let refused: [Block] = facts.firstRefused.map { [.note(words.refused(facts.refused, first: $0))] } ?? []
    return Sheet(
      id: "sweep", title: words.title,
      blocks: [.paragraph(words.lead(facts))] + refused + tables + [.note(words.note)] + (facts.factors.isEmpty ? [] : factors))
  }

  private var factors: [Block] { [.details(summary: words.factors(facts.factors.count), [.list(facts.factors.map { Prose($0[language]) })])] }
}
