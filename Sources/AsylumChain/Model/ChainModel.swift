import Vocabulary

/// The asylum chain as the simulation sees it: who comes, which services decide, with which capacity, and who is already there.
///
/// Times are days from the opening date; months all have the same length.
public struct ChainModel: Sendable, Hashable, Codable {
  /// Days in a month of the simulation.
  public var monthDays: Double = 30.4375
  /// Months simulated.
  public var months: Int
  public var arrivals: Arrivals
  /// First decision on asylum. Dutch: eerste beslissing in de asielprocedure.
  public var decision: Service
  public var outcomes: DecisionOutcomes
  public var family: FamilyReunification
  /// Permit holders and relatives who leave reception for a home, per month. Dutch: huisvesting van vergunninghouders.
  public var housedPerMonth: Int
  public var opening: OpeningStocks?

  public init(
    months: Int, arrivals: Arrivals, decision: Service, outcomes: DecisionOutcomes, family: FamilyReunification, housedPerMonth: Int,
    opening: OpeningStocks? = nil
  ) {
    self.months = months
    self.arrivals = arrivals
    self.decision = decision
    self.outcomes = outcomes
    self.family = family
    self.housedPerMonth = housedPerMonth
    self.opening = opening
  }
}
