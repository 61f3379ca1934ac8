public import Assessments
import Dossiers
public import Vocabulary

/// Which of the things that vary carry the spread: of the figures that a study of one variant explains, and of a series from year to year.
public struct SweepIndicesSheet: Bilingual, Sendable {
  let indices: SweepIndices
  let series: MonthlyBands.Kind
  public let language: Language

  public init(_ indices: SweepIndices, series: MonthlyBands.Kind, language: Language) {
    (self.indices, self.series, self.language) = (indices, series, language)
  }

  private var words: SweepIndexWords { SweepIndexWords(language: language) }

  public var sheet: Sheet {
    let variants = indices.outputs.map(\.variant).reduce(into: [VariantID]()) { if $0.last != $1 { $0.append($1) } }
    return Sheet(
      id: "sweep-indices", title: words.title,
      blocks: [.paragraph(words.lead(indices))] + variants.flatMap(tables) + [.note(words.note(SweepIndices.draws))])
  }

  private func tables(_ variant: VariantID) -> [Block] {
    let figures = Sensitivity.Figure.allCases
    let years = indices.years.map { year in
      (year.year, indices.row(variant, .series(series, month: year.lastMonth)))
    }
    return [
      .table(
        TableBlock(
          caption: words.figureCaption(variant, isDifference: indices.isDifference), columns: words.columns(figures),
          rows: rows(figures.map { indices.row(variant, .figure($0.kind)) }) { words.both($0) }, isNumeric: true)),
      .table(
        TableBlock(
          caption: words.seriesCaption(variant, series, isDifference: indices.isDifference), columns: words.columns(years.map(\.0)),
          rows: rows(years.map(\.1)) { words.total($0) }, isNumeric: true)),
    ]
  }

  /// A row for each factor, and for chance.
  private func rows(_ outputs: [SweepIndices.Row?], _ cell: (SobolIndicesOfRow) -> Prose) -> [[Prose]] {
    let names = indices.factors.map { Prose($0[language]) } + [words.chance]
    return names.enumerated().map { factor, name in [name] + outputs.map { cell(SobolIndicesOfRow(row: $0, factor: factor)) } }
  }
}

/// The indices of one factor in a row that may not be there.
struct SobolIndicesOfRow {
  let row: SweepIndices.Row?
  let factor: Int
}
