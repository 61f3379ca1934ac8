import Chance

/// What a monthly series of arrivals tells about those to come: a season, a level now, a level to which it goes back, and monthly shocks.
///
/// The logarithm of the level without its season is a damped random walk: each month it keeps `persistence` of its distance to the long-run level and
/// takes a shock with heavy tails. With few years behind it a season is drawn towards none, and the long-run level is as uncertain as the
/// correlation of the months makes it. Where totals of many years are known too, they give the long-run level, its error, and the least shock: with
/// it years stray from the level as far as they did.
public struct ArrivalFit: Sendable, Hashable, Codable {
  /// Index per calendar month, January first; the mean is 1.
  public let season: [Double]
  /// Arrivals a month without the season, now: a running mean of the logarithms, in which the last month weighs half.
  public let levelNow: Double
  /// Arrivals a month without the season, in the long run: the geometric mean of all months.
  public let longRun: Double
  /// Standard deviation of the monthly shock to the logarithm, from the changes over a year; at least that of the years, where there are any.
  public let shock: Double
  /// Standard error of the logarithm of the long-run level; correlated months count as fewer.
  public let longRunError: Double
  /// The part of a deviation that is left after a month; given, not fitted.
  public let persistence: Double
  /// Degrees of freedom of the shocks; given, not fitted.
  public let tails: Int
  /// Calendar month after the last of the series, 0 for January.
  private let nextMonth: Int

  /// Weight of a month in the running mean that gives the level now.
  static let weight = 0.5
  /// Fewest months that a fit needs: two years and a little, for changes over a year.
  public static let fewestMonths = 27

  /// Fits to monthly counts of which the first is in `firstMonth` (0 for January); `nil` with fewer than `fewestMonths`, with a month of none, or
  /// with a persistence of 1 and more, which never goes back to a level.
  public init?(_ counts: [Double], firstMonth: Int, persistence: Double = 0.95, tails: Int = 4, years: YearsFit? = nil) {
    guard counts.count >= Self.fewestMonths, counts.allSatisfy({ $0 > 0 && $0.isFinite }), persistence < 1 else { return nil }
    // A season is drawn towards none as though two years without one came on top.
    let season = Self.season(counts, firstMonth: firstMonth, yearsWithout: 2)
    let levels = counts.enumerated().map { Elementary.log($1 / season[(firstMonth + $0) % 12]) }
    let mean = levels.reduce(0, +) / Double(levels.count)
    let changes = zip(levels.dropFirst(12), levels).map { $0 - $1 }
    // A year's change is the sum of twelve shocks; what comes and goes within the year is no change of level.
    let variance = changes.reduce(0) { $0 + $1 * $1 } / Double(changes.count) / 12
    // So many independent observations do correlated months amount to.
    let independent = max(Double(levels.count) * (1 - persistence) / (1 + persistence), 1)
    self.season = season
    self.persistence = persistence
    self.tails = tails
    levelNow = Elementary.exp(levels.dropFirst().reduce(levels[0]) { $0 + Self.weight * ($1 - $0) })
    longRun = Elementary.exp(years?.level ?? mean)
    shock = max(variance.squareRoot(), years?.shock(persistence: persistence) ?? 0)
    longRunError = years?.error ?? (variance / (1 - persistence * persistence) / independent).squareRoot()
    nextMonth = (firstMonth + counts.count) % 12
  }

  /// Index per calendar month, January first: the geometric mean over full calendar years of each month's part of its year, with so many years
  /// without a season on top. The mean is 1.
  ///
  /// Years that are not whole are left out; without one whole year the index is 1 throughout. Counts must be above zero.
  public static func season(_ counts: [Double], firstMonth: Int, yearsWithout: Double = 0) -> [Double] {
    var sums = [Double](repeating: 0, count: 12)
    var years = 0.0
    var start = (12 - firstMonth) % 12
    while start + 12 <= counts.count {
      let mean = counts[start..<(start + 12)].reduce(0, +) / 12
      for month in 0..<12 { sums[month] += Elementary.log(counts[start + month] / mean) }
      years += 1
      start += 12
    }
    let index = sums.map { Elementary.exp($0 / max(years + yearsWithout, 1)) }
    let mean = index.reduce(0, +) / 12
    return index.map { $0 / mean }
  }

  /// The 10th and the 90th percentile of the long-run level.
  ///
  /// Arrivals a month, without the season; the level is taken as lognormal.
  public var longRunRange: (low: Double, high: Double) {
    // The standard normal distribution has a tenth above this.
    let deviate = 1.2815515655
    return (longRun * Elementary.exp(-deviate * longRunError), longRun * Elementary.exp(deviate * longRunError))
  }

  /// Arrivals in the months to come: the path back to the long-run level, moved by `deviates` standard errors, with its season and shocks.
  ///
  /// The first month is the one after the last of the series. No origins are given. `persistence` is that of the fit unless it is given.
  public func arrivals(months: Int, longRunDeviates deviates: Double = 0, persistence drawn: Double? = nil) -> Arrivals {
    let persistence = drawn ?? persistence
    return Arrivals(
      expectedPerMonth: Self.path(
        from: levelNow, to: longRun * Elementary.exp(deviates * longRunError), persistence: persistence, months: months
      ).enumerated().map { $1 * season[(nextMonth + $0) % 12] }, shock: shock, persistence: persistence, tails: tails)
  }

  /// The median way from one level to another, without a season.
  ///
  /// One value a month, the first of them already a step on the way. All 0 where one of the levels is not above zero.
  public static func path(from now: Double, to longRun: Double, persistence: Double, months: Int) -> [Double] {
    guard now > 0, longRun > 0 else { return [Double](repeating: 0, count: months) }
    var distance = Elementary.log(now / longRun)
    return (0..<months).map { _ in
      distance *= persistence
      return longRun * Elementary.exp(distance)
    }
  }
}
