/// What the best set of trades is best at.
public enum TradeWish: String, Sendable, Hashable, CaseIterable {
  /// Fewest places at a price that nobody named, then the lowest sum of what is asked. What givers would pay is not looked at.
  case leastCost = "least_cost"
  /// Few trades, then the lowest cost: the better of two orders of giving, proved the fewest where it meets a bound.
  case fewestMoves = "fewest_moves"
  /// No two would rather trade with each other than with whom they do. Only pairs trade of which the giver would pay what the taker asks, as far as
  /// both named it.
  case stable
}
