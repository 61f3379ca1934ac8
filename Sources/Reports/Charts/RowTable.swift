/// Rows with a name at the left, a figure at the right, and between them room for bars or dots. In a narrow drawing a long name stands above
/// its row instead.
struct RowTable {
  let names: [[String]]
  let figures: [String]
  let rowHeight: Double
  /// Between names and figures, above the axis.
  let area: Area
  /// Room above the bars of each row, where names stand there.
  private let above: Double
  private let start: Double
  private let figuresEnd: Double

  init(names: [String], figures: [String], in whole: Area, rowHeight: Double) {
    let layout = Self.layout(names, width: whole.width, rowHeight: rowHeight)
    // A figure is never cut: it would read as another.
    let figureRoom = (figures.map { Lettering.width($0, size: 12 * Look.value.breadth) }.max() ?? 0) + 2
    // A name above its row begins right of the axis that bars start from, so that the line does not cross its first letter.
    (self.names, self.figures, above, start) = (layout.names, figures, layout.above, whole.left + 10)
    self.rowHeight = layout.rowHeight
    area = Area(
      left: whole.left + (layout.above > 0 ? 4 : layout.room + 12), top: whole.top + 2, right: whole.right - max(figureRoom + 10, 22),
      bottom: whole.top + 4 + Double(names.count) * layout.rowHeight)
    figuresEnd = whole.right
  }

  /// The height of all rows in a drawing of so wide.
  static func height(names: [String], width: Double, rowHeight: Double) -> Double {
    Double(names.count) * layout(names, width: width - 16, rowHeight: rowHeight).rowHeight
  }

  /// Names over lines, the room they take at the left or above, and how high a row is with them.
  private static func layout(_ names: [String], width: Double, rowHeight: Double) -> (
    names: [[String]], room: Double, above: Double, rowHeight: Double
  ) {
    let widest = names.map { Lettering.width($0, size: 12) }.max() ?? 0
    let isAbove = width < 500 && widest + 2 > width * 0.3
    let room = isAbove ? width - 14 : min(widest + 2, width * 0.34)
    let lines = names.map { Lettering.wrapped($0, in: room, size: 12, most: 4) }
    let tall = Double(lines.map(\.count).max() ?? 0) * 14
    return isAbove ? (lines, room, tall + 2, rowHeight + tall + 2) : (lines, room, 0, max(rowHeight, tall + 6))
  }

  /// The height of the middle of the bars of a row.
  func middle(of row: Int) -> Double { area.top + Double(row) * rowHeight + above + (rowHeight - above) / 2 }

  func name(_ row: Int, on drawing: inout Drawing) {
    guard above > 0 else { return drawing.lines(names[row], about: Spot(area.left - 10, middle(of: row)), .end) }
    for (index, line) in names[row].enumerated() {
      let first = area.top + Double(row) * rowHeight + above - Double(names[row].count - 1) * 14
      drawing.text(line, Spot(start, first + Double(index) * 14), .start, .halo)
    }
  }

  func figure(_ row: Int, on drawing: inout Drawing) {
    drawing.text(figures[row], Spot(figuresEnd, middle(of: row) + 4), .end, .value)
  }
}
