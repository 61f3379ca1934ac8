import AsylumChain
public import Chance
public import Vocabulary

/// A measure that was in force for a while, with what was counted: the chain can be held against it.
public struct ExperimentFacts: Sendable, Hashable {
  public var name: Phrase
  /// The variant that has the measure's law.
  public var variant: String
  public var firstMonth: CalendarMonth
  /// Months until it was struck down.
  public var monthsInForce: Int
  public var asylumQueue: Sourced<Int>
  public var familyQueue: Sourced<Int>
  /// The longest that anyone of that queue had waited; they are spread evenly up to it.
  public var familyLongestWaitMonths: Sourced<Int>
  public var grantedTravelling: Sourced<Int>
  public var permitHolders: Sourced<Int>
  /// The last quarter before the measure, for comparison with what was counted in it; `nil` where none is given.
  public var before: Quarter?
  public var observed: [Quarter]
  /// Relatives held up when it ended.
  public var heldUp: Sourced<Int>
  public var claims: [Claim]

  public struct Quarter: Sendable, Hashable {
    /// `2022Q4`.
    public var name: String
    public var relatives: Double
    public var sources: [String]
  }

  /// What somebody expected that the measure would save.
  public struct Claim: Sendable, Hashable {
    public var who: Phrase
    public var persons: Double
    public var sources: [String]
  }
}

/// What the chain says of the measure, beside what was counted.
public struct ExperimentAnswer: Sendable {
  public var facts: ExperimentFacts
  /// Relatives arriving in each observed quarter with the measure and without it.
  public var quarters: [(quarter: ExperimentFacts.Quarter, with: Bands, without: Bands)]
  /// Relatives held up when it ended.
  public var heldUp: Bands
  /// Fewer relatives in twelve months, had it stayed in force; positive for fewer.
  public var savedInYear: Bands
  /// Fewer relatives in the first observed quarter than without the measure, future by future; positive for fewer.
  public var fewerInFirstQuarter: Bands
  public var futures: Int

  /// How many fewer came in the first observed quarter than in the quarter before the measure, as counted; `nil` where either is not known.
  public var countedFall: Double? {
    guard let before = facts.before, let first = quarters.first?.quarter else { return nil }
    return before.relatives - first.relatives
  }
}

extension Dossier {
  /// Simulates the months of the experiment with the measure, without it, and with the measure left in force; `nil` where the dossier has none.
  ///
  /// Throws `ChainError` where the calibration cannot be simulated.
  public func experimentAnswer(futures: Int = 200, seed: UInt64 = 1) throws -> ExperimentAnswer? {
    guard let facts = experiment, let variant = variant(facts.variant) else { return nil }
    let horizon = max(14, facts.monthsInForce + 2)
    let outcomes = try (0..<futures).map { future in
      let drawn = calibration.drawn(seed: seed, future: future)
      var model = chainModel(drawn)
      model.months = horizon
      model.opening?.asylumQueue = facts.asylumQueue.value
      model.opening?.familyQueue = facts.familyQueue.value
      model.opening?.familyAges = [.init(fromMonths: 0, toMonths: Double(facts.familyLongestWaitMonths.value), share: 1)]
      model.opening?.grantedTravelling = facts.grantedTravelling.value
      model.opening?.permitHolders = facts.permitHolders.value
      var measure = policy(of: variant, drawn)
      for group in measure.rules.indices {
        measure.rules[group].startMonth = 0
        measure.rules[group].endMonth = facts.monthsInForce
      }
      var lasting = measure
      for group in lasting.rules.indices { lasting.rules[group].endMonth = nil }
      try Simulation.check([measure, lasting])
      return try Simulation(model: model, seed: seed).simulate(future: future, policies: [.none, measure, lasting])
    }
    return answer(facts, outcomes)
  }

  private func answer(_ facts: ExperimentFacts, _ outcomes: [[ChainOutcome]]) -> ExperimentAnswer {
    func arrivals(_ policy: Int, _ months: Range<Int>) -> [Double] {
      outcomes.map { outcome in months.reduce(0) { $0 + outcome[policy][.relativesArrived, $1] } }
    }
    func fewer(_ policy: Int, _ months: Range<Int>) -> Bands { Bands(zip(arrivals(0, months), arrivals(policy, months)).map { $0 - $1 }) }
    let quarters = facts.observed.compactMap { quarter -> (quarter: ExperimentFacts.Quarter, months: Range<Int>)? in
      let parts = quarter.name.split(separator: "Q").compactMap { Int($0) }
      guard parts.count == 2 else { return nil }
      let start = facts.firstMonth.months(to: CalendarMonth(year: parts[0], month: parts[1] * 3 - 2))
      return start >= 0 && start + 3 <= outcomes[0][0].months ? (quarter, start..<(start + 3)) : nil
    }
    return ExperimentAnswer(
      facts: facts, quarters: quarters.map { ($0.quarter, Bands(arrivals(1, $0.months)), Bands(arrivals(0, $0.months))) },
      heldUp: Bands(outcomes.map { $0[1][.held, facts.monthsInForce - 1] }), savedInYear: fewer(2, 0..<12),
      fewerInFirstQuarter: quarters.first.map { fewer(1, $0.months) } ?? Bands([]), futures: outcomes.count)
  }
}
