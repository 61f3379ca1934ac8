/// What a part of a drawing is: its class, by which a page can recolour it, and its own colours, by which the drawing stands alone.
enum Look: String, CaseIterable {
  case paper, axis, grid, tick, nought, limit, leader
  case label, note, title, value, halo
  case band90 = "band-90"
  case band60 = "band-60"
  case band30 = "band-30"
  case median, baseline, observed, start
  case mark, many, outcome, chosen, hollow, bar, hatch, cut
  case series1 = "series-1"
  case series2 = "series-2"
  case series3 = "series-3"
  case series4 = "series-4"
  case sooner, later, never
  case unknown
  case class1 = "class-1"
  case class2 = "class-2"
  case class3 = "class-3"
  case class4 = "class-4"
  case class5 = "class-5"

  /// The lines of several series, which differ by dashes besides colour.
  static let series: [Look] = [.series1, .series2, .series3, .series4]
  /// The five classes of a map, from light to dark.
  static let classes: [Look] = [.class1, .class2, .class3, .class4, .class5]

  /// The colours and strokes as attributes.
  var attributes: String { Self.texts[self] ?? Self.lines[self] ?? Self.shapes[self] ?? "fill=\"\(Self.ink)\"" }

  /// How much wider the letters are than plain ones of the same size.
  var breadth: Double { self == .title || self == .value ? 1.13 : 1 }

  private static let (ink, deep, blue, amber, grey, white) = ("#1b1b1f", "#0b2340", "#154273", "#b8500a", "#50545c", "#ffffff")

  static let texts: [Look: String] = [
    .label: "fill=\"\(ink)\"",
    .note: "fill=\"\(grey)\"",
    .title: "fill=\"\(ink)\" font-weight=\"700\"",
    .value: "fill=\"\(ink)\" font-weight=\"600\"",
    .halo: "fill=\"\(ink)\" stroke=\"\(white)\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"",
  ]

  static let lines: [Look: String] = [
    .axis: stroke(ink, "1"), .tick: stroke(ink, "1"), .grid: stroke("#d5d8de", "1"), .nought: stroke(ink, "1.5"),
    .limit: stroke(amber, "2", dashes: "2 3"), .leader: stroke("#7a7e87", "1"), .start: stroke(grey, "1", dashes: "2 3"),
    .median: stroke(deep, "2.5"), .baseline: stroke(ink, "1.8", dashes: "7 4"), .observed: stroke(ink, "1.5"), .hatch: stroke(ink, "1"),
    .series1: stroke(deep, "2.5"), .series2: stroke(amber, "2.5", dashes: "8 4"), .series3: stroke("#4f7db3", "2.5", dashes: "2 3"),
    .series4: stroke(grey, "2.5", dashes: "10 3 2 3"),
  ]

  static let shapes: [Look: String] = [
    .many: fill(blue) + " fill-opacity=\"0.7\"", .paper: fill(white), .cut: fill(ink), .bar: fill(blue), .later: fill(blue),
    .band90: fill(blue) + " fill-opacity=\"0.18\" stroke=\"\(blue)\" stroke-opacity=\"0.6\" stroke-width=\"0.7\"",
    .band60: fill(blue) + " fill-opacity=\"0.3\"",
    .band30: fill(blue) + " fill-opacity=\"0.42\"",
    .mark: fill(blue, edge: white, "1"), .outcome: fill(amber, edge: white, "1"), .chosen: fill(amber, edge: white, "1"),
    .hollow: fill("none", edge: ink, "1.5"), .sooner: fill("#8facd1", edge: deep, "1"), .never: fill(white, edge: ink, "0.8"),
    .unknown: fill(white, edge: ink, "0.8"), .class1: fill("#eef2f8", edge: "#7a7e87", "0.5"), .class2: fill("#c3d1e6", edge: "#7a7e87", "0.5"),
    .class3: fill("#8facd1", edge: "#7a7e87", "0.5"), .class4: fill("#4f7db3", edge: "#7a7e87", "0.5"),
    .class5: fill("#154273", edge: "#7a7e87", "0.5"),
  ]

  private static func fill(_ colour: String) -> String { "fill=\"\(colour)\"" }

  private static func fill(_ colour: String, edge: String, _ width: String) -> String {
    "fill=\"\(colour)\" stroke=\"\(edge)\" stroke-width=\"\(width)\""
  }

  private static func stroke(_ colour: String, _ width: String, dashes: String? = nil) -> String {
    "fill=\"none\" stroke=\"\(colour)\" stroke-width=\"\(width)\"" + (dashes.map { " stroke-dasharray=\"\($0)\"" } ?? "")
  }
}
