public import Chance
public import LegalReview
public import Vocabulary

/// The four answers to every variant of a dossier, with their receipt.
public struct Assessment: Sendable {
  public var receipt: Receipt
  public var variants: [VariantAssessment]
  public var table: TableAssessment
  /// How good such forecasts of the inflow were.
  public var backtest: Backtest
  /// What the chain says of a measure that was in force; `nil` where the dossier has none.
  public var experiment: ExperimentAnswer?

  public func variant(_ id: String) -> VariantAssessment? { variants.first { $0.variant.id == id } }
}

/// What an assessment was made from; the same receipt gives the same bytes.
public struct Receipt: Sendable, Hashable, Codable {
  public var program: String
  public var version: String
  public var dossier: String
  public var fingerprint: String
  public var seed: UInt64
  public var futures: Int
  public var months: Int
  public var arrivals: ArrivalScenario
  public var variants: [String]

  public init(
    program: String, version: String, dossier: String, fingerprint: String, seed: UInt64, futures: Int, months: Int,
    arrivals: ArrivalScenario = .series, variants: [String]
  ) {
    self.program = program
    self.version = version
    self.dossier = dossier
    self.fingerprint = fingerprint
    self.seed = seed
    self.futures = futures
    self.months = months
    self.arrivals = arrivals
    self.variants = variants
  }
}

/// The four answers to one variant.
public struct VariantAssessment: Sendable {
  public var variant: Variant
  public var chain: ChainAnswer
  public var law: LawAnswer
  public var carry: CarryAnswer
  public var places: PlacesAnswer
}

/// What the variant does.
public struct ChainAnswer: Sendable {
  /// Bands per month of every series shown.
  public var series: [MonthlyBands]
  /// The headline figures, one of each kind in the order of `Figure.Kind`.
  public var figures: [Figure]
  /// Months of the simulation after which the variant starts.
  public var startMonth: Int
  /// Facts for the law, per group in table order.
  public var derived: [DerivedFacts]
  /// Whether anything that the chain reads differs from today's law.
  public var isDifferent: Bool
  /// Why the variant hardly moves families although the chain reads its levers; empty where it does move them.
  public var quiet: [QuietLever] = []

  public func figure(_ kind: Figure.Kind) -> Figure? { figures.first { $0.kind == kind } }
}

/// A series with its bands.
public struct MonthlyBands: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case arrivals, decisions, asylumQueue, relativesArrived, familyQueue, held, occupancy, waitingForHome, housed
    /// Relatives who ask, who get a visa, and who are decided on after the term of the law.
    case requests, visas, decidedLate
    /// People in reception in regular and in emergency places, and the cost of reception in the month, in euros.
    case regularReception, emergencyReception, cost
    /// People resettled on unused places.
    case resettled
    /// Children who see a parent again after more than two years, and children who still wait so long at the end of the month; the same for all relatives.
    case childrenApartOver24, childrenWaitingOver24, relativesWaitingOver24
    /// Months from the sponsor's application to arrival: mean of those who arrive in the month.
    case monthsApart
  }

  public var kind: Kind
  /// One per month.
  public var bands: [Bands]
  /// Differences from the baseline on the same people, future by future, one per month; empty for the baseline and for a variant that is like it in the
  /// chain.
  public var differences: [Bands]
}

/// A headline figure: its level, and its difference from the baseline on the same people.
public struct Figure: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Relatives who arrive within the horizon.
    case relativesArrived
    /// Relatives who arrive in the later year: the twelve months before the later date of the places, by which every variant has worked for five years.
    case relativesInLaterYear
    /// Months from the sponsor's status to arrival, for those who arrive in the later year.
    case monthsSinceStatusRefugee, monthsSinceStatusSubsidiary
    /// Months from a family's request to the decision on it, for those decided on in the later year.
    case monthsToFamilyDecision
    /// Share of them for whom that took longer than the term of the law.
    case decidedBeyondTerm
    /// Months from the sponsor's application to arrival, for those who arrive in the later year: mean, median and 95th percentile.
    case monthsApartMean, monthsApartMedian, monthsApartPercentile95
    /// Of the relatives who arrive in the later year, the share apart from their sponsor for longer than so many months since his application.
    ///
    /// Who still waits is not in these, so they can fall as fewer may come.
    case apartOver6, apartOver12, apartOver24, apartOver36
    /// Children who see a parent again in the later year after more than two years; children who at its end still wait so long; and both together, which no
    /// stricter rule lowers.
    case childrenApartOver24, childrenWaitingOver24, childrenOver24
    /// The same for all relatives: those who still wait, and those with those who came after so long.
    case relativesWaitingOver24, relativesOver24
    /// Accepted relatives kept waiting at the end of the later year.
    case heldLater
    /// Asylum seekers, and relatives, who wait for a decision or a place at the end of the later year.
    case asylumQueueLater, familyQueueLater
    /// People in reception in the month of the need.
    case occupancy
    /// People in reception at the later date of the places, the same for all variants.
    case occupancyLater
    /// Those of them beyond the regular places: in emergency places; and those who wait for a home.
    case emergencyLater, waitingForHomeLater
    /// Reception cost within the horizon, in euros.
    case cost
    /// Months that the line of a quota stands for at the end of the later year.
    case quotaWait, quotaWaitRefugee, quotaWaitSubsidiary
    /// Months in which an emergency brake is on.
    case brakeMonths
    /// People resettled on unused places.
    case resettled
    /// Relatives who arrive more than a day sooner or later than under today's law, who no longer arrive within the horizon, and who do only now.
    case comeSooner, comeLater, comeNever, comeOnlyNow
    /// Months that those who come sooner gain, and those who come later lose, on average.
    case monthsSooner, monthsLater

    /// Whether the figure compares people with themselves under today's law.
    public var isSwitch: Bool { self == .monthsSooner || self == .monthsLater || [.comeSooner, .comeLater, .comeNever, .comeOnlyNow].contains(self) }

    /// Place among the figures of an answer.
    var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  public var kind: Kind
  public var level: Bands
  /// Mean level with its Monte-Carlo error.
  public var meanLevel: Estimate
  /// Differences future by future.
  public var difference: Bands
  /// Mean difference with its Monte-Carlo error.
  public var meanDifference: Estimate
}

