/// A dot for each of many, such as municipalities, along one axis; those with about the same figure stand on each other.
public struct DotPlot: Sendable, Hashable {
  /// One of them with its figure.
  public struct Dot: Sendable, Hashable {
    public var name: String
    /// Not a number where it is not known.
    public var value: Double

    public init(_ name: String, _ value: Double) {
      self.name = name
      self.value = value
    }
  }

  public var dots: [Dot]
  /// What one dot is, such as one municipality.
  public var dotName: String
  /// The name of the one put forward, marked with a diamond and its name.
  public var chosen: String?
  public var form: FigureForm

  public init(_ dots: [Dot], dotName: String, chosen: String? = nil, form: FigureForm = .decimals(1)) {
    self.dots = dots
    self.dotName = dotName
    self.chosen = chosen
    self.form = form
  }
}

extension DotPlot: Picture {
  var isUnitBelow: Bool { true }

  private static let wide = 6.0

  func height(at width: Double) -> Double { min(max(Double(tallest(at: width)) * Self.wide, 60), 220) + 80 }

  func legend(_ words: ChartWords) -> [LegendEntry] {
    let axis = axis
    return [LegendEntry(.dot(.many), dotName)] + (known.contains { axis.isBeyond($0.value) } ? [LegendEntry(.triangle, words.outside)] : [])
      + (chosenDot.map { [LegendEntry(.diamond(.chosen), $0.name)] } ?? [])
  }

  private var known: [Dot] { dots.filter { $0.value.isFinite }.sorted { ($0.value, $0.name) < ($1.value, $1.name) } }

  private var chosenDot: Dot? { known.first { $0.name == chosen } }

  private var axis: Axis { Axis(aboutMostOf: known.map(\.value), parts: 5) }

  private func column(_ dot: Dot, _ x: Axis) -> Int { Int(((x.place(dot.value) - x.from) / Self.wide).rounded()) }

  private func tallest(at width: Double) -> Int {
    let x = axis.laid(from: 24, to: width - 24)
    return Dictionary(grouping: known) { column($0, x) }.values.map(\.count).max() ?? 0
  }

  func draw(on drawing: inout Drawing, in whole: Area, _ words: ChartWords) {
    let area = whole.inset(left: 16, top: 54, right: 16, bottom: 26)
    let x = axis.laid(from: area.left, to: area.right)
    drawing.horizontalAxis(x, in: area) { form == .share ? form.tick($0, words.numbers) : words.numbers.decimal($0, x.decimals) }
    let most = tallest(at: drawing.width)
    let apart = min(Self.wide, area.height / Double(max(most, 1)))
    var heights: [Int: Int] = [:]
    var spots: [(dot: Dot, spot: Spot)] = []
    // The chosen one comes last, on top of the others with about its figure.
    for dot in known.filter({ $0.name != chosen }) + known.filter({ $0.name == chosen }) {
      let place = column(dot, x)
      let height = heights[place, default: 0]
      heights[place] = height + 1
      spots.append((dot, Spot(x.from + Double(place) * Self.wide, area.bottom - 4 - Double(height) * apart)))
    }
    let others = spots.filter { $0.dot.name != chosen }
    drawing.dots(others.filter { !x.isBeyond($0.dot.value) }.map(\.spot), min(2.8, max(apart * 0.46, 1.2)), .many)
    for entry in others where x.isBeyond(entry.dot.value) { drawing.triangle(entry.spot, entry.dot.value > x.high ? .right : .left) }
    labels(spots, on: &drawing, in: area, words)
  }

  /// The chosen one above, the lowest and the highest beside their dots where they are not in its way.
  private func labels(_ spots: [(dot: Dot, spot: Spot)], on drawing: inout Drawing, in area: Area, _ words: ChartWords) {
    func told(_ dot: Dot) -> String { "\(dot.name) \(form.text(dot.value, words.numbers))" }
    if let mark = spots.first(where: { $0.dot.name == chosen }) {
      drawing.line(Spot(mark.spot.x, area.top - 34), mark.spot, .leader)
      drawing.diamond(mark.spot, 6.5, .chosen)
      drawing.text(told(mark.dot), Spot(mark.spot.x, area.top - 39), .middle, .value)
    }
    let others = spots.filter { $0.dot.name != chosen }
    guard let low = others.first, let high = others.last, low.dot != high.dot else { return }
    let long = [low, high].map { Lettering.width(told($0.dot), size: 11) }
    // The lowest stands a line higher where the two would meet.
    let isMet = max(low.spot.x, 4) + long[0] + 8 > min(high.spot.x, drawing.width - 4) - long[1]
    for (entry, anchor, top) in [(low, Drawing.Anchor.start, isMet ? area.top - 17 : area.top - 4), (high, .end, area.top - 4)] {
      let dot = spots.filter { $0.spot.x == entry.spot.x }.map(\.spot.y).min() ?? entry.spot.y
      drawing.line(Spot(entry.spot.x, top + 4), Spot(entry.spot.x, dot - 6), .leader)
      drawing.text(told(entry.dot), Spot(entry.spot.x, top), anchor, .note, size: 11)
    }
  }

  func figures(_ words: ChartWords) -> ChartFigures {
    ChartFigures(
      columns: [.init(words.name), .init(words.value, form)], rows: dots.map { [.text($0.name), .number($0.value)] },
      layers: [.init(.point, x: 1, y: 0)])
  }
}
