import Vocabulary

/// The asylum chain as the simulation sees it: who comes, which services decide, with which capacity, and who is already there.
///
/// Times are days from the opening date; months all have the same length.
///
/// It holds what no policy changes. `Simulation.init` checks it and throws `ChainError` with all that cannot be.
public struct ChainModel: Sendable, Hashable, Codable {
  /// Days in a month of the simulation; unless set, a twelfth of 365.25.
  public var monthDays: Double = 30.4375
  /// Months simulated, 1 to 1200.
  public var months: Int
  /// New asylum seekers; those there on the opening date are in `opening`.
  public var arrivals: Arrivals
  /// First decision on asylum. Dutch: eerste beslissing in de asielprocedure.
  public var decision: Service
  /// What first decisions and judgments lead to, and who leaves before one.
  public var outcomes: DecisionOutcomes
  /// Requests of relatives as today's law has them; a `Policy` limits what comes after the decision.
  public var family: FamilyReunification
  /// Permit holders and relatives who leave reception for a home, per month, at most. Dutch: huisvesting van vergunninghouders.
  ///
  /// Homes that nobody waits for are not kept for later.
  public var housedPerMonth: Int
  /// How the number of those homes moves after the opening date; a policy that lets fewer come moves it too where it answers to those who wait.
  public var housingCapacity = Capacity.frozen
  /// `nil` where nobody is resettled but on unused places of a quota of relatives.
  public var resettlement: Resettlement?
  /// `nil` for a chain that is empty on the opening date.
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
