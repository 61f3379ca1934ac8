import Measuring
import Placement
import SyntheticInstances

/// The families of the instance `week` placed one by one, with a sample from `month` on the sites of `week`; the best in hindsight is known.
enum ArrivalSpeed {
  private static let bestInHindsight = 574_109

  static func row() throws -> TimedWork {
    let week = SyntheticInstance(families: 1000, sites: 300, seed: 2025)
    let month = SyntheticInstance(families: 10_000, sites: 1000, seed: 2026)
    let sites = 0..<300
    let sample = (5000..<6000).map { family in
      OnlinePlacing.Arriving(scores: sites.map { week.scoreOfVisitor(month.families[family], index: family, site: $0) })
    }
    let placing = try OnlinePlacing(capacities: week.placeCapacity, sample: sample, expected: 1000)
    let rows = (0..<1000).map { family in sites.map { week.isEligible(family, $0, whole: false) ? week.score(family, $0) : nil } }
    let (milliseconds, chosen) = try Stopwatch.timed { () throws -> [Int?] in
      var placing = placing
      return try rows.map { try placing.place(.init(scores: $0)) }
    }
    let placed = chosen.compactMap(\.self)
    let score = zip(rows, chosen).reduce(0) { sum, family in sum + (family.1.flatMap { family.0[$0] } ?? 0) }
    let isWithinPlaces = sites.allSatisfy { site in placed.count { $0 == site } <= week.placeCapacity[site] }
    return TimedWork(
      "week: one by one as they arrive (1,000 families)", milliseconds: milliseconds, result: "\(score), \(placed.count) placed",
      check: .init(
        isWithinPlaces && score <= bestInHindsight, "\(score * 1000 / bestInHindsight) per mille of the best in hindsight"))
  }
}
