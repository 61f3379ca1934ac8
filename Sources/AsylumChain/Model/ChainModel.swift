import Vocabulary

/// The asylum chain as the simulation sees it: who comes, which services decide, with which capacity, and who is already there.
///
/// Times are days from the opening date; months all have the same length.
public struct ChainModel: Sendable, Hashable {
  /// Days in a month of the simulation.
  public var monthDays: Double = 30.4375
  /// Months simulated.
  public var months: Int
  public var arrivals: Arrivals
  /// First decision on asylum. Dutch: eerste beslissing in de asielprocedure (IND).
  public var decision: Service
  public var outcomes: DecisionOutcomes
  public var family: FamilyReunification
  /// Permit holders and relatives who leave reception for a home, per month. Dutch: huisvesting van vergunninghouders.
  public var housedPerMonth: Int
  public var opening: OpeningStocks?

  public init(
    months: Int, arrivals: Arrivals, decision: Service, outcomes: DecisionOutcomes, family: FamilyReunification, housedPerMonth: Int,
    opening: OpeningStocks? = nil
  ) {
    self.months = months
    self.arrivals = arrivals
    self.decision = decision
    self.outcomes = outcomes
    self.family = family
    self.housedPerMonth = housedPerMonth
    self.opening = opening
  }
}

/// A service that takes cases first come first served.
public struct Service: Sendable, Hashable {
  /// Officers who each handle one case at a time.
  public var officers: Int
  /// Time that one case takes one officer.
  public var handling: Duration

  public init(officers: Int, handling: Duration) {
    self.officers = officers
    self.handling = handling
  }

  /// A service known only by its output per month. One without any output is refused by `Simulation`.
  public static func throughput(perMonth: Double, monthDays: Double = 30.4375) -> Service {
    Service(officers: 1, handling: .fixed(days: monthDays / perMonth))
  }
}

/// What becomes of an application.
public struct DecisionOutcomes: Sendable, Hashable {
  public var grantShare: Double
  /// Shares among grants in the order refugee, subsidiary, humanitarian; they add up to 1.
  public var statusShares: [Double]
  /// Share of applicants who leave before a decision and take no work, and when they go.
  public var withdrawalShare = 0.0
  public var withdrawal = Duration.fixed(days: 0)
  /// Share of the refused who appeal and stay in reception until the judgment, its length, and the share who then get a status.
  public var appealShare = 0.0
  public var appeal = Duration.fixed(days: 0)
  public var appealSuccess = 0.0
  /// Share of the applicants who are minors without a parent.
  public var unaccompaniedShare = 0.0

  public init(grantShare: Double, statusShares: [Double]) {
    self.grantShare = grantShare
    self.statusShares = statusShares
  }
}

/// The reunification of families. Dutch: nareis, Aliens Act 2000 art. 29(2).
public struct FamilyReunification: Sendable, Hashable {
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

/// The people already in the chain on the opening date.
public struct OpeningStocks: Sendable, Hashable {
  /// A part of a queue that has waited between two numbers of months, spread evenly between them.
  public struct AgeClass: Sendable, Hashable {
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
