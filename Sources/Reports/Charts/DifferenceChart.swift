import Chance

/// One bar with whiskers a variant: the difference from the baseline, median and 90 % band.
struct DifferenceChart {
  var title: String
  var rows: [(name: String, bands: Bands)]
  var numbers: Numbers

  func drawing() -> String {
    let rowHeight = 26.0
    var svg = SVG(width: 760, height: Int(rowHeight) * rows.count + 40)
    let left = 90.0
    let right = 740.0
    let low = min(rows.flatMap { [$0.bands.low, $0.bands.median] }.filter(\.isFinite).min() ?? 0, 0)
    let high = max(rows.flatMap { [$0.bands.high, $0.bands.median] }.filter(\.isFinite).max() ?? 0, 0)
    let reach = max((-low).roundedUpNicely * (low < 0 ? 1 : 0), high.roundedUpNicely * (high > 0 ? 1 : 0), 1)
    let from = low < 0 ? -reach : 0
    let to = high > 0 ? reach : 0
    func x(_ value: Double) -> Double { left + (right - left) * (value - from) / max(to - from, 1e-9) }
    let bottom = rowHeight * Double(rows.count) + 8
    for step in 0...4 {
      let value = from + (to - from) * Double(step) / 4
      svg.line(x(value), 4, x(value), bottom, style: "stroke=\"#d5d8de\"")
      svg.label(numbers.change(value), x(value), bottom + 18, anchor: step == 0 ? "start" : step == 4 ? "end" : "middle")
    }
    for (index, row) in rows.enumerated() {
      let y = rowHeight * Double(index) + 8
      svg.label(row.name, left - 8, y + 14, anchor: "end", size: 13)
      guard row.bands.median.isFinite else { continue }
      let (zero, median) = (x(0), x(row.bands.median))
      svg.rectangle(min(zero, median), y + 4, max(abs(median - zero), 1), 12, style: "fill=\"#154273\"")
      guard row.bands.low.isFinite, row.bands.high.isFinite else { continue }
      svg.line(x(row.bands.low), y + 10, x(row.bands.high), y + 10, style: "stroke=\"#1b1b1f\" stroke-width=\"1.5\"")
      for end in [row.bands.low, row.bands.high] { svg.line(x(end), y + 5, x(end), y + 15, style: "stroke=\"#1b1b1f\" stroke-width=\"1.5\"") }
    }
    svg.line(x(0), 4, x(0), bottom, style: "stroke=\"#1b1b1f\"")
    return svg.drawing(title: title)
  }
}
