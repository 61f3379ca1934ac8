/// A question that a variant raises.
public struct OpenQuestion: Sendable, Hashable, Codable {
  public var norm: String
  public var rule: OpenRule
}
