public import Vocabulary

/// What is known of the chain: its calibration, the people in it on the opening date, the series behind them, and the months to simulate.
public struct ChainFacts: Sendable, Hashable {
  /// No observation later than this calibrates the chain.
  public var dataCut: CalendarDate
  public var firstMonth: CalendarMonth
  public var months: Int
  public var calibration: Calibration
  public var opening: OpeningFacts
  public var series: [Observation]
  public var origins: [OriginFact]
  public var forecasts: [PublishedForecast]
  public var experiment: ExperimentFacts?
  public var declarations: ChainDeclarations
  /// What was counted after the data cut; empty where the dossier gives nothing.
  public var laterCounts: [LaterCount] = []
}

/// What the chain's files call things: which measure of the series is which, whose scenarios there are, and who decides.
public struct ChainDeclarations: Sendable, Hashable {
  /// What a measure of `chain/series.csv` may be to the program.
  public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    /// First applications by month, from which arrivals are fitted.
    case firstApplications = "first_applications"
    /// Relatives who arrive, by month; and by quarter, as counted.
    case relatives
    case relativesByQuarter = "relatives_by_quarter"
    /// The total inflow and repeat applications of a calendar year.
    case totalInflow = "total_inflow"
    case repeatApplications = "repeat_applications"
    /// First applications of a calendar year, over many years: the long run of arrivals.
    case firstApplicationsByYear = "first_applications_by_year"
    /// First decisions on asylum, those that grant, and applications pending as the quarter ends.
    case decisionsByQuarter = "decisions_by_quarter"
    case grantsByQuarter = "grants_by_quarter"
    case pendingByQuarter = "pending_by_quarter"
  }

  /// The measure of each role that the dossier fills.
  public var measures: [Role: String] = [:]
  /// The publisher of the scenarios in `chain/forecasts.csv`, as written there, and the short name of its forecast; `nil` without scenarios.
  public var scenarioPublisher: String?
  public var scenarioName: Phrase?
  /// Who decides on applications and requests, with its article where the language has one; `nil` where the dossier names nobody.
  public var authority: Phrase?
  /// The first month known to a forecast of the past; `nil` for as early as the series allow.
  public var firstCutOff: CalendarMonth?
  /// The last date of a forecast of the past on which the form of the chain was chosen; later ones only judge it. `nil` where all were.
  public var chosenUpTo: CalendarMonth?

  public init() {}
}

/// An observed figure.
public struct Observation: Sendable, Hashable {
  public var period: String
  public var measure: String
  public var value: Double
  public var source: SourceID
}
