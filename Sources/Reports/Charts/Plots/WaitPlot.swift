import Vocabulary

/// Which share still waits after so many months, as a stairway that goes down: one line a variant, with its name at its end.
public struct WaitPlot: Sendable, Hashable {
  /// A line with its name; the share, 0 to 1, after 0, 1, 2 … months. A line may end before the others: beyond it is not known.
  public struct Line: Sendable, Hashable {
    public var name: String
    public var shares: [Double]

    public init(_ name: String, _ shares: [Double]) { (self.name, self.shares) = (name, shares) }
  }

  /// At most four: more lines cannot be told apart.
  public var lines: [Line]
  /// What the months count from.
  public var monthsName: String
  /// Names the line at one half.
  public var halfName: String

  public init(_ lines: [Line], monthsName: String, halfName: String) {
    (self.lines, self.monthsName, self.halfName) = (Array(lines.prefix(Look.series.count)), monthsName, halfName)
  }
}

extension WaitPlot: Picture {
  var isUnitBelow: Bool { false }

  func height(at width: Double) -> Double { min(300, max(width * 0.5, 240)) + Drawing.room(under: monthsName, width: width) }

  func legend(_ words: ChartWords) -> [LegendEntry] {
    zip(Look.series, lines).map { LegendEntry(.line($0), $1.name) } + [LegendEntry(.line(.limit), halfName)]
  }

  func draw(on drawing: inout Drawing, in whole: Area, _ words: ChartWords) {
    let axis = Axis(covering: [0, 1])
    let form = FigureForm.share
    let area = whole.inset(
      left: form.room(for: axis, words.numbers), top: 6, right: Drawing.room(for: lines.map(\.name), width: drawing.width),
      bottom: 46 + Drawing.room(under: monthsName, width: drawing.width))
    let y = axis.laid(from: area.bottom, to: area.top)
    let longest = Double(max((lines.map(\.shares.count).max() ?? 0) - 1, 1))
    let x = Axis(covering: [0, longest]).laid(from: area.left, to: area.right)
    drawing.verticalAxis(y, in: area) { form.tick($0, words.numbers) }
    drawing.horizontalAxis(x, in: area) { FigureForm.decimals(0).tick($0, words.numbers) }
    drawing.name(monthsName, under: area)
    drawing.line(Spot(area.left, y.place(0.5)), Spot(area.right, y.place(0.5)), .limit)
    for (look, line) in zip(Look.series, lines) { drawing.curve(line.shares, x: x.place, y: y, look) }
    let ends = lines.compactMap { line in line.shares.last(where: \.isFinite).map { EndLabel(text: line.name, y: y.place($0)) } }
    drawing.endLabels(ends, in: area)
  }

  func figures(_ words: ChartWords) -> ChartFigures {
    let rows = lines.flatMap { line in
      line.shares.indices.map { [.number(Double($0)), .text(line.name), .number(line.shares[$0])] as [ChartFigures.Value] }
    }
    return ChartFigures(
      columns: [.init(monthsName, .decimals(0)), .init(words.series), .init(words.value, .share)], rows: rows,
      layers: [.init(.line, x: 0, y: 2).by(1)])
  }
}
