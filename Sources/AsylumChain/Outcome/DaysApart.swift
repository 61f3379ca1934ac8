public import Chance

/// Days from the sponsor's application to arrival over the relatives who arrive in some months; not a number with none.
///
/// Percentiles are nearest rank. Those with a visa on the opening date are not among them: when their sponsors applied is not known.
public struct DaysApart: Sendable, Hashable, Codable {
  /// Over all these relatives together, not a mean of months.
  @FiniteOrNull public var mean: Double
  /// At least half of them were apart no longer than this.
  @FiniteOrNull public var median: Double
  /// At most one in twenty was apart longer than this.
  @FiniteOrNull public var percentile95: Double
}
