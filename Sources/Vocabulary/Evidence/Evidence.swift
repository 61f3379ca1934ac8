/// What a value rests on: sources, or the reason why it was assumed.
public struct Evidence: Sendable, Hashable, Codable {
  /// Identifiers of sources, in the order of the dossier.
  public var sources: [SourceID]
  /// The reason why the value was assumed; `nil` for a fact.
  public var assumption: Phrase?
  /// The other values that a reasonable reader could take, as written in the dossier.
  public var alternatives: [LeverValue]
  /// Lowest and highest plausible value.
  public var range: ClosedRange<Double>?
  public var confidence: Confidence?

  public init(
    sources: [SourceID] = [], assumption: Phrase? = nil, alternatives: [LeverValue] = [], range: ClosedRange<Double>? = nil,
    confidence: Confidence? = nil
  ) {
    self.sources = sources
    self.assumption = assumption
    self.alternatives = alternatives
    self.range = range
    self.confidence = confidence
  }

  /// Whether the value was assumed, wholly or in part.
  public var isAssumption: Bool { assumption != nil }
}
