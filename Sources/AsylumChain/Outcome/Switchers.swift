public import Chance

/// Who comes at another moment under a policy than under the one it is compared with, counted over the same relatives.
public struct Switchers: Sendable, Hashable, Codable {
  /// Relatives who arrive more than a day sooner or later within the horizon, and the days that they gain or lose on average; not a number where
  /// nobody does.
  public internal(set) var sooner = 0.0
  public internal(set) var later = 0.0
  @FiniteOrNull public internal(set) var daysSooner = Double.nan
  @FiniteOrNull public internal(set) var daysLater = Double.nan
  /// Relatives who would have arrived within the horizon and do not, and those who do and would not have.
  public internal(set) var neverWithin = 0.0
  public internal(set) var onlyNow = 0.0
  /// Relatives who arrive at the same moment, to a day.
  public internal(set) var unmoved = 0.0

  init() {}
}
