public import Vocabulary

/// The values that a lever may take instead of its own, nearest first.
public struct LeverOptions: Sendable, Hashable, Codable {
  public var lever: LeverID
  /// Without order among equals; the own value may be among them and is passed over.
  public var values: [LeverValue]
  /// Whether a change of the lever is a restriction of some kind, which rules may read as `measure_kind`.
  public var isRestriction: Bool

  public init(lever: LeverID, values: [LeverValue], isRestriction: Bool = false) {
    self.lever = lever
    self.values = values
    self.isRestriction = isRestriction
  }
}
