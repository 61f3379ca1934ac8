/// What the best set of trades is best at.
public enum TradeWish: String, Sendable, Hashable, CaseIterable {
  /// Lowest sum of what is asked for the places taken over. What givers would pay is not looked at.
  case leastCost = "least_cost"
  /// Few trades, then the lowest cost: the better of two orders of giving, proved the fewest where it meets a bound.
  case fewestMoves = "fewest_moves"
  /// No two would rather trade with each other than with whom they do. Only pairs trade of which the giver would pay what the taker asks.
  case stable
}
