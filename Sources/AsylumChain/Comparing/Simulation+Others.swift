import Vocabulary

extension Simulation {
  /// The arrivals of a policy in one future, for `simulateOthers`.
  ///
  /// `nil` where it may hold somebody, where everyone comes at once, or where nothing is compared. Complexity: one draw of everyone.
  public func unheldArrivals(future: Int, of policy: Policy) -> UnheldArrivals? {
    var drawn = DrawnPeople()
    return unheld(future, policy, &drawn)
  }

  private func unheld(_ future: Int, _ policy: Policy, _ drawn: inout DrawnPeople) -> UnheldArrivals? {
    guard holdsNobody(policy) else { return nil }
    // Its waits are known too.
    let own = people(future, policy, &drawn, beside: nil, keeping: kept.subtracting(.waits))
    guard let comings = own.comings else { return nil }
    return UnheldArrivals(upstream: policy.upstream, accepted: AcceptedFamilies(own.people, days: comings.days))
  }

  /// The outcomes of all policies but the first, whose outcome another run told: the same as `simulate` gives, without running the first again.
  ///
  /// `known` are the arrivals of the first in this future; without them its people are drawn for them. `nil` where that cannot be: where the first
  /// may hold somebody, where everyone comes at once, or where nothing is compared.
  public func simulateOthers(future: Int, policies: [Policy], beside known: UnheldArrivals? = nil) -> [ChainOutcome]? {
    guard let policy = policies.first, holdsNobody(policy) else { return nil }
    var drawn = DrawnPeople()
    guard let known = known.flatMap({ $0.upstream == policy.upstream ? $0 : nil }) ?? unheld(future, policy, &drawn) else { return nil }
    var outcomes: [ChainOutcome] = []
    for (place, policy) in policies.enumerated().dropFirst() {
      if let same = policies[1..<place].firstIndex(of: policy) {
        outcomes.append(outcomes[same - 1])
        continue
      }
      let isShared = policy.upstream == known.upstream
      let own = people(future, policy, &drawn, beside: isShared ? nil : known.accepted, keeping: kept)
      // A rule that holds nobody lets everyone come as he would without one; read of the same people alone.
      var first: IndividualArrivals? = IndividualArrivals(people: own.people, comings: own.comings, days: own.comings?.days ?? [], held: [])
      outcomes.append(outcome(future, policy, own, beside: &first))
    }
    return outcomes
  }

  private func holdsNobody(_ policy: Policy) -> Bool {
    kept.contains(.switchers) && policy.rules.inOrder.allSatisfy { GroupRule($0, monthDays: model.monthDays).isFree }
  }
}
