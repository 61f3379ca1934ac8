/// Who gives and who takes in a trade: what is given goes left from nought, what is taken right.
public struct FlowPlot: Sendable, Hashable {
  /// One party; figures that are not known are not a number.
  public struct Row: Sendable, Hashable {
    public var name: String
    public var gives: Double
    public var takes: Double

    public init(_ name: String, gives: Double, takes: Double) {
      self.name = name
      self.gives = gives
      self.takes = takes
    }
  }

  public var rows: [Row]
  public var givesName: String
  public var takesName: String
  public var form: FigureForm

  public init(_ rows: [Row], givesName: String, takesName: String, form: FigureForm = .decimals(1)) {
    self.rows = rows
    self.givesName = givesName
    self.takesName = takesName
    self.form = form
  }
}

extension FlowPlot: Picture {
  var isUnitBelow: Bool { true }

  func height(at width: Double) -> Double { RowTable.height(names: rows.map(\.name), width: width, rowHeight: 28) + 30 }

  func legend(_ words: ChartWords) -> [LegendEntry] {
    [LegendEntry(.swatch(.sooner), "← " + givesName), LegendEntry(.swatch(.later), takesName + " →")]
  }

  func draw(on drawing: inout Drawing, in whole: Area, _ words: ChartWords) {
    let table = RowTable(names: rows.map(\.name), figures: rows.map { _ in "" }, in: whole, rowHeight: 28)
    let told = rows.flatMap { [$0.gives, $0.takes] }.map { form.text($0, words.numbers) }
    let room = (told.map { Lettering.width($0, size: 12) }.max() ?? 0) + 8
    let area = table.area.inset(left: room)
    let x = Axis(covering: rows.flatMap { [-$0.gives, $0.takes] }).laid(from: area.left, to: area.right - room)
    drawing.horizontalAxis(x, in: area) { form.tick(abs($0), words.numbers) }
    for (index, row) in rows.enumerated() {
      table.name(index, on: &drawing)
      let middle = table.middle(of: index)
      guard row.gives.isFinite || row.takes.isFinite else {
        drawing.text(words.unknown, Spot(x.place(0) + 6, middle + 4), .start, .note)
        continue
      }
      for (value, isGiven) in [(row.gives, true), (row.takes, false)] where value.isFinite && value > 0 {
        let (nought, end) = (x.place(0), x.place(isGiven ? -value : value))
        drawing.rectangle(Area(left: min(nought, end), top: middle - 8, right: max(nought, end), bottom: middle + 8), isGiven ? .sooner : .later)
        drawing.text(form.text(value, words.numbers), Spot(end + (isGiven ? -5 : 5), middle + 4), isGiven ? .end : .start, .value)
      }
    }
  }

  func figures(_ words: ChartWords) -> ChartFigures {
    ChartFigures(
      columns: [.init(words.name), .init(givesName, form), .init(takesName, form)],
      rows: rows.map { [.text($0.name), .number($0.gives), .number($0.takes)] }, layers: [.init(.bar, x: 1, y: 0), .init(.point, x: 2, y: 0)])
  }
}
