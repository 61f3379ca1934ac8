public import Assessments
import Dossiers
public import Vocabulary

/// Which of the things that vary carry the spread: of the figures that a study of one variant explains, and of a series from year to year.
public struct SweepIndicesSheet: Bilingual, Sendable {
  let spread: SweepSpread
  public let language: Language

  public init(_ spread: SweepSpread, language: Language) { (self.spread, self.language) = (spread, language) }

  private var words: SweepIndexWords { SweepIndexWords(language: language) }

  public var sheet: Sheet {
    let refused: [Block] = spread.refused > 0 ? [.note(words.refused(spread))] : []
    return Sheet(
      id: "sweep-indices", title: words.title,
      blocks: [.paragraph(words.lead(spread))] + refused + spread.variants.flatMap(tables) + [
        .note(words.note(spread)), .note(SweepStudyWords(language: language).origin(spread.facts)),
      ])
  }

  private func tables(_ own: SweepSpread.OfVariant) -> [Block] {
    [
      .table(
        TableBlock(
          caption: words.figureCaption(own.variant, isDifference: spread.isDifference), columns: words.columns(SweepSpread.figures),
          rows: rows(own.figures) { words.both($0, $1) }, isNumeric: true)),
      .table(
        TableBlock(
          caption: words.seriesCaption(own.variant, spread.series, isDifference: spread.isDifference), columns: words.columns(spread.years),
          rows: rows(own.years) { words.total($0, $1) }, isNumeric: true)),
    ]
  }

  /// A row for each factor, for chance, and for the points that tell.
  private func rows(_ outputs: [SweepSpread.Output?], _ cell: (SweepSpread.Output?, Int) -> Prose) -> [[Prose]] {
    let names = spread.factors.map { Prose($0[language]) } + [words.chance]
    return names.enumerated().map { factor, name in [name] + outputs.map { cell($0, factor) } } + [[words.points] + outputs.map(words.points)]
  }
}
