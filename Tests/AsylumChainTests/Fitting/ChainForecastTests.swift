import Chance
import Testing

@testable import AsylumChain

@Suite("The chain by quarter, as it can be fitted to the past")
struct ChainForecastTests {
  private static func known() throws -> ChainForecast.Known {
    let months = (0..<120).map { 1000 + 300 * Elementary.cos(Double($0) / 9) }
    let fit = try #require(ArrivalFit(months, firstMonth: 0, persistence: 0.93))
    let quarters = (0..<40).map { quarter in (0..<3).reduce(0.0) { $0 + months[quarter * 3 + $1] } }
    let pending = (0..<40).map { 9000 + 1500 * Elementary.cos(Double($0) / 5) }
    let decisions = (0..<40).map { 2800 + 500 * Elementary.cos(Double($0) / 5 - 0.5) }
    let grants = decisions.enumerated().map { $0.element * (0.5 + 0.1 * Elementary.cos(Double($0.offset) / 4)) }
    var known = ChainForecast.Known(arrivalFit: fit, arrivals: quarters, decisions: decisions, grants: grants, pending: pending)
    known.relatives = [Double?](repeating: nil, count: 16) + grants.dropFirst(16).map { $0 * 0.8 }
    known.relativesPerGrant = 0.8
    return known
  }

  private static let drawn = ChainForecast.Drawn(persistence: 0.93, shock: 1)

  @Test("a quarter decides at most half of those who wait and come, moves at most twofold, and grants no more than it decides")
  func limits() throws {
    let known = try Self.known()
    let forecast = try #require(ChainForecast(known))
    let last = try #require(known.decisions.last ?? nil)
    for future in 0..<200 {
      let path = forecast.path(seed: 1, future: future, quarters: 8, drawn: Self.drawn)
      var before = last
      for quarter in 0..<8 {
        #expect(path.decisions[quarter] <= 2.000_001 * before)
        #expect(path.grants[quarter] < path.decisions[quarter] && path.grants[quarter] > 0)
        #expect(path.pending[quarter] >= ChainForecast.fewestPending && path.relatives[quarter] > 0)
        before = path.decisions[quarter]
      }
    }
  }

  @Test("the same seed and future give the same path, and a longer one begins with the shorter one")
  func same() throws {
    let forecast = try #require(ChainForecast(try Self.known()))
    let (short, long) = (
      forecast.path(seed: 3, future: 7, quarters: 4, drawn: Self.drawn), forecast.path(seed: 3, future: 7, quarters: 8, drawn: Self.drawn)
    )
    #expect(Array(long.arrivals.prefix(4)) == short.arrivals && Array(long.relatives.prefix(4)) == short.relatives)
    #expect(Array(long.pending.prefix(4)) == short.pending)
    #expect(forecast.path(seed: 4, future: 7, quarters: 4, drawn: Self.drawn).decisions != short.decisions)
  }

  @Test("without relatives there are none, and without decisions no forecast")
  func missing() throws {
    var known = try Self.known()
    known.relatives = []
    let forecast = try #require(ChainForecast(known))
    #expect(forecast.path(seed: 1, future: 0, quarters: 4, drawn: Self.drawn).relatives.isEmpty)
    known.decisions[39] = nil
    #expect(ChainForecast(known) == nil)
  }
}
