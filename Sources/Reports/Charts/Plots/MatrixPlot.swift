/// Norms by variants, or another grid of signs, each with its word.
public struct MatrixPlot: Sendable, Hashable {
  /// A sign of the house.
  public enum Glyph: String, Sendable, Hashable, CaseIterable {
    case tenable = "●"
    case atRisk = "◐"
    case needsChange = "◇"
    case contrary = "✕"
    case open = "?"
    case notAssessed = "–"
  }

  /// A sign with its word in the language.
  public struct Cell: Sendable, Hashable {
    public var glyph: Glyph
    public var word: String

    public init(_ glyph: Glyph, _ word: String) {
      self.glyph = glyph
      self.word = word
    }
  }

  /// A row with a cell for every column.
  public struct Row: Sendable, Hashable {
    public var name: String
    public var cells: [Cell]

    public init(_ name: String, _ cells: [Cell]) {
      self.name = name
      self.cells = cells
    }
  }

  public var columns: [String]
  public var rows: [Row]

  public init(columns: [String], _ rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }
}

extension MatrixPlot: Picture {
  var isUnitBelow: Bool { false }

  func height(at width: Double) -> Double { 42 + Double(rows.count) * rowHeight(lines(in: Area(left: 8, top: 0, right: width - 8, bottom: 0))) }

  private func left(in area: Area) -> Double {
    area.left + min(rows.map { Lettering.width($0.name, size: 12) }.max() ?? 0, area.width * 0.32) + 12
  }

  private func wide(in area: Area) -> Double { (area.right - left(in: area)) / Double(max(columns.count, 1)) }

  /// The lines of every word that stands in a cell; none at all where one piece does not fit, for the legend has them all.
  private func lines(in area: Area) -> [String: [String]] {
    let (wide, words) = (wide(in: area), Set(rows.flatMap(\.cells).map(\.word)))
    let longest = words.flatMap { $0.split(separator: " ") }.map { Lettering.width(String($0), size: 11) }.max() ?? 0
    guard longest <= wide - 6 else { return [:] }
    return Dictionary(uniqueKeysWithValues: words.map { ($0, Lettering.wrapped($0, in: wide - 4, size: 11, most: 4)) })
  }

  private func rowHeight(_ lines: [String: [String]]) -> Double { max(44, 28 + Double(lines.values.map(\.count).max() ?? 0) * 13) }

  /// Each sign that stands in the grid, with the first of its words.
  func legend(_ words: ChartWords) -> [LegendEntry] {
    let cells = rows.flatMap { $0.cells.prefix(columns.count) }
    return Glyph.allCases.compactMap { glyph in
      cells.first { $0.glyph == glyph }.map { LegendEntry(.glyph(glyph.rawValue), $0.word) }
    }
  }

  func draw(on drawing: inout Drawing, in area: Area, _ words: ChartWords) {
    let (left, wide, told) = (left(in: area), wide(in: area), lines(in: area))
    let rowHeight = rowHeight(told)
    for (index, column) in columns.enumerated() {
      let size = drawing.width < Drawing.wide ? 11.0 : 12
      let lines = Lettering.wrapped(column, in: wide - 1, size: size * Look.value.breadth, most: 2)
      drawing.lines(lines, about: Spot(left + wide * (Double(index) + 0.5), area.top + 20), .middle, .value, size: size)
    }
    for (index, row) in rows.enumerated() {
      let top = area.top + 40 + Double(index) * rowHeight
      drawing.line(Spot(area.left, top), Spot(area.right, top), index == 0 ? .axis : .grid)
      let name = Lettering.wrapped(row.name, in: left - area.left - 10, size: 12, most: 3)
      drawing.lines(name, about: Spot(area.left, top + rowHeight / 2))
      for (position, cell) in row.cells.prefix(columns.count).enumerated() {
        let middle = left + wide * (Double(position) + 0.5)
        let lines = told[cell.word] ?? []
        drawing.text(cell.glyph.rawValue, Spot(middle, lines.isEmpty ? top + rowHeight / 2 + 6 : top + 18), .middle, .value, size: 15)
        for (line, text) in lines.enumerated() { drawing.text(text, Spot(middle, top + 32 + Double(line) * 13), .middle, .note, size: 11) }
      }
    }
  }

  func figures(_ words: ChartWords) -> ChartFigures {
    ChartFigures(
      columns: [.init(words.name), .init(words.column), .init(words.sign), .init(words.word)],
      rows: rows.flatMap { row in
        zip(columns, row.cells).map { [.text(row.name), .text($0), .text($1.glyph.rawValue), .text($1.word)] }
      },
      layers: [.init(.text, x: 1, y: 0).by(2)])
  }
}
