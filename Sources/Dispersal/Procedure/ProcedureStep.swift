/// A step of the act, with the date that ends it in every cycle.
public struct ProcedureStep: Sendable, Hashable {
  /// What is done in a step. Raw values are the words of the dossier. A kind carries no date or rule of its own; the name of a
  /// step, who takes it and the article are in the dossier.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case estimate, indicativeShares = "indicative_shares", table, report, decision, realisation, supervision
  }

  /// What errors name the step by.
  public var kind: Kind
  /// Years after the first year of the cycle.
  public var year: Int
  /// From 1 to 12.
  public var month: Int
  /// Day of the month, from 1; in a year that lacks it the step has no date.
  public var day: Int

  /// Nothing is checked here; `ActProcedure` compares the dates of steps.
  public init(kind: Kind, year: Int, month: Int, day: Int) {
    self.kind = kind
    self.year = year
    self.month = month
    self.day = day
  }
}
