/// The reunification of families. Dutch: nareis, Aliens Act 2000 art. 29(2).
public struct FamilyReunification: Sendable, Hashable, Codable {
  /// Share of granted persons who sponsor a family.
  public var sponsorShare: Double
  /// A sponsor's family has 1 + Poisson(this) relatives.
  public var meanFurtherRelatives: Double
  /// From the sponsor's grant to the family's request.
  public var requestDelay: Duration
  /// Decision on each relative.
  public var decision: Service
  /// Share of families whose request is accepted.
  public var grantShare: Double
  /// From admission (the visa) to arrival.
  public var travel: Duration
  /// Share of families who go straight to the sponsor's home and never enter reception.
  public var straightHomeShare: Double
  /// Share of minors among the relatives; the relatives of an unaccompanied minor are adults, and the child apart is the sponsor.
  public var minorShare = 0.0
  /// Months within which the law wants the decision on a request.
  public var decisionTermMonths = 6.0

  public init(
    sponsorShare: Double, meanFurtherRelatives: Double, requestDelay: Duration, decision: Service, grantShare: Double = 1,
    travel: Duration = .fixed(days: 0), straightHomeShare: Double = 0
  ) {
    self.sponsorShare = sponsorShare
    self.meanFurtherRelatives = meanFurtherRelatives
    self.requestDelay = requestDelay
    self.decision = decision
    self.grantShare = grantShare
    self.travel = travel
    self.straightHomeShare = straightHomeShare
  }
}
