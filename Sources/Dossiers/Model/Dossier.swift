import LegalReview
public import Vocabulary

/// Everything known about one question, checked. Each of its four parts may be absent: then its question is not asked.
public struct Dossier: Sendable {
  public var id: DossierID
  public var title: Phrase
  public var question: Phrase
  /// The date of the talks; authorities after it are hindsight.
  public var asOf: CalendarDate
  public var sources: [Source]
  public var levers: [Lever]
  /// In the order in which they are shown.
  public var variants: [Variant]
  /// The variant that stands for today's law; `nil` in a dossier without variants.
  public var baseline: VariantID?
  public var chain: ChainFacts?
  public var law: LawFacts?
  public var talks: TalkFacts?
  public var places: PlaceFacts?
  /// Hash of all files.
  public var fingerprint: String
  /// Hash of all files but the answers of lawyers: from it the futures are simulated, so that no answer makes them anew.
  public var sweepFingerprint: String
  /// Hash of the answers of lawyers; `nil` where there are none.
  public var answersFingerprint: String?
  /// Values of whoever made a run of his own, in place of those of the dossier; empty in a dossier as it was published.
  public var own = OwnValues()
  /// Languages that texts are shown in and the dossier does not have, each with the one that its texts fall back on.
  public var fallbacks: [Fallback] = []
  /// What is no problem and should be known to whoever keeps the dossier.
  public var remarks: [Remark] = []

  /// The variant with a name; `nil` where there is none.
  public func variant(_ id: VariantID) -> Variant? { variants.first { $0.id == id } }

  /// The lever with a name; `nil` where there is none.
  public func lever(_ id: LeverID) -> Lever? { levers.first { $0.id == id } }

  /// A language that the dossier does not have.
  public struct Fallback: Sendable, Hashable {
    public var language: Language
    /// The code of the language that stands in its place.
    public var shown: String
    /// How many texts that is about.
    public var texts: Int
  }

  /// The parts that are there, in the order of the questions.
  public var parts: [Part] { Part.allCases.filter(has) }

  /// Whether a part is there.
  public func has(_ part: Part) -> Bool {
    switch part {
    case .law: law != nil
    case .chain: chain != nil
    case .talks: talks != nil
    case .places: places != nil
    }
  }

  /// One of the four parts, each the ground of one question.
  public enum Part: String, Sendable, Hashable, Codable, CaseIterable {
    case law, chain, talks, places
  }
}
