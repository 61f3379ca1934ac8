import Chance
import RealModule

/// Draws everyone of one future and leads them to the decision on each relative.
struct PeopleDraw {
  let model: ChainModel
  let draws: ModelDraws
  let seed: UInt64
  let future: Int
  let furtherWork: Double
  let furtherWorkFrom: Double

  var horizon: Double { Double(model.months) * model.monthDays }

  init(model: ChainModel, draws: ModelDraws, seed: UInt64, future: Int, policy: Policy) {
    self.model = model
    self.draws = draws
    self.seed = seed
    self.future = future
    furtherWork = policy.furtherWorkPerDecision
    furtherWorkFrom = Double(policy.furtherWorkFromMonth) * model.monthDays
  }

  /// Everyone up to the decision on each relative. `known` is the same future under another policy: who arrives and who was there is then known.
  func draw(known: Arrived?) -> (people: People, arrived: Arrived) {
    let arrived = known ?? arrive()
    var people = arrived.people
    var families = arrived.families
    decideAsylum(&people, &families)
    orderFamilies(families, &people)
    decideFamilies(&people)
    people.persons = people.applied.count + Int(people.requests.reduce(0, +))
    return (people, arrived)
  }

  /// Those who arrive, and those of the opening stocks with their families: what no policy can change.
  struct Arrived {
    var people: People
    var families: [Family]
  }

  private func arrive() -> Arrived {
    var people = People(months: model.months)
    drawArrivals(&people)
    let families = openingFamilies(&people)
    return Arrived(people: people, families: families)
  }

  func stream(_ event: Event) -> Stream { Stream(seed: seed, future: future, event: event.rawValue) }

  /// Expected arrivals per month in this future: the level strays by a first-order autoregression of its logarithm.
  private func levels() -> [Double] {
    let arrivals = model.arrivals
    let noise = stream(.level)
    let shock = arrivals.logSpread * (1 - arrivals.logPersistence * arrivals.logPersistence).squareRoot()
    var deviation = 0.0
    return (0..<model.months).map { month in
      let expected = arrivals.expectedPerMonth[min(month, arrivals.expectedPerMonth.count - 1)]
      guard arrivals.logSpread > 0 else { return expected }
      deviation = arrivals.logPersistence * deviation + shock * noise.normal(month)
      // The median future keeps the published level.
      return expected * Double.exp(deviation)
    }
  }

  /// A Poisson process whose rate changes by month: unit exponential gaps, stretched by the rate.
  private func drawArrivals(_ people: inout People) {
    let gaps = stream(.arrivalGap)
    let gap = draws.gap
    var applied: [Double] = []
    if let opening = model.opening {
      applied = ages(of: opening.asylumQueue, opening.asylumAges, salt: 0).map { -$0 }
      people.openingApplicants = opening.asylumQueue
    }
    let rates = levels()
    applied.reserveCapacity(applied.count + Int(rates.reduce(0, +) * 1.02) + 100)
    var time = 0.0
    var work = gap.value(at: gaps.uniform(applied.count))
    for month in 0..<model.months {
      let end = Double(month + 1) * model.monthDays
      let perDay = rates[month] / model.monthDays
      let days = 1 / perDay
      let before = applied.count
      // A gap that reaches beyond the month goes on at the next month's rate.
      while time + work * days < end {
        time += work * days
        applied.append(time)
        work = gap.value(at: gaps.uniform(applied.count))
      }
      work -= (end - time) * perDay
      time = end
      people.arrivals[month] = Double(applied.count - before)
    }
    people.applied = applied
    people.events += applied.count
  }

  private static let block = 512

  /// First decisions in order of completion, and what they lead to.
  private func decideAsylum(_ people: inout People, _ families: inout [Family]) {
    let handling = stream(.asylumHandling)
    let applied = people.applied
    var officers = OfficerWheel(
      officers: model.decision.officers, meanHandling: model.decision.handling.meanDays, horizon: horizon, cases: applied.count)
    // Handling times are drawn by the block, apart from the queue: a short loop each.
    withUnsafeTemporaryAllocation(of: Double.self, capacity: Self.block) { times in
      for first in stride(from: 0, to: applied.count, by: Self.block) {
        let count = min(Self.block, applied.count - first)
        for place in 0..<count { times[place] = draws.handling.sample(handling, first &+ place) }
        for place in 0..<count {
          // Nobody of the opening queue is handled before the opening.
          let start = officers.begin(arrival: max(applied[first &+ place], 0))
          let time = furtherWork > 0 && start >= furtherWorkFrom ? times[place] * (1 + furtherWork) : times[place]
          officers.work(on: Int32(truncatingIfNeeded: first &+ place), until: start + time)
        }
      }
    }
    officers.finish()
    people.events += officers.decisions.times.count
    grant(officers.decisions.times, officers.decisions.items, &people, &families)
  }

