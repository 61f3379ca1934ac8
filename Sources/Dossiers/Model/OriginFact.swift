public import Vocabulary

/// A nationality, or the rest, among those who apply for asylum.
public struct OriginFact: Sendable, Hashable, Codable {
  public var id: OriginID
  public var name: Phrase
  /// Share of the first applications of the last year.
  public var share: Double
  /// Share of decisions that give a status, and relatives who come per person granted one.
  public var grantRate: Double
  public var relativesPerGrant: Double
  /// Monthly shock to the logarithm of its part of the arrivals.
  public var shock: Double
  public var sources: [SourceID]
}
