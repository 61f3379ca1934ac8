public import Vocabulary

/// A table that cannot be searched or a vote that cannot be held, with the reason.
///
/// What is wrong with a table or a vote is told before anything is computed; only `unproven` comes out of a search.
public enum NegotiationError: Explained, Sendable, Hashable {
  /// Nobody who could accept anything.
  case noParties
  /// Nothing to choose, so no package.
  case noMeasures
  /// A measure of which no package can hold an option; by its name.
  case noOptions(measure: MeasureID)
  /// A party whose worths do not have the shape of the measures.
  case shape(party: PartyID)
  /// A party whose worth 1 is nothing or less, so that no share can be told.
  case badScale(party: PartyID, scale: Int)
  /// A line with a condition on a measure or an option that the table does not have.
  case badRedLine(party: PartyID, redLine: RedLineID)
  /// A pair out of order, of measures that the table does not have, or with worths that are not one per pair of options.
  case badInteraction(party: PartyID)
  /// Worths that could overflow a whole number when they are added: the largest of each measure and pair, with the walk-away value, reach 4·10^18.
  case tooLarge(party: PartyID)
  /// More red lines and walk-away values than fit in the bits of one integer; `limit` is `PackageSearch.demandLimit`.
  case tooManyDemands(count: Int, limit: Int)
  /// Measures, by name, that interactions and red lines tie together with more combinations than can be laid out.
  ///
  /// `choices` is `nil` beyond a 64-bit integer.
  case blockTooLarge(measures: [MeasureID], choices: Int?, limit: Int)
  /// More measures than an opening of sealed lines takes.
  case tooManyMeasures(count: Int, limit: Int)
  /// More packages than an opening of sealed lines visits; `count` is `nil` beyond a 64-bit integer.
  case tooManyPackages(count: Int?, limit: Int)
  /// Branch and bound spent its steps: what was found may be best, but there is no proof, and the search gives nothing rather than a guess.
  case unproven
  /// More packages than meeting in the middle can count within its memory.
  ///
  /// `vectors` must be kept in memory to count; at most `bound` packages can be agreeable. `nil` beyond a 64-bit integer.
  case tooManyToCount(packages: Int?, vectors: Int?, limit: Int, bound: Int?)
  /// A vote without members, or with another number of weights than members.
  case noMembers
  /// More members than `VotingGame.memberLimit`, up to which coalitions can be counted in 64 bits.
  case tooManyMembers(Int, limit: Int)
  /// A member that would count against the coalition it joins.
  case negativeWeight(member: PartyID, weight: Int)
  /// More weight together than `VotingGame.weightLimit`; a `Double`, since the sum itself could overflow a whole number.
  case tooMuchWeight(total: Double, limit: Int)
  /// A quota below 1, with which a coalition of nobody would win, or above `total`, with which all together would lose.
  case quotaOutOfReach(quota: Int, total: Int)
  /// A quota of half of the weight or less, with which two opposing sides could both win.
  case quotaForBothSides(quota: Int, total: Int)
}

extension NegotiationError: CustomStringConvertible {
  /// The English sentence, for logs and tests.
  public var description: String { sentence.en }
}
