public import Vocabulary

/// A share over the dates of events, as steps: it holds until the next event. Where reports differ there is a series for each reading.
public struct CoursePlot: Sendable, Hashable {
  /// What held from a date on.
  public struct Step: Sendable, Hashable {
    public var date: CalendarDate
    /// Not a number where it is not known.
    public var share: Double
    /// Whether anything changed on the date; only then a dot is drawn.
    public var isChanged: Bool

    public init(_ date: CalendarDate, share: Double, isChanged: Bool) {
      self.date = date
      self.share = share
      self.isChanged = isChanged
    }
  }

  /// One reading of what happened.
  public struct Series: Sendable, Hashable {
    public var name: String
    public var steps: [Step]

    public init(_ name: String, _ steps: [Step]) {
      self.name = name
      self.steps = steps
    }
  }

  /// One to four readings.
  public var series: [Series]

  public init(_ series: [Series]) { self.series = Array(series.prefix(Look.series.count)) }
}

extension CoursePlot: Picture {
  var isUnitBelow: Bool { false }

  func height(at width: Double) -> Double { width < Drawing.wide ? 240 : 220 }

  func legend(_ words: ChartWords) -> [LegendEntry] { [] }

  private var days: [Double] { series.flatMap(\.steps).map { Self.day($0.date) } }

  /// What stands at the end of each line: its last share, after its name where there are more.
  private func names(_ numbers: Numbers) -> [String] {
    series.map { reading in
      let last = reading.steps.filter { $0.share.isFinite }.max { $0.date < $1.date }.map { FigureForm.share.text($0.share, numbers) } ?? ""
      return series.count > 1 ? "\(reading.name) \(last)" : last
    }
  }

  func draw(on drawing: inout Drawing, in whole: Area, _ words: ChartWords) {
    let axis = Axis(covering: [0, 1])
    let names = names(words.numbers)
    let room = Drawing.room(for: names, width: drawing.width)
    let area = whole.inset(left: FigureForm.share.room(for: axis, words.numbers), top: 6, right: room, bottom: drawing.width < Drawing.wide ? 40 : 26)
    let y = axis.laid(from: area.bottom, to: area.top)
    let (first, last) = (days.min() ?? 0, days.max() ?? 1)
    let x: (CalendarDate) -> Double = { area.left + area.width * (Self.day($0) - first) / max(last - first, 1) }
    drawing.verticalAxis(y, in: area) { FigureForm.share.tick($0, words.numbers) }
    for (index, reading) in series.enumerated() {
      let known = reading.steps.filter { $0.share.isFinite }.sorted { $0.date < $1.date }
      let line = known.enumerated().flatMap { place, step in
        (place == 0 ? [] : [Spot(x(step.date), y.place(known[place - 1].share))]) + [Spot(x(step.date), y.place(step.share))]
      }
      drawing.polyline(line, Look.series[index])
      for step in known where step.isChanged { drawing.dot(Spot(x(step.date), y.place(step.share)), 4, index == 0 ? .mark : .chosen) }
    }
    dates(on: &drawing, in: area, words.numbers)
    let ends = zip(names, series).compactMap { name, reading in
      reading.steps.filter { $0.share.isFinite }.max { $0.date < $1.date }.map { EndLabel(text: name, y: y.place($0.share), look: .value) }
    }
    drawing.endLabels(ends, in: area)
  }

  private func dates(on drawing: inout Drawing, in area: Area, _ numbers: Numbers) {
    let all = series.flatMap(\.steps).map(\.date).sorted()
    guard let first = all.first, let last = all.last else { return }
    // Where both do not fit beside each other, the last stands a line lower.
    let isTight = Lettering.width(numbers.date(first) + numbers.date(last), size: 12) + 8 > area.width
    drawing.text(numbers.date(first), Spot(area.left, area.bottom + 18))
    if first != last { drawing.text(numbers.date(last), Spot(area.right, area.bottom + (isTight ? 32 : 18)), .end) }
  }

  func figures(_ words: ChartWords) -> ChartFigures {
    ChartFigures(
      columns: [.init(words.date), .init(words.series), .init(words.chance, .share)],
      rows: series.flatMap { reading in reading.steps.map { [.date($0.date), .text(reading.name), .number($0.share)] } },
      layers: [.init(.line, x: 0, y: 2).by(1)])
  }

  static let daysPerYear = 365.25

  /// Days since year 0, months as thirty-sixths of a year near enough for a drawing.
  static func day(_ date: CalendarDate) -> Double {
    Double(date.year) * daysPerYear + Double(max(date.month, 1) - 1) * 30.44 + Double(max(date.day, 1))
  }
}
