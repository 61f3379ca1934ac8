import Chance
import Testing

@testable import AsylumChain

@Suite("What many years of arrivals tell of the long run")
struct YearsFitTests {
  @Test("years that go up and down by a factor have that as their spread, and their geometric mean as their level")
  func level() throws {
    let fit = try #require(YearsFit([12_000, 48_000, 12_000, 48_000, 12_000, 48_000, 12_000, 48_000]))
    #expect(abs(Elementary.exp(fit.level) - 2000) < 1e-6)
    #expect(abs(fit.spread - Elementary.log(2.0) * (8.0 / 7).squareRoot()) < 1e-12)
    #expect(fit.correlation < -0.9)
    // Eight years that hang together count for under three.
    #expect(abs(fit.error - fit.spread / (8.0 / 3).squareRoot()) < 1e-12)
  }

  @Test("with its monthly shock the years of a simulation stray as far as it says", arguments: [0.85, 0.93, 0.96])
  func shock(_ persistence: Double) throws {
    let fit = try #require(YearsFit([10_000, 20_000, 30_000, 20_000, 10_000, 15_000, 25_000, 12_000, 18_000]))
    let shock = fit.shock(persistence: persistence)
    let noise = Stream(seed: 4, future: 0, event: 1)
    var (deviation, years) = (0.0, [Double]())
    for year in 0..<6000 {
      var sum = 0.0
      for month in 0..<12 {
        deviation = persistence * deviation + shock * noise.normal(year * 12 + month)
        sum += deviation
      }
      years.append(sum / 12)
    }
    let spread = (years.reduce(0) { $0 + $1 * $1 } / 6000).squareRoot()
    #expect(abs(spread / fit.spread - 1) < 0.06, "\(spread) and \(fit.spread)")
  }

  @Test("too few years, or one of none, tell nothing")
  func none() {
    #expect(YearsFit([1, 2, 3, 4, 5, 6, 7]) == nil)
    #expect(YearsFit([1, 2, 3, 4, 5, 6, 7, 0]) == nil)
  }

  @Test("the years give the arrivals their long run, and at least their shock")
  func arrivals() throws {
    let months = (0..<60).map { 1000 + Double($0 % 12) * 20 }
    let years = try #require(YearsFit([10_000, 20_000, 30_000, 20_000, 10_000, 15_000, 25_000, 12_000, 18_000]))
    let fit = try #require(ArrivalFit(months, firstMonth: 0, persistence: 0.93, years: years))
    #expect(abs(fit.longRun - Elementary.exp(years.level)) < 1e-9 && fit.longRunError == years.error)
    #expect(abs(fit.shock - years.shock(persistence: 0.93)) < 1e-12)
    let alone = try #require(ArrivalFit(months, firstMonth: 0, persistence: 0.93))
    #expect(alone.shock < fit.shock && alone.longRun < fit.longRun)
  }
}
