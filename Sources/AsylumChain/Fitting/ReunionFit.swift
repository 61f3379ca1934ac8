import Chance

/// How relatives come: the family stage of the chain in a reduced form, for the past, in which nobody counted requests and decisions by quarter.
///
/// A grant brings so many relatives who will come; they wait from then until they come, in one stock that holds those who have not asked, those who
/// wait for a decision and those on their way. What comes in a quarter answers to that stock as a service answers to those who wait, see
/// `CapacityFit`. How many come for a grant and how many waited at first is not known: a grid of values, each as likely as what it makes of the
/// arrivals.
public struct ReunionFit: Sendable {
  /// One pair of values of what is not known.
  struct Version: Sendable {
    /// Relatives who come for each grant.
    var perGrant: Double
    /// Relatives who wait as the series end.
    var waiting: Double
    var fit: LinearFit
    /// Share of the likelihood of all versions.
    var share: Double
  }

  /// A fit for every pair of relatives a grant and stock at first, weighed by how well it tells what came.
  let versions: [Version]
  private let centre: Double, stockCentre: Double

  /// Relatives for each grant; and the stock at first, in years of grants.
  static let perGrant: [Double] = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1]
  /// Grants, in years of them, whose relatives may still wait as the series begins.
  static let firstYears: [Double] = [0.25, 0.5, 1]
  /// Assumption: what comes keeps 0.6 of its deviation and answers by 0.4 to the stock, both ±0.2, with a shock of 0.4 a quarter, worth three years.
  static let belief = LinearFit.Belief(means: [0, 0.6, 0.4], deviations: [1, 0.2, 0.2], spread: 0.4, weight: 12)
  /// Fewest quarters in which the arrivals are known.
  public static let fewestQuarters = 8

  /// From arrivals and grants of the same quarters, from the oldest to the newest; `nil` for arrivals that are not known. `expected` relatives come
  /// for each grant, ±0.15. `nil` with too few quarters, or where the last arrivals are not known.
  public init?(arrivals: [Double?], grants: [Double], expected: Double) {
    guard arrivals.count == grants.count, arrivals.compactMap({ $0 }).count >= Self.fewestQuarters, let last = arrivals.last, last != nil,
      grants.allSatisfy({ $0 >= 0 && $0.isFinite })
    else { return nil }
    let filled = Self.filled(arrivals)
    let firstYear = grants.prefix(4).reduce(0, +)
    let centre = Elementary.log(max(filled.reduce(0, +) / Double(filled.count), 1))
    var versions: [(version: Version, likelihood: Double)] = []
    for perGrant in Self.perGrant {
      for years in Self.firstYears {
        let stocks = Self.stocks(first: years * perGrant * firstYear, arrivals: filled, grants: grants.map { $0 * perGrant })
        var rows: [[Double]] = []
        var targets: [Double] = []
        for quarter in arrivals.indices.dropFirst() {
          guard let now = arrivals[quarter], let before = arrivals[quarter - 1], now > 0, before > 0 else { continue }
          rows.append([1, Elementary.log(before) - centre, Elementary.log(stocks[quarter - 1] + perGrant * grants[quarter - 1]) - centre - 1])
          targets.append(Elementary.log(now) - centre)
        }
        guard let fit = LinearFit(rows, targets, Self.belief), let waiting = stocks.last else { return nil }
        let (far, further) = ((perGrant - expected) / 0.15, Elementary.log(years / 0.5) / 0.5)
        versions.append((Version(perGrant: perGrant, waiting: waiting, fit: fit, share: 0), fit.evidence - (far * far + further * further) / 2))
      }
    }
    let most = versions.map(\.likelihood).max() ?? 0
    let weights = versions.map { Elementary.exp(max($0.likelihood - most, -100)) }
    let sum = weights.reduce(0, +)
    self.versions = zip(versions, weights).map {
      Version(perGrant: $0.0.version.perGrant, waiting: $0.0.version.waiting, fit: $0.0.version.fit, share: $0.1 / sum)
    }
    (self.centre, stockCentre) = (centre, centre + 1)
  }

  /// The version at a share of the likelihood, from 0 to 1.
  func version(at share: Double) -> Version {
    var left = share
    for version in versions {
      left -= version.share
      if left < 0 { return version }
    }
    return versions[versions.count - 1]
  }

  /// Means over the versions of what they say, as likely as they are.
  func mean(_ value: (Version) -> Double) -> Double { versions.reduce(0) { $0 + $1.share * value($1) } }

  /// The part of the last quarter that is kept, the answer to the stock, and the shock.
  public var persistence: Double { mean { $0.fit.coefficients[1] } }
  /// Per cent more relatives for each per cent more who wait, averaged over the versions.
  public var toQueue: Double { mean { $0.fit.coefficients[2] } }
  /// Standard deviation of a quarter's logarithm, averaged over the versions.
  public var shock: Double { mean { $0.fit.spread } }
  /// Relatives who come for a grant in the end, averaged over the versions.
  public var relativesPerGrant: Double { mean(\.perGrant) }

  /// The logarithm of the median arrivals of a quarter after one of the logarithm `before`, with so many to come.
  func next(_ coefficients: [Double], after before: Double, work: Double) -> Double {
    centre + coefficients[0] + coefficients[1] * (before - centre) + coefficients[2] * (Elementary.log(max(work, 1)) - stockCentre)
  }

  /// Those who wait as each quarter ends: what a quarter's grants bring joins them in the quarter after.
  private static func stocks(first: Double, arrivals: [Double], grants: [Double]) -> [Double] {
    var stock = first
    return arrivals.indices.map { quarter in
      if quarter > 0 { stock += grants[quarter - 1] }
      stock = max(stock - arrivals[quarter], fewest)
      return stock
    }
  }

  /// The stock never falls below this many.
  static let fewest = 100.0

  /// A quarter that is not known is the geometric mean of the known ones before and after it.
  private static func filled(_ arrivals: [Double?]) -> [Double] {
    arrivals.indices.map { quarter in
      if let known = arrivals[quarter] { return known }
      let before = arrivals[..<quarter].last { $0 != nil } ?? nil
      let after = arrivals[quarter...].first { $0 != nil } ?? nil
      guard let before, let after else { return before ?? after ?? 0 }
      return (before * after).squareRoot()
    }
  }
}
