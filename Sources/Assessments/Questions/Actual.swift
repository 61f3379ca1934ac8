public import Vocabulary

/// What came to pass in one month.
public struct Actual: Sendable, Hashable {
  public var month: CalendarMonth
  public var series: MonthlyBands.Kind
  /// In the unit of the series.
  public var value: Double

  public init(month: CalendarMonth, series: MonthlyBands.Kind, value: Double) { (self.month, self.series, self.value) = (month, series, value) }
}
