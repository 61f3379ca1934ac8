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

  /// One future under several policies, in their order; everyone is drawn once for policies that are alike up to the decision on relatives, and
  /// policies that are alike in everything are run once.
  ///
  /// With `KeptFigures.switchers`, each is compared with the first, relative by relative. An impossible policy gives nonsense; `check` finds it.
  ///
  /// `future` is any number, and futures may be run in any order. Complexity: linear in people and policies, with a sort a month for a lottery.
  public func simulate(future: Int, policies: [Policy]) -> [ChainOutcome] {
    var drawn = DrawnPeople()
    var first: IndividualArrivals?
    var outcomes: [ChainOutcome] = []
    for (position, policy) in policies.enumerated() {
      if let known = policies[..<position].firstIndex(of: policy) {
        // The first has nothing to be compared with: one like it is compared, and not run again.
        outcomes.append(known == 0 ? compared(outcomes[0], policy, with: first) : outcomes[known])
        continue
      }
      outcomes.append(outcome(future, policy, people(future, policy, &drawn, beside: first?.accepted, keeping: kept), beside: &first))
    }
    return outcomes
  }

  /// Everyone who was drawn for the policies of one future so far.
  struct DrawnPeople {
    var shared: [(upstream: Upstream, people: SharedPeople)] = []
    var arrived: PeopleDraw.Arrived?
  }

  /// The people of a policy, drawn once for all that are alike up to the decision on relatives.
  func people(
    _ future: Int, _ policy: Policy, _ drawn: inout DrawnPeople, beside first: @autoclosure () -> AcceptedFamilies?, keeping kept: KeptFigures
  ) -> SharedPeople {
    if let place = drawn.shared.firstIndex(where: { $0.upstream == policy.upstream }) {
      if kept.contains(.waits) { drawn.shared[place].people.findAskers(model) }
      return drawn.shared[place].people
    }
    let draw = peopleDraw(future, policy, kept).draw(known: drawn.arrived)
    drawn.arrived = draw.arrived
    let people = SharedPeople(draw.people, of: model, keeping: kept, beside: first())
    drawn.shared.append((policy.upstream, people))
    return people
  }

  /// The outcome of one policy with its people; the first that is asked is what the others are compared with.
  func outcome(_ future: Int, _ policy: Policy, _ people: SharedPeople, beside first: inout IndividualArrivals?) -> ChainOutcome {
    var admission = Admission(self, future: future, policy: policy, drawn: (people.people, people.comings), keeping: kept)
    var outcome = admission.run()
    outcome.waits = people.askers?.waits(arrivals: admission.arrivals, held: admission.held)
    guard kept.contains(.switchers) else { return outcome }
    let own = IndividualArrivals(people: people.people, comings: people.comings, days: admission.arrivals, held: admission.held)
    if let first {
      outcome.switchers =
        people.match.map { own.switchers(matched: $0, measuring: measure(policy)) }
        ?? own.switchers(from: first, measuring: measure(policy))
    } else {
      first = own
    }
    return outcome
  }

  /// The outcome of the first policy, compared with itself where that is asked.
  private func compared(_ outcome: ChainOutcome, _ policy: Policy, with first: IndividualArrivals?) -> ChainOutcome {
    var outcome = outcome
    outcome.switchers = first.map { $0.switchers(from: $0, measuring: measure(policy)) }
    return outcome
  }

  /// Whose added wait is measured: those who arrive in the window, by their status under the policy.
  private func measure(_ policy: Policy) -> IndividualArrivals.Measure {
    let (from, to) = (Double(window.lowerBound) * model.monthDays, Double(window.upperBound) * model.monthDays)
    return IndividualArrivals.Measure(
      window: Float(from)..<Float(to), months: (window.lowerBound - 1..<window.upperBound + 1).clamped(to: 0..<model.months),
      horizon: Float(Double(model.months) * model.monthDays), statuses: StatusBounds(policy, model))
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
