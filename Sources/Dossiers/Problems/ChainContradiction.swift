public import Vocabulary

/// Figures of the chain that do not go together.
public enum ChainContradiction: Sendable, Hashable {
  /// A class of ages that ends before it begins, or begins before nought.
  case ages(fromMonths: Double, toMonths: Double)
  /// A value that follows from others and so is in no group.
  case followsFromOthers(name: String)
  /// A group of values with fewer than two of them.
  case groupTooSmall(group: ValueGroupID, members: Int)
  /// A value that is in a group already, which may be the same one.
  case inGroupAlready(name: String, group: ValueGroupID, first: FilePlace)
  case monthMissing(measure: String, month: CalendarMonth)
  case monthTwice(measure: String, month: CalendarMonth, first: FilePlace)
  /// A value of a group that the file does not have, or that has no range to be drawn from.
  case notDrawn(name: String, isThere: Bool)
  case outsideOwnRange(name: String, value: LeverValue, low: LeverValue, high: LeverValue)
  /// A range that ends below its beginning.
  case rangeReversed
}
