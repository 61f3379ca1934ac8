public import Vocabulary

/// A measure that is reviewed as it stands and is no variant of the dossier: whom it hits, what it makes, and its levers.
public struct LegalMeasure: Sendable, Hashable, Codable {
  /// Unique among the measures and the variants of a dossier.
  public var id: LegalMeasureID
  public var name: Phrase
  public var summary: Phrase
  /// The groups that it hits, and the kinds of restriction that it makes.
  public var target: [String]
  public var kinds: [String]
  /// What is known of it; every other lever of a kind that it makes is not.
  public var levers: [Ruling.Lever]
  public var sources: [SourceID] = []

  public init(
    id: LegalMeasureID, texts: (name: Phrase, summary: Phrase), target: [String], kinds: [String], levers: [Ruling.Lever]
  ) {
    self.id = id
    (name, summary) = texts
    self.target = target
    self.kinds = kinds
    self.levers = levers
  }

  /// The same with some levers set; a lever that it gives already keeps its position.
  public func setting(_ own: [Ruling.Lever]) -> LegalMeasure {
    var measure = self
    for lever in own {
      if let position = measure.levers.firstIndex(where: { $0.lever == lever.lever }) {
        measure.levers[position] = lever
      } else {
        measure.levers.append(lever)
      }
    }
    return measure
  }
}

/// The name of a measure that is reviewed as it stands.
public typealias LegalMeasureID = Identifier<LegalMeasure>
