import AsylumChain
import Chance
import Dossiers
import Vocabulary

/// The chain's forecasts by quarter from dates in the past, each fitted to what was known then.
struct QuarterBacktest {
  let dossier: ChainDossier
  let futures: Int
  let seed: UInt64
  private let first: CalendarMonth
  private let counts: [Double]
  private let series: [Backtest.Measured: QuarterSeries]

  /// Quarters ahead, and the most futures of a date: more would move no share.
  static let ahead = 8
  static let mostFutures = 1000

  /// `nil` for a dossier without the series.
  init?(_ dossier: ChainDossier, futures: Int, seed: UInt64) {
    guard let (first, counts) = dossier.monthly([.firstApplications]), let decisions = dossier.quarters(.decisionsByQuarter),
      let grants = dossier.quarters(.grantsByQuarter), let pending = dossier.quarters(.pendingByQuarter)
    else { return nil }
    (self.dossier, self.futures, self.seed, self.first, self.counts) = (dossier, min(futures, Self.mostFutures), seed, first, counts)
    var series: [Backtest.Measured: QuarterSeries] = [.decisions: decisions, .grants: grants, .pending: pending]
    series[.arrivals] = dossier.arrivalsByQuarter(first, counts)
    series[.relatives] = dossier.quarters(.relativesByQuarter)
    self.series = series
  }

  /// The points of all dates, from the oldest to the newest.
  func points(_ runner: Runner) throws -> [Backtest.Point] {
    guard let arrivals = series[.arrivals] else { return [] }
    let earliest = dossier.chain.declarations.firstCutOff.map { $0.ordinal / 3 } ?? arrivals.first
    let dates = Array(max(earliest, arrivals.first + ArrivalFit.fewestMonths / 3)..<(arrivals.first + arrivals.values.count))
    let draws = (0..<futures).map { future in dossier.calibration.drawn(seed: seed, future: future) }
    let shock = dossier.calibration[.shockPerMonth]
    let drawn = draws.map {
      ChainForecast.Drawn(persistence: $0[.persistencePerMonth], shock: shock > 0 ? $0[.shockPerMonth] / shock : 1)
    }
    return try runner.map(dates.count) { points(at: dates[$0], drawn) }.flatMap { $0 }
  }

  private func points(at quarter: Int, _ drawn: [ChainForecast.Drawn]) -> [Backtest.Point] {
    guard let forecast = known(at: quarter).flatMap({ ChainForecast($0) }) else { return [] }
    let paths = drawn.indices.map { forecast.path(seed: seed, future: $0, quarters: Self.ahead, drawn: drawn[$0]) }
    return Backtest.Measured.allCases.flatMap { measured -> [Backtest.Point] in
      guard let series = series[measured] else { return [] }
      let sample = paths.map { $0.values(measured) }.filter { $0.count == Self.ahead }
      guard sample.count == futures else { return [] }
      let start = series.values.firstIndex { $0 != nil } ?? 0
      let plain = PlainForecast.allCases.map {
        $0.paths(series.known(from: series.first + start, to: quarter), periods: Self.ahead, futures: futures, seed: seed)
      }
      return Backtest.Lead.allCases.compactMap { point(measured, $0, quarter, sample, plain) }
    }
  }

  private func point(
    _ measured: Backtest.Measured, _ lead: Backtest.Lead, _ quarter: Int, _ sample: [[Double]], _ plain: [[[Double]]?]
  ) -> Backtest.Point? {
    // The stock of a year is no sum.
    guard let series = series[measured], measured != .pending || lead.quarters.count == 1 else { return nil }
    let came = lead.quarters.compactMap { series[quarter + 1 + $0] }
    guard came.count == lead.quarters.count else { return nil }
    let actual = came.reduce(0, +)
    let own = sample.map { $0[lead.quarters].reduce(0, +) }
    let others = plain.map { paths in paths.map { $0.map { $0[lead.quarters].reduce(0, +) } } ?? [] }
    let bands = Bands(own)
    return Backtest.Point(
      measured: measured, lead: lead, cutOff: CalendarMonth(year: quarter / 4, month: quarter % 4 * 3 + 3), forecast: bands, actual: actual,
      score: Scores.crps(own, actual: actual), interval: Scores.interval(bands, percent: 90, actual: actual),
      plainScores: others.map { $0.isEmpty ? .nan : Scores.crps($0, actual: actual) },
      plainIntervals: others.map { $0.isEmpty ? .nan : Scores.interval(Bands($0), percent: 90, actual: actual) })
  }

  /// What was known as a quarter ended; years that were not over are not.
  private func known(at quarter: Int) -> ChainForecast.Known? {
    let months = (quarter + 1) * 3 - first.ordinal
    guard months <= counts.count, let arrivals = series[.arrivals], let decisions = series[.decisions], let grants = series[.grants],
      let pending = series[.pending],
      let fit = dossier.fit(Array(counts[..<months]), first: first, years: dossier.yearsFit(upTo: (quarter + 1) / 4 - 1))
    else { return nil }
    let start = min(arrivals.first, decisions.first, pending.first)
    var known = ChainForecast.Known(
      arrivalFit: fit, arrivals: arrivals.known(from: start, to: quarter), decisions: decisions.known(from: start, to: quarter),
      grants: grants.known(from: start, to: quarter), pending: pending.known(from: start, to: quarter))
    known.relatives = series[.relatives]?.known(from: start, to: quarter) ?? []
    known.relativesPerGrant = dossier.calibration[.shareWithRelatives] * dossier.calibration[.relativesPerSponsor]
    return known
  }
}

extension ChainForecast.Path {
  /// The quarters of a figure.
  func values(_ measured: Backtest.Measured) -> [Double] {
    switch measured {
    case .arrivals: arrivals
    case .relatives: relatives
    case .decisions: decisions
    case .grants: grants
    case .pending: pending
    }
  }
}
