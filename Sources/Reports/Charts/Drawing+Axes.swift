import Vocabulary

extension Drawing {
  /// Grid and figures of an axis that goes up; figures stand left of the area.
  mutating func verticalAxis(_ axis: Axis, in area: Area, label: (Double) -> String) {
    for tick in axis.ticks {
      let y = axis.place(tick)
      line(Spot(area.left, y), Spot(area.right, y), .grid)
      text(label(tick), Spot(area.left - 6, y + 4), .end)
    }
    let foot = axis.place(min(max(0, axis.low), axis.high))
    line(Spot(area.left, foot), Spot(area.right, foot), .axis)
  }

  /// Grid and figures of an axis that goes right; figures stand under the area, as many as there is room for.
  mutating func horizontalAxis(_ axis: Axis, in area: Area, label: (Double) -> String) {
    let widest = axis.ticks.map { Lettering.width(label($0), size: 12) }.max() ?? 0
    let room = abs(axis.to - axis.from) / Double(max(axis.ticks.count - 1, 1))
    let every = max(Int(((widest + 8) / max(room, 1)).rounded(.up)), 1)
    let origin = axis.ticks.firstIndex(of: 0) ?? 0
    for (index, tick) in axis.ticks.enumerated() {
      let x = axis.place(tick)
      line(Spot(x, area.top), Spot(x, area.bottom), tick == 0 ? .nought : .grid)
      if (index - origin) % every == 0 { text(label(tick), Spot(x, area.bottom + 16), .middle) }
    }
    line(Spot(area.left, area.bottom), Spot(area.right, area.bottom), .axis)
  }

  /// The name of an axis that goes right, under its figures, over as many lines as it needs.
  mutating func name(_ name: String, under area: Area) {
    for (index, line) in Self.lines(of: name, width: width).enumerated() {
      text(line, Spot(area.right, area.bottom + 34 + Double(index) * 14), .end, .note)
    }
  }

  /// The room that the lines of such a name take beyond the first.
  static func room(under name: String, width: Double) -> Double { Double(max(lines(of: name, width: width).count - 1, 0)) * 14 }

  private static func lines(of name: String, width: Double) -> [String] { Lettering.wrapped(name, in: width - 24, size: 12, most: 4) }

  /// Ticks at every January, with the year where there is room; the first and the last month in words where fewer than two years begin.
  mutating func months(from first: CalendarMonth, count: Int, axis: (Double) -> Double, numbers: Numbers, foot: Double) {
    let januaries = (0..<max(count, 0)).filter { first.advanced(by: $0).month == 1 }
    guard januaries.count > 1 else {
      text(numbers.month(first), Spot(axis(0), foot + 18))
      if count > 1 { text(numbers.month(first.advanced(by: count - 1)), Spot(axis(Double(count - 1)), foot + 18), .end) }
      return
    }
    let every = max(Int((44 / max(axis(12) - axis(0), 0.1)).rounded(.up)), 1)
    for month in januaries {
      let x = axis(Double(month))
      line(Spot(x, foot), Spot(x, foot + 5), .tick)
      let year = first.advanced(by: month).year
      if year % every == 0 { text("\(year)", Spot(x, foot + 18), .middle) }
    }
  }
}

extension FigureForm {
  /// Room that the figures of an axis that goes up take at its left.
  func room(for axis: Axis, _ numbers: Numbers) -> Double {
    (axis.ticks.map { Lettering.width(tick($0, numbers), size: 12) }.max() ?? 0) + 14
  }
}
