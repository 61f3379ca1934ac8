/// A dot for each of many by two figures, with names at the ends.
public struct ScatterPlot: Sendable, Hashable {
  /// One of them with its two figures, which are not a number where they are not known.
  public struct Dot: Sendable, Hashable {
    public var name: String
    public var across: Double
    public var up: Double

    public init(_ name: String, across: Double, up: Double) {
      self.name = name
      self.across = across
      self.up = up
    }
  }

  public var dots: [Dot]
  /// What the figure across is, with its unit.
  public var acrossName: String
  /// What the figure that goes up is.
  public var upName: String
  /// The name of the one put forward, marked with a diamond.
  public var chosen: String?
  public var form: FigureForm

  public init(_ dots: [Dot], acrossName: String, upName: String, chosen: String? = nil, form: FigureForm = .decimals(1)) {
    self.dots = dots
    self.acrossName = acrossName
    self.upName = upName
    self.chosen = chosen
    self.form = form
  }
}

extension ScatterPlot: Picture {
  var isUnitBelow: Bool { false }

  func height(at width: Double) -> Double { min(380, width * 0.8) + Drawing.room(under: acrossName, width: width) }

  func legend(_ words: ChartWords) -> [LegendEntry] {
    let up = up
    return known.filter { $0.name == chosen }.map { LegendEntry(.diamond(.chosen), $0.name) }
      + (known.contains { up.isBeyond($0.up) } ? [LegendEntry(.triangle, words.outside)] : [])
  }

  private var known: [Dot] { dots.filter { $0.across.isFinite && $0.up.isFinite } }

  private var up: Axis { Axis(aboutMostOf: known.map(\.up)) }

  /// The lowest and highest by either figure, and the chosen one, which comes first.
  private var labelled: [Dot] {
    let across = known.sorted { ($0.across, $0.name) < ($1.across, $1.name) }
    let up = known.sorted { ($0.up, $0.name) < ($1.up, $1.name) }
    let ends = [up.last, across.first, across.last, up.first].compactMap { $0 }
    return (known.filter { $0.name == chosen } + ends).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  func draw(on drawing: inout Drawing, in whole: Area, _ words: ChartWords) {
    let up = up
    let area = whole.inset(
      left: form.room(for: up, words.numbers), top: 10, right: 20, bottom: 46 + Drawing.room(under: acrossName, width: drawing.width))
    let y = up.laid(from: area.bottom, to: area.top)
    let x = Axis(covering: known.map(\.across), withNought: false, parts: 6).laid(from: area.left, to: area.right)
    drawing.horizontalAxis(x, in: area) { words.numbers.decimal($0, x.decimals) }
    drawing.verticalAxis(y, in: area) { form == .share ? form.tick($0, words.numbers) : words.numbers.decimal($0, y.decimals) }
    drawing.name(acrossName, under: area)
    func spot(_ dot: Dot) -> Spot { Spot(x.place(dot.across), y.place(dot.up)) }
    let others = known.filter { $0.name != chosen }
    drawing.dots(others.filter { !y.isBeyond($0.up) }.map(spot), 3.4, .many)
    for dot in others where y.isBeyond(dot.up) { drawing.triangle(spot(dot), dot.up > y.high ? .up : .down) }
    if let mark = known.first(where: { $0.name == chosen }) { drawing.diamond(spot(mark), 7, .chosen) }
    var taken: [Area] = []
    for dot in labelled {
      let isBeyond = y.isBeyond(dot.up)
      let place = Spot(spot(dot).x, spot(dot).y + (isBeyond ? (dot.up > y.high ? 3 : -8) : 0))
      label(dot.name + (isBeyond ? " " + form.text(dot.up, words.numbers) : ""), place, on: &drawing, taken: &taken)
    }
  }

  /// A label at the first side of its dot where it covers no other; left out where there is none.
  private func label(_ name: String, _ spot: Spot, on drawing: inout Drawing, taken: inout [Area]) {
    let long = Lettering.width(name, size: 12)
    let sides = [
      Spot(spot.x + 9, spot.y + 4), Spot(spot.x - 9 - long, spot.y + 4), Spot(spot.x - long / 2, spot.y - 9), Spot(spot.x - long / 2, spot.y + 18),
    ]
    let boxes = sides.map { Area(left: $0.x, top: $0.y - 11, right: $0.x + long, bottom: $0.y + 3) }
    let free = boxes.indices.first { index in
      let box = boxes[index]
      return box.left > 4 && box.right < drawing.width - 4 && !taken.contains { $0.covers(box) }
    }
    guard let free else { return }
    taken.append(boxes[free])
    drawing.text(name, sides[free], .start, .halo)
  }

  func figures(_ words: ChartWords) -> ChartFigures {
    ChartFigures(
      columns: [.init(words.name), .init(acrossName, .decimals(1)), .init(upName, form)],
      rows: dots.map { [.text($0.name), .number($0.across), .number($0.up)] }, layers: [.init(.point, x: 1, y: 2)])
  }
}

extension Area {
  /// Whether two areas have a part in common.
  fileprivate func covers(_ other: Area) -> Bool { left < other.right && other.left < right && top < other.bottom && other.top < bottom }
}
