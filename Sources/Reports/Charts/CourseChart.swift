import Vocabulary

/// A chance over the dates of events, as steps: it holds until the next event.
struct CourseChart {
  struct Step {
    var date: CalendarDate
    var chance: Double
    /// Whether anything changed on the date; only then a dot is drawn.
    var isChanged: Bool
  }

  var points: [Step]
  var title: String
  var numbers: Numbers

  func drawing() -> String {
    var svg = SVG(width: 760, height: 260)
    let (left, right, top, bottom) = (60.0, 745.0, 16.0, 222.0)
    guard let first = points.first, let last = points.last else { return svg.drawing(title: title) }
    let span = max(day(last.date) - day(first.date), 1)
    func x(_ date: CalendarDate) -> Double { left + (right - left) * (day(date) - day(first.date)) / span }
    func y(_ chance: Double) -> Double { bottom - (bottom - top) * chance }
    for step in 0...4 {
      let value = Double(step) / 4
      svg.line(left, y(value), right, y(value), style: "stroke=\"#d5d8de\"")
      svg.label(numbers.percent(value), left - 6, y(value) + 4, anchor: "end")
    }
    var line: [(Double, Double)] = []
    for point in points {
      if let before = line.last { line.append((x(point.date), before.1)) }
      line.append((x(point.date), y(point.chance)))
    }
    svg.polyline(line, style: "stroke=\"#154273\" stroke-width=\"2.5\"")
    for point in points where point.isChanged {
      svg.raw("<circle cx=\"\(x(point.date).short)\" cy=\"\(y(point.chance).short)\" r=\"4\" fill=\"#154273\" stroke=\"#ffffff\"/>")
    }
    svg.label(numbers.date(first.date), left, bottom + 18)
    svg.label(numbers.date(last.date), right, bottom + 18, anchor: "end")
    svg.line(left, bottom, right, bottom, style: "stroke=\"#1b1b1f\"")
    return svg.drawing(title: title)
  }

  /// Days since year 0, months as thirty-sixths of a year near enough for a drawing.
  private func day(_ date: CalendarDate) -> Double { Double(date.year) * 365.25 + Double(max(date.month, 1) - 1) * 30.44 + Double(max(date.day, 1)) }
}
