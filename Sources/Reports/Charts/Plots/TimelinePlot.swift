public import Vocabulary

/// Courses of events under one another on one axis of dates: numbered dots along a line, the numbers told in the legend.
public struct TimelinePlot: Sendable, Hashable {
  /// A moment of a course, by the place of its name among the names.
  public struct Moment: Sendable, Hashable {
    public var kind: Int
    public var date: CalendarDate

    public init(_ kind: Int, _ date: CalendarDate) {
      self.kind = kind
      self.date = date
    }
  }

  /// One course with its outcome in words.
  public struct Row: Sendable, Hashable {
    public var name: String
    public var moments: [Moment]
    /// Whether it has not ended when the picture does.
    public var isOpen: Bool
    public var outcome: String

    public init(_ name: String, _ moments: [Moment], isOpen: Bool, outcome: String) {
      (self.name, self.moments, self.isOpen, self.outcome) = (name, moments, isOpen, outcome)
    }
  }

  /// What can happen, in the order of the numbers.
  public var names: [String]
  public var rows: [Row]
  /// Where a course that has not ended stops.
  public var end: CalendarDate

  public init(_ names: [String], _ rows: [Row], to end: CalendarDate) {
    (self.names, self.rows, self.end) = (names, rows, end)
  }
}

extension TimelinePlot: Picture {
  var isUnitBelow: Bool { true }

  private static let rowHeight = 58.0

  func height(at width: Double) -> Double { RowTable.height(names: rows.map(\.name), width: width, rowHeight: Self.rowHeight) + 30 }

  /// The moments that any course has.
  func legend(_ words: ChartWords) -> [LegendEntry] {
    let used = Set(rows.flatMap { $0.moments.map(\.kind) })
    return names.enumerated().filter { used.contains($0.offset) }.map { LegendEntry(.glyph("\($0.offset + 1)"), $0.element) }
      + (rows.contains(where: \.isOpen) ? [LegendEntry(.line(.series3), words.goesOn)] : [])
  }

  func draw(on drawing: inout Drawing, in whole: Area, _ words: ChartWords) {
    let table = RowTable(names: rows.map(\.name), figures: rows.map { _ in "" }, in: whole, rowHeight: Self.rowHeight)
    let days = (rows.flatMap(\.moments).map(\.date) + (rows.contains(where: \.isOpen) ? [end] : [])).map(CoursePlot.day)
    let (first, last) = (days.min() ?? 0, days.max() ?? 1)
    let (area, long) = (table.area, max(last - first, 1))
    let x: (Double) -> Double = { area.left + 8 + (area.width - 16) * ($0 - first) / long }
    years(from: first, to: last, x, on: &drawing, in: area)
    for (index, row) in rows.enumerated() {
      table.name(index, on: &drawing)
      course(row, x, on: &drawing, in: area, middle: table.middle(of: index))
    }
  }

  /// A tick at the beginning of every year, with its number where there is room.
  private func years(from first: Double, to last: Double, _ x: (Double) -> Double, on drawing: inout Drawing, in area: Area) {
    drawing.line(Spot(area.left, area.bottom), Spot(area.right, area.bottom), .axis)
    var labelled = -Double.infinity
    let (begin, end) = (Int(first / CoursePlot.daysPerYear), Int(last / CoursePlot.daysPerYear))
    for year in begin...max(begin, end) {
      let place = x(Double(year) * CoursePlot.daysPerYear + 1)
      guard (area.left...area.right).contains(place) else { continue }
      drawing.line(Spot(place, area.top), Spot(place, area.bottom), .grid)
      if place > labelled + 44 {
        drawing.text("\(year)", Spot(place, area.bottom + 16), .middle)
        labelled = place
      }
    }
  }

  private func course(_ row: Row, _ x: (Double) -> Double, on drawing: inout Drawing, in area: Area, middle: Double) {
    let moments = row.moments.sorted { ($0.date, $0.kind) < ($1.date, $1.kind) }
    guard let first = moments.first, let last = moments.last else { return }
    let line = middle + 4
    let places = moments.map { x(CoursePlot.day($0.date)) }
    drawing.line(Spot(x(CoursePlot.day(first.date)), line), Spot(x(CoursePlot.day(last.date)), line), .median)
    if row.isOpen {
      let stop = x(CoursePlot.day(end))
      drawing.line(Spot(x(CoursePlot.day(last.date)), line), Spot(stop, line), .series3)
      drawing.triangle(Spot(stop + 4, line), .right)
    }
    for place in places { drawing.dot(Spot(place, line), 4.5, .mark) }
    let numbers = Drawing.apart(places, heights: places.map { _ in 13 }, from: area.left, to: area.right + 14)
    for (number, moment) in zip(numbers, moments) { drawing.text("\(moment.kind + 1)", Spot(number, line - 12), .middle, .value) }
    drawing.text(row.outcome, Spot(x(CoursePlot.day(first.date)), line + 19), .start, .halo)
  }

  func figures(_ words: ChartWords) -> ChartFigures {
    let rows = rows.flatMap { row in
      row.moments.map { moment -> [ChartFigures.Value] in
        [.text(row.name), .text(names.indices.contains(moment.kind) ? names[moment.kind] : ""), .date(moment.date)]
      }
    }
    return ChartFigures(
      columns: [.init(words.series), .init(words.name), .init(words.date)], rows: rows, layers: [.init(.point, x: 2, y: 0).by(1)])
  }
}
