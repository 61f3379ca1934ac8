/// Rows with a name at the left, a figure at the right, and between them room for bars or dots.
struct RowTable {
  let names: [[String]]
  let figures: [String]
  let rowHeight: Double
  /// Between names and figures, above the axis.
  let area: Area
  private let figuresEnd: Double

  init(names: [String], figures: [String], in whole: Area, rowHeight: Double) {
    let widest = names.map { Lettering.width($0, size: 12) }.max() ?? 0
    let nameRoom = min(widest + 2, whole.width * 0.34)
    // A figure is never cut: it would read as another.
    let figureRoom = (figures.map { Lettering.width($0, size: 12 * Look.value.breadth) }.max() ?? 0) + 2
    self.names = names.map { Lettering.wrapped($0, in: nameRoom, size: 12, most: rowHeight >= 28 ? 2 : 1) }
    self.figures = figures
    self.rowHeight = rowHeight
    area = Area(
      left: whole.left + nameRoom + 12, top: whole.top + 2, right: whole.right - max(figureRoom + 10, 22),
      bottom: whole.top + 4 + Double(names.count) * rowHeight)
    figuresEnd = whole.right
  }

  /// The height of the middle of a row.
  func middle(of row: Int) -> Double { area.top + (Double(row) + 0.5) * rowHeight }

  func name(_ row: Int, on drawing: inout Drawing) { drawing.lines(names[row], about: Spot(area.left - 10, middle(of: row)), .end) }

  func figure(_ row: Int, on drawing: inout Drawing) {
    drawing.text(figures[row], Spot(figuresEnd, middle(of: row) + 4), .end, .value)
  }
}
