public import AsylumChain
public import Chance
public import Vocabulary

/// Forecasts of the inflow made on dates in the past with what was known then, held against what came.
public struct Backtest: Sendable {
  /// First applications of the twelve months after each cut-off, at the end of every quarter.
  public var years: [Year]
  /// The total inflow of a calendar year, beside the forecast that was published.
  public var published: [Published]
  public var futures: Int

  public struct Year: Sendable {
    /// The last month known.
    public var cutOff: CalendarMonth
    public var forecast: Bands
    public var naive: Bands
    public var actual: Double
    /// Continuous ranked probability scores, in people.
    public var score: Double
    public var naiveScore: Double
  }

  public struct Published: Sendable {
    public var forecast: PublishedForecast
    public var own: Bands
    public var actual: Double
    /// The score of the chain's own forecast; that of a single number is its distance.
    public var score: Double
    public var distance: Double { abs(forecast.persons - actual) }
  }

  /// Share of the cut-offs at which what came lay within the band of 30, 60 or 90 percent.
  public func coverage(_ percent: Int) -> Double {
    Double(years.count { Scores.covers($0.forecast, percent: percent, $0.actual) }) / Double(max(years.count, 1))
  }

  public var meanScore: Double { Estimate(years.map(\.score)).mean }
  public var meanNaiveScore: Double { Estimate(years.map(\.naiveScore)).mean }
}

extension Dossier {
  /// Monthly counts of the series from its first month on; empty where a month is missing.
  func monthly(_ measures: [String]) -> (first: CalendarMonth, counts: [Double])? {
    var counts: [CalendarMonth: Double] = [:]
    for observation in series where measures.contains(observation.measure) {
      guard let month = CalendarMonth(observation.period) else { continue }
      counts[month, default: 0] += observation.value
    }
    guard let first = counts.keys.min(), counts.count >= ArrivalFit.fewestMonths else { return nil }
    let ordered = (0..<counts.count).map { counts[first.advanced(by: $0)] }
    return ordered.contains(nil) ? nil : (first, ordered.compactMap { $0 })
  }

  static let firstApplications = ["first_applications_estimated"]
  static let applicationsAndRelatives = ["first_applications_estimated", "nareis_arrivals_estimated"]

  /// The fit to the whole series, as the calibration has it; `nil` without a monthly series.
  public var arrivalFit: ArrivalFit? {
    monthly(Self.firstApplications).flatMap {
      ArrivalFit($0.counts, firstMonth: $0.first.month - 1, persistence: calibration["arrivals.persistence_per_month"], tails: tails)
    }
  }

  private var tails: Int { Int(calibration["arrivals.tails"] / 2) * 2 }

  /// Forecasts from the end of every quarter since 2015 on; empty without a monthly series.
  public func backtest(futures: Int = 2000, seed: UInt64 = 1) -> Backtest {
    let runs = Runs(dossier: self, futures: futures, seed: seed)
    return Backtest(years: runs.years, published: runs.published, futures: futures)
  }

  private struct Runs {
    let dossier: Dossier
    let futures: Int
    let seed: UInt64

    /// Totals of some months to come in each future, fitted to the first `known` months.
    func totals(_ counts: [Double], known: Int, first: CalendarMonth, months: Int, counting from: Int = 0) -> [Double]? {
      let persistence = dossier.calibration["arrivals.persistence_per_month"]
      guard let fit = ArrivalFit(Array(counts[..<known]), firstMonth: first.month - 1, persistence: persistence, tails: dossier.tails) else {
        return nil
      }
      let levels = Stream(seed: seed, future: known, event: 2000)
      return (0..<futures).map { future in
        let path = fit.arrivals(months: months, longRunDeviates: levels.normal(future)).path(seed: seed, future: future, months: months)
        return path[from...].reduce(0, +)
      }
    }

    var years: [Backtest.Year] {
      guard let (first, counts) = dossier.monthly(Dossier.firstApplications) else { return [] }
      let start = max(first.months(to: CalendarMonth(year: 2016, month: 1)), ArrivalFit.fewestMonths)
      return stride(from: start, through: counts.count - 12, by: 3).compactMap { known in
        guard let own = totals(counts, known: known, first: first, months: 12) else { return nil }
        let naive = NaiveWalk(Array(counts[..<known]), firstMonth: first.month - 1).totals(12, futures: futures, seed: seed)
        let actual = counts[known..<(known + 12)].reduce(0, +)
        return Backtest.Year(
          cutOff: first.advanced(by: known - 1), forecast: Bands(own), naive: Bands(naive), actual: actual,
          score: Scores.crps(own, actual: actual), naiveScore: Scores.crps(naive, actual: actual))
      }
    }

    /// The chain's forecast from the months known at the publication, with repeat applications as in the last year known.
    var published: [Backtest.Published] {
      guard let (first, counts) = dossier.monthly(Dossier.applicationsAndRelatives) else { return [] }
      return dossier.forecasts.compactMap { forecast in
        guard let actual = dossier.annual("total_inflow_ind", forecast.year), let dataTo = forecast.dataTo else { return nil }
        let known = first.months(to: dataTo) + 1
        let year = first.months(to: CalendarMonth(year: forecast.year, month: 1))
        guard known <= counts.count, year + 12 > known,
          let ahead = totals(counts, known: known, first: first, months: year + 12 - known, counting: max(year - known, 0))
        else { return nil }
        let seen = year < known ? counts[year..<known].reduce(0, +) : 0
        let again = dossier.annual("repeat_applications", before: dataTo.year) ?? 0
        let own = ahead.map { $0 + seen + again }
        return Backtest.Published(forecast: forecast, own: Bands(own), actual: actual, score: Scores.crps(own, actual: actual))
      }
    }
  }

  private func annual(_ measure: String, _ year: Int) -> Double? { series.first { $0.measure == measure && $0.period == "\(year)" }?.value }

  private func annual(_ measure: String, before year: Int) -> Double? {
    (1...5).lazy.compactMap { annual(measure, year - $0) }.first
  }
}
