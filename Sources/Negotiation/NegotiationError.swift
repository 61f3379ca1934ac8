public import Vocabulary

/// A table that cannot be searched or a vote that cannot be held, with the reason.
///
/// What is wrong with a table or a vote is told before anything is computed; only `unproven` comes out of a search.
public enum NegotiationError: Explained, Sendable, Hashable {
  case noParties
  case noMeasures
  case noOptions(measure: String)
  /// A party whose worths do not have the shape of the measures, or whose scale is not above zero.
  case shape(party: String)
  case badRedLine(party: String, redLine: String)
  case badInteraction(party: String)
  /// Worths that could overflow a whole number when they are added.
  case tooLarge(party: String)
  case tooManyDemands(count: Int, limit: Int)
  /// `choices` is `nil` beyond a 64-bit integer.
  case blockTooLarge(measures: [String], choices: Int?, limit: Int)
  case unproven
  /// `vectors` must be kept in memory to count; at most `bound` packages can be agreeable. `nil` beyond a 64-bit integer.
  case tooManyToCount(packages: Int?, vectors: Int?, limit: Int, bound: Int?)
  case noMembers
  case tooManyMembers(Int, limit: Int)
  case negativeWeight(member: String, weight: Int)
  case tooMuchWeight(total: Double, limit: Int)
  case quotaOutOfReach(quota: Int, total: Int)
}

extension NegotiationError: CustomStringConvertible {
  public var description: String { sentence.en }
}
