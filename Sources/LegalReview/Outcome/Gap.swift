public import Vocabulary

/// A rule that could not be assessed, or a change that no norm tests.
public struct Gap: Sendable, Hashable, Codable {
  /// Why there is no answer.
  public enum Reason: String, Sendable, Hashable, Codable {
    /// A lever that the rule reads is not known.
    case unknown
    /// The variant changes a lever that norms read elsewhere, while none that binds this group under this state of the law reads it.
    case unread
  }

  /// The norm; where no norm that binds reads the lever, the first that does read it elsewhere.
  public var norm: NormID
  public var code: RuleCode
  /// The verdict that would follow if the unknown levers made the rule fire; contrary where no norm looks.
  public var couldBe: Verdict
  /// The levers that are not known or not read, each once, in the order of the conditions; never empty.
  public var missing: [LeverID]
  /// The family tie that it is about, where the norm is not about every family; such a gap leaves the conclusion alone.
  public var tie: FamilyTieID?
  public var reason = Reason.unknown
}
