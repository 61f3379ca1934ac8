public import Chance
public import Vocabulary

/// Figures to come, month by month, with their bands, beside those of today's law and those observed before.
public struct FanPlot: Sendable, Hashable {
  /// A line with its name.
  public struct Line: Sendable, Hashable {
    public var name: String
    /// A value a month; not a number where it is not known.
    public var values: [Double]
    /// The name in full, for the legend.
    public var title: String

    public init(_ name: String, _ values: [Double], title: String? = nil) {
      self.name = name
      self.values = values
      self.title = title ?? name
    }
  }

  /// A figure observed so many months before the first.
  public struct Observation: Sendable, Hashable {
    public var monthsBefore: Int
    public var value: Double

    public init(monthsBefore: Int, value: Double) {
      self.monthsBefore = monthsBefore
      self.value = value
    }
  }

  /// What the median is that of, short enough to stand at the end of its line.
  public var name: String
  public var firstMonth: CalendarMonth
  /// Bands a month, from the first on.
  public var bands: [Bands]
  public var baseline: Line?
  /// Observations before the first month, in any order.
  public var history: [Observation]
  public var form = FigureForm.people

  public init(_ name: String, from firstMonth: CalendarMonth, _ bands: [Bands], baseline: Line? = nil, history: [Observation] = []) {
    self.name = name
    self.firstMonth = firstMonth
    self.bands = bands
    self.baseline = baseline
    self.history = history.sorted { $0.monthsBefore > $1.monthsBefore }
  }
}

extension FanPlot: Picture {
  var isUnitBelow: Bool { false }

  func height(at width: Double) -> Double { min(280, max(width * 0.5, 220)) }

  func legend(_ words: ChartWords) -> [LegendEntry] {
    [LegendEntry(.line(.median), baseline == nil || name.isEmpty ? words.median : "\(name), \(words.median)")]
      + (baseline.map { [LegendEntry(.line(.baseline), "\($0.title), \(words.median)")] } ?? []) + Bands.legend(bands, words)
      + (history.isEmpty ? [] : [LegendEntry(.line(.observed), words.observed)])
      + (hasCuts ? [LegendEntry(.triangle, words.beyond)] : [])
  }

  private var past: Double { Double(history.first?.monthsBefore ?? 0) }

  private var medians: [Double] { bands.map(\.median) }

  /// What must be within the picture; of the wide band as much as does not press the rest flat.
  private var axis: Axis {
    let middle = medians + (baseline?.values ?? []) + history.map(\.value) + bands.flatMap { [$0.values[1], $0.values[5]] }
    let most = middle.filter(\.isFinite).map(abs).max() ?? 0
    let wide = bands.flatMap { [$0.low, $0.high] }.filter { abs($0) <= most * 2.5 }
    return Axis(covering: middle + wide)
  }

  private var hasCuts: Bool {
    let axis = axis
    return bands.contains { axis.isBeyond($0.high) || axis.isBeyond($0.low) }
  }

  private func labels(_ y: Axis) -> [EndLabel] {
    var labels: [EndLabel] = []
    if let last = medians.last(where: \.isFinite) { labels.append(EndLabel(text: name, y: y.place(last), look: .value)) }
    if let baseline, let last = baseline.values.last(where: \.isFinite) { labels.append(EndLabel(text: baseline.name, y: y.place(last))) }
    return labels
  }

  func draw(on drawing: inout Drawing, in whole: Area, _ words: ChartWords) {
    let room = Drawing.room(for: [name] + (baseline.map { [$0.name] } ?? []), width: drawing.width)
    let area = whole.inset(left: form.room(for: axis, words.numbers), top: 6, right: room, bottom: 26)
    let y = axis.laid(from: area.bottom, to: area.top)
    let span = max(Double(max(bands.count, baseline?.values.count ?? 0) - 1) + past, 1)
    let past = past
    let x: (Double) -> Double = { area.left + area.width * ($0 + past) / span }
    drawing.verticalAxis(y, in: area) { form.tick($0, words.numbers) }
    drawing.fan(bands, x: x, y: y)
    if let baseline { drawing.curve(baseline.values, x: x, y: y, .baseline) }
    drawing.polyline(history.filter { $0.value.isFinite }.map { Spot(x(-Double($0.monthsBefore)), y.place($0.value)) }, .observed)
    drawing.curve(medians, x: x, y: y, .median)
    drawing.cuts(bands.map(\.high), x: x, y: y)
    drawing.cuts(bands.map(\.low), x: x, y: y)
    if past > 0 {
      drawing.line(Spot(x(0), area.top), Spot(x(0), area.bottom), .start)
      drawing.text(words.computed + " →", Spot(x(0) + 4, area.top + 10), .start, .halo, size: 11)
    }
    let start = firstMonth.advanced(by: -Int(past))
    drawing.months(from: start, count: Int(span) + 1, axis: { x($0 - past) }, numbers: words.numbers, foot: area.bottom)
    drawing.endLabels(labels(y), in: area)
  }

  func figures(_ words: ChartWords) -> ChartFigures {
    let unknown = ChartFigures.Value.number(.nan)
    let observed = history.map { seen -> [ChartFigures.Value] in
      [.month(firstMonth.advanced(by: -seen.monthsBefore)), .number(seen.value)] + Array(repeating: unknown, count: baseline == nil ? 7 : 8)
    }
    let computed = bands.indices.map { month -> [ChartFigures.Value] in
      let today = baseline.map { [ChartFigures.Value.number($0.values.indices.contains(month) ? $0.values[month] : .nan)] } ?? []
      return [.month(firstMonth.advanced(by: month)), unknown] + bands[month].values.map { .number($0) } + today
    }
    let names = [words.observed] + words.bandColumns(Bands.shares) + (baseline.map { [$0.title] } ?? [])
    return ChartFigures(
      columns: [.init(words.month)] + names.map { .init($0, form) }, rows: observed + computed,
      layers: [
        .init(.area, x: 0, y: 2).to(y: 8), .init(.area, x: 0, y: 3).to(y: 7), .init(.area, x: 0, y: 4).to(y: 6), .init(.line, x: 0, y: 5),
        .init(.line, x: 0, y: 1),
      ] + (baseline == nil ? [] : [.init(.line, x: 0, y: 9)]))
  }
}
