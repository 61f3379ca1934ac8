public import Chance

/// A figure of each of several variants with its bands, on one axis.
public struct IntervalPlot: Sendable, Hashable {
  /// A figure with its name.
  public struct Row: Sendable, Hashable {
    public var name: String
    public var bands: Bands
    /// The figure at the dot; not a number where it is not known.
    public var point: Double
    /// What stands in place of a figure that is not known.
    public var instead: String
    /// The figure as it is told, where not by the form of the picture.
    public var told: String?

    public init(_ name: String, _ bands: Bands, point: Double, instead: String = "", told: String? = nil) {
      self.name = name
      self.bands = bands
      self.point = point
      self.instead = instead
      self.told = told
    }
  }

  public var rows: [Row]
  /// What the dot is, such as the mean.
  public var pointName: String
  /// Whether the figures are differences, written with their sign.
  public var isDifference: Bool
  public var form: FigureForm

  public init(_ rows: [Row], pointName: String, isDifference: Bool = true, form: FigureForm = .people) {
    self.rows = rows
    self.pointName = pointName
    self.isDifference = isDifference
    self.form = form
  }
}

extension IntervalPlot: Picture {
  var isUnitBelow: Bool { true }

  private static let rowHeight = 28.0

  func height(at width: Double) -> Double { RowTable.height(names: rows.map(\.name), width: width, rowHeight: Self.rowHeight) + 30 }

  func legend(_ words: ChartWords) -> [LegendEntry] {
    [LegendEntry(.dot(.mark), pointName)] + Bands.legend(rows.map(\.bands), words)
      + (rows.contains { axis.isBeyond($0.bands.low) || axis.isBeyond($0.bands.high) } ? [LegendEntry(.triangle, words.beyond)] : [])
  }

  private var axis: Axis {
    let middle = rows.flatMap { [$0.point, $0.bands.values[1], $0.bands.values[5]] }
    let most = middle.filter(\.isFinite).map(abs).max() ?? 0
    return Axis(covering: middle + rows.flatMap { [$0.bands.low, $0.bands.high] }.filter { most == 0 || abs($0) <= most * 4 })
  }

  private func figure(_ row: Row, _ words: ChartWords) -> String {
    guard row.point.isFinite else { return row.instead.isEmpty ? words.unknown : row.instead }
    return row.told ?? form.text(row.point, words.numbers, isSigned: isDifference)
  }

  func draw(on drawing: inout Drawing, in whole: Area, _ words: ChartWords) {
    let table = RowTable(
      names: rows.map(\.name), figures: rows.map { $0.point.isFinite ? figure($0, words) : "" }, in: whole, rowHeight: Self.rowHeight)
    let x = axis.laid(from: table.area.left, to: table.area.right)
    drawing.horizontalAxis(x, in: table.area) { form.tick($0, words.numbers, isSigned: isDifference) }
    for (index, row) in rows.enumerated() {
      let middle = table.middle(of: index)
      table.name(index, on: &drawing)
      guard row.point.isFinite else {
        drawing.text(figure(row, words), Spot(table.area.left + 6, middle + 4), .start, .halo)
        continue
      }
      drawing.bars(row.bands, along: x, top: middle - 8, bottom: middle + 8)
      drawing.dot(Spot(x.place(row.point), middle), 4.5, .mark)
      table.figure(index, on: &drawing)
    }
  }

  func figures(_ words: ChartWords) -> ChartFigures {
    ChartFigures(
      columns: [.init(words.name)] + ([pointName] + words.bandColumns(Bands.shares)).map { .init($0, form, isSigned: isDifference) },
      rows: rows.map { [.text($0.name), .number($0.point)] + $0.bands.values.map { .number($0) } },
      layers: [
        .init(.bar, x: 2, y: 0).to(x: 8), .init(.bar, x: 3, y: 0).to(x: 7), .init(.bar, x: 4, y: 0).to(x: 6), .init(.point, x: 1, y: 0),
      ])
  }
}
