/// That what a row said was destroyed, and by which act.
public struct LedgerErasure: Sendable, Hashable {
  /// The row whose opening is gone.
  public var number: Int
  /// The row of the act that names the ground.
  public var by: Int
}
