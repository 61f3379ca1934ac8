public import Vocabulary

/// The people in the chain on the opening date.
public struct OpeningFacts: Sendable, Hashable {
  public var date: CalendarDate
  public var asylumQueue: Sourced<Int>
  public var asylumAges: [AgeShare]
  public var familyQueue: Sourced<Int>
  public var familyAges: [AgeShare]
  /// Share of subsidiary protection among the sponsors of that queue; `nil` where the dossier does not tell it apart from that of the grants.
  public var familySubsidiaryShare: Sourced<Double>?
  public var sponsorDecisionMonths: Sourced<Double>
  public var grantedTravelling: Sourced<Int>
  public var permitHolders: Sourced<Int>
  public var permitHolderLongestMonths: Sourced<Double>
  public var inReception: Sourced<Int>

  /// A part of a queue by time waited.
  public struct AgeShare: Sendable, Hashable {
    public var fromMonths: Double
    public var toMonths: Double
    public var share: Double
    public var evidence: Evidence
  }
}
