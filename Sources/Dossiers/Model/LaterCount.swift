public import Vocabulary

/// People counted after the data cut of a dossier: nothing is calibrated on them, and the bands of a variant are held against them.
public struct LaterCount: Sendable, Hashable, Codable {
  /// What of the chain a count is held against, by the name in the file.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Asylum seekers who apply, again or for the first time; and first decisions.
    case arrivals, decisions
    /// Asylum seekers waiting for a decision at the end of the last month.
    case asylumQueue = "asylum_queue"
    /// Relatives given a visa, whatever the status of their sponsor; and those of them who were given a place of a quota.
    case visas
    case placesGiven = "places_given"

    /// Whether the months of a count are added up; of a stock the last one counts.
    public var isFlow: Bool {
      switch self {
      case .arrivals, .decisions, .visas, .placesGiven: true
      case .asylumQueue: false
      }
    }
  }

  /// The variant whose law held.
  public var variant: VariantID
  /// The months counted, both ends included.
  public var from: CalendarMonth
  public var to: CalendarMonth
  public var kind: Kind
  public var persons: Double
  /// What was counted, in the words of the dossier.
  public var name: Phrase
  public var source: SourceID
}
