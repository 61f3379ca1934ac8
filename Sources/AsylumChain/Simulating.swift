import Vocabulary

/// The asylum chain of one dossier, ready to be run for any future and policy.
///
/// A run is a function of (model, seed, future, policy) alone: the same four give the same outcome on any thread of any machine, and two policies
/// act on the same people.
public struct Simulation: Sendable {
  /// What no policy changes; checked when the simulation was made.
  public let model: ChainModel
  /// Settles all chance, together with the number of the future: every future of a seed has streams of its own.
  public let seed: UInt64
  /// What is kept besides the monthly series.
  public var kept: KeptFigures
  /// Months whose arrivals are also taken together for the time apart, 0 for the first; within the horizon.
  public let window: Range<Int>
  /// The model's durations as tables, made once for all futures.
  private let draws: ModelDraws

  /// Throws `ChainError` with every impossible value of the model. Without a window, it is the whole horizon.
  ///
  /// A window is cut to the horizon; where nothing is left of it, its times apart are not a number.
  public init(model: ChainModel, seed: UInt64, keeping kept: KeptFigures = [], window: Range<Int>? = nil) throws(ChainError) {
    let faults = ChainError.Fault.all(in: model)
    if !faults.isEmpty { throw ChainError(faults: faults) }
    self.model = model
    self.seed = seed
    draws = ModelDraws(model)
    self.kept = kept
    self.window = (window ?? 0..<model.months).clamped(to: 0..<model.months)
  }

  /// One future under several policies, in their order; everyone is drawn once for policies that are alike up to the decision on relatives.
  ///
  /// With `KeptFigures.switchers`, each is compared with the first, relative by relative. An impossible policy gives nonsense; `check` finds it.
  ///
  /// `future` is any number, and futures may be run in any order. Complexity: linear in people and policies, with a sort a month for a lottery.
  public func simulate(future: Int, policies: [Policy]) -> [ChainOutcome] {
    var drawn: [(upstream: Upstream, people: People, askers: Askers?)] = []
    var arrived: PeopleDraw.Arrived?
    var first: IndividualArrivals?
    return policies.map { policy in
      let upstream = policy.upstream
      let people: People
      let askers: Askers?
      if let known = drawn.first(where: { $0.upstream == upstream }) {
        (people, askers) = (known.people, known.askers)
      } else {
        let draw = peopleDraw(future, policy, kept).draw(known: arrived)
        (people, arrived) = (draw.people, draw.arrived)
        askers = kept.contains(.waits) ? Askers(people, monthDays: model.monthDays, horizon: horizon) : nil
        drawn.append((upstream, people, askers))
      }
      var admission = Admission(self, future: future, policy: policy, people: people, keeping: kept)
      var outcome = admission.run()
      outcome.waits = askers?.waits(arrivals: admission.arrivals)
      guard kept.contains(.switchers) else { return outcome }
      let own = IndividualArrivals(people: people, days: admission.arrivals)
      if let first {
        outcome.switchers = own.switchers(
          from: first, sharesPeople: upstream == policies[0].upstream, measuring: measure(policy))
      } else {
        first = own
      }
      return outcome
    }
  }

  /// Days from the opening date to the end of the last month.
  private var horizon: Double { Double(model.months) * model.monthDays }

  /// Whose added wait is measured: those who arrive in the window, by their status under the policy.
  private func measure(_ policy: Policy) -> IndividualArrivals.Measure {
    let shares = model.outcomes.statusShares
    let (from, to) = (Double(window.lowerBound) * model.monthDays, Double(window.upperBound) * model.monthDays)
    return IndividualArrivals.Measure(
      window: Float(from)..<Float(to), horizon: Float(horizon), subsidiaryTo: policy.subsidiaryShare ?? shares.subsidiary,
      refugeesTo: 1 - shares.humanitarian)
  }

  /// Throws `ChainError` with every impossible value of the policies.
  ///
  /// Policy by policy, in their order; faults do not say which policy they are of.
  public static func check(_ policies: [Policy]) throws(ChainError) {
    let faults = policies.flatMap(ChainError.Fault.all(in:))
    if !faults.isEmpty { throw ChainError(faults: faults) }
  }

  /// Set up, not yet made. Of the policy only what comes before the decision on relatives is read.
  func peopleDraw(_ future: Int, _ policy: Policy, _ kept: KeptFigures) -> PeopleDraw {
    PeopleDraw(model: model, draws: draws, seed: seed, future: future, kept: kept, upstream: policy.upstream)
  }
}
