import Chance
import Foundation
import Testing
import Vocabulary

@testable import Reports

@Suite("A picture can be read on a small screen, in the dark and without colour")
struct FormTests {
  private static let first = CalendarMonth(year: 2027, month: 1)
  private static let bands = Bands(percentiles: [600, 800, 900, 1000, 1100, 1200, 1400])

  private static func chart(_ plot: Plot, language: Language = .nl) -> Chart {
    Chart("Wat het doet", unit: "mensen", plot, sentence: "Een zin.", language: language)
  }

  private static var lines: Plot { .lines(LinePlot(from: first, [LinePlot.Line("V1", [1, 2])])) }

  @Test("a wide place gets both forms under one name, and a column the narrow one alone")
  func forms() {
    let page = Self.chart(Self.lines).markup(width: Chart.wide)
    #expect(page.hasPrefix("<div class=\"picture\" role=\"img\" aria-label=\"Wat het doet\">"))
    #expect(page.components(separatedBy: "Wat het doet").count == 2)
    #expect(page.components(separatedBy: "<svg").count == 3 && page.components(separatedBy: "aria-hidden=\"true\"").count == 3)
    #expect(page.contains("class=\"chart full\"") && page.contains("class=\"chart compact\""))
    let column = Self.chart(Self.lines).markup(width: Chart.narrow)
    #expect(column.components(separatedBy: "<svg").count == 2 && column.contains("role=\"img\"") && column.contains("class=\"chart compact\""))
  }

  @Test("a map, which is heavy, stands on a page once")
  func map() {
    #expect(Self.chart(.map(MapPlot([], in: []))).markup(width: Chart.wide).components(separatedBy: "<svg").count == 2)
  }

  @Test("the border of a place is written as steps that lead back to each of its corners")
  func border() {
    let ring = [Spot(10.04, 5), Spot(10.24, 4.96), Spot(10.26, 4.96), Spot(0.5, 12.3), Spot(-3, -0.04)]
    let path = Drawing.path(ring)
    #expect(path == "M10 5l.2 0 .1 0-9.8 7.3-3.5-12.3z")
    #expect(Drawing.path([Spot(1, 1)]) == "M1 1l0 0z" && Drawing.path([]).isEmpty)
    // A thousand small steps: no error adds up.
    let long = (0...1000).map { Spot(Double($0) * 0.037, 0) }
    let numbers = Drawing.path(long).split { !"0123456789.".contains($0) }.compactMap { Double($0) }
    let steps = stride(from: 2, to: numbers.count, by: 2).map { numbers[$0] }
    let width: Double = steps.reduce(0, +)
    #expect(abs(width - 37) < 1e-6)
  }

  @Test("the style sheet shows one form at a time, the wide one on paper")
  func sheet() {
    #expect(ChartStyle.sheet.contains(".picture > .compact { display: none; }"))
    #expect(ChartStyle.sheet.contains("@media screen and (max-width: 44rem) { .picture > .full { display: none; }"))
  }

  @Test("on a page every class has its colours from the style sheet, where the system forces them too", arguments: Look.allCases)
  func classes(_ look: Look) throws {
    #expect(ChartStyle.sheet.contains("\n.chart .\(look.rawValue) { "))
    let forced = try #require(ChartStyle.sheet.split(separator: "@media (forced-colors: active)").last)
    #expect(look == .paper || forced.contains(".chart .\(look.rawValue)"))
    #expect(!Self.chart(Self.lines).markup(width: Chart.wide).contains("stroke-width"))
  }

  @Test(
    "what carries a figure stands out from the paper, by its fill or its edge",
    arguments: [
      Look.mark, .many, .outcome, .chosen, .bar, .later, .sooner, .never, .unknown, .hollow, .band90, .median, .baseline, .observed, .limit, .cut,
      .series1, .series2, .series3, .series4, .class1, .class2, .class3, .class4, .class5, .note, .label,
    ])
  func contrast(_ look: Look) {
    #expect([("fill", "fill-opacity"), ("stroke", "stroke-opacity")].contains { Self.contrast(look, colour: $0.0, opacity: $0.1) >= 3 }, "\(look)")
  }

  private static func contrast(_ look: Look, colour: String, opacity: String) -> Double {
    guard let hex = value(of: colour, in: look), hex.hasPrefix("#"), let number = Int(hex.dropFirst(), radix: 16) else { return 1 }
    let strength = value(of: opacity, in: look).flatMap { Double($0) } ?? 1
    let parts = [16, 8, 0].map { Double((number >> $0) & 255) / 255 * strength + 1 - strength }.map { $0 <= 0.04045 ? $0 / 12.92 : cubed($0) }
    return 1.05 / (0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05)
  }

  /// A little lighter than the curve of the standard, so that no contrast is told too high.
  private static func cubed(_ share: Double) -> Double {
    let base = (share + 0.055) / 1.055
    return base * base * (0.4 + 0.6 * base)
  }

  private static func value(of name: String, in look: Look) -> String? {
    let parts = look.attributes.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    return parts.indices.dropLast().first { parts[$0].filter { $0 != " " } == name + "=" }.map { parts[$0 + 1] }
  }

  @Test("a long name at the end of a line goes over lines, and none is cut", arguments: [Chart.wide, Chart.narrow])
  func endLabels(width: Int) {
    let names = ["R3b ter vergelijking: maximum en wachttijd", "huidig recht"]
    let plot = FanPlot(names[0], from: Self.first, [Self.bands, Self.bands], baseline: FanPlot.Line(names[1], [900, 900]))
    let texts = ReadDrawing(Self.chart(.fan(plot)).svg(width: width)).texts.map(\.text)
    #expect(!texts.contains { $0.contains("…") }, "\(texts)")
  }

