import Dossiers
import Vocabulary

/// What a record holds of a row of a plan, and in which order.
struct RecordLayout: Sendable, Hashable {
  /// Rows and factors of the plan, chance among the factors, and samples whose runs count as futures.
  let rows: Int
  let factors: Int
  let samples: Int
  let variants: Int
  /// Months of each series by calendar year.
  let years: [Range<Int>]
  /// The calendar years themselves.
  private let calendar: [Int]
  let months: Int
  private let keepsRows: Bool

  init(_ work: BlockWork) {
    let question = work.plan.question
    (rows, factors, samples) = (question.rows, max(question.mixtures - 2, 0), question.design.samples)
    (variants, months, keepsRows) = (question.variants.count, work.chain.months, question.design != .saltelli)
    (years, calendar) = (work.chain.calendarYears.map(\.months), work.chain.calendarYears.map(\.year))
  }

  /// Binary places of every output of which there are indices.
  var places: [Int] {
    let series = [Int](repeating: 12, count: months * MonthlyBands.Kind.allCases.count)
    let own = FigureKind.allCases.map(\.binaryPlaces) + series
    return [[Int]](repeating: own, count: max(variants - 1, 1)).flatMap { $0 }
  }

  /// The outputs of which there are indices: every figure and month as difference from the baseline, variant by variant; of the baseline alone as it
  /// is.
  func outputs(_ records: [FutureRecord]) -> [Double] {
    guard records.count > 1 else { return records[0].values + records[0].series.map(Double.init) }
    return records.dropFirst().flatMap { record in
      record.values.indices.map { FutureRecord.difference(record, records[0], figure: $0) }
        + zip(record.series, records[0].series).map { Double($0) - Double($1) }
    }
  }

  /// What is kept of a row: of every variant the figures, and the mean of every series over every calendar year.
  func kept(_ records: [FutureRecord]) -> [Float] {
    guard keepsRows else { return [] }
    return records.flatMap { record in
      record.values.map { Float($0) }
        + MonthlyBands.Kind.allCases.indices.flatMap { kind in
          years.map { year in
            let known = year.map { record.value(ofSeries: kind, in: $0) }.filter(\.isFinite)
            return known.isEmpty ? .nan : Float(known.reduce(0, +) / Double(known.count))
          }
        }
    }
  }

  /// Values that are kept of a row.
  var width: Int { keepsRows ? variants * (FigureKind.allCases.count + MonthlyBands.Kind.allCases.count * years.count) : 0 }

  /// Where a measure of a variant stands among the values that are kept of a row; `nil` for a year beyond the horizon.
  func place(of measure: SweepMeasure, variant: Int) -> Int? {
    let (figures, kinds) = (FigureKind.allCases.count, MonthlyBands.Kind.allCases)
    let start = variant * (figures + kinds.count * years.count)
    switch measure {
    case .figure(let kind): return start + kind.position
    case .series(let kind, let year):
      guard let series = kinds.firstIndex(of: kind), let own = calendar.firstIndex(of: year) else { return nil }
      return start + figures + series * years.count + own
    }
  }

  /// The row of values that the chain refuses.
  var unknownRow: [Float] { [Float](repeating: .nan, count: width) }
}

extension ChainDossier {
  /// The calendar years of the horizon, each with its months; month 0 is the first.
  var calendarYears: [(year: Int, months: Range<Int>)] {
    let years = (0..<months).map { firstMonth.advanced(by: $0).year }
    return Set(years).sorted().compactMap { year in
      guard let first = years.firstIndex(of: year), let last = years.lastIndex(of: year) else { return nil }
      return (year, first..<last + 1)
    }
  }
}
