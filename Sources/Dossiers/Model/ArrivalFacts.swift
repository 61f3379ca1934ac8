public import Vocabulary

/// A nationality, or the rest, among those who apply for asylum.
public struct OriginFact: Sendable, Hashable, Codable {
  public var id: String
  public var name: Phrase
  /// Share of the first applications of the last year.
  public var share: Double
  /// Share of decisions that give a status, and relatives who come per person granted one.
  public var grantRate: Double
  public var relativesPerGrant: Double
  /// Monthly shock to the logarithm of its part of the arrivals.
  public var shock: Double
  public var sources: [String]
}

/// A forecast of the inflow of a year as somebody published it.
public struct PublishedForecast: Sendable, Hashable, Codable {
  /// When, as precisely as known: `2022-11-04`, `2018-spring`.
  public var published: String
  /// The last month that its makers can have known whole.
  public var dataTo: CalendarMonth?
  public var publisher: String
  public var year: Int
  public var scenario: String
  /// First and repeat applications and relatives together.
  public var persons: Double
  public var source: String
}

/// Where the arrivals of the futures come from: the observed series, or a published scenario.
public enum ArrivalScenario: String, Sendable, Hashable, Codable, CaseIterable {
  /// A damped random walk fitted to the series.
  case series
  /// The scenarios of the last official forecast before the talks; no shocks.
  case low, medium, high
}
