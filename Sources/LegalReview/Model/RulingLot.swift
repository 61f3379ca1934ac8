public import Vocabulary

/// Rulings that were gathered together, so that norms can be scored on them as one lot.
public struct RulingLot: Sendable, Hashable, Codable {
  /// Unique within a dossier.
  public var id: LotID
  public var name: Phrase
  /// Whether norms were written or mended with it at hand, so that its score is memory; `nil` where nobody says.
  public var isKnown: Bool?

  public init(id: LotID, name: Phrase, isKnown: Bool? = nil) {
    self.id = id
    self.name = name
    self.isKnown = isKnown
  }
}

/// The name of a lot of rulings.
public typealias LotID = Identifier<RulingLot>
