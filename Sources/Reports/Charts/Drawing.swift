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
    text += "<path d=\"\(rings.map(Self.path).joined())\"\(marks(look))><title>\(Markup.escaped(name))</title></path>"
  }

  /// A ring as steps between its places, which are shorter than the places; both in tenths, so that no error adds up. A step of nothing is left out.
  static func path(_ ring: [Spot]) -> String {
    guard let first = ring.first else { return "" }
    var last = (x: first.x.tenths, y: first.y.tenths)
    var steps: [UInt8] = []
    steps.reserveCapacity(8 * ring.count)
    for spot in ring.dropFirst() {
      let (x, y) = (spot.x.tenths - last.x, spot.y.tenths - last.y)
      guard x != 0 || y != 0 else { continue }
      if x >= 0, !steps.isEmpty { steps.append(UInt8(ascii: " ")) }
      put(x, in: &steps)
      if y >= 0 { steps.append(UInt8(ascii: " ")) }
      put(y, in: &steps)
      last = (x + last.x, y + last.y)
    }
    return "M\(first.x.short) \(first.y.short)l\(steps.isEmpty ? "0 0" : String(decoding: steps, as: UTF8.self))z"
  }

  /// Tenths without the nought before the point.
  private static func put(_ tenths: Int, in steps: inout [UInt8]) {
    if tenths < 0 { steps.append(UInt8(ascii: "-")) }
    let (whole, rest) = (tenths.magnitude / 10, tenths.magnitude % 10)
    if whole > 0 || rest == 0 { steps += "\(whole)".utf8 }
    if rest > 0 { steps += [UInt8(ascii: "."), UInt8(ascii: "0") + UInt8(rest)] }
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
  /// In whole tenths; nought where it is no number that can be drawn.
  var tenths: Int { isFinite && abs(self) < 1e9 ? Int((self * 10).rounded()) : 0 }

  /// With at most one decimal.
  var short: String {
    let tenths = tenths
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }
}
