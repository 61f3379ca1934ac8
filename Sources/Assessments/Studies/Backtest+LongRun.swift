import AsylumChain
public import Chance
import Dossiers
import Vocabulary

extension Backtest {
  /// First applications of a calendar year, forecast from one of so many years before with the values of today's calibration: in-sample, as those
  /// values were fitted to the same years.
  public struct FarPoint: Sendable, Hashable, Codable {
    public var yearsAhead: Int
    /// The year from whose level the forecast begins.
    public var from: Int
    public var forecast: Bands
    public var actual: Double
  }

  /// How many years ahead the long run is looked at.
  public static let yearsAhead = [1, 2, 5, 10]
  /// Beginnings in so many first years of the series: later ones have no tenth year yet.
  static let beginnings = 14

  /// The points so many years ahead.
  public func far(_ yearsAhead: Int) -> [FarPoint] { longRun.filter { $0.yearsAhead == yearsAhead } }
}

extension ChainDossier {
  /// Whether the calibrated level, return and spread of arrivals can be borne by the years of the series; empty without such years.
  func longRunPoints(futures: Int, seed: UInt64) -> [Backtest.FarPoint] {
    guard let measure = chain.declarations.measures[.firstApplicationsByYear], yearsFit() != nil else { return [] }
    var totals: [Int: Double] = [:]
    for observation in chain.series where observation.measure == measure {
      if observation.period.count == 4, let year = Int(observation.period) { totals[year] = observation.value }
    }
    guard let first = totals.keys.min() else { return [] }
    let drawn = (0..<futures).map { calibration.drawn(seed: seed, future: $0) }
    return Backtest.yearsAhead.flatMap { ahead in
      (first..<(first + Backtest.beginnings)).compactMap { year -> Backtest.FarPoint? in
        guard let level = totals[year], let actual = totals[year + ahead], level > 0 else { return nil }
        let sample = drawn.indices.map { yearAhead(ahead, from: level, drawn[$0], seed: seed, future: $0) }
        return Backtest.FarPoint(yearsAhead: ahead, from: year, forecast: Bands(sample), actual: actual)
      }
    }
  }

  /// The total of the year so many years ahead in one future. The year's total stands for its middle, half a year before the first month.
  private func yearAhead(_ ahead: Int, from total: Double, _ drawn: Calibration, seed: UInt64, future: Int) -> Double {
    let persistence = drawn[.persistencePerMonth]
    let months = ahead * 12
    let path = ArrivalFit.path(from: total, to: drawn[.longRunPerYear], persistence: persistence, months: months + 6)
    let arrivals = Arrivals(
      expectedPerMonth: path[6...].map { $0 / 12 }, shock: drawn[.shockPerMonth], persistence: persistence, tails: Int(drawn[.tails] / 2) * 2)
    return arrivals.path(seed: seed, future: future, months: months).suffix(12).reduce(0, +)
  }
}
