/// The reunification of families. Dutch: nareis.
public struct FamilyReunification: Sendable, Hashable, Codable {
  /// Share of granted persons who sponsor a family, 0…1; where origins differ, the average over those granted. Dutch: referent.
  public var sponsorShare: Double
  /// A sponsor's family has 1 + Poisson(this) relatives. From 0 to 499, within the bounds of `PoissonTable`.
  public var meanFurtherRelatives: Double
  /// From the sponsor's grant to the family's request; requests beyond the horizon are not made. Dutch: nareisaanvraag.
  public var requestDelay: Duration
  /// Decision on each relative: each takes an officer's time, though a family is accepted or refused as a whole.
  public var decision: Service
  /// Share of families whose request is accepted, 0…1.
  public var grantShare: Double
  /// From admission (the visa) to arrival; one draw a family, the same under every policy. At once unless set.
  public var travel = Duration.fixed(days: 0)
  /// Share of families who go straight to the sponsor's home and never enter reception.
  public var straightHomeShare = 0.0
  /// Share of minors among the relatives; the relatives of an unaccompanied minor are adults, and the child apart is the sponsor.
  public var minorShare = 0.0
  /// Share of the relatives who come of age between request and decision, to whom the decision counts the age of its own day, 0…1: they are refused.
  ///
  /// 0 where the age at the request counts. Assumption: minors are of any age below 18, each as likely.
  public var ofAgeRefusedShare = 0.0
  /// Months within which the law wants the decision on a request. A later one is counted as late; nothing else follows from it.
  public var decisionTermMonths = 6.0

  /// Families come at once and live in reception unless `travel` and `straightHomeShare` are set.
  public init(sponsorShare: Double, meanFurtherRelatives: Double, requestDelay: Duration, decision: Service, grantShare: Double = 1) {
    self.sponsorShare = sponsorShare
    self.meanFurtherRelatives = meanFurtherRelatives
    self.requestDelay = requestDelay
    self.decision = decision
    self.grantShare = grantShare
  }
}
