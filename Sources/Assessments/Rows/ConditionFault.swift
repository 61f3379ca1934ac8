public import Vocabulary

/// What is wrong with a condition or a measure in somebody's words.
public enum ConditionFault: Sendable, Hashable {
  /// Nothing is held against a number.
  case noComparison(String)
  case unknownName(String, near: String?)
  /// A figure that is of no year, or a series of none.
  case yearOfFigure(String)
  case noYear(String, first: Int, last: Int)
  case otherYear(Int, first: Int, last: Int)
  case noNumber(String)
  /// A number that the other language would read as a thousand times as much.
  case twoNumbers(String, asThousands: String, asDecimals: String)
  case otherUnit(String, of: String, unit: MeasureUnit)
  /// A share that is neither per cent nor from 0 to 1.
  case noShare(String)
  case noVariant(planned: [VariantID])
  case otherVariant(String, planned: [VariantID])
  case differenceOfBaseline(VariantID)
  /// Words that say nothing here.
  case unread(String)
}

/// All that is wrong with a condition.
public struct ConditionFaults: Explained, Hashable {
  public let faults: [ConditionFault]
}
