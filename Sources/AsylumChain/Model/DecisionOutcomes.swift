public import Vocabulary

/// What becomes of an application.
public struct DecisionOutcomes: Sendable, Hashable, Codable {
  /// Share of first decisions that give a status, 0…1; the average where origins differ. Dutch: inwilligingspercentage.
  public var grantShare: Double
  /// Shares of the groups among grants; they add up to 1.
  public var statusShares: ByGroup<Double>
  /// Share of applicants who leave before a decision, 0…1. They take no work, even where an officer would have been free before they leave.
  public var withdrawalShare = 0.0
  /// From application to leaving. Whoever is in the opening queue has not left: a draw that ends before the opening date makes him stay.
  public var withdrawal = Duration.fixed(days: 0)
  /// Share of the refused who appeal and stay in reception until the judgment, 0…1. Dutch: beroep.
  public var appealShare = 0.0
  /// From the refusal to the judgment; one that ends after the horizon stays pending.
  public var appeal = Duration.fixed(days: 0)
  /// Share of those who appeal to whom the judgment gives a status, 0…1.
  public var appealSuccess = 0.0
  /// Share of those refused for good who leave reception late, 0…1; the others leave at once.
  public var lateDepartureShare = 0.0
  /// From the refusal to their departure; one after the horizon stays. They take a place, and no home and no officer.
  public var lateDeparture = Duration.fixed(days: 0)
  /// Share of the applicants who are minors without a parent, 0…1. Dutch: alleenstaande minderjarige vreemdeling.
  ///
  /// Assumption: they sponsor families as often as others do, so the share is drawn for sponsors alone.
  public var unaccompaniedShare = 0.0

  public init(grantShare: Double, statusShares: ByGroup<Double>) {
    self.grantShare = grantShare
    self.statusShares = statusShares
  }
}
