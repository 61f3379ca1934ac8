/// How a value of `chain/series.csv` came to be; every row says one of these, and no engine reads it.
public enum SeriesQuality: String, Sendable, Hashable, CaseIterable {
  case observed
  /// Computed from values that were counted.
  case derived
  case estimate
  /// As rounded by its source.
  case approx
  case invented
}
