public import Vocabulary

/// What becomes of an application.
public struct DecisionOutcomes: Sendable, Hashable, Codable {
  public var grantShare: Double
  /// Shares of the groups among grants; they add up to 1.
  public var statusShares: ByGroup<Double>
  /// Share of applicants who leave before a decision and take no work, and when they go.
  public var withdrawalShare = 0.0
  public var withdrawal = Duration.fixed(days: 0)
  /// Share of the refused who appeal and stay in reception until the judgment, its length, and the share who then get a status.
  public var appealShare = 0.0
  public var appeal = Duration.fixed(days: 0)
  public var appealSuccess = 0.0
  /// Share of the applicants who are minors without a parent.
  public var unaccompaniedShare = 0.0

  public init(grantShare: Double, statusShares: ByGroup<Double>) {
    self.grantShare = grantShare
    self.statusShares = statusShares
  }
}
