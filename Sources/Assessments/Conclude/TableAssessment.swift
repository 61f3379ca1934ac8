public import Chance
public import Dossiers
public import Negotiation
public import Vocabulary

/// The negotiating table as a whole: what can be agreed, what clashes, how likely talks fail, and who has power under which rule.
public struct TableAssessment: Sendable, Hashable, Codable {
  public var outcome: NegotiationOutcome
  /// The table that was searched, with the red lines that law and chain give.
  public var table: Table
  /// What law and chain say of the options.
  public var facts: OptionFacts
  public var powers: [Power]
  /// The same search over the packages in which nothing is contrary to higher law, one per state of the law, in the order of the dossier.
  public var lawful: [NegotiationOutcome] = []
  /// What would open an agreement where there is none.
  public var concessions: [Concession] = []
  /// Changes of one or two measures of a package that keep or bring agreement: of the package that `start` holds.
  public var swaps: [Swap] = []
  /// The package that `swaps` start from.
  public var start: Package?
  /// How often talks fail over everything that is not known for sure.
  public var failure: FailureChance
  /// What is not known for sure, in the order in which it was drawn.
  public var uncertain: UncertainTable
  public var course: [CoursePoint] = []
  public var forecasts: [MeasureForecast] = []

  /// Voting power under one rule of decision.
  public struct Power: Sendable, Hashable, Codable {
    public enum Rule: Sendable, Hashable, Codable {
      /// Everyone must agree.
      case unanimity
      case council
      /// A majority of the council, where at a draw the vote of the chair decides.
      case councilWithCastingVote
      /// Two thirds of the council, as a qualified majority to compare with.
      case councilTwoThirds
      case chamber(ChamberID)
    }

    public var rule: Rule
    public var decision: DecisionRule
    public var members: [PartyID]
    public var weights: [Int]
    public var quota: Int
    public var shapleyShubik: [Fraction]
    public var banzhaf: [Fraction]
    public var deeganPackel: [Fraction]
    /// Share of the winning coalitions that fail without the member (Coleman).
    public var toBlock: [Fraction]
    /// Share of all coalitions that win (Coleman).
    public var toAct: Fraction
  }

  /// What `start` is.
  public var startOrigin: StartOrigin? { start.map { StartOrigin($0, of: outcome) } }

  /// The Shapley-Shubik index of a party under a rule; `nil` where it has no vote there.
  public func power(_ rule: Power.Rule, of party: PartyID) -> Fraction? {
    guard let power = powers.first(where: { $0.rule == rule }), let index = power.members.firstIndex(of: party) else { return nil }
    return power.shapleyShubik[index]
  }

  /// Parties that can accept a package.
  public func supporters(of options: [Int]) -> [PartyID] {
    let package = table.package(options)
    return table.parties.indices.filter { table.isAcceptable(package, to: $0) }.map { table.parties[$0].id }
  }
}

/// The table on a date of the talks.
public struct CoursePoint: Sendable, Hashable, Codable {
  /// Tables drawn for a chance.
  public static let draws = 2000

  public var event: EventID
  public var date: CalendarDate
  /// Packages that all could accept, by what was best known.
  public var agreeable: Int
  /// Share of the draws in which some package is one that all can accept, and its standard error.
  public var chance: Double
  public var standardError: Double
  /// The same share in either reading of what sources tell differently; `nil` where they agree, and in a run that was kept without it.
  public var byReading: ByReading?
  /// What decided it most: the uncertain things with the largest share of the variance, or what clashes in all draws.
  public var deciders: [UncertainTable.Factor]
  /// Positions of the measures that these are about, and of what clashes.
  public var measures: [Int]
  /// Whether anything changed on this date.
  public var isChanged: Bool

  /// The share where every position with several readings is read in the first way, and in the others.
  public struct ByReading: Sendable, Hashable, Codable {
    public var first: Double
    public var otherwise: Double
  }
}

/// Forecasts of one measure on its scale of 0 to 100.
public struct MeasureForecast: Sendable, Hashable, Codable {
  public var measure: MeasureID
  /// The mean weighted by salience and capability, and the error that such forecasts had elsewhere.
  @FiniteOrNull public var compromise: Double
  public var error: Double
  @FiniteOrNull public var median: Double
  @FiniteOrNull public var mean: Double
  /// Always the middle of the scale.
  public var middle: Double
  /// What-if: after one round of exchanges, and of challenges.
  @FiniteOrNull public var exchange: Double
  @FiniteOrNull public var challenge: Double
  /// Share of the efficient packages that all can accept which hold each option; empty where there are none.
  public var consensus: [Double]
}