/// Whether the variant holds in law.
public struct LawAnswer: Sendable {
  /// One per setting, in the order of the dossier; the first is the headline.
  public var settings: [SettingReview]

  public struct SettingReview: Sendable {
    public var setting: String
    public var groups: [GroupReview]

    /// The worst conclusion over the groups; unchanged where the variant changes nothing.
    public var conclusion: Review.Conclusion { groups.map(\.review.conclusion).max { $0.severity < $1.severity } ?? .unchanged }
    public var couldBeWorse: Bool { groups.contains(where: \.review.couldBeWorse) }
  }

  public struct GroupReview: Sendable {
    public var group: StatusGroup
    public var review: Review
    /// The conclusion with one assumed lever at another value, in the order of the variant.
    public var alternatives: [Alternative]
    /// The smallest changes of levers that would lift the verdict, nearest first.
    public var lifts: [Lift]
  }

  public struct Alternative: Sendable {
    public var lever: String
    public var value: LeverValue
    public var conclusion: Review.Conclusion
  }

  public var headline: Review.Conclusion { settings.first?.conclusion ?? .unchanged }
}

/// Who can live with the variant.
public struct CarryAnswer: Sendable {
  public struct PartyAnswer: Sendable {
    public enum Standing: String, Sendable {
      /// Every package with the variant is acceptable.
      case canCarry
      /// Some packages with the variant are acceptable.
      case onlyIf
      /// A red line forbids it, or no package with it reaches the walk-away value.
      case cannot
    }

    public var party: String
    public var standing: Standing
    public var redLines: [String]
    /// Worth of the best package with the variant, and of the variant with the rest as reported; shares of 1.
    public var best: Double
    public var withRest: Double?
    public var walkAway: Double
    /// The smallest changes in the rest after which the party can carry it, as options of other measures; empty where none help or none are needed.
    public var conditions: [[Variant.TableOption]] = []
  }

  /// `nil` where no option of the table stands for the variant.
  public var parties: [PartyAnswer]?
  /// Packages that hold the variant's options, and those among them that all can accept.
  public var packages: Int
  public var agreeable: Int
  /// Parties that would carry the variant with the rest as reported, and what they bring.
  public var supporters: [String]
  public var ministers: Int
  public var seats: [Int]

  /// Before the table is known.
  static let none = CarryAnswer(parties: nil, packages: 0, agreeable: 0, supporters: [], ministers: 0, seats: [])
}

/// A lever that changes next to nothing, with the reason.
public enum QuietLever: Sendable, Hashable {
  /// A wait or a longest time of some months that is over before the request is even decided.
  case overBeforeTheDecision(lever: String, months: Double, decidedAfter: Double)
  /// A brake that stays off in the median future.
  case brakeStaysOff
  /// Places of a quota for which there is no line.
  case morePlacesThanRequests(lever: String)
  /// A housing condition that keeps nobody waiting: the sponsor has a home by then.
  case sponsorHasHome
  /// A measure that takes the place of a fixed split only: no lever on families.
  case noFamilyLever
}

/// Where people go, at the date of the act's cycle and at a later date by which every variant has worked for five years.
public struct PlacesAnswer: Sendable {
  public var dates: [PlacesNeed]
  /// At the date of the act's cycle, and at the later date.
  public var first: PlacesNeed { dates[0] }
  public var later: PlacesNeed { dates[dates.count - 1] }
}

/// The need for places at the beginning of a month, and who provides them.
public struct PlacesNeed: Sendable {
  public var month: CalendarMonth
  /// Need in places at the 5th, 50th and 95th percentile.
  public var low: Int
  public var median: Int
  public var high: Int
  /// Places per province and per municipality at the median, in the order of the dossier, and per municipality at the two ends.
  public var provinces: [Int]
  public var municipalities: [Int]
  public var municipalitiesLow: [Int]
  public var municipalitiesHigh: [Int]
  /// Names among whom a last place was drawn by the order of the list.
  public var ties: [[String]]
}
