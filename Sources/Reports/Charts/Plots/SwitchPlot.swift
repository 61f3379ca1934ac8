/// Who comes sooner, at the same time, later or never under each variant: sooner to the left of nought, later and never to the right.
public struct SwitchPlot: Sendable, Hashable {
  /// How many of whom, under one variant; not a number where it is not known.
  public struct Row: Sendable, Hashable {
    public var name: String
    public var sooner: Double
    public var same: Double
    public var later: Double
    public var never: Double

    public init(_ name: String, sooner: Double, same: Double, later: Double, never: Double) {
      self.name = name
      self.sooner = sooner
      self.same = same
      self.later = later
      self.never = never
    }
  }

  public var rows: [Row]
  public var form: FigureForm

  public init(_ rows: [Row], form: FigureForm = .people) {
    self.rows = rows
    self.form = form
  }
}

extension SwitchPlot: Picture {
  var isUnitBelow: Bool { true }

  private static let rowHeight = 34.0
  /// A row of a narrow drawing, with its name and its figures above the bar.
  private static let tallRowHeight = 56.0

  func height(at width: Double) -> Double {
    guard width >= Drawing.wide else { return Double(rows.count) * Self.tallRowHeight + 30 }
    return RowTable.height(names: rows.map(\.name), width: width, rowHeight: Self.rowHeight) + 30
  }

  func legend(_ words: ChartWords) -> [LegendEntry] {
    [
      LegendEntry(.swatch(.sooner), "← " + words.sooner), LegendEntry(.swatch(.later), words.later + " →"), LegendEntry(.hatched, words.never + " →"),
    ]
  }

  private var axis: Axis { Axis(covering: rows.flatMap { [-$0.sooner, $0.later + $0.never, $0.later] }) }

  private func isKnown(_ row: Row) -> Bool { [row.sooner, row.later, row.never].allSatisfy(\.isFinite) }

  func draw(on drawing: inout Drawing, in whole: Area, _ words: ChartWords) {
    guard drawing.width >= Drawing.wide else { return drawNarrow(on: &drawing, in: whole, words) }
    let same = rows.map { self.same($0, words) }
    let table = RowTable(names: rows.map(\.name), figures: same, in: whole, rowHeight: Self.rowHeight)
    let x = axis.laid(from: table.area.left, to: table.area.right)
    drawing.horizontalAxis(x, in: table.area) { form.tick(abs($0), words.numbers) }
    for (index, row) in rows.enumerated() {
      table.name(index, on: &drawing)
      guard isKnown(row) else {
        drawing.text(words.unknown, Spot(x.place(0) + 6, table.middle(of: index) + 4), .start, .note)
        continue
      }
      bars(row, on: &drawing, x, top: table.middle(of: index) - 2)
      figures(row, on: &drawing, x, above: table.middle(of: index) - 5, words)
      table.figure(index, on: &drawing)
    }
  }

  /// A bar over the whole width, with the name of its row and the figures in words above it.
  private func drawNarrow(on drawing: inout Drawing, in whole: Area, _ words: ChartWords) {
    let area = whole.inset(left: 20, top: 2, right: 20, bottom: 26)
    let x = axis.laid(from: area.left, to: area.right)
    drawing.horizontalAxis(x, in: area) { form.tick(abs($0), words.numbers) }
    for (index, row) in rows.enumerated() {
      let top = area.top + Double(index) * Self.tallRowHeight
      drawing.text(Lettering.shortened(row.name, to: whole.width * 0.6, size: 12), Spot(whole.left, top + 13), .start, .halo)
      guard isKnown(row) else {
        drawing.text(words.unknown, Spot(x.place(0) + 6, top + 42), .start, .halo)
        continue
      }
      let parts = [
        told(row.sooner, words.sooner, words.numbers), told(row.later, words.later, words.numbers), told(row.never, words.never, words.numbers),
      ].compactMap { $0 }
      drawing.text(same(row, words), Spot(whole.right, top + 13), .end, .halo)
      drawing.text(parts.joined(separator: " · "), Spot(whole.left, top + 29), .start, .halo, size: 11)
      bars(row, on: &drawing, x, top: top + 35)
    }
  }

  private func same(_ row: Row, _ words: ChartWords) -> String {
    row.same.isFinite ? form.text(row.same, words.numbers) + " " + words.same : ""
  }

  private func told(_ value: Double, _ word: String, _ numbers: Numbers) -> String? { value > 0 ? form.text(value, numbers) + " " + word : nil }

  private func bars(_ row: Row, on drawing: inout Drawing, _ x: Axis, top: Double) {
    let edges = [-row.sooner, 0, row.later, row.later + row.never].map(x.place)
    func box(_ part: Int) -> Area { Area(left: edges[part], top: top, right: edges[part + 1], bottom: top + 14) }
    if row.sooner > 0 { drawing.rectangle(box(0), .sooner) }
    if row.later > 0 { drawing.rectangle(box(1), .later) }
    guard row.never > 0 else { return }
    drawing.rectangle(box(2), .never)
    drawing.hatch(box(2))
  }

  /// The figures above the bars, those at the right in one text so that none covers another.
  private func figures(_ row: Row, on drawing: inout Drawing, _ x: Axis, above y: Double, _ words: ChartWords) {
    let right = [told(row.later, words.later, words.numbers), told(row.never, words.never, words.numbers)].compactMap { $0 }.joined(separator: " · ")
    if let left = told(row.sooner, words.sooner, words.numbers) { drawing.text(left, Spot(x.place(0) - 4, y), .end, .halo, size: 11) }
    if !right.isEmpty { drawing.text(right, Spot(x.place(0) + 4, y), .start, .halo, size: 11) }
  }

  func figures(_ words: ChartWords) -> ChartFigures {
    ChartFigures(
      columns: [.init(words.name)] + [words.sooner, words.same, words.later, words.never].map { .init($0, form) },
      rows: rows.map { [.text($0.name)] + [$0.sooner, $0.same, $0.later, $0.never].map { .number($0) } },
      layers: [.init(.bar, x: 3, y: 0), .init(.tick, x: 1, y: 0), .init(.point, x: 4, y: 0)])
  }
}
