import Chance

/// What many years of arrivals tell of the long run: the level to which they go back, how far they stray from it, and how surely the level is known.
///
/// A monthly series of ten years holds no more than two or three separate observations of the level; twenty years of annual totals hold about eight.
public struct YearsFit: Sendable, Hashable {
  /// Logarithm of the geometric mean of the years, a month.
  public let level: Double
  /// Standard deviation of the logarithm of a year.
  public let spread: Double
  /// Part of a deviation that the next year keeps, by least squares.
  public let correlation: Double
  /// How many years the fit was made from.
  public let years: Int

  /// Fewest years that tell something of the long run.
  public static let fewestYears = 8
  /// Assumption: half of a deviation is left a year later; what the years themselves say is uncertain by a fifth and comes near it.
  static let usualCorrelation = 0.5

  /// From totals of calendar years, from the oldest to the newest; `nil` with fewer than `fewestYears` or with one of none.
  public init?(_ totals: [Double]) {
    guard totals.count >= Self.fewestYears, totals.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
    let logs = totals.map { Elementary.log($0 / 12) }
    let mean = logs.reduce(0, +) / Double(logs.count)
    let deviations = logs.map { $0 - mean }
    let squares = deviations.reduce(0) { $0 + $1 * $1 }
    let products = zip(deviations, deviations.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 }
    (level, years) = (mean, totals.count)
    spread = (squares / Double(totals.count - 1)).squareRoot()
    correlation = squares > 0 ? products / deviations.dropLast().reduce(0) { $0 + $1 * $1 } : 0
  }

  /// Standard error of the level: years that hang together count as fewer.
  public var error: Double {
    let separate = max(Double(years) * (1 - Self.usualCorrelation) / (1 + Self.usualCorrelation), 1)
    return spread / separate.squareRoot()
  }

  /// The monthly shock with which years stray from the level as far as they did, where a month keeps `persistence` of its deviation.
  public func shock(persistence: Double) -> Double {
    // The mean of twelve months of a first-order autoregression strays less than a month does.
    var kept = 1.0
    var within = 12.0
    for lag in 1..<12 {
      kept *= persistence
      within += 2 * Double(12 - lag) * kept
    }
    within /= 144
    return spread * ((1 - persistence * persistence) / within).squareRoot()
  }
}