  @Test("the legend of a fan says in full which line is which")
  func legend() {
    let plot = FanPlot("V2", from: Self.first, [Self.bands, Self.bands], baseline: FanPlot.Line("V0", [900, 900], title: "V0 huidig recht"))
    let texts = ReadDrawing(Self.chart(.fan(plot)).svg()).texts.map(\.text)
    for text in ["V2", "V0", "V2, mediaan", "V0 huidig recht, mediaan"] { #expect(texts.contains(text), "\(text)") }
  }

  @Test("who comes sooner, later and never stands there in words", arguments: [Chart.wide, Chart.narrow], Language.allCases)
  func switches(width: Int, language: Language) {
    let plot = SwitchPlot([SwitchPlot.Row("V3a", sooner: 4900, same: 76_000, later: 16_000, never: 7000)])
    let texts = ReadDrawing(Self.chart(.switches(plot), language: language).svg(width: width)).texts.map(\.text).joined(separator: "|")
    for text in language == .nl
      ? ["4.900 eerder", "16.000 later · 7.000 nooit", "76.000 gelijk"] : ["4,900 sooner", "16,000 later · 7,000 never", "76,000 the same"]
    { #expect(texts.contains(text), "\(texts)") }
  }

  @Test("the dates of a course do not lie on each other", arguments: [Chart.wide, Chart.narrow])
  func dates(width: Int) throws {
    let days = ["2025-01-31", "2025-09-01"].compactMap { CalendarDate($0) }
    let steps = days.map { CoursePlot.Step($0, share: 0.5, isChanged: true) }
    let plot = CoursePlot([CoursePlot.Series("als het bericht klopt", steps), CoursePlot.Series("anders", steps)])
    let texts = ReadDrawing(Self.chart(.course(plot)).svg(width: width)).texts
    let first = try #require(texts.first { $0.text == "31 januari 2025" })
    let last = try #require(texts.first { $0.text == "1 september 2025" })
    let isApart = first.number("x") + Lettering.width(first.text, size: 12) <= last.number("x") - Lettering.width(last.text, size: 12)
    #expect(isApart || last.number("y") >= first.number("y") + 12)
  }

  @Test("a unit longer than the picture goes over lines")
  func unit() {
    var chart = Self.chart(.bars(BarPlot([BarPlot.Row("V1", 0.5)])))
    chart.unit = "deel van wie in dat jaar komt of aan het eind van dat jaar nog wacht"
    let texts = ReadDrawing(chart.svg(width: Chart.narrow)).texts.map(\.text)
    #expect(!texts.contains { $0.contains("…") } && texts.filter { chart.unit.contains($0) && $0.count > 4 }.joined(separator: " ") == chart.unit)
  }

  @Test("differences have their sign, and a figure is told as it is given")
  func told() {
    var bars = BarPlot([BarPlot.Row("V1", 4192), BarPlot.Row("V2", -31)], form: .decimals(0))
    bars.isDifference = true
    let drawn = ReadDrawing(Self.chart(.bars(bars)).svg()).texts.map(\.text)
    #expect(drawn.contains("+4.192") && drawn.contains("−31"))
    let row = IntervalPlot.Row("V1", Self.bands, point: 4.7, told: "+4,7")
    #expect(ReadDrawing(Self.chart(.interval(IntervalPlot([row], pointName: "gemiddelde"))).svg()).texts.contains { $0.text == "+4,7" })
  }
}

@Suite("Many figures close together can be told apart")
struct CrowdTests {
  /// Figures about a level, with a few far out.
  private static let crowd = (0..<200).map { 4.09 + Double($0 % 21) * 0.001 } + [3.2, 5.9]

  @Test("the axis leaves out nought and the few far out where they would press the rest flat")
  func axis() {
    let axis = Axis(aboutMostOf: Self.crowd)
    #expect(axis.low > 4 && axis.high < 4.2)
    #expect(axis.isBeyond(3.2) && axis.isBeyond(5.9))
    #expect(Axis(aboutMostOf: (0..<100).map(Double.init)).ticks == [0, 25, 50, 75, 100])
    #expect(Axis(aboutMostOf: [1, 2, 4]).low == 0)
  }

  @Test("dots stand over the width, those beyond are triangles with the names of the lowest and the highest", arguments: [Chart.wide, Chart.narrow])
  func dots(width: Int) {
    let dots = Self.crowd.enumerated().map { DotPlot.Dot("G\($0.offset)", $0.element) }
    let plot = Plot.dots(DotPlot(dots, dotName: "één gemeente"))
    let read = ReadDrawing(Chart("T", unit: "u", plot, sentence: "z", language: .nl).svg(width: width))
    let places = Set(read.elements.filter { $0.name == "circle" && $0.look == "many" }.map { $0.number("cx") })
    #expect(places.count > 15, "\(places.count)")
    #expect(read.all("cut").count == 3)
    for text in ["G200 3,2", "G201 5,9", "ligt buiten het beeld"] { #expect(read.texts.contains { $0.text == text }, "\(text)") }
  }

  @Test("a scatter spreads over its height too")
  func scatter() {
    let dots = Self.crowd.enumerated().map { ScatterPlot.Dot("G\($0.offset)", across: Double($0.offset % 13), up: $0.element) }
    let plot = Plot.scatter(ScatterPlot(dots, acrossName: "welvaart", upName: "plaatsen"))
    let read = ReadDrawing(Chart("T", unit: "u", plot, sentence: "z", language: .nl).svg())
    let heights = read.elements.filter { $0.name == "circle" }.map { $0.number("cy") }
    #expect(heights.count == 200)
    #expect((heights.max() ?? 0) - (heights.min() ?? 0) > 100)
    #expect(read.all("cut").count == 3)
  }
}
