public import Chance

/// Who comes at another moment under a policy than under the one it is compared with, counted over the same relatives.
///
/// Whoever arrives under neither within the horizon is not counted.
public struct Switchers: Sendable, Hashable, Codable {
  /// Relatives who arrive more than a day sooner, within the horizon under both policies.
  public internal(set) var sooner = 0.0
  /// Relatives who arrive more than a day later, within the horizon under both policies.
  public internal(set) var later = 0.0
  /// Days that those who come sooner gain on average; not a number where nobody does.
  @FiniteOrNull public internal(set) var daysSooner = Double.nan
  /// Days that those who come later lose on average; not a number where nobody does.
  @FiniteOrNull public internal(set) var daysLater = Double.nan
  /// Relatives who would have arrived within the horizon and do not.
  public internal(set) var neverWithin = 0.0
  /// Relatives who arrive within the horizon and would not have.
  public internal(set) var onlyNow = 0.0
  /// Relatives who arrive at the same moment, to a day.
  public internal(set) var unmoved = 0.0
  /// Days that the policy adds to the wait of those who arrive within the window under the first policy, on average; below nought where it takes
  /// off. Who does not arrive within the horizon counts as arriving at its end, so that this is the least that it adds. Not a number over nobody.
  @FiniteOrNull public internal(set) var daysAdded = Double.nan
  /// The same over relatives of refugees and of people with subsidiary protection, by their status under the policy.
  @FiniteOrNull public internal(set) var daysAddedRefugee = Double.nan
  @FiniteOrNull public internal(set) var daysAddedSubsidiary = Double.nan

  /// Nobody yet.
  init() {}
}
