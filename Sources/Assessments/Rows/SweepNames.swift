public import Dossiers

/// What figures and series are called in a condition, in both languages.
public struct SweepNames: Sendable {
  /// Names of each figure and each series, in small letters.
  let figures: [(name: String, kind: FigureKind)]
  let series: [(name: String, kind: MonthlyBands.Kind)]

  public init(figures: [(name: String, kind: FigureKind)], series: [(name: String, kind: MonthlyBands.Kind)]) {
    self.figures = figures.map { ($0.name.lowercased(), $0.kind) }
    self.series = series.map { ($0.name.lowercased(), $0.kind) }
  }
}
