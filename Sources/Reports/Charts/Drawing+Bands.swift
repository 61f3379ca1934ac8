import Chance

/// The three bands from the widest in, with the place of their lower end among the seven values.
private let layers: [(lower: Int, look: Look)] = [(0, .band90), (1, .band60), (2, .band30)]

extension Bands {
  /// Whether both ends of a band are known, by the place of its lower end among the seven values.
  func isKnown(_ lower: Int) -> Bool { values[lower].isFinite && values[6 - lower].isFinite }

  /// Legend of the bands that any of some figures has, from the widest in; the last says of what they are shares.
  static func legend(_ all: [Bands], _ words: ChartWords) -> [LegendEntry] {
    let known = layers.filter { lower, _ in all.contains { $0.isKnown(lower) } }
    return known.enumerated().map { index, layer in
      let share = Bands.shares[6 - layer.lower] - Bands.shares[layer.lower]
      return LegendEntry(.swatch(layer.look), index == known.count - 1 ? words.band(share) : words.numbers.percent(share))
    }
  }
}

extension Drawing {
  /// Bands over months, broken where they are not known.
  mutating func fan(_ bands: [Bands], x: (Double) -> Double, y: Axis) {
    for (lower, look) in layers {
      for stretch in bands.indices.stretches(where: { bands[$0].isKnown(lower) }) {
        let wide: (Int) -> [Double] = { stretch.count == 1 ? [Double($0) - 0.5, Double($0) + 0.5] : [Double($0)] }
        let upper = stretch.flatMap { month in wide(month).map { Spot(x($0), y.place(bands[month].values[6 - lower])) } }
        let under = stretch.flatMap { month in wide(month).map { Spot(x($0), y.place(bands[month].values[lower])) } }
        polygon(upper + under.reversed(), look)
      }
    }
  }

  /// A line over months, broken where it is not known.
  mutating func curve(_ values: [Double], x: (Double) -> Double, y: Axis, _ look: Look) {
    for stretch in values.indices.stretches(where: { values[$0].isFinite }) {
      polyline(stretch.map { Spot(x(Double($0)), y.place(values[$0])) }, look)
    }
  }

  /// Bands as bars one in the other, along an axis that goes right, with triangles where they go on beyond it.
  mutating func bars(_ bands: Bands, along axis: Axis, top: Double, bottom: Double) {
    for (lower, look) in layers where bands.isKnown(lower) {
      let (low, high) = (axis.place(bands.values[lower]), axis.place(bands.values[6 - lower]))
      rectangle(Area(left: low, top: top, right: max(high, low + 0.5), bottom: bottom), look)
    }
    guard let outer = layers.first(where: { bands.isKnown($0.lower) })?.lower else { return }
    let middle = (top + bottom) / 2
    if bands.values[outer] < axis.low { triangle(Spot(axis.place(axis.low), middle), .left) }
    if bands.values[6 - outer] > axis.high { triangle(Spot(axis.place(axis.high), middle), .right) }
  }

  /// Bands as bars one in the other, along an axis that goes up, with triangles where they go on beyond it.
  mutating func columns(_ bands: Bands, along axis: Axis, left: Double, right: Double) {
    for (lower, look) in layers where bands.isKnown(lower) {
      let (low, high) = (axis.place(bands.values[lower]), axis.place(bands.values[6 - lower]))
      rectangle(Area(left: left, top: high, right: right, bottom: max(low, high + 0.5)), look)
    }
    guard let outer = layers.first(where: { bands.isKnown($0.lower) })?.lower else { return }
    let middle = (left + right) / 2
    if bands.values[outer] < axis.low { triangle(Spot(middle, axis.place(axis.low)), .down) }
    if bands.values[6 - outer] > axis.high { triangle(Spot(middle, axis.place(axis.high)), .up) }
  }

  /// Triangles at the edge over months whose value lies beyond an axis that goes up, one for a stretch.
  mutating func cuts(_ values: [Double], x: (Double) -> Double, y: Axis) {
    for stretch in values.indices.stretches(where: { y.isBeyond(values[$0]) }) {
      let month = stretch[stretch.count / 2]
      let isAbove = values[month] > y.high
      triangle(Spot(x(Double(month)), y.place(isAbove ? y.high : y.low)), isAbove ? .up : .down)
    }
  }
}

extension Range<Int> {
  /// The stretches of neighbours that a condition holds for.
  func stretches(where holds: (Int) -> Bool) -> [[Int]] {
    reduce(into: [[Int]]()) { stretches, index in
      guard holds(index) else { return }
      if stretches.last?.last == index - 1 { stretches[stretches.count - 1].append(index) } else { stretches.append([index]) }
    }
  }
}
