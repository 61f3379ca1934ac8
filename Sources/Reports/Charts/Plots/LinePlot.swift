public import Vocabulary

/// Figures of two or more variants, month by month, each line with its name at its end.
public struct LinePlot: Sendable, Hashable {
  /// A line with its name.
  public struct Line: Sendable, Hashable {
    public var name: String
    /// A value a month; not a number where it is not known.
    public var values: [Double]

    public init(_ name: String, _ values: [Double]) {
      self.name = name
      self.values = values
    }
  }

  public var firstMonth: CalendarMonth
  /// At most four: more lines cannot be told apart.
  public var lines: [Line]
  public var form: FigureForm

  public init(from firstMonth: CalendarMonth, _ lines: [Line], form: FigureForm = .people) {
    self.firstMonth = firstMonth
    self.lines = Array(lines.prefix(Look.series.count))
    self.form = form
  }
}

extension LinePlot: Picture {
  var isUnitBelow: Bool { false }

  func height(at width: Double) -> Double { min(280, max(width * 0.5, 220)) }

  func legend(_ words: ChartWords) -> [LegendEntry] { lines.count > 1 ? zip(Look.series, lines).map { LegendEntry(.line($0), $1.name) } : [] }

  func draw(on drawing: inout Drawing, in whole: Area, _ words: ChartWords) {
    let axis = Axis(covering: lines.flatMap(\.values))
    let room = Drawing.room(for: lines.map(\.name), width: drawing.width)
    let area = whole.inset(left: form.room(for: axis, words.numbers), top: 6, right: room, bottom: 26)
    let y = axis.laid(from: area.bottom, to: area.top)
    let count = lines.map(\.values.count).max() ?? 0
    let x: (Double) -> Double = { area.left + area.width * $0 / Double(max(count - 1, 1)) }
    drawing.verticalAxis(y, in: area) { form.tick($0, words.numbers) }
    for (look, line) in zip(Look.series, lines) { drawing.curve(line.values, x: x, y: y, look) }
    drawing.months(from: firstMonth, count: count, axis: x, numbers: words.numbers, foot: area.bottom)
    let ends = lines.compactMap { line in line.values.last(where: \.isFinite).map { EndLabel(text: line.name, y: y.place($0)) } }
    drawing.endLabels(ends, in: area)
  }

  func figures(_ words: ChartWords) -> ChartFigures {
    let rows = lines.flatMap { line in
      line.values.indices.map { [.month(firstMonth.advanced(by: $0)), .text(line.name), .number(line.values[$0])] as [ChartFigures.Value] }
    }
    return ChartFigures(
      columns: [.init(words.month), .init(words.series), .init(words.value, form)], rows: rows, layers: [.init(.line, x: 0, y: 2).by(1)])
  }
}
