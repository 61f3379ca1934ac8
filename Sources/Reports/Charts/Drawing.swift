/// A drawing, built piece by piece; places are written with one decimal so that the same figures give the same bytes.
struct Drawing {
  /// Where a text stands about its place.
  enum Anchor: String { case start, middle, end }
  /// Where a triangle points.
  enum Heading { case up, down, left, right }

  private(set) var text = ""
  let width: Double
  let height: Double
  /// Whether every part brings its colours; on a page the style sheet has them by class.
  let hasColours: Bool

  init(width: Double, height: Double, hasColours: Bool = true) {
    self.width = width
    self.height = height
    self.hasColours = hasColours
    rectangle(Area(left: 0, top: 0, right: width, bottom: height), .paper)
  }

  mutating func line(_ start: Spot, _ end: Spot, _ look: Look) {
    text += "<line x1=\"\(start.x.short)\" y1=\"\(start.y.short)\" x2=\"\(end.x.short)\" y2=\"\(end.y.short)\"\(marks(look))/>"
  }

  mutating func polyline(_ spots: [Spot], _ look: Look) {
    guard spots.count > 1 else {
      if let spot = spots.first { dot(spot, 2.5, .mark) }
      return
    }
    text += "<polyline points=\"\(written(spots))\"\(marks(look))/>"
  }

  mutating func polygon(_ spots: [Spot], _ look: Look) { text += "<polygon points=\"\(written(spots))\"\(marks(look))/>" }

  /// Shapes of rings in one, with a name that shows when pointed at.
  mutating func shape(_ rings: [[Spot]], _ look: Look, named name: String) {
    let path = rings.map { ring in
      ring.enumerated().map { "\($0.offset == 0 ? "M" : "L")\($0.element.x.short) \($0.element.y.short)" }.joined() + "Z"
    }.joined()
    text += "<path d=\"\(path)\"\(marks(look))><title>\(Markup.escaped(name))</title></path>"
  }

  mutating func rectangle(_ area: Area, _ look: Look) {
    text += "<rect x=\"\(area.left.short)\" y=\"\(area.top.short)\" width=\"\(area.width.short)\" height=\"\(area.height.short)\"\(marks(look))/>"
  }

  mutating func dot(_ spot: Spot, _ radius: Double, _ look: Look) {
    text += "<circle cx=\"\(spot.x.short)\" cy=\"\(spot.y.short)\" r=\"\(radius.short)\"\(marks(look))/>"
  }

  /// Many dots alike, with their colours told once.
  mutating func dots(_ spots: [Spot], _ radius: Double, _ look: Look) {
    let circles = spots.map { "<circle cx=\"\($0.x.short)\" cy=\"\($0.y.short)\" r=\"\(radius.short)\"/>" }.joined()
    if !circles.isEmpty { text += "<g\(marks(look))>\(circles)</g>" }
  }

  mutating func diamond(_ spot: Spot, _ radius: Double, _ look: Look) {
    polygon([Spot(spot.x, spot.y - radius), Spot(spot.x + radius, spot.y), Spot(spot.x, spot.y + radius), Spot(spot.x - radius, spot.y)], look)
  }

  /// A triangle with its tip at the spot.
  mutating func triangle(_ tip: Spot, _ heading: Heading, _ look: Look = .cut) {
    let (long, half) = (7.0, 4.5)
    let (first, second) =
      switch heading {
      case .up: (Spot(tip.x - half, tip.y + long), Spot(tip.x + half, tip.y + long))
      case .down: (Spot(tip.x - half, tip.y - long), Spot(tip.x + half, tip.y - long))
      case .left: (Spot(tip.x + long, tip.y - half), Spot(tip.x + long, tip.y + half))
      case .right: (Spot(tip.x - long, tip.y - half), Spot(tip.x - long, tip.y + half))
      }
    polygon([tip, first, second], look)
  }

  mutating func hatch(_ rings: [[Spot]]) {
    for (start, end) in Hatching.lines(in: rings) { line(start, end, .hatch) }
  }

  mutating func hatch(_ area: Area) {
    hatch([[Spot(area.left, area.top), Spot(area.right, area.top), Spot(area.right, area.bottom), Spot(area.left, area.bottom)]])
  }

  /// A text on one line; it is cut, and moved inwards, where it would leave the drawing.
  mutating func text(_ words: String, _ spot: Spot, _ anchor: Anchor = .start, _ look: Look = .label, size: Double = 12) {
    let shown = Lettering.shortened(words, to: width - 8, size: size * look.breadth)
    guard !shown.isEmpty else { return }
    let long = Lettering.width(shown, size: size * look.breadth)
    let before = anchor == .start ? 0 : anchor == .middle ? long / 2 : long
    let x = min(max(spot.x, before + 4), width - 4 - (long - before))
    let y = min(max(spot.y, size), height - size * 0.3)
    text += "<text x=\"\(x.short)\" y=\"\(y.short)\" text-anchor=\"\(anchor.rawValue)\" font-size=\"\(size.short)\""
    text += "\(marks(look))>\(Markup.escaped(shown))</text>"
  }

  /// Lines of text about a height: the middle of them all stands there.
  mutating func lines(_ lines: [String], about spot: Spot, _ anchor: Anchor = .start, _ look: Look = .label, size: Double = 12) {
    let first = spot.y - Double(lines.count - 1) * (size + 2) / 2 + size * 0.35
    for (index, line) in lines.enumerated() { text(line, Spot(spot.x, first + Double(index) * (size + 2)), anchor, look, size: size) }
  }

  /// The whole drawing with its name for those who cannot see it; without one, where what it stands in has the name.
  func svg(named name: String?) -> String {
    let form = width < Self.wide ? "compact" : "full"
    let role = name.map { "role=\"img\" aria-label=\"\(Markup.escaped($0))\"" } ?? "aria-hidden=\"true\""
    return
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart \(form)\" viewBox=\"0 0 \(width.short) \(height.short)\" width=\"\(width.short)\""
      + " height=\"\(height.short)\" \(role) font-family=\"system-ui, sans-serif\">\(text)</svg>"
  }

  /// From this width on a drawing has room beside its lines and bars.
  static let wide = 500.0

  private func marks(_ look: Look) -> String { " class=\"\(look.rawValue)\"" + (hasColours ? " \(look.attributes)" : "") }

  private func written(_ spots: [Spot]) -> String { spots.map { "\($0.x.short),\($0.y.short)" }.joined(separator: " ") }
}

extension Double {
  /// With at most one decimal.
  var short: String {
    guard isFinite, abs(self) < 1e9 else { return "0" }
    let tenths = Int((self * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }
}
