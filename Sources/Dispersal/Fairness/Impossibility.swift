/// What no rule can have at once, as proved.
public enum Impossibility: String, Sendable, Hashable, CaseIterable {
  /// No rule stays within the quota and avoids the population paradox. Source: M. Balinski, H. Young, Fair Representation (1982), theorem 6.1.
  case quotaAgainstPopulation
  /// Divisor rules, and only they, avoid the population paradox; all of them leave the quota somewhere. Source: the same, theorems 4.3 and 6.1.
  case divisorsLeaveQuota
  /// Largest remainders stay within the quota and can take away a place when there is one more. Source: the Alabama paradox of 1880; the same,
  /// chapter 5.
  case remaindersLosePlaces
  /// The quota method stays within the quota and never takes a place away, and has the population paradox. Source: Balinski and Young (1975, 1982).
  case quotaMethodPaysInPopulation
}
