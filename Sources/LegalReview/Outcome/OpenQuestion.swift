/// A question that a variant raises.
public struct OpenQuestion: Sendable, Hashable, Codable {
  /// The norm that leaves it open, by its identifier.
  public var norm: NormID
  public var rule: OpenRule
}
