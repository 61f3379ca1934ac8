import AsylumChain
public import Chance
public import Dossiers
import Vocabulary

/// What the chain says of the measure, beside what was counted.
public struct ExperimentAnswer: Sendable, Hashable, Codable {
  public var facts: ExperimentFacts
  /// Relatives arriving in each observed quarter with the measure and without it.
  public var quarters: [Quarter]
  /// Relatives held up when it ended.
  public var heldUp: Bands
  /// Fewer relatives in twelve months, had it stayed in force; positive for fewer.
  public var savedInYear: Bands
  /// The same on average, with its error; `nil` in a study kept before means were told.
  public var meanSaved: Estimate?
  /// Fewer relatives in the first observed quarter than without the measure, future by future; positive for fewer.
  public var fewerInFirstQuarter: Bands
  /// People counted at the end of later months, with what the chain says of them with the measure.
  public var stocks: [Stock]
  public var futures: Int
  /// Futures that could not be simulated and were left out.
  public var failed: Int

  /// One observed quarter with what the chain says of it.
  public struct Quarter: Sendable, Hashable, Codable {
    public var quarter: ExperimentFacts.Quarter
    public var with: Bands
    public var without: Bands
    /// Fewer relatives with the measure than without it, future by future; negative where more come.
    public var fewer: Bands
    /// The same on average, with its error; `nil` in a study kept before means were told.
    public var meanFewer: Estimate?
  }

  /// A count with the chain's band.
  public struct Stock: Sendable, Hashable, Codable {
    public var stock: ExperimentFacts.Stock
    public var bands: Bands

    /// Whether the count lies within the band of 90 percent; `nil` where there is no such band.
    public var isWithin: Bool? {
      bands.low.isFinite && bands.high.isFinite ? Scores.covers(bands, percent: 90, stock.persons) : nil
    }
  }

  /// What was counted in a quarter beside the last one before the measure, and how much of that the measure explains.
  public struct Part: Sendable, Hashable, Codable {
    public var quarter: String
    /// Fewer relatives than in the quarter before the measure, as counted; negative for more.
    public var counted: Double
    /// Fewer by the measure: the mean difference on the same people, as every effect.
    public var byMeasure: Double
    /// What neither the measure nor anything else that differs in the chain explains.
    public var rest: Double { counted - byMeasure }
  }

  /// Each observed quarter beside the last one before the measure; empty where that or the mean is not known.
  public var parts: [Part] {
    guard let before = facts.before else { return [] }
    return quarters.compactMap { own in
      guard let mean = own.meanFewer?.mean, mean.isFinite else { return nil }
      return Part(quarter: own.quarter.name, counted: before.relatives - own.quarter.relatives, byMeasure: mean)
    }
  }

  /// The quarters in which what was counted lies outside the band of 90 percent with the measure, by name.
  public var missed: [String] {
    quarters.filter { $0.with.low.isFinite && !Scores.covers($0.with, percent: 90, $0.quarter.relatives) }.map(\.quarter.name)
  }
}

extension ChainDossier {
  /// Simulates the months of the experiment with the measure, without it, and with the measure left in force; `nil` where the dossier has none.
  ///
  /// Throws `ChainError` where the calibration cannot be simulated.
  public func experimentAnswer(futures: Int = 200, seed: UInt64 = 1, runner: Runner = .inOrder) throws -> ExperimentAnswer? {
    guard let facts = chain.experiment else { return nil }
    let variant = try dossier.known(facts.variant)
    try check(variant)
    let horizon = max(14, facts.monthsInForce + 2)
    let outcomes = try runner.map(futures) { future in
      try attempt { try courses(facts, variant, future, seed, horizon) }
    }
    return answer(facts, outcomes.compactMap(\.value), failed: outcomes.count { $0.error != nil })
  }

  /// One future without the measure, with it, and with it left in force.
  private func courses(_ facts: ExperimentFacts, _ variant: Variant, _ future: Int, _ seed: UInt64, _ horizon: Int) throws -> [ChainOutcome] {
    let drawn = calibration.drawn(seed: seed, future: future)
    var model = chainModel(drawn)
    model.months = horizon
    model.opening?.asylum.people = facts.asylumQueue.value
    model.opening?.family.people = facts.familyQueue.value
    model.opening?.family.ages = [.init(fromMonths: 0, toMonths: Double(facts.familyLongestWaitMonths.value), share: 1)]
    model.opening?.travellers.people = facts.grantedTravelling.value
    model.opening?.permitHolders.people = facts.permitHolders.value
    var measure = policy(of: variant, drawn)
    for group in StatusGroup.allCases {
      measure.rules[group].startMonth = 0
      measure.rules[group].endMonth = facts.monthsInForce
    }
    var lasting = measure
    for group in StatusGroup.allCases { lasting.rules[group].endMonth = nil }
    try Simulation.check([measure, lasting])
    return try Simulation(model: model, seed: seed).simulate(future: future, policies: [.none, measure, lasting])
  }

  private func answer(_ facts: ExperimentFacts, _ outcomes: [[ChainOutcome]], failed: Int) -> ExperimentAnswer? {
    guard let horizon = outcomes.first?.first?.months else { return nil }
    func arrivals(_ policy: Int, _ months: Range<Int>) -> [Double] {
      outcomes.map { outcome in months.reduce(0) { $0 + outcome[policy][.relativesArrived, $1] } }
    }
    func fewer(_ policy: Int, _ months: Range<Int>) -> [Double] { zip(arrivals(0, months), arrivals(policy, months)).map { $0 - $1 } }
    let quarters = facts.observed.compactMap { quarter -> (quarter: ExperimentFacts.Quarter, months: Range<Int>)? in
      let parts = quarter.name.split(separator: "Q").compactMap { Int($0) }
      guard parts.count == 2 else { return nil }
      let start = facts.firstMonth.months(to: CalendarMonth(year: parts[0], month: parts[1] * 3 - 2))
      return start >= 0 && start + 3 <= horizon ? (quarter, start..<(start + 3)) : nil
    }
    return ExperimentAnswer(
      facts: facts,
      quarters: quarters.map {
        .init(
          quarter: $0.quarter, with: Bands(arrivals(1, $0.months)), without: Bands(arrivals(0, $0.months)), fewer: Bands(fewer(1, $0.months)),
          meanFewer: Estimate(fewer(1, $0.months)))
      },
      heldUp: Bands(outcomes.map { $0[1][.held, facts.monthsInForce - 1] }), savedInYear: Bands(fewer(2, 0..<12)),
      meanSaved: Estimate(fewer(2, 0..<12)), fewerInFirstQuarter: Bands(quarters.first.map { fewer(1, $0.months) } ?? []),
      stocks: facts.stocks.compactMap { stock in
        let month = facts.firstMonth.months(to: stock.month)
        guard (0..<horizon).contains(month) else { return nil }
        return .init(stock: stock, bands: Bands(outcomes.map { $0[1][Self.series(of: stock.kind), month] }))
      }, futures: outcomes.count, failed: failed)
  }

  private static func series(of kind: ExperimentFacts.Stock.Kind) -> Series {
    switch kind {
    case .reception: .occupancy
    case .waitingForHome: .waitingForHome
    case .asylumQueue: .asylumQueue
    case .familyQueue: .familyQueue
    }
  }
}
