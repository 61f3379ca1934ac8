public import Vocabulary

/// One lever set to another value.
public struct LeverChange: Sendable, Hashable, Codable {
  public var lever: LeverID
  /// Never the same as `to`.
  public var from: LeverValue
  public var to: LeverValue

  public init(lever: LeverID, from: LeverValue, to: LeverValue) {
    self.lever = lever
    self.from = from
    self.to = to
  }
}
