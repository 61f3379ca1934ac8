public import Vocabulary

/// A norm that could not be assessed because a lever is not known.
public struct Gap: Sendable, Hashable, Codable {
  public var norm: String
  public var code: String
  /// The verdict that would follow if the unknown levers made the rule fire.
  public var couldBe: Verdict
  public var missing: [String]
}
