public import AsylumChain
public import Chance
public import Vocabulary

extension Backtest {
  /// What the forecasts by quarter are of.
  public enum Measured: String, Sendable, Hashable, Codable, CaseIterable {
    case arrivals, relatives, decisions, grants, pending
  }

  /// How far ahead of the last quarter known: a quarter, or the sum of four.
  public enum Lead: String, Sendable, Hashable, Codable, CaseIterable {
    /// The fourth and the eighth quarter.
    case quarterInOneYear, quarterInTwoYears
    /// The first four quarters together, and the next four.
    case firstYear, secondYear

    /// Places of its quarters, from 0 for the first quarter ahead.
    public var quarters: Range<Int> {
      switch self {
      case .quarterInOneYear: 3..<4
      case .quarterInTwoYears: 7..<8
      case .firstYear: 0..<4
      case .secondYear: 4..<8
      }
    }

    /// Whether it is the end of the second year that it reaches.
    public var isTwoYears: Bool { self == .quarterInTwoYears || self == .secondYear }
  }

  /// A forecast of one figure made with what was known as a quarter ended.
  public struct Point: Sendable, Hashable, Codable {
    public var measured: Measured
    public var lead: Lead
    /// The last month known.
    public var cutOff: CalendarMonth
    public var forecast: Bands
    public var actual: Double
    public var score: Double
    public var interval: Double
    /// Scores of the forecasts without a chain, in the order of `PlainForecast`; not a number where one could not be made.
    @EachFiniteOrNull public var plainScores: [Double]
    @EachFiniteOrNull public var plainIntervals: [Double]
  }

  /// How forecasts of one figure held, on dates up to the one on which the form was chosen or on later ones.
  public struct Holding: Sendable, Hashable {
    public var measured: Measured
    public var lead: Lead
    /// Whether the dates are later than those on which the form was chosen.
    public var isLater: Bool
    public var points: [Point]

    public var count: Int { points.count }

    /// How many lay within the band of 30, 60 or 90 percent.
    public func held(_ percent: Int) -> Int { points.count { Scores.covers($0.forecast, percent: percent, $0.actual) } }

    /// Whether the promise of a band lies within Wilson's interval of what was found, and within 15 points of it, or 10 of forty and more.
    public func holds(_ percent: Int) -> Bool {
      let promised = Double(percent) / 100
      let share = Double(held(percent)) / Double(max(count, 1))
      let allowed = count >= 40 ? 0.1 : 0.15
      return Scores.wilson(held(percent), of: count).contains(promised) && abs(share - promised) <= allowed + 1e-9
    }

    public var meanScore: Double { Self.mean(points.map(\.score)) }
    public var meanInterval: Double { Self.mean(points.map(\.interval)) }
    public func meanScore(_ plain: PlainForecast) -> Double { Self.mean(points.map { $0.plainScores[plain.place] }) }
    public func meanInterval(_ plain: PlainForecast) -> Double { Self.mean(points.map { $0.plainIntervals[plain.place] }) }

    private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
  }

  /// The points of each figure and lead, earlier dates before later ones; only where a figure has `fewestPoints` in all.
  public var holdings: [Holding] {
    Measured.allCases.flatMap { measured in
      Lead.allCases.flatMap { lead -> [Holding] in
        let points = points.filter { $0.measured == measured && $0.lead == lead }
        guard points.count >= Self.fewestPoints else { return [] }
        return [false, true].map { isLater in
          Holding(measured: measured, lead: lead, isLater: isLater, points: points.filter { ($0.cutOff > chosenUpTo) == isLater })
        }.filter { !$0.points.isEmpty }
      }
    }
  }

  /// Figures with fewer points than this have no share.
  public static let fewestPoints = 12
}

extension PlainForecast {
  /// Its place in the order of declaration.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
