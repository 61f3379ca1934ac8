public import Vocabulary

/// Figures of the chain that do not go together.
public enum ChainContradiction: Sendable, Hashable {
  /// A class of ages that ends before it begins, or begins before nought.
  case ages(fromMonths: Double, toMonths: Double)
  case monthMissing(measure: String, month: CalendarMonth)
  case monthTwice(measure: String, month: CalendarMonth, first: FilePlace)
  case outsideOwnRange(name: String, value: LeverValue, low: LeverValue, high: LeverValue)
  /// A range that ends below its beginning.
  case rangeReversed
}
