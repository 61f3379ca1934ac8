/// The people already in the chain on the opening date.
///
/// All counts are persons. `Simulation.init` refuses a count below 0 or above 60 million, times that are negative or above 1,200 months, and people
/// who wait without a class that says for how long.
public struct OpeningStocks: Sendable, Hashable, Codable {
  /// A part of a queue that has waited between two numbers of months, spread evenly between them.
  public struct AgeClass: Sendable, Hashable, Codable {
    /// Shortest wait in the class.
    public var fromMonths: Double
    /// Longest wait in the class.
    public var toMonths: Double
    /// Share of the queue, 0…1; the last class takes all that the others leave, whatever its share says.
    public var share: Double

    public init(fromMonths: Double, toMonths: Double, share: Double) {
      self.fromMonths = fromMonths
      self.toMonths = toMonths
      self.share = share
    }
  }

  /// Asylum seekers waiting for a first decision, all in reception.
  public var asylumQueue: Int
  /// Months since the application; at least one class where the queue is not empty.
  public var asylumAges: [AgeClass]
  /// Relatives whose request is undecided. Families are drawn until the number is reached, and the last is cut to fit.
  public var familyQueue: Int
  /// Months since the request; at least one class where the queue is not empty.
  public var familyAges: [AgeClass]
  /// Months between application and grant, of the sponsors of that queue and of the permit holders below.
  ///
  /// Assumption: the same for all of them.
  public var sponsorDecisionMonths: Double
  /// Relatives with a visa who have not arrived. No rule touches them, and no time apart counts them.
  public var grantedTravelling: Int
  /// Months that the rest of their journey takes on average; exponential, as a journey without memory has it.
  public var travellingMeanMonths: Double
  /// Permit holders waiting in reception for a home.
  ///
  /// Assumption: their statuses are spread evenly over the longest wait.
  public var permitHolders: Int
  /// Longest time any of them has waited, in months since the status.
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
