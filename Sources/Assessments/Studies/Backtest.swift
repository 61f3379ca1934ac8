public import AsylumChain
public import Chance
public import Dossiers
public import Vocabulary

/// Forecasts of the inflow made on dates in the past with what was known then, held against what came.
public struct Backtest: Sendable, Hashable, Codable {
  /// First applications of the twelve months after each cut-off, at the end of every quarter.
  public var years: [Year]
  /// The total inflow of a calendar year, beside the forecast that was published.
  public var published: [Published]
  /// Forecasts by quarter of all that the chain shows, one and two years ahead; empty without the series.
  public var points: [Point] = []
  /// Totals of calendar years one to ten years ahead, in-sample; empty without a series of many years.
  public var longRun: [FarPoint] = []
  /// The last date on which the form was chosen; later ones only judge it.
  public var chosenUpTo: CalendarMonth
  public var futures: Int

  public struct Year: Sendable, Hashable, Codable {
    /// The last month known.
    public var cutOff: CalendarMonth
    public var forecast: Bands
    public var naive: Bands
    public var actual: Double
    /// Continuous ranked probability scores, in people.
    public var score: Double
    public var naiveScore: Double

    /// The narrowest band of 30, 60 and 90 percent in which what came lay; `nil` where it lay in none.
    public var innerBand: Int? { [30, 60, 90].first { Scores.covers(forecast, percent: $0, actual) } }
  }

  public struct Published: Sendable, Hashable, Codable {
    public var forecast: PublishedForecast
    /// The chain's own forecast; `nil` where no year of repeat applications was known, which the total inflow counts.
    public var own: Bands?
    public var actual: Double
    /// The score of the chain's own forecast; that of a single number is its distance.
    public var score: Double?
    public var distance: Double { abs(forecast.persons - actual) }
  }

  /// Share of the cut-offs at which what came lay within the band of 30, 60 or 90 percent.
  public func coverage(_ percent: Int) -> Double {
    Double(years.count { Scores.covers($0.forecast, percent: percent, $0.actual) }) / Double(max(years.count, 1))
  }

  public var meanScore: Double { Estimate(years.map(\.score)).mean }
  public var meanNaiveScore: Double { Estimate(years.map(\.naiveScore)).mean }

  /// How much better the mean score is than that of a forecast without a model, as a share of that; below nought where it is worse.
  public var gain: Double { 1 - meanScore / meanNaiveScore }

  /// Of the published forecasts that have a score beside them, how many the chain scores better than; `nil` where none has.
  public var betterThanPublished: (count: Int, of: Int)? {
    let scored = published.compactMap { row in row.score.map { (score: $0, distance: row.distance) } }
    return scored.isEmpty ? nil : (scored.count { $0.score < $0.distance }, scored.count)
  }
}

extension ChainDossier {
  /// Monthly counts of the series with these roles together, over the months that all of them have; `nil` unless the dossier gives them all, or where
  /// they are too few.
  func monthly(_ roles: [ChainDeclarations.Role]) -> (first: CalendarMonth, counts: [Double])? {
    let measures = roles.compactMap { chain.declarations.measures[$0] }
    guard measures.count == roles.count else { return nil }
    var counts: [CalendarMonth: (sum: Double, measures: Int)] = [:]
    for observation in chain.series where measures.contains(observation.measure) {
      guard let month = CalendarMonth(observation.period) else { continue }
      counts[month, default: (0, 0)].sum += observation.value
      counts[month, default: (0, 0)].measures += 1
    }
    let whole = counts.filter { $0.value.measures == measures.count }
    guard let first = whole.keys.min(), whole.count >= ArrivalFit.fewestMonths else { return nil }
    let ordered = (0..<whole.count).map { whole[first.advanced(by: $0)]?.sum }
    return ordered.contains(nil) ? nil : (first, ordered.compactMap { $0 })
  }

  static let applicationsAndRelatives: [ChainDeclarations.Role] = [.firstApplications, .relatives]

  /// The fit to the whole series, as the calibration has it; `nil` without a monthly series.
  public var arrivalFit: ArrivalFit? {
    monthly([.firstApplications]).flatMap { fit($0.counts, first: $0.first, years: yearsFit()) }
  }

  /// The fit to monthly counts of which the first is in `first`, with what years tell of the long run.
  func fit(_ counts: [Double], first: CalendarMonth, years: YearsFit?) -> ArrivalFit? {
    ArrivalFit(counts, firstMonth: first.month - 1, persistence: calibration[.persistencePerMonth], tails: tails, years: years)
  }

  private var tails: Int { Int(calibration[.tails] / 2) * 2 }

