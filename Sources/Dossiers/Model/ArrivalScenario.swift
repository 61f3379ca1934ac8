/// Where the arrivals of the futures come from: the observed series, or a published scenario.
public enum ArrivalScenario: String, Sendable, Hashable, Codable, CaseIterable {
  /// A damped random walk fitted to the series.
  case series
  /// The scenarios of the last official forecast before the talks; no shocks.
  case low, medium, high
}
