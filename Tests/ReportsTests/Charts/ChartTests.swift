import Chance
import Foundation
import Testing
import Vocabulary

@testable import Reports

@Suite("A picture can be read by people, by browsers and by other programs")
struct ChartTests {
  private static func chart(_ plot: Plot, title: String = "Wat het doet", language: Language = .nl) -> Chart {
    Chart(title, unit: "mensen per maand", plot, sentence: "Een zin.", language: language).sourced("Bureau, Telling")
  }

  private static func bands(_ middle: Double, known: Int = 3) -> Bands {
    var values = [-400, -200, -100, 0, 100, 200, 400].map { middle + $0 }
    if known < 3 { (values[0], values[6]) = (.nan, .nan) }
    if known < 2 { for place in [1, 2, 4, 5] { values[place] = .nan } }
    if known < 1 { values[3] = .nan }
    return Bands(percentiles: values)
  }

  private static let first = CalendarMonth(year: 2027, month: 1)

  @Test("any figures at all make well-formed pictures, whose texts stay within them, wide and narrow", arguments: 1...100)
  func wellFormed(seed: Int) {
    var random = RandomPlots(seed: UInt64(seed))
    for plot in random.all() {
      for width in seed % 2 == 0 ? [Chart.wide, Chart.narrow] : [Chart.wide] {
        let svg = Self.chart(plot, title: "Titel <van> & met \u{1}").svg(width: width)
        let read = ReadDrawing(svg)
        #expect(read.isWellFormed, "seed \(seed): \(plot)")
        #expect(!svg.contains("style=") && !svg.contains(" id=") && !svg.contains("<script") && !svg.contains("nan") && !svg.contains("inf\""))
        Self.expectWithin(read, seed: seed)
      }
    }
  }

  private static func expectWithin(_ read: ReadDrawing, seed: Int) {
    guard let whole = read.elements.first else { return }
    for element in read.texts {
      let size = element.number("font-size")
      let long = Lettering.width(element.text, size: size)
      let (x, anchor) = (element.number("x"), element.attributes["text-anchor"])
      let left = anchor == "start" ? x : anchor == "middle" ? x - long / 2 : x - long
      #expect(size >= 11, "seed \(seed)")
      #expect(left >= 0 && left + long <= whole.number("width"), "seed \(seed): \(element.text)")
      #expect(element.number("y") >= size - 0.1 && element.number("y") <= whole.number("height"), "seed \(seed): \(element.text)")
    }
  }

  @Test("every part has a class and colours of its own, so that the picture stands alone", arguments: 1...10)
  func looks(seed: Int) {
    var random = RandomPlots(seed: UInt64(seed))
    for plot in random.all() {
      for element in ReadDrawing(Self.chart(plot).svg()).elements.dropFirst() where element.name != "title" {
        #expect(Look(rawValue: element.look) != nil, "\(element.name)")
        #expect(element.attributes["fill"] != nil, "\(element.name) \(element.look)")
      }
    }
  }

