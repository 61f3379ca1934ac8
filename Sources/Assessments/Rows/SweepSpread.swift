public import Chance
import Dossiers
public import Vocabulary

/// What carries the spread of a sweep after Saltelli, as it is shown and kept: of the figures that a study of one variant explains, and of one series
/// in the last month of every year.
public struct SweepSpread: Sendable, Hashable, Codable {
  /// One output, with a share for each of what varies and for chance behind them.
  public struct Output: Sendable, Hashable, Codable {
    /// Points of which it is known in all their runs.
    public var points: Int
    public var indices: [SobolIndices]
  }

  /// The outputs of a variant, in the order of the figures and of the years; `nil` for what the sweep does not have.
  public struct OfVariant: Sendable, Hashable, Codable {
    public var variant: VariantID
    public var figures: [Output?]
    public var years: [Output?]
  }

  public var facts: StudyFacts
  /// What varies, without chance.
  public var factors: [Phrase]
  public var points: Int
  /// Points of which the chain refused a run.
  public var refused: Int
  /// Batches that the points lie in, from which the errors come.
  public var batches: Int
  /// Whether outputs are differences from the baseline, and not the baseline as it is.
  public var isDifference: Bool
  public var series: MonthlyBands.Kind
  public var years: [Int]
  public var variants: [OfVariant]

  /// The figures, in the order in which they stand.
  public static let figures = Sensitivity.Figure.allCases
}

extension SweepIndices {
  /// What is shown of the indices, with one series from year to year.
  public func spread(_ series: MonthlyBands.Kind, of work: BlockWork) -> SweepSpread {
    let variants = outputs.map(\.variant).reduce(into: [VariantID]()) { if $0.last != $1 { $0.append($1) } }
    func shown(_ row: Row?) -> SweepSpread.Output? { row.map { SweepSpread.Output(points: $0.points, indices: $0.indices) } }
    return SweepSpread(
      facts: StudyFacts(series.rawValue, work), factors: factors, points: points, refused: refused, batches: batchCount, isDifference: isDifference,
      series: series,
      years: years.map(\.year),
      variants: variants.map { variant in
        SweepSpread.OfVariant(
          variant: variant, figures: SweepSpread.figures.map { shown(row(variant, .figure($0.kind))) },
          years: years.map { shown(row(variant, .series(series, month: $0.lastMonth))) })
      })
  }
}
