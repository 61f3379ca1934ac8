import Chance
import Testing
import Vocabulary

@testable import Assessments

@Suite("What came, beside the bands of a run")
struct ActualsFactsTests {
  /// Ends 10, 20, 30, then 40 in the middle, then 50, 60, 70.
  private let bands = Bands(percentiles: [10, 20, 30, 40, 50, 60, 70])
  private let first = CalendarMonth(year: 2020, month: 1)

  @Test(
    "a value is within the narrowest band that holds it, ends included, else below or above",
    arguments: [
      (30.0, ActualsFacts.Standing.within30), (50, .within30), (29.9, .within60), (60, .within60), (10, .within90), (70, .within90), (9.9, .below),
      (70.1, .above),
    ])
  func standing(_ value: Double, _ standing: ActualsFacts.Standing) { #expect(ActualsFacts.Standing(value, in: bands) == standing) }

  @Test("of a run with too few futures nothing is said of a band that is not known")
  func unknown() {
    #expect(ActualsFacts.Standing(1e9, in: Bands([1, 2, 3])) == .unknown)
    // Twenty futures tell the bands of 30 and 60 %, and not that of 90 %.
    let twenty = Bands((0..<20).map(Double.init))
    #expect(ActualsFacts.Standing(9.5, in: twenty) == .within30)
    #expect(ActualsFacts.Standing(100, in: twenty) == .unknown)
  }

  @Test("rows come by series and month, each beside the bands of its month, and are counted by series")
  func rows() throws {
    let wide = Bands(percentiles: [0, 1, 2, 3, 4, 5, 6])
    let series = [
      MonthlyBands(kind: .occupancy, bands: [bands, wide], differences: []), MonthlyBands(kind: .arrivals, bands: [wide, bands], differences: []),
    ]
    let actuals = [
      Actual(month: first.advanced(by: 1), series: .occupancy, value: 100), Actual(month: first, series: .occupancy, value: 40),
      Actual(month: first, series: .arrivals, value: 5),
      // Outside the months of the run, and of a series that it has not.
      Actual(month: first.advanced(by: 2), series: .arrivals, value: 5), Actual(month: first, series: .cost, value: 5),
    ]
    let facts = ActualsFacts(actuals, beside: series, from: first, variant: "T0")
    #expect(facts.rows.map(\.actual.series) == [.arrivals, .occupancy, .occupancy])
    #expect(facts.rows.map(\.standing) == [.within60, .within30, .above])
    #expect(facts.rows.map(\.bands) == [wide, bands, wide])
    let arrivals = try #require(facts.tallies.first)
    #expect(arrivals == ActualsFacts.Tally(series: .arrivals, months: 1, within30: 0, within60: 1, within90: 1, unknown: 0))
    #expect(facts.tallies.last == ActualsFacts.Tally(series: .occupancy, months: 2, within30: 1, within60: 1, within90: 1, unknown: 0))
  }
}
