import Chance
import Vocabulary

/// Bands over months as CPB draws them: 30, 60 and 90 %, with the median, and another median beside it.
struct FanChart {
  var title: String
  var bands: [Bands]
  /// Median of the baseline, drawn dashed; empty for none.
  var baseline: [Double]
  var baselineName: String
  var firstMonth: CalendarMonth
  var numbers: Numbers
  /// Observed values before the first month, oldest first, with months before it.
  var history: [(monthsBefore: Int, value: Double)] = []

  func drawing() -> String {
    var svg = SVG(width: 760, height: 300)
    let left = 70.0
    let right = 745.0
    let top = 16.0
    let bottom = 262.0
    let past = Double(history.map(\.monthsBefore).max() ?? 0)
    let span = Double(bands.count - 1) + past
    let peak = (bands.map(\.high) + bands.map(\.median) + baseline + history.map(\.value)).filter(\.isFinite).max() ?? 1
    let ceiling = (peak * 1.02).roundedUpNicely
    func x(_ month: Double) -> Double { left + (right - left) * (month + past) / max(span, 1) }
    func y(_ value: Double) -> Double { bottom - (bottom - top) * min(max(value, 0), ceiling) / ceiling }
    for step in 0...4 {
      let value = ceiling * Double(step) / 4
      svg.line(left, y(value), right, y(value), style: "stroke=\"#d5d8de\"")
      svg.label(numbers.people(value), left - 6, y(value) + 4, anchor: "end")
    }
    for (outer, opacity) in [(0, "0.18"), (1, "0.30"), (2, "0.42")] {
      let known = bands.enumerated().filter { $0.element.values[outer].isFinite && $0.element.values[6 - outer].isFinite }
      guard !known.isEmpty else { continue }
      let upper = known.map { (x(Double($0.offset)), y($0.element.values[6 - outer])) }
      let lower = known.map { (x(Double($0.offset)), y($0.element.values[outer])) }
      svg.polygon(upper + lower.reversed(), style: "fill=\"#154273\" fill-opacity=\"\(opacity)\"")
    }
    svg.polyline(
      bands.enumerated().filter { $0.element.median.isFinite }.map { (x(Double($0.offset)), y($0.element.median)) },
      style: "stroke=\"#0b2340\" stroke-width=\"2.5\"")
    if !baseline.isEmpty {
      svg.polyline(
        baseline.enumerated().filter { $0.element.isFinite }.map { (x(Double($0.offset)), y($0.element)) },
        style: "stroke=\"#1b1b1f\" stroke-width=\"1.8\" stroke-dasharray=\"7 4\"")
      svg.line(left + 10, top + 8, left + 44, top + 8, style: "stroke=\"#1b1b1f\" stroke-width=\"1.8\" stroke-dasharray=\"7 4\"")
      svg.label(baselineName, left + 50, top + 12)
    }
    if !history.isEmpty {
      svg.polyline(history.map { (x(-Double($0.monthsBefore)), y($0.value)) }, style: "stroke=\"#1b1b1f\" stroke-width=\"1.5\"")
    }
    var month = 0
    while month < bands.count {
      if firstMonth.advanced(by: month).month == 1 {
        svg.line(x(Double(month)), bottom, x(Double(month)), bottom + 5, style: "stroke=\"#1b1b1f\"")
        if firstMonth.advanced(by: month).year % 2 == 0 {
          svg.label("\(firstMonth.advanced(by: month).year)", x(Double(month)), bottom + 19, anchor: "middle")
        }
      }
      month += 1
    }
    svg.line(left, bottom, right, bottom, style: "stroke=\"#1b1b1f\"")
    return svg.drawing(title: title)
  }
}
