import Chance

/// Forecasts without a chain, beside which one with a chain must do better: of a series of periods, in the logarithm.
public enum PlainForecast: String, Sendable, Hashable, Codable, CaseIterable {
  /// The last period stays, on a random walk with steps as large as those so far.
  case naiveWalk
  /// The same period of a year before stays, with yearly steps as large as those so far.
  case seasonalWalk
  /// A first-order autoregression: back to a mean, fitted by least squares, with normal errors.
  case meanReverting

  /// Periods to come in each future, from values of the oldest to the newest period; `nil` for one that is not known. One row a future.
  /// `nil` where too few are known, or not the last.
  public func paths(_ values: [Double?], periods: Int, perYear: Int = 4, futures: Int, seed: UInt64) -> [[Double]]? {
    let logs = values.map { value in value.flatMap { $0 > 0 ? Elementary.log($0) : nil } }
    guard let last = logs.last ?? nil else { return nil }
    switch self {
    case .naiveWalk:
      guard let step = Self.step(logs, apart: 1) else { return nil }
      return Self.each(futures, seed, .walk) { draws in
        var level = last
        return (0..<periods).map { period in
          level += step * draws.normal(period)
          return Elementary.exp(level)
        }
      }
    case .seasonalWalk:
      guard let step = Self.step(logs, apart: perYear) else { return nil }
      let bases = (0..<periods).map { Self.base(logs, ahead: $0, perYear) }
      return Self.each(futures, seed, .seasonalWalk) { draws in
        bases.enumerated().map { period, base in Elementary.exp(base.log + step * Double(base.years).squareRoot() * draws.normal(period)) }
      }
    case .meanReverting:
      guard let (mean, slope, spread) = Self.autoregression(logs) else { return nil }
      return Self.each(futures, seed, .meanReverting) { draws in
        var level = last
        return (0..<periods).map { period in
          level = mean + slope * (level - mean) + spread * draws.normal(period)
          return Elementary.exp(level)
        }
      }
    }
  }

  /// One path for every future, each with numbers of its own.
  private static func each(_ futures: Int, _ seed: UInt64, _ event: FittingEvent, _ path: (Stream) -> [Double]) -> [[Double]] {
    (0..<futures).map { path(Stream(seed: seed, future: $0, event: event.rawValue)) }
  }

  /// Root mean square of the changes over so many periods; `nil` with fewer than four.
  private static func step(_ logs: [Double?], apart: Int) -> Double? {
    let changes = zip(logs.dropFirst(apart), logs).compactMap { later, earlier in later.flatMap { later in earlier.map { later - $0 } } }
    return changes.count < 4 ? nil : (changes.reduce(0) { $0 + $1 * $1 } / Double(changes.count)).squareRoot()
  }

  /// The newest known value of the same season, and how many years it is before the period.
  private static func base(_ logs: [Double?], ahead: Int, _ perYear: Int) -> (log: Double, years: Int) {
    let target = logs.count + ahead
    var years = ahead / perYear + 1
    while target - years * perYear >= 0 {
      if let log = logs[target - years * perYear] { return (log, years) }
      years += 1
    }
    return ((logs.last ?? nil) ?? 0, ahead / perYear + 1)
  }

  /// The mean, the share kept from one value to the next and the spread of what is new, by least squares over neighbours that are both known.
  private static func autoregression(_ logs: [Double?]) -> (mean: Double, slope: Double, spread: Double)? {
    let pairs = zip(logs, logs.dropFirst()).compactMap { earlier, later in earlier.flatMap { earlier in later.map { (earlier, $0) } } }
    guard pairs.count >= 4 else { return nil }
    let count = Double(pairs.count)
    let (x, y) = (pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count)
    let squares = pairs.reduce(0) { $0 + ($1.0 - x) * ($1.0 - x) }
    let products = pairs.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
    let slope = min(max(squares > 0 ? products / squares : 0, 0), 0.99)
    let mean = (y - slope * x) / (1 - slope)
    let rest = pairs.reduce(0) { sum, pair in
      let missed = pair.1 - mean - slope * (pair.0 - mean)
      return sum + missed * missed
    }
    return (mean, slope, (rest / (count - 2)).squareRoot())
  }
}