  @Test("every look has its attributes in one of the three lists", arguments: Look.allCases)
  func lists(_ look: Look) { #expect([Look.texts, Look.lines, Look.shapes].count { $0[look] != nil } == 1) }

  @Test("equal figures make equal bytes", arguments: Language.allCases)
  func deterministic(_ language: Language) {
    var (one, other) = (RandomPlots(seed: 5), RandomPlots(seed: 5))
    for (left, right) in zip(one.all(), other.all()) {
      let (first, second) = (Self.chart(left, language: language), Self.chart(right, language: language))
      #expect(first.svg() == second.svg())
      #expect(first.vegaLite == second.vegaLite)
      #expect(first.csv == second.csv)
    }
  }

  @Test("the specification and the file have as many rows as the table", arguments: 1...20)
  func exports(seed: Int) throws {
    var random = RandomPlots(seed: UInt64(seed))
    for plot in random.all() {
      let chart = Self.chart(plot)
      let read = try #require(try JSONSerialization.jsonObject(with: Data(chart.vegaLite.utf8)) as? [String: Any])
      let values = try #require((read["data"] as? [String: Any])?["values"] as? [[String: Any]])
      #expect(values.count == (chart.table?.rows.count ?? 0), "seed \(seed)")
      #expect((read["layer"] as? [Any])?.isEmpty == false)
      #expect(chart.csv.split(separator: "\n").count == values.count + 1, "seed \(seed)")
      #expect(chart.table?.rows.allSatisfy { $0.count == chart.table?.columns.count } ?? true)
    }
  }

  @Test("a band is drawn only where both its ends are known, and broken between")
  func bandsWhereKnown() {
    func plot(_ known: [Int]) -> Plot { .fan(FanPlot("V2", from: Self.first, known.map { Self.bands(1000, known: $0) })) }
    func drawn(_ known: [Int], _ look: String) -> Int {
      ReadDrawing(Self.chart(plot(known)).svg()).elements.filter { $0.look == look && $0.name == "polygon" }.count
    }
    #expect(drawn([3, 3, 3], "band-90") == 1)
    #expect(drawn([2, 2, 2], "band-90") == 0)
    #expect(drawn([2, 2, 2], "band-60") == 1)
    #expect(drawn([1, 1, 1], "band-30") == 0)
    #expect(drawn([3, 3, 0, 0, 3, 3], "band-90") == 2)
    #expect(!Self.chart(plot([2, 2])).svg().contains("90%"))
    #expect(Self.chart(plot([0, 0])).svg().contains("geen cijfers"))
  }

  @Test("what goes on beyond the axis is marked at the edge, and the legend says so")
  func cutOff() {
    let far = Bands(percentiles: [-500, 900, 950, 1000, 1050, 1100, 90_000])
    let svg = Self.chart(.fan(FanPlot("V2", from: Self.first, [Self.bands(1000), far, Self.bands(1000)]))).svg()
    #expect(ReadDrawing(svg).all("cut").count >= 2)
    #expect(svg.contains("loopt door buiten het beeld"))
    let near = Self.chart(.fan(FanPlot("V2", from: Self.first, [Self.bands(1000), Self.bands(1000)]))).svg()
    #expect(ReadDrawing(near).all("cut").isEmpty && !near.contains("loopt door"))
  }

  @Test("a variant that is not known says so in the words given, and has no dot")
  func unknownRow() {
    let row = IntervalPlot.Row("V3", Self.bands(0, known: 0), point: .nan, instead: "niet gevraagd")
    let plot = IntervalPlot([IntervalPlot.Row("V2", Self.bands(-300), point: -310), row], pointName: "gemiddelde")
    let read = ReadDrawing(Self.chart(.interval(plot)).svg())
    #expect(read.texts.contains { $0.text == "niet gevraagd" })
    #expect(read.texts.contains { $0.text == "−310" })
    // One dot in the legend, one in the picture.
    #expect(read.all("mark").count == 2)
  }

  @Test("a table that a spreadsheet opens has no formulas in it")
  func formulas() {
    let chart = Self.chart(.bars(BarPlot([BarPlot.Row("=1+1, \"x\"", 0.5), BarPlot.Row("b", .nan)])), language: .en)
    #expect(chart.csv == "name,value\n\"'=1+1, \"\"x\"\"\",0.5\nb,\n")
    #expect(chart.table?.rows.count == 2)
  }

  @Test("a page tells title and source itself, and the picture then does not")
  func onPage() {
    let chart = Self.chart(.lines(LinePlot(from: Self.first, [LinePlot.Line("V1", [1, 2])])))
    let (alone, within) = (ReadDrawing(chart.svg()), ReadDrawing(chart.svg(isAlone: false)))
    #expect(alone.texts.contains { $0.text == "Wat het doet" } && alone.texts.contains { $0.text == "Bron: Bureau, Telling" })
    #expect(!within.texts.contains { $0.text == "Wat het doet" || $0.text.hasPrefix("Bron") })
    #expect(within.elements.first?.attributes["aria-label"] == "Wat het doet")
  }
}
