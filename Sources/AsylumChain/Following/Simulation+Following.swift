import Chance
import Vocabulary

extension Simulation {
  /// Follows one family through one future under two policies.
  ///
  /// Without an identity, it is the family with the middle delay among those who come later under the second policy than under the first, or, where
  /// nobody does, the middle one of those who ask. `nil` where there is no such family.
  ///
  /// Both stories are in the order of the policies. `nil` too where the future has the family under one of them only.
  /// Complexity: the future is run once for each policy.
  public func follow(future: Int, from first: Policy, to second: Policy, family: Int? = nil) -> [FamilyStory]? {
    let runs = individuals(future: future, policies: [first, second])
    guard let identity = family ?? pick(runs) else { return nil }
    let stories = runs.compactMap { story(of: identity, $0) }
    return stories.count == 2 ? stories : nil
  }

  /// The families of one future that rules choose, each followed under both policies; `nil` for a rule that finds none.
  ///
  /// Stories stand in the order of the policies. Complexity: the future is run once for each policy, whatever the number of rules.
  public func follow(
    future: Int, from first: Policy, to second: Policy, choosing rules: [FamilyChoice]
  ) -> (isAnyMoved: Bool, stories: [[FamilyStory]?]) {
    let runs = individuals(future: future, policies: [first, second])
    let families = separations(runs)
    let stories = rules.map { rule -> [FamilyStory]? in
      let stories = rule.pick(families).map { identity in runs.compactMap { story(of: Int(identity), $0) } }
      return stories?.count == 2 ? stories : nil
    }
    return (families.contains(where: \.isMoved), stories)
  }

  /// How long each family whose request is granted under both policies is apart under each, by number.
  private func separations(_ runs: [Run]) -> [Separation] {
    let (before, now) = (timesApart(runs[0]), timesApart(runs[1]))
    var (found, next): ([Separation], Int) = ([], 0)
    for first in before {
      while next < now.count, now[next].identity < first.identity { next += 1 }
      guard next < now.count, now[next].identity == first.identity else { continue }
      found.append(Separation(identity: first.identity, before: first.days, now: now[next].days))
    }
    return found
  }

  /// By family, in order of their numbers: from the application of its sponsor to the last of all its relatives, infinite where not all come within
  /// the horizon.
  private func timesApart(_ run: Run) -> [(identity: Int32, days: Double)] {
    let families = run.people.families
    var (arrived, count) = ([Double](repeating: 0, count: families.count), [Int32](repeating: 0, count: families.count))
    for (index, position) in run.people.acceptedFamily.enumerated() {
      arrived[Int(position)] = max(arrived[Int(position)], Double(run.arrived[index]))
      count[Int(position)] += 1
    }
    return families.indices.filter { families[$0].isAccepted && count[$0] > 0 }.map { position in
      let family = families[position]
      return (family.identity, count[position] == family.relatives ? arrived[position] - family.sponsorApplied : .infinity)
    }
    .sorted { $0.identity < $1.identity }
  }

  /// One future under one policy; moments of relatives in the order in which they were accepted, infinite for what does not come.
  private struct Run {
    let policy: Policy
    let people: People
    let draw: PeopleDraw
    let admitted: [Float]
    let arrived: [Float]
  }

  /// Who arrives is drawn once. Decisions are led again for a policy that can move them by further work, or by who stays away.
  private func individuals(future: Int, policies: [Policy]) -> [Run] {
    var arrived: PeopleDraw.Arrived?
    var last: (upstream: Upstream, people: People, comings: Comings)?
    return policies.map { policy in
      let draw = peopleDraw(future, policy, .individuals)
      if last?.upstream != policy.upstream {
        let drawn = draw.draw(known: arrived)
        arrived = drawn.arrived
        last = (policy.upstream, drawn.people, Comings(drawn.people, of: model))
      }
      let people = last?.people ?? People(months: model.months)
      var admission = Admission(self, future: future, policy: policy, drawn: (people, last?.comings), keeping: .individuals)
      _ = admission.run()
      return Run(policy: policy, people: people, draw: draw, admitted: admission.admissions, arrived: admission.arrivals)
    }
  }

