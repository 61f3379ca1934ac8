public import Vocabulary

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
  public var source: SourceID
}
