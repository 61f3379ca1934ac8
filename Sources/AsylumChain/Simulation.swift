/// The asylum chain of one dossier, ready to be run for any future and policy.
///
/// A run is a function of (model, seed, future, policy) alone: the same four give the same outcome on any thread of any machine, and two policies
/// act on the same people.
public struct Simulation: Sendable {
  public let model: ChainModel
  public let seed: UInt64
  /// Whether percentiles of the stay in reception are kept; they need memory for everyone housed.
  public var measuresStay: Bool
  private let draws: ModelDraws

  /// Throws `ChainError` with every impossible value of the model.
  public init(model: ChainModel, seed: UInt64, measuresStay: Bool = false) throws(ChainError) {
    let faults = ChainError.Fault.all(in: model)
    if !faults.isEmpty { throw ChainError(faults: faults) }
    self.model = model
    self.seed = seed
    draws = ModelDraws(model)
    self.measuresStay = measuresStay
  }

  /// One future under several policies, in their order; everyone is drawn once for policies that leave the decision service alone.
  public func simulate(future: Int, policies: [Policy]) -> [ChainOutcome] {
    var drawn: [(work: Double, from: Int, people: People)] = []
    var arrived: PeopleDraw.Arrived?
    return policies.map { policy in
      let known = drawn.first { $0.work == policy.furtherWorkPerDecision && ($0.work == 0 || $0.from == policy.furtherWorkFromMonth) }
      let people: People
      if let known {
        people = known.people
      } else {
        let draw = PeopleDraw(model: model, draws: draws, seed: seed, future: future, policy: policy).draw(known: arrived)
        (people, arrived) = (draw.people, draw.arrived)
        drawn.append((policy.furtherWorkPerDecision, policy.furtherWorkFromMonth, people))
      }
      var admission = Admission(model: model, policy: policy, people: people, seed: seed, future: future, measuresStay: measuresStay)
      return admission.run()
    }
  }
}
