import Chance

/// The forecast that any better one must beat: the level of the last month without its season, on a random walk with normal steps as large as
/// those so far.
public struct NaiveWalk: Sendable {
  /// Index per calendar month, January first.
  private let season: [Double]
  /// Logarithm of the level in the last month.
  private let level: Double
  /// Root mean square of the monthly changes so far; the walk has no drift.
  private let step: Double
  /// Calendar month of the first forecast, 0 for January.
  private let next: Int

  /// From monthly counts of which the first is in `firstMonth` (0 for January); `nil` without a month, or with one of none: a level of nothing has no
  /// logarithm.
  public init?(_ counts: [Double], firstMonth: Int) {
    guard !counts.isEmpty, counts.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
    let season = ArrivalFit.season(counts, firstMonth: firstMonth)
    self.season = season
    let levels = counts.enumerated().map { Elementary.log($1 / season[(firstMonth + $0) % 12]) }
    let steps = zip(levels.dropFirst(), levels).map { $0 - $1 }
    level = levels.last ?? 0
    step = (steps.reduce(0) { $0 + $1 * $1 } / Double(max(steps.count, 1))).squareRoot()
    next = (firstMonth + counts.count) % 12
  }

  /// The sum of the next months in each future.
  ///
  /// Arrivals, one sum a future, in the order of their numbers from 0.
  public func totals(_ months: Int, futures: Int, seed: UInt64) -> [Double] {
    (0..<futures).map { future in
      let draws = Stream(seed: seed, future: future, event: 2001)
      var level = level
      return (0..<months).reduce(0) { sum, month in
        level += step * draws.normal(month)
        return sum + Elementary.exp(level) * season[(next + month) % 12]
      }
    }
  }
}
