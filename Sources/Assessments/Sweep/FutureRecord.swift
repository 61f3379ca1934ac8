import AsylumChain
import Dossiers
import Vocabulary

/// What is kept of one future under one variant: the headline figures and the monthly series. Some ten kilobytes for ten years.
public struct FutureRecord: Sendable, Hashable {
  /// In the order of `FigureKind`; not a number where a future has no such figure.
  let values: [Double]
  /// A value a month, one series after the other in the order of `MonthlyBands.Kind`; seven digits of each are kept.
  let series: [Float]
  private let months: Int

  init(_ figures: OutcomeFigures) {
    months = figures.outcome.months
    // What is not known is one and the same value, so that a record that is stored and read back is the record it was.
    func known(_ value: Double) -> Double { value.isFinite ? value : .nan }
    values = FigureKind.allCases.map { known(figures.value(of: $0)) }
    series = MonthlyBands.Kind.allCases.flatMap { kind in (0..<figures.outcome.months).map { Float(known(figures.value(of: kind, in: $0))) } }
  }

  /// One month of the series at a place in that order; month 0 is the first.
  func value(ofSeries place: Int, in month: Int) -> Double { Double(series[place * months + month]) }
}

extension FutureRecord: Codable {
  private enum Key: CodingKey { case months, values, series }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    months = try container.decode(Int.self, forKey: .months)
    values = try container.decode([Double?].self, forKey: .values).map { $0 ?? .nan }
    series = try container.decode([Float?].self, forKey: .series).map { $0 ?? .nan }
    guard values.count == FigureKind.allCases.count, series.count == months * MonthlyBands.Kind.allCases.count else {
      throw DecodingError.dataCorruptedError(forKey: .series, in: container, debugDescription: "another number of figures or months")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(months, forKey: .months)
    try container.encode(values.map { $0.isFinite ? $0 : nil }, forKey: .values)
    try container.encode(series.map { $0.isFinite ? $0 : nil }, forKey: .series)
  }

  // NB: written out, because a figure that is not a number equals itself here.
  public static func == (left: Self, right: Self) -> Bool {
    left.months == right.months && left.values.map(\.bitPattern) == right.values.map(\.bitPattern)
      && left.series.map(\.bitPattern) == right.series.map(\.bitPattern)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(values.map(\.bitPattern)) }
}

extension ChainDossier {
  /// The record of one future.
  func record(_ outcome: ChainOutcome, _ policy: Policy) -> FutureRecord {
    FutureRecord(
      OutcomeFigures(
        outcome: outcome, policy: policy, reception: Reception(calibration), laterYear: laterYear,
        needMonth: dossier.places?.needMonth.map(lastMonth)))
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
