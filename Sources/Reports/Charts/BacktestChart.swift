import Chance
import Vocabulary

/// Forecast bands on past dates with what came: a bar per date for 30, 60 and 90 percent, and a dot.
struct BacktestChart {
  var title: String
  var rows: [(month: CalendarMonth, bands: Bands, actual: Double)]
  var numbers: Numbers

  func drawing() -> String {
    var svg = SVG(width: 760, height: 300)
    let (left, right, top, bottom) = (70.0, 745.0, 16.0, 262.0)
    // A band may reach beyond the drawing; what came never does.
    let peak = rows.map { max($0.actual, $0.bands.values[5]) }.filter(\.isFinite).max() ?? 1
    let ceiling = (peak * 1.1).roundedUpNicely
    let step = (right - left) / Double(max(rows.count, 1))
    func y(_ value: Double) -> Double { bottom - (bottom - top) * min(max(value, 0), ceiling) / ceiling }
    for part in 0...4 {
      let value = ceiling * Double(part) / 4
      svg.line(left, y(value), right, y(value), style: "stroke=\"#d5d8de\"")
      svg.label(numbers.people(value), left - 6, y(value) + 4, anchor: "end")
    }
    for (index, row) in rows.enumerated() {
      let middle = left + step * (Double(index) + 0.5)
      for (outer, opacity) in [(0, "0.18"), (1, "0.30"), (2, "0.42")] where row.bands.values[outer].isFinite {
        let (low, high) = (y(row.bands.values[outer]), y(row.bands.values[6 - outer]))
        svg.rectangle(middle - step * 0.32, high, step * 0.64, low - high, style: "fill=\"#154273\" fill-opacity=\"\(opacity)\"")
      }
      svg.line(middle - step * 0.32, y(row.bands.median), middle + step * 0.32, y(row.bands.median), style: "stroke=\"#0b2340\" stroke-width=\"2\"")
      svg.raw("<circle cx=\"\(middle.short)\" cy=\"\(y(row.actual).short)\" r=\"4\" fill=\"#d52b1e\" stroke=\"#ffffff\"/>")
      if row.month.month == 12 { svg.label("\(row.month.year)", middle, bottom + 19, anchor: "middle") }
    }
    svg.line(left, bottom, right, bottom, style: "stroke=\"#1b1b1f\"")
    return svg.drawing(title: title)
  }
}
