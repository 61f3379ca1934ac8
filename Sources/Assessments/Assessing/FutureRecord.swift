import AsylumChain
import Vocabulary

/// What is kept of one future under one variant: the headline figures and the monthly series.
///
/// Some ten kilobytes for ten years; memory grows by that for each future and variant, since percentiles need every future.
public struct FutureRecord: Sendable {
  /// In the order of `Figure.Kind`.
  let values: [Double]
  /// A value a month, one series after the other in the order of `MonthlyBands.Kind`; seven digits of each are kept.
  private let series: [Float]
  private let months: Int

  init(_ reading: OutcomeReading) {
    months = reading.outcome.months
    values = Figure.Kind.allCases.map(reading.value)
    series = MonthlyBands.Kind.allCases.flatMap { kind in (0..<reading.outcome.months).map { Float(reading.value(of: kind, in: $0)) } }
  }

  /// One month of the series at a place in that order; month 0 is the first.
  func value(ofSeries place: Int, in month: Int) -> Double { Double(series[place * months + month]) }
}

extension Dossier {
  /// The record of one future.
  func record(_ outcome: ChainOutcome, _ policy: Policy) -> FutureRecord {
    FutureRecord(
      OutcomeReading(
        outcome: outcome, policy: policy, reception: Reception(calibration), laterYear: laterYear,
        needMonth: lastMonth(before: places.needMonth.value)))
  }

  /// The month of the simulation that ends where a calendar month begins, kept within the horizon.
  func lastMonth(before month: CalendarMonth) -> Int { min(max(firstMonth.months(to: month) - 1, 0), months - 1) }

  /// The last month of the later year, and that year.
  var laterEnd: Int { lastMonth(before: laterMonth) }
  var laterYear: ClosedRange<Int> {
    let end = laterEnd
    return max(end - 11, 0)...end
  }

  /// The months whose arrivals are taken together for the time apart.
  var laterWindow: Range<Int> { Range(laterYear) }
}
