/// A study that stands beside assessments, by its name in a store.
public enum StudyKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// Forecasts of the past beside what came.
  case backtest
  /// A measure that was in force beside what was counted.
  case experiment
  /// Where conclusions about a variant turn; draws are futures.
  case flipPoints = "flip-points"
  /// Which assumption carries the spread of a variant's figures; draws are points of a sample.
  case sensitivity
  /// What each small flow of the chain does, under every variant; draws are futures.
  case flows
  /// Families followed under every variant; draws are the futures that are looked through.
  case following
  /// What was counted after the data cut beside the bands; draws are futures.
  case laterCounts = "later-counts"
}
