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

  /// People who wait for a decision.
  public struct Queue: Sendable, Hashable, Codable {
    public var people: Int
    /// Months since they asked; at least one class where the queue is not empty.
    public var ages: [AgeClass]

    public init(people: Int, ages: [AgeClass]) {
      self.people = people
      self.ages = ages
    }
  }

  /// Relatives with a visa who have not arrived. No rule touches them, and no time apart counts them.
  public struct Travellers: Sendable, Hashable, Codable {
    public var people: Int
    /// Months that the rest of their journey takes on average; exponential, as a journey without memory has it.
    public var meanMonths: Double

    public init(people: Int, meanMonths: Double) {
      self.people = people
      self.meanMonths = meanMonths
    }
  }

  /// Permit holders waiting in reception for a home.
  ///
  /// Assumption: their statuses are spread evenly over the longest wait.
  public struct PermitHolders: Sendable, Hashable, Codable {
    public var people: Int
    /// Longest time any of them has waited, in months since the status.
    public var longestMonths: Double

    public init(people: Int, longestMonths: Double) {
      self.people = people
      self.longestMonths = longestMonths
    }
  }

  /// Asylum seekers waiting for a first decision, all in reception.
  public var asylum: Queue
  /// Relatives whose request is undecided. Families are drawn until the number is reached, and the last is cut to fit.
  public var family: Queue
  /// Share of subsidiary protection among the sponsors of that queue, 0…1; `nil` where it is that of the grants, as the other two are beside it.
  public var familySubsidiaryShare: Double?
  /// Months between application and grant, of the sponsors of that queue and of the permit holders below.
  ///
  /// Assumption: the same for all of them.
  public var sponsorDecisionMonths: Double
  /// Those on their way.
  public var travellers: Travellers
  /// Those without a home.
  public var permitHolders: PermitHolders

  public init(asylum: Queue, family: Queue, sponsorDecisionMonths: Double, travellers: Travellers, permitHolders: PermitHolders) {
    self.asylum = asylum
    self.family = family
    self.sponsorDecisionMonths = sponsorDecisionMonths
    self.travellers = travellers
    self.permitHolders = permitHolders
  }
}
