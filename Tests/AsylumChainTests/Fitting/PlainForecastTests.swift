import Chance
import Testing

@testable import AsylumChain

@Suite("Forecasts without a chain")
struct PlainForecastTests {
  @Test("what never changes goes on as it was", arguments: PlainForecast.allCases)
  func steady(_ plain: PlainForecast) throws {
    let paths = try #require(plain.paths([Double?](repeating: 500, count: 20), periods: 8, futures: 10, seed: 1))
    #expect(paths.count == 10)
    for value in paths.flatMap({ $0 }) { #expect(abs(value - 500) < 1e-6) }
  }

  @Test("the seasonal walk keeps the season, and the naive one the last period")
  func season() throws {
    let values: [Double?] = (0..<24).map { [100, 200, 300, 400][$0 % 4] }
    let seasonal = try #require(PlainForecast.seasonalWalk.paths(values, periods: 8, futures: 2, seed: 1))
    for path in seasonal { for (period, value) in path.enumerated() { #expect(abs(value - [100, 200, 300, 400][period % 4]) < 1e-6) } }
    let naive = try #require(PlainForecast.naiveWalk.paths(values, periods: 8, futures: 400, seed: 1))
    let logs = naive.map { Elementary.log($0[0]) }
    #expect(abs(logs.reduce(0, +) / 400 - Elementary.log(400.0)) < 0.15)
  }

  @Test("one that goes back to a mean comes nearer to it from far away")
  func returning() throws {
    let noise = Stream(seed: 3, future: 0, event: 1)
    var level = 0.0
    var values: [Double?] = (0..<200).map { period in
      level = 0.7 * level + 0.2 * noise.normal(period)
      return 1000 * Elementary.exp(level)
    }
    values.append(4000)
    let paths = try #require(PlainForecast.meanReverting.paths(values, periods: 8, futures: 400, seed: 1))
    let medians = [0, 7].map { period in paths.map { $0[period] }.sorted()[200] }
    #expect(medians[0] > 2000 && medians[1] < 1500)
  }

  @Test("a gap is left out; an unknown last period, or too few, give none", arguments: PlainForecast.allCases)
  func gaps(_ plain: PlainForecast) {
    var values: [Double?] = (0..<20).map { 100 + Double($0 % 3) }
    values[7] = nil
    #expect(plain.paths(values, periods: 4, futures: 3, seed: 1)?.flatMap { $0 }.allSatisfy { $0.isFinite } == true)
    #expect(plain.paths(values + [nil], periods: 4, futures: 3, seed: 1) == nil)
    #expect(plain.paths([1, 2, 3], periods: 4, futures: 3, seed: 1) == nil)
  }
}