  private func grant(
    _ times: UnsafeBufferPointer<Double>, _ applicants: UnsafeBufferPointer<Int32>, _ people: inout People, _ families: inout [Family]
  ) {
    let outcome = stream(.grant)
    let share = model.outcomes.grantShare
    let familyShare = share * model.family.sponsorShare
    let holders = people.grantedAt.count
    // Everyone is written at the next free place, and the place moves on only for those who count: half the jumps would be mispredicted otherwise.
    var granted = holders
    var sponsors = 0
    var sponsorPlaces = [Int32](repeating: 0, count: times.count + 1)
    var applicantOf = [Int32](repeating: 0, count: times.count + 1)
    people.grantedAt += repeatElement(0, count: times.count + 1)
    people.grantedApplied += repeatElement(0, count: times.count + 1)
    var next = 0
    people.applied.withUnsafeBufferPointer { applied in
      people.grantedAt.withUnsafeMutableBufferPointer { grantedAt in
        people.grantedApplied.withUnsafeMutableBufferPointer { grantedApplied in
          for month in 0..<model.months {
            let end = month == model.months - 1 ? .infinity : Double(month + 1) * model.monthDays
            let (before, grantedBefore) = (next, granted)
            while next < times.count, times[next] < end {
              let applicant = applicants[next]
              // One uniform number settles both the grant and whether a granted person sponsors a family.
              let draw = outcome.uniform(Int(applicant))
              grantedAt[granted] = times[next]
              grantedApplied[granted] = applied[Int(applicant)]
              sponsorPlaces[sponsors] = Int32(truncatingIfNeeded: granted)
              applicantOf[sponsors] = applicant
              granted += draw < share ? 1 : 0
              sponsors += draw < familyShare ? 1 : 0
              next += 1
            }
            people.decisions[month] = Double(next - before)
            people.refusals[month] = Double(next - before - (granted - grantedBefore))
          }
        }
      }
    }
    people.grantedAt.removeLast(people.grantedAt.count - granted)
    people.grantedApplied.removeLast(people.grantedApplied.count - granted)
    addFamilies(of: applicantOf.prefix(sponsors), at: sponsorPlaces, people, &families)
  }

  /// The families for whom granted sponsors ask before the horizon, in order of the grant.
  private func addFamilies(of applicants: ArraySlice<Int32>, at places: [Int32], _ people: People, _ families: inout [Family]) {
    let (delays, sizes, statuses) = (stream(.requestDelay), stream(.familySize), stream(.status))
    families.reserveCapacity(families.count + applicants.count)
    for (applicant, place) in zip(applicants, places) {
      let granted = people.grantedAt[Int(place)]
      let request = granted + draws.requestDelay.sample(delays, Int(applicant))
      guard request < horizon else { continue }
      families.append(
        Family(
          sponsorApplied: people.grantedApplied[Int(place)], sponsorGranted: granted, requested: request,
          relatives: Int32(truncatingIfNeeded: 1 &+ draws.familySizes.count(at: sizes.uniform(Int(applicant)))), sponsor: place, identity: applicant,
          statusDraw: statuses.uniform(Int(applicant))))
    }
  }

  /// All families in order of their request, with what is drawn for them as a family.
  private func orderFamilies(_ families: [Family], _ people: inout People) {
    var times = families.map(\.requested)
    var order = families.indices.map { Int32(truncatingIfNeeded: $0) }
    sortByTime(&times, &order, from: 0, to: horizon)
    let (journeys, homes, grants) = (stream(.travel), stream(.straightHome), stream(.familyGrant))
    let (homeShare, grantShare) = (model.family.straightHomeShare, model.family.grantShare)
    people.families = order.map { place in
      var family = families[Int(place)]
      let identity = Int(family.identity)
      family.travelDays = draws.travel.sample(journeys, identity)
      if homeShare > 0 { family.goesStraightHome = homes.uniform(identity) < homeShare }
      if grantShare < 1 { family.isAccepted = grants.uniform(identity) < grantShare }
      return family
    }
  }

  /// Decisions on relatives in order of completion.
  private func decideFamilies(_ people: inout People) {
    let handling = stream(.familyHandling)
    let families = people.families
    let relatives = families.reduce(0) { $0 + Int($1.relatives) }
    var officers = OfficerWheel(
      officers: model.family.decision.officers, meanHandling: model.family.decision.handling.meanDays, horizon: horizon, cases: relatives)
    var index = 0
    families.withUnsafeBufferPointer { families in
      for month in 0..<model.months {
        let end = month == model.months - 1 ? .infinity : Double(month + 1) * model.monthDays
        var asked = 0
        while index < families.count, families[index].requested < end {
          let (requested, members) = (families[index].requested, Int(families[index].relatives))
          // Requests of the opening queue are no new requests.
          if requested >= 0 { asked += members }
          let ready = max(requested, 0)
          let first = Int(families[index].identity) &* 64
          for member in 0..<members {
            let start = officers.begin(arrival: ready)
            officers.work(on: Int32(truncatingIfNeeded: index), until: start + draws.familyHandling.sample(handling, first &+ member))
          }
          index += 1
        }
        people.requests[month] = Double(asked)
        people.events += asked
      }
    }
    officers.finish()
    accept(officers.decisions.times, officers.decisions.items, families, &people)
  }

  private func accept(
    _ times: UnsafeBufferPointer<Double>, _ items: UnsafeBufferPointer<Int32>, _ families: [Family], _ people: inout People
  ) {
    people.events += times.count
    var (acceptedAt, acceptedFamily): ([Double], [Int32]) = ([], [])
    acceptedAt.reserveCapacity(times.count)
    acceptedFamily.reserveCapacity(times.count)
    var next = 0
    for month in 0..<model.months {
      let end = month == model.months - 1 ? .infinity : Double(month + 1) * model.monthDays
      let (before, acceptedBefore) = (next, acceptedAt.count)
      var days = 0.0
      while next < times.count, times[next] < end {
        let (time, item) = (times[next], items[next])
        next += 1
        days += time - families[Int(item)].requested
        guard families[Int(item)].isAccepted else { continue }
        acceptedAt.append(time)
        acceptedFamily.append(item)
      }
      people.familyDecisions[month] = Double(next - before)
      people.familyRefusals[month] = Double(next - before - (acceptedAt.count - acceptedBefore))
      people.familyDecisionDays[month] = days
    }
    (people.acceptedAt, people.acceptedFamily) = (acceptedAt, acceptedFamily)
  }
}
