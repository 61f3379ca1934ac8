public import Dispersal
public import Vocabulary

/// Where places are needed, by which key and rule, and the borders for the map.
public struct PlaceFacts: Sendable {
  public var needMonth: Sourced<CalendarMonth>
  public var utilisation: Sourced<Double>
  public var plan: DispersalPlan
  public var keyEvidence: Evidence
  public var ruleEvidence: Evidence
  public var smallestSiteEvidence: Evidence?
  /// The task that the first cycle of the act gave each province, for comparison; later than the talks.
  public var laterTasks: [Int]
  public var boundaries: [DossierFiles.Boundary]
  /// The cycle of the act; `nil` where the dossier has none.
  public var procedure: ProcedureFacts?
}
