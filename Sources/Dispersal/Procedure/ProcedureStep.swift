/// A step of the act, with the date that ends it in every cycle.
public struct ProcedureStep: Sendable, Hashable {
  /// What is done in a step.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case estimate, indicativeShares = "indicative_shares", table, report, decision, realisation, supervision
  }

  public var kind: Kind
  /// Years after the first year of the cycle.
  public var year: Int
  public var month: Int
  public var day: Int

  public init(kind: Kind, year: Int, month: Int, day: Int) {
    self.kind = kind
    self.year = year
    self.month = month
    self.day = day
  }
}
