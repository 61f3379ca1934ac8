/// The way of an application for asylum: who comes, who decides, and what comes of it. Dutch: asielprocedure.
public struct AsylumProcedure: Sendable, Hashable, Codable {
  /// New asylum seekers; those there on the opening date are in the opening stocks.
  public var arrivals: Arrivals
  /// First decision. Dutch: eerste beslissing.
  public var decision: Service
  /// What first decisions and judgments lead to, and who leaves before one.
  public var outcomes: DecisionOutcomes

  public init(arrivals: Arrivals, decision: Service, outcomes: DecisionOutcomes) {
    self.arrivals = arrivals
    self.decision = decision
    self.outcomes = outcomes
  }
}
