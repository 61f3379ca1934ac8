public import Vocabulary

/// A forecast of the inflow of a year as somebody published it.
public struct PublishedForecast: Sendable, Hashable, Codable {
  /// When, as precisely as known: `2022-11-04`, `spring 2018`.
  public var published: String
  /// The last month that its makers can have known whole.
  public var dataTo: CalendarMonth?
  public var publisher: String
  public var year: Int
  public var scenario: String
  /// First and repeat applications and relatives together.
  public var persons: Double
  public var source: SourceID
  /// The words above in Dutch, where they differ; `nil` in a study that was kept without them.
  public var dutch: Dutch?

  /// When, by whom and which scenario in Dutch; empty where it is as in English.
  public struct Dutch: Sendable, Hashable, Codable {
    public var published: String
    public var publisher: String
    public var scenario: String
  }

  /// When, in words but for its dates.
  public var publishedName: Phrase { phrase(published, dutch?.published) }
  public var publisherName: Phrase { phrase(publisher, dutch?.publisher) }
  public var scenarioName: Phrase { phrase(scenario, dutch?.scenario) }

  private func phrase(_ english: String, _ dutch: String?) -> Phrase {
    Phrase(nl: dutch.flatMap { $0.isEmpty ? nil : $0 } ?? english, en: english)
  }
}
