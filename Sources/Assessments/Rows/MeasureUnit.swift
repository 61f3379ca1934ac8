/// In what a figure or a series is counted, by the name that tables for other programs give it.
public enum MeasureUnit: String, Sendable, Hashable, Codable {
  case persons, months
  /// From 0 to 1.
  case share
  case euros
}