  /// The family with the middle delay.
  ///
  /// A delay is that of the last of the family to arrive, infinite where someone no longer does; equal delays go by number.
  private func pick(_ runs: [Run]) -> Int? {
    func complete(_ run: Run) -> [Int32: Float] {
      run.people.acceptedFamily.indices.reduce(into: [:]) { times, index in
        let identity = run.people.families[Int(run.people.acceptedFamily[index])].identity
        times[identity] = max(times[identity] ?? 0, run.arrived[index])
      }
    }
    let (before, now) = (complete(runs[0]), complete(runs[1]))
    // Families whom the rule itself can hold, not those who only wait longer for a decision.
    let limited = Set(runs[1].people.families.filter { runs[1].policy.rules.inOrder[group(of: $0, runs[1].policy)].isLimiting }.map(\.identity))
    let later = before.compactMap { identity, time -> (delay: Float, identity: Int32)? in
      guard limited.contains(identity), let then = now[identity], time < .infinity, then - time > 1 else { return nil }
      return (then - time, identity)
    }
    if !later.isEmpty {
      return Int(later.sorted { ($0.delay, $0.identity) < ($1.delay, $1.identity) }[later.count / 2].identity)
    }
    let asked = runs[0].people.families.filter { $0.requested >= 0 && $0.isAccepted }.sorted {
      ($0.requested, $0.identity) < ($1.requested, $1.identity)
    }
    return asked.isEmpty ? nil : Int(asked[asked.count / 2].identity)
  }

  /// The place in table order, by the same rule as `Admission` has it.
  private func group(of family: Family, _ policy: Policy) -> Int {
    if family.statusDraw < policy.subsidiaryShare ?? model.asylum.outcomes.statusShares.subsidiary { return 1 }
    return family.statusDraw < 1 - model.asylum.outcomes.statusShares.humanitarian ? 0 : 2
  }

  /// `nil` where the future has no such family under the policy of the run.
  private func story(of identity: Int, _ run: Run) -> FamilyStory? {
    guard let position = run.people.families.firstIndex(where: { Int($0.identity) == identity }) else { return nil }
    let family = run.people.families[position]
    let group = group(of: family, run.policy)
    let rule = GroupRule(run.policy.rules.inOrder[group], monthDays: model.monthDays)
    let relatives = run.people.acceptedFamily.indices.filter { Int(run.people.acceptedFamily[$0]) == position }.map { index in
      FamilyStory.Relative(
        accepted: run.people.acceptedAt[index], admitted: run.admitted[index] < .infinity ? Double(run.admitted[index]) : nil,
        arrived: run.arrived[index] < .infinity ? Double(run.arrived[index]) : nil)
    }
    let isReached =
      !rule.exempts(identity, ExemptionDraws(means: run.draw.stream(.means), outside: run.draw.stream(.outside)))
      && rule.reaches(
        granted: family.sponsorGranted, requested: family.requested, accepted: relatives.first?.accepted ?? family.requested,
        isSponsorAlone: family.isSponsorAlone)
    let wait = min(
      rule.waitEnd(granted: family.sponsorGranted, requested: family.requested, accepted: relatives.last?.accepted ?? family.requested), rule.end)
    return FamilyStory(
      identity: identity, origin: identity >= 0 && !run.people.origins.isEmpty ? Int(run.people.origins[identity]) : nil, group: group,
      members: Int(family.relatives), minors: run.draw.minors(of: family), isSponsorAlone: family.isSponsorAlone,
      sponsorApplied: family.sponsorApplied, sponsorGranted: family.sponsorGranted, requested: family.requested,
      isAccepted: family.isAccepted, goesStraightHome: family.goesStraightHome, waitsUntil: isReached && rule.waitDays > 0 ? wait : nil,
      relatives: relatives)
  }
}
