/// Bars that go right from nought, with their figures; beside each, where asked, a hollow one of the same thing at another time
/// or under another rule.
public struct BarPlot: Sendable, Hashable {
  /// A bar with its name; figures that are not known are not a number.
  public struct Row: Sendable, Hashable {
    public var name: String
    public var value: Double
    /// The figure of the hollow bar.
    public var before: Double?
    /// What is written beside the bar and in the table under it; `nil` for the figure itself.
    public var told: String?

    public init(_ name: String, _ value: Double, before: Double? = nil, told: String? = nil) {
      self.name = name
      self.value = value
      self.before = before
      self.told = told
    }
  }

  public var rows: [Row]
  /// What the filled bars are, where there are hollow ones too.
  public var valueName: String
  /// What the hollow bars are.
  public var beforeName: String
  public var form: FigureForm
  /// Whether the figures are differences, written with their sign.
  public var isDifference = false

  public init(_ rows: [Row], valueName: String = "", beforeName: String = "", form: FigureForm = .share) {
    self.rows = rows
    self.valueName = valueName
    self.beforeName = beforeName
    self.form = form
  }
}

extension BarPlot: Picture {
  var isUnitBelow: Bool { true }

  private var hasTwo: Bool { rows.contains { $0.before != nil } }

  private var rowHeight: Double { hasTwo ? 36 : 28 }

  func height(at width: Double) -> Double { RowTable.height(names: rows.map(\.name), width: width, rowHeight: rowHeight) + 30 }

  func legend(_ words: ChartWords) -> [LegendEntry] {
    hasTwo ? [LegendEntry(.swatch(.bar), valueName), LegendEntry(.swatch(.hollow), beforeName)] : []
  }

  private var axis: Axis {
    let isWhole = form == .people || form == .decimals(0)
    return Axis(covering: rows.flatMap { [$0.value] + ($0.before.map { [$0] } ?? []) }, isWhole: isWhole)
  }

  private func figure(_ value: Double, _ words: ChartWords) -> String {
    value.isFinite ? form.text(value, words.numbers, isSigned: isDifference) : words.unknown
  }

  /// The longest figure gets room at the right of the axis, so that one beside the longest bar fits.
  func draw(on drawing: inout Drawing, in whole: Area, _ words: ChartWords) {
    let all = rows.map { $0.told ?? figure($0.value, words) } + rows.compactMap { $0.before.map { figure($0, words) } }
    let widest = all.max { Lettering.width($0, size: 12) < Lettering.width($1, size: 12) } ?? ""
    let table = RowTable(names: rows.map(\.name), figures: rows.map { _ in widest }, in: whole, rowHeight: rowHeight)
    let x = axis.laid(from: table.area.left, to: table.area.right)
    drawing.horizontalAxis(x, in: table.area) { form.tick($0, words.numbers, isSigned: isDifference) }
    for (index, row) in rows.enumerated() {
      table.name(index, on: &drawing)
      let middle = table.middle(of: index)
      guard let before = row.before else {
        bar((row.value, row.told ?? figure(row.value, words)), .bar, on: &drawing, x, middle: middle)
        continue
      }
      bar((before, figure(before, words)), .hollow, on: &drawing, x, middle: middle - 8)
      bar((row.value, row.told ?? figure(row.value, words)), .bar, on: &drawing, x, middle: middle + 8)
    }
  }

  private func bar(_ figure: (value: Double, told: String), _ look: Look, on drawing: inout Drawing, _ x: Axis, middle: Double) {
    let nought = x.place(0)
    guard figure.value.isFinite else {
      drawing.text(figure.told, Spot(nought + 6, middle + 4), .start, .note)
      return
    }
    let end = x.place(figure.value)
    let half = hasTwo ? 6.0 : 8
    drawing.rectangle(Area(left: min(nought, end), top: middle - half, right: max(nought, end, min(nought, end) + 0.5), bottom: middle + half), look)
    drawing.text(figure.told, Spot(max(end, nought) + 6, middle + 4), .start, look == .bar ? .value : .note)
  }

  func figures(_ words: ChartWords) -> ChartFigures {
    let name = valueName.isEmpty ? words.value : valueName
    return ChartFigures(
      columns: [.init(words.name), .init(name, form, isSigned: isDifference)] + (hasTwo ? [.init(beforeName, form)] : []),
      rows: rows.map { row in
        [.text(row.name), row.told.map { .told(row.value, $0) } ?? .number(row.value)] + (hasTwo ? [.number(row.before ?? .nan)] : [])
      },
      layers: [.init(.bar, x: 1, y: 0)] + (hasTwo ? [.init(.tick, x: 2, y: 0)] : []))
  }
}
