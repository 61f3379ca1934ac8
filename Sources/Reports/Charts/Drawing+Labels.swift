/// A label beside the end of a line.
struct EndLabel {
  var text: String
  var y: Double
  var look = Look.label
}

extension Drawing {
  /// Room for labels at the right: that of the longest, and no more than a share of the drawing.
  static func room(for labels: [String], width: Double) -> Double {
    let longest = labels.map { Lettering.width($0, size: 12 * Look.value.breadth) }.max() ?? 0
    return longest == 0 ? 8 : min(longest + 14, width * 0.3)
  }

  /// Labels at the right of an area, moved apart so that none covers another, with a thin line to where each belongs.
  mutating func endLabels(_ labels: [EndLabel], in area: Area) {
    let room = width - area.right - 14
    let most = max(Int(area.height / Double(max(labels.count, 1)) / 16), 1)
    let lines = labels.map { Lettering.wrapped($0.text, in: room, size: 12 * $0.look.breadth, most: most) }
    let heights = lines.map { Double($0.count) * 14 + 2 }
    let places = Self.apart(labels.map(\.y), heights: heights, from: area.top, to: area.bottom)
    for (index, label) in labels.enumerated() {
      if abs(places[index] - label.y) > 3 { line(Spot(area.right + 1, label.y), Spot(area.right + 8, places[index]), .leader) }
      self.lines(lines[index], about: Spot(area.right + 10, places[index]), .start, label.look)
    }
  }

  /// Middles of labels as near as may be to where they belong, in the same order, none over another.
  static func apart(_ wanted: [Double], heights: [Double], from top: Double, to bottom: Double) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var places = wanted
    var edge = top
    for index in order {
      places[index] = max(wanted[index], edge + heights[index] / 2)
      edge = places[index] + heights[index] / 2
    }
    edge = bottom
    for index in order.reversed() {
      places[index] = min(places[index], edge - heights[index] / 2)
      edge = places[index] - heights[index] / 2
    }
    return places
  }
}
