/// A figure, or a verdict, at each value of one lever, as steps: it holds until the next value.
public struct SlopePlot: Sendable, Hashable {
  /// What holds from a value of the lever on.
  public struct Point: Sendable, Hashable {
    public var lever: Double
    /// The figure, or the place of the verdict among the levels; not a number where it is not known.
    public var value: Double

    public init(lever: Double, value: Double) {
      self.lever = lever
      self.value = value
    }
  }

  /// A value of the lever with a word, such as where the law draws the line, or today's value.
  public struct Mark: Sendable, Hashable {
    public var name: String
    public var lever: Double

    public init(_ name: String, lever: Double) {
      self.name = name
      self.lever = lever
    }
  }

  public var points: [Point]
  /// What the lever is, with its unit.
  public var leverName: String
  /// Names of verdicts from the lowest up; empty where the value is a figure.
  public var levels: [String]
  public var limit: Mark?
  public var today: Mark?
  public var form = FigureForm.decimals(1)

  public init(_ points: [Point], leverName: String, levels: [String] = [], limit: Mark? = nil, today: Mark? = nil) {
    self.points = points.sorted { $0.lever < $1.lever }
    self.leverName = leverName
    self.levels = levels
    self.limit = limit
    self.today = today
  }
}

extension SlopePlot: Picture {
  var isUnitBelow: Bool { false }

  func height(at width: Double) -> Double { 260 + Drawing.room(under: leverName, width: width) }

  func legend(_ words: ChartWords) -> [LegendEntry] {
    (limit.map { [LegendEntry(.line(.limit), $0.name)] } ?? []) + (today.map { [LegendEntry(.line(.start), $0.name)] } ?? [])
  }

  private var axis: Axis {
    levels.isEmpty ? Axis(covering: points.map(\.value)) : Axis(covering: [0, Double(max(levels.count - 1, 1))], isWhole: true, parts: 100)
  }

  private func level(_ value: Double, _ numbers: Numbers) -> String {
    guard !levels.isEmpty else { return form.tick(value, numbers) }
    return levels.indices.contains(Int(value)) ? levels[Int(value)] : ""
  }

  func draw(on drawing: inout Drawing, in whole: Area, _ words: ChartWords) {
    let widest = axis.ticks.map { Lettering.width(level($0, words.numbers), size: 12) }.max() ?? 0
    let area = whole.inset(
      left: min(widest + 14, whole.width * 0.4), top: 20, right: 16, bottom: 46 + Drawing.room(under: leverName, width: drawing.width))
    let y = axis.laid(from: area.bottom, to: area.top)
    let marks = [limit?.lever, today?.lever].compactMap { $0 }
    let x = Axis(covering: points.map(\.lever) + marks, withNought: false, parts: 6).laid(from: area.left, to: area.right)
    drawing.horizontalAxis(x, in: area) { FigureForm.decimals(1).tick($0, words.numbers) }
    drawing.name(leverName, under: area)
    for tick in y.ticks {
      let room = area.left - whole.left - 6
      drawing.line(Spot(area.left, y.place(tick)), Spot(area.right, y.place(tick)), .grid)
      let lines = Lettering.wrapped(level(tick, words.numbers), in: room, size: 12, most: 2)
      drawing.lines(lines, about: Spot(area.left - 6, y.place(tick)), .end)
    }
    for stretch in points.indices.stretches(where: { points[$0].value.isFinite && points[$0].lever.isFinite }) {
      let line = stretch.enumerated().flatMap { place, index -> [Spot] in
        let spot = Spot(x.place(points[index].lever), y.place(points[index].value))
        return place == 0 ? [spot] : [Spot(spot.x, y.place(points[index - 1].value)), spot]
      }
      drawing.polyline(line, .median)
      for index in stretch { drawing.dot(Spot(x.place(points[index].lever), y.place(points[index].value)), 3.5, .mark) }
    }
    if let limit { drawing.line(Spot(x.place(limit.lever), area.top - 14), Spot(x.place(limit.lever), area.bottom), .limit) }
    if let today { drawing.line(Spot(x.place(today.lever), area.top - 14), Spot(x.place(today.lever), area.bottom), .start) }
  }

  func figures(_ words: ChartWords) -> ChartFigures {
    let rows = points.map { point -> [ChartFigures.Value] in
      let isLevel = !levels.isEmpty && point.value.isFinite
      return [.number(point.lever), levels.isEmpty ? .number(point.value) : .text(isLevel ? level(point.value, words.numbers) : words.unknown)]
    }
    return ChartFigures(
      columns: [.init(leverName, .decimals(1)), .init(words.value, levels.isEmpty ? form : nil)], rows: rows,
      layers: [.init(levels.isEmpty ? .line : .point, x: 0, y: 1)])
  }
}
