/// How firmly a value is known.
public enum Confidence: String, Sendable, Hashable, Codable, CaseIterable {
  case high, medium, low
}
