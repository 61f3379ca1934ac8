import AsylumChain
import Dossiers
import Vocabulary

/// A series by quarter: values from a first quarter on, `nil` where one is not known.
struct QuarterSeries: Sendable {
  /// Quarters since the first of the year 0.
  var first: Int
  var values: [Double?]

  /// The value of a quarter.
  subscript(_ quarter: Int) -> Double? { values.indices.contains(quarter - first) ? values[quarter - first] : nil }

  /// From `start` up to and with a quarter, as many values as there are quarters.
  func known(from start: Int, to quarter: Int) -> [Double?] { start > quarter ? [] : (start...quarter).map { self[$0] } }
}

extension ChainDossier {
  /// The series by quarter that has a role; `nil` without one.
  func quarters(_ role: ChainDeclarations.Role) -> QuarterSeries? {
    guard let measure = chain.declarations.measures[role] else { return nil }
    var values: [Int: Double] = [:]
    for observation in chain.series where observation.measure == measure {
      guard let quarter = CalendarQuarter.number(observation.period) else { continue }
      values[quarter] = observation.value
    }
    guard let first = values.keys.min(), let last = values.keys.max() else { return nil }
    return QuarterSeries(first: first, values: (first...last).map { values[$0] })
  }

  /// First applications by quarter: sums over the whole quarters of the monthly series.
  func arrivalsByQuarter(_ first: CalendarMonth, _ counts: [Double]) -> QuarterSeries {
    let skipped = (3 - first.ordinal % 3) % 3
    let quarters = max(counts.count - skipped, 0) / 3
    let values = (0..<quarters).map { quarter in
      (0..<3).reduce(0.0) { $0 + counts[skipped + quarter * 3 + $1] }
    }
    return QuarterSeries(first: (first.ordinal + skipped) / 3, values: values)
  }

  /// What the calendar years up to and with one tell of the long run; `nil` with too few.
  func yearsFit(upTo last: Int? = nil) -> YearsFit? {
    guard let measure = chain.declarations.measures[.firstApplicationsByYear] else { return nil }
    let years = chain.series.compactMap { observation -> (year: Int, total: Double)? in
      guard observation.measure == measure, observation.period.count == 4, let year = Int(observation.period) else { return nil }
      return last.map { year <= $0 } ?? true ? (year, observation.value) : nil
    }
    return YearsFit(years.sorted { $0.year < $1.year }.map(\.total))
  }

  /// How the decisions answer, fitted to all quarters known; `nil` without the series.
  var capacityFit: CapacityFit? {
    guard let decisions = quarters(.decisionsByQuarter), let pending = quarters(.pendingByQuarter) else { return nil }
    let last = decisions.first + decisions.values.count - 1
    return CapacityFit(outputs: decisions.values, queues: pending.known(from: decisions.first, to: last))
  }
}
