/// The studies that stand beside the answers of a run; `nil` where one was not made.
public struct RunStudies: Sendable, Hashable, Codable {
  /// How good forecasts of the past were.
  public var backtest: Backtest?
  /// What the chain says of a measure that was in force.
  public var experiment: ExperimentAnswer?
  /// What was counted after the data cut.
  public var later: LaterCountsAnswer?
  /// What each small flow does.
  public var flows: FlowEffects?

  public init(backtest: Backtest? = nil, experiment: ExperimentAnswer? = nil, later: LaterCountsAnswer? = nil, flows: FlowEffects? = nil) {
    (self.backtest, self.experiment, self.later, self.flows) = (backtest, experiment, later, flows)
  }
}
