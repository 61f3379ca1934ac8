public import Chance
public import Vocabulary

/// Forecasts of the past with their bands, and what came.
public struct BacktestPlot: Sendable, Hashable {
  /// A forecast made with what was known up to a month.
  public struct Row: Sendable, Hashable {
    public var month: CalendarMonth
    public var bands: Bands
    public var actual: Double

    public init(_ month: CalendarMonth, _ bands: Bands, actual: Double) {
      self.month = month
      self.bands = bands
      self.actual = actual
    }
  }

  /// From the oldest to the newest.
  public var rows: [Row]
  public var form: FigureForm

  public init(_ rows: [Row], form: FigureForm = .people) {
    self.rows = rows
    self.form = form
  }
}

extension BacktestPlot: Picture {
  var isUnitBelow: Bool { false }

  func height(at width: Double) -> Double { min(280, max(width * 0.5, 220)) }

  func legend(_ words: ChartWords) -> [LegendEntry] {
    [LegendEntry(.line(.median), words.median)] + Bands.legend(rows.map(\.bands), words) + [LegendEntry(.dot(.outcome), words.came)]
      + (rows.contains { axis.isBeyond($0.bands.high) } ? [LegendEntry(.triangle, words.beyond)] : [])
  }

  /// A wide band may reach beyond the picture; what came never does.
  private var axis: Axis { Axis(covering: rows.flatMap { [$0.actual, $0.bands.median, $0.bands.values[1], $0.bands.values[5]] }) }

  func draw(on drawing: inout Drawing, in whole: Area, _ words: ChartWords) {
    let area = whole.inset(left: form.room(for: axis, words.numbers), top: 6, right: 8, bottom: 26)
    let y = axis.laid(from: area.bottom, to: area.top)
    let step = area.width / Double(max(rows.count, 1))
    let half = min(step * 0.32, 24)
    drawing.verticalAxis(y, in: area) { form.tick($0, words.numbers) }
    var labelled = -Double.infinity
    for (index, row) in rows.enumerated() {
      let middle = area.left + step * (Double(index) + 0.5)
      drawing.columns(row.bands, along: y, left: middle - half, right: middle + half)
      if row.bands.median.isFinite {
        let median = y.place(row.bands.median)
        drawing.line(Spot(middle - half, median), Spot(middle + half, median), .median)
      }
      if row.actual.isFinite { drawing.dot(Spot(middle, y.place(row.actual)), 4.5, .outcome) }
      let isYear = rows.count > 8
      let label = isYear ? "\(row.month.year)" : words.numbers.month(row.month)
      let long = Lettering.width(label, size: 12)
      let isNew = index == 0 || rows[index - 1].month.year != row.month.year
      if !isYear || isNew, middle - long / 2 > labelled + 6 {
        drawing.text(label, Spot(middle, area.bottom + 18), .middle)
        labelled = middle + long / 2
      }
    }
  }

  func figures(_ words: ChartWords) -> ChartFigures {
    ChartFigures(
      columns: [.init(words.month)] + ([words.came] + words.bandColumns(Bands.shares)).map { .init($0, form) },
      rows: rows.map { [.month($0.month), .number($0.actual)] + $0.bands.values.map { .number($0) } },
      layers: [
        .init(.rule, x: 0, y: 2).to(y: 8), .init(.rule, x: 0, y: 3).to(y: 7), .init(.rule, x: 0, y: 4).to(y: 6), .init(.tick, x: 0, y: 5),
        .init(.point, x: 0, y: 1),
      ])
  }
}
