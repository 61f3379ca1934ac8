import Chance
import Dossiers
import Vocabulary

@testable import Reports

/// One plot of each kind, from figures drawn by a seed; some are not known, some are far out.
struct RandomPlots {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

  private mutating func share() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / Double(UInt64(1) << 53)
  }

  private mutating func count(_ most: Int) -> Int { Int(share() * Double(most + 1)) }

  private mutating func value() -> Double {
    let kind = share()
    return kind < 0.1 ? .nan : kind < 0.15 ? 0 : kind < 0.2 ? (share() - 0.5) * 1e9 : (share() - 0.4) * 5000
  }

  private mutating func bands() -> Bands {
    let known = count(3)
    var values = (0..<7).map { _ in (share() - 0.4) * 4000 }.sorted()
    for (place, least) in [(0, 3), (1, 2), (2, 2), (3, 1), (4, 2), (5, 2), (6, 3)] where known < least { values[place] = .nan }
    return Bands(percentiles: values)
  }

  private mutating func name() -> String {
    let pieces = ["V1", "wachttijd", "van twee jaar", "<b>&\"'", "een heel lange naam zonder einde", "Ŋ", "gezinshereniging"]
    return (0...count(3)).map { _ in pieces[count(pieces.count - 1)] }.joined(separator: " ")
  }

  private mutating func many<Thing>(_ most: Int, _ make: (inout Self) -> Thing) -> [Thing] { (0..<count(most)).map { _ in make(&self) } }

  private mutating func month() -> CalendarMonth { CalendarMonth(year: 2020 + count(10), month: 1 + count(11)) }

  /// All kinds, each once.
  mutating func all() -> [Plot] { overTime() + byRow() + byPlace() }

  private mutating func overTime() -> [Plot] {
    let days = ["2025-01-31", "2025-02", "2025-06-03", "2026"].compactMap { CalendarDate($0) }
    let steps = many(6) { CoursePlot.Step(days[$0.count(days.count - 1)], share: $0.share(), isChanged: $0.share() < 0.5) }
    let history = many(12) { FanPlot.Observation(monthsBefore: 1 + $0.count(60), value: $0.value()) }
    return [
      .fan(FanPlot(name(), from: month(), many(80) { $0.bands() }, baseline: FanPlot.Line(name(), many(80) { $0.value() }), history: history)),
      .lines(LinePlot(from: month(), many(5) { one in LinePlot.Line(one.name(), one.many(60) { $0.value() }) })),
      .backtest(BacktestPlot(many(40) { BacktestPlot.Row($0.month(), $0.bands(), actual: $0.value()) })),
      .course(CoursePlot([CoursePlot.Series(name(), steps), CoursePlot.Series(name(), steps)])),
      .timeline(timeline(days)),
    ]
  }

  private mutating func timeline(_ days: [CalendarDate]) -> TimelinePlot {
    let rows = many(4) { one in
      TimelinePlot.Row(
        one.name(), one.many(6) { TimelinePlot.Moment($0.count(6), days[$0.count(days.count - 1)]) }, isOpen: one.share() < 0.5, outcome: one.name())
    }
    return TimelinePlot((0...6).map { _ in name() }, rows, to: days[2])
  }

  private mutating func byRow() -> [Plot] {
    [
      .interval(IntervalPlot(many(8) { IntervalPlot.Row($0.name(), $0.bands(), point: $0.value(), instead: $0.name()) }, pointName: name())),
      .switches(
        SwitchPlot(many(8) { SwitchPlot.Row($0.name(), sooner: abs($0.value()), same: $0.value(), later: abs($0.value()), never: abs($0.value())) })),
      .bars(BarPlot(many(8) { BarPlot.Row($0.name(), $0.value(), before: $0.share() < 0.5 ? $0.value() : nil) }, valueName: "a", beforeName: "b")),
      .flow(FlowPlot(many(8) { FlowPlot.Row($0.name(), gives: abs($0.value()), takes: abs($0.value())) }, givesName: "geeft", takesName: "krijgt")),
      .matrix(
        MatrixPlot(
          columns: many(9) { $0.name() },
          many(8) { one in
            MatrixPlot.Row(one.name(), one.many(9) { MatrixPlot.Cell(MatrixPlot.Glyph.allCases[$0.count(5)], $0.name()) })
          })),
    ]
  }

  private mutating func byPlace() -> [Plot] {
    let dots = many(90) { DotPlot.Dot($0.name(), $0.value()) }
    let places = many(40) { one in MapPlot.Municipality(MunicipalityCode(rawValue: "G\(one.count(60))"), one.name(), one.value()) }
    let boundaries = places.map { place in
      DossierFiles.Boundary(code: place.code, rings: [many(9) { SIMD2(4 + $0.share() * 3, 51 + $0.share() * 2) }])
    }
    return [
      .dots(DotPlot(dots, dotName: "één gemeente", chosen: dots.first?.name)),
      .scatter(ScatterPlot(many(90) { ScatterPlot.Dot($0.name(), across: $0.value(), up: $0.value()) }, acrossName: "x", upName: "y")),
      .map(MapPlot(places, in: boundaries, chosen: places.prefix(1).map(\.code))),
      .slope(SlopePlot(many(9) { SlopePlot.Point(lever: Double($0.count(48)), value: $0.value()) }, leverName: name())),
    ]
  }
}