  /// Forecasts from the end of every quarter from the first cut-off of the dossier on; empty without a monthly series. Throws what the runner throws.
  public func backtest(futures: Int = 2000, seed: UInt64 = 1, runner: Runner = .inOrder) throws -> Backtest {
    let runs = Runs(dossier: self, futures: futures, seed: seed)
    let points = try QuarterBacktest(self, futures: futures, seed: seed)?.points(runner) ?? []
    return Backtest(
      years: try runs.years(runner), published: try runs.published(runner), points: points,
      longRun: longRunPoints(futures: min(futures, QuarterBacktest.mostFutures), seed: seed), chosenUpTo: chosenUpTo, futures: futures)
  }

  /// The last date on which the form was chosen: the dossier says it, else every date was.
  private var chosenUpTo: CalendarMonth { chain.declarations.chosenUpTo ?? firstMonth }

  private struct Runs {
    let dossier: ChainDossier
    let futures: Int
    let seed: UInt64

    /// Totals of some months to come in each future, fitted to the first `known` months.
    func totals(_ counts: [Double], known: Int, first: CalendarMonth, months: Range<Int>, years: YearsFit? = nil) -> [Double]? {
      guard let fit = dossier.fit(Array(counts[..<known]), first: first, years: years) else { return nil }
      let levels = Stream(seed: seed, future: known, event: 2000)
      return (0..<futures).map { future in
        let arrivals = fit.arrivals(months: months.upperBound, longRunDeviates: levels.normal(future))
        return arrivals.path(seed: seed, future: future, months: months.upperBound)[months].reduce(0, +)
      }
    }

    func years(_ runner: Runner) throws -> [Backtest.Year] {
      guard let (first, counts) = dossier.monthly([.firstApplications]) else { return [] }
      let start = max(dossier.chain.declarations.firstCutOff.map { first.months(to: $0) + 1 } ?? 0, ArrivalFit.fewestMonths)
      let cutOffs = Array(stride(from: start, through: counts.count - 12, by: 3))
      return try runner.map(cutOffs.count) { place -> Backtest.Year? in
        let known = cutOffs[place]
        guard let own = totals(counts, known: known, first: first, months: 0..<12, years: dossier.yearsFit(upTo: first.advanced(by: known).year - 1)),
          let walk = NaiveWalk(Array(counts[..<known]), firstMonth: first.month - 1)
        else { return nil }
        let naive = walk.totals(12, futures: futures, seed: seed)
        let actual = counts[known..<(known + 12)].reduce(0, +)
        return Backtest.Year(
          cutOff: first.advanced(by: known - 1), forecast: Bands(own), naive: Bands(naive), actual: actual,
          score: Scores.crps(own, actual: actual), naiveScore: Scores.crps(naive, actual: actual))
      }.compactMap { $0 }
    }

    /// The chain's forecast from the months known at the publication, with repeat applications as in the last year known; without such a
    /// year the total inflow is unknown.
    func published(_ runner: Runner) throws -> [Backtest.Published] {
      guard let (first, counts) = dossier.monthly(ChainDossier.applicationsAndRelatives) else { return [] }
      let forecasts = dossier.chain.forecasts
      return try runner.map(forecasts.count) { place -> Backtest.Published? in
        let forecast = forecasts[place]
        guard let actual = dossier.annual(.totalInflow, forecast.year), let dataTo = forecast.dataTo else { return nil }
        let known = first.months(to: dataTo) + 1
        let year = first.months(to: CalendarMonth(year: forecast.year, month: 1))
        guard known <= counts.count, year + 12 > known,
          let ahead = totals(counts, known: known, first: first, months: max(year - known, 0)..<(year + 12 - known))
        else { return nil }
        let seen = year < known ? counts[year..<known].reduce(0, +) : 0
        let own = dossier.annual(.repeatApplications, before: dataTo.year).map { again in ahead.map { $0 + seen + again } }
        return Backtest.Published(
          forecast: forecast, own: own.map { Bands($0) }, actual: actual, score: own.map { Scores.crps($0, actual: actual) })
      }.compactMap { $0 }
    }
  }

  /// The figure of a calendar year in the series with a role; `nil` where there is none.
  private func annual(_ role: ChainDeclarations.Role, _ year: Int) -> Double? {
    guard let measure = chain.declarations.measures[role] else { return nil }
    return chain.series.first { $0.measure == measure && $0.period == "\(year)" }?.value
  }

  private func annual(_ role: ChainDeclarations.Role, before year: Int) -> Double? {
    (1...5).lazy.compactMap { annual(role, year - $0) }.first
  }
}
