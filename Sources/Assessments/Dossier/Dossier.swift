public import LegalReview
public import Vocabulary

/// Everything known about one question, checked.
public struct Dossier: Sendable {
  public var id: String
  public var title: Phrase
  public var question: Phrase
  /// The date of the talks; authorities after it are hindsight.
  public var asOf: CalendarDate
  /// No observation later than this calibrates the chain.
  public var dataCut: CalendarDate
  public var firstMonth: CalendarMonth
  public var months: Int
  /// The variant that stands for today's law.
  public var baseline: String
  public var sources: [Source]
  public var levers: [Lever]
  public var settings: [LegalSetting]
  public var norms: [Norm]
  public var rulings: [Ruling]
  /// The courts that a ruling can be of.
  public var courts: [Court] = []
  /// In the order in which they are shown.
  public var variants: [Variant]
  public var calibration: Calibration
  public var opening: OpeningFacts
  public var series: [Observation]
  public var origins: [OriginFact]
  public var forecasts: [PublishedForecast]
  public var experiment: ExperimentFacts?
  /// The table as it stood on the date of the talks.
  public var politics: Politics
  /// The same with positions, lines and walk-away values of all dates.
  public var allPolitics: Politics
  public var talks: [TalkEvent]
  public var places: PlaceFacts
  /// Hash of all files.
  public var fingerprint: String

  /// The variant with a name; `nil` where there is none.
  public func variant(_ id: String) -> Variant? { variants.first { $0.id == id } }
  public func lever(_ id: String) -> Lever? { levers.first { $0.id == id } }
}

/// A state of the law under which variants are reviewed.
public struct LegalSetting: Sendable, Hashable, Codable {
  public var id: String
  public var name: Phrase
  public var meaning: Phrase
  public var levers: [Ruling.Lever]
  /// Levers fixed even against the variant.
  public var overrides: [String]
}

/// An observed figure.
public struct Observation: Sendable, Hashable {
  public var period: String
  public var measure: String
  public var value: Double
  public var source: String
}

/// An event of the talks.
public struct TalkEvent: Sendable, Hashable {
  public var id: String
  public var date: CalendarDate
  /// `reported` or `record`.
  public var kind: String
  public var what: Phrase
  public var sources: [String]
}
