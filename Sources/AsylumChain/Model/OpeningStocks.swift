/// The people already in the chain on the opening date.
public struct OpeningStocks: Sendable, Hashable, Codable {
  /// A part of a queue that has waited between two numbers of months, spread evenly between them.
  public struct AgeClass: Sendable, Hashable, Codable {
    public var fromMonths: Double
    public var toMonths: Double
    public var share: Double

    public init(fromMonths: Double, toMonths: Double, share: Double) {
      self.fromMonths = fromMonths
      self.toMonths = toMonths
      self.share = share
    }
  }

  /// Asylum seekers waiting for a first decision, all in reception.
  public var asylumQueue: Int
  public var asylumAges: [AgeClass]
  /// Relatives whose request is undecided.
  public var familyQueue: Int
  public var familyAges: [AgeClass]
  /// Months between application and grant of the sponsors of that queue.
  public var sponsorDecisionMonths: Double
  /// Relatives with a visa who have not arrived.
  public var grantedTravelling: Int
  /// Months that the rest of their journey takes on average; exponential, as a journey without memory has it.
  public var travellingMeanMonths: Double
  /// Permit holders waiting in reception for a home.
  public var permitHolders: Int
  /// Longest time any of them has waited.
  public var permitHolderLongestMonths: Double

  public init(
    asylumQueue: Int, asylumAges: [AgeClass], familyQueue: Int, familyAges: [AgeClass], sponsorDecisionMonths: Double,
    grantedTravelling: Int, travellingMeanMonths: Double, permitHolders: Int, permitHolderLongestMonths: Double
  ) {
    self.asylumQueue = asylumQueue
    self.asylumAges = asylumAges
    self.familyQueue = familyQueue
    self.familyAges = familyAges
    self.sponsorDecisionMonths = sponsorDecisionMonths
    self.grantedTravelling = grantedTravelling
    self.travellingMeanMonths = travellingMeanMonths
    self.permitHolders = permitHolders
    self.permitHolderLongestMonths = permitHolderLongestMonths
  }
}
