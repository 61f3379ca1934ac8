public import Vocabulary

/// A norm that could not be assessed because a lever is not known.
public struct Gap: Sendable, Hashable, Codable {
  public var norm: String
  public var code: String
  /// The verdict that would follow if the unknown levers made the rule fire.
  public var couldBe: Verdict
  public var missing: [String]
  /// The family tie that it is about, where the norm is not about every family; such a gap leaves the conclusion alone.
  public var tie: String?
}
