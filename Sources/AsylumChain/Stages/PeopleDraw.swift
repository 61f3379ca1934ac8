import Chance
import RealModule

/// Draws everyone of one future and leads them to the decision on each relative.
struct PeopleDraw {
  let model: ChainModel
  let draws: ModelDraws
  let seed: UInt64
  let future: Int
  let measures: Measures
  let upstream: Upstream

  var horizon: Double { Double(model.months) * model.monthDays }

  init(model: ChainModel, draws: ModelDraws, seed: UInt64, future: Int, measures: Measures, upstream: Upstream) {
    self.model = model
    self.draws = draws
    self.seed = seed
    self.future = future
    self.measures = measures
    self.upstream = upstream
  }

  /// Everyone up to the decision on each relative. `known` is the same future under another policy: who arrives and who was there is then known.
  func draw(known: Arrived?) -> (people: People, arrived: Arrived) {
    let arrived = known ?? arrive()
    var people = arrived.people
    var families = arrived.families
    if model.decision.officers <= 256 {
      decideAsylum(&people, &families, FewOfficers.self)
    } else {
      decideAsylum(&people, &families, ManyOfficers.self)
    }
    orderFamilies(families, &people)
    if model.family.decision.officers <= 256 { decideFamilies(&people, FewOfficers.self) } else { decideFamilies(&people, ManyOfficers.self) }
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
    people.earliestApplication = min(people.applied.first ?? 0, people.grantedApplied.first ?? 0, families.map(\.sponsorApplied).min() ?? 0, 0)
    return Arrived(people: people, families: families)
  }

  func stream(_ event: Event) -> Stream { Stream(seed: seed, future: future, event: event.rawValue) }

  private static let block = 512

  /// First decisions in order of completion, and what they lead to.
  private func decideAsylum<Size: WheelSize>(_ people: inout People, _ families: inout [Family], _ size: Size.Type) {
    let handling = stream(.asylumHandling)
    let applied = people.applied
    let leaves = someLeave ? leaving(&people) : []
    let (furtherWork, furtherWorkFrom) = (upstream.work, Double(upstream.workFrom) * model.monthDays)
    var officers = OfficerWheel<Size>(
      officers: model.decision.officers, meanHandling: model.decision.handling.meanDays, horizon: horizon, cases: applied.count)
    // Handling times are drawn by the block, apart from the queue: a short loop each.
    withUnsafeTemporaryAllocation(of: Double.self, capacity: Self.block) { times in
      for first in stride(from: 0, to: applied.count, by: Self.block) {
        let count = min(Self.block, applied.count - first)
        for place in 0..<count { times[place] = draws.handling.sample(handling, first &+ place) }
        for place in 0..<count {
          if !leaves.isEmpty, leaves[first &+ place] { continue }
          // Nobody of the opening queue is handled before the opening.
          let start = officers.begin(arrival: max(applied[first &+ place], 0))
          let time = furtherWork > 0 && start >= furtherWorkFrom ? times[place] * (1 + furtherWork) : times[place]
          officers.work(on: Int32(truncatingIfNeeded: first &+ place), until: start + time)
        }
      }
    }
    officers.finish()
    people.events += officers.decisions.times.count
    if model.arrivals.origins.isEmpty, model.outcomes.appealShare == 0 {
      grant(officers.decisions.times, officers.decisions.items, &people, &families)
    } else {
      grantByOrigin(officers.decisions.times, officers.decisions.items, &people, &families)
    }
  }

  /// All families in order of their request, with what is drawn for them as a family.
  private func orderFamilies(_ families: [Family], _ people: inout People) {
    var times = families.map(\.requested)
    var order = families.indices.map { Int32(truncatingIfNeeded: $0) }
    sortByTime(&times, &order, from: 0, to: horizon)
    let (journeys, homes, grants) = (stream(.travel), stream(.straightHome), stream(.familyGrant))
    let (homeShare, grantShare) = (model.family.straightHomeShare, model.family.grantShare)
    let (unaccompanied, minors) = (stream(.unaccompanied), stream(.minor))
    let followsChildren = model.family.minorShare > 0 || model.outcomes.unaccompaniedShare > 0
    people.families = order.map { place in
      var family = families[Int(place)]
      let identity = Int(family.identity)
      family.travelDays = draws.travel.sample(journeys, identity)
      if homeShare > 0 { family.goesStraightHome = homes.uniform(identity) < homeShare }
      if grantShare < 1 { family.isAccepted = grants.uniform(identity) < grantShare }
      if followsChildren {
        family.isSponsorAlone = unaccompanied.uniform(identity) < model.outcomes.unaccompaniedShare
        // Children kept from a parent: the minors among the relatives, or their sponsor where he came alone as a minor.
        let children = family.isSponsorAlone ? 1 : (0..<Int(family.relatives)).count { isMinor(identity, $0, minors) }
        family.childrenPerRelative = Float(children) / Float(family.relatives)
      }
      return family
    }
    if measures.contains(.separation) { countTwoYears(&people) }
  }

  /// Whether a relative is a minor; those of a sponsor who came alone as a minor are not asked about.
  private func isMinor(_ identity: Int, _ relative: Int, _ minors: Stream) -> Bool {
    minors.uniform(identity &* 64 &+ relative) < model.family.minorShare
  }

  /// How many of a family's relatives are minors, drawn again when one family is followed; the relatives of an unaccompanied minor are adults.
  func minors(of family: Family) -> Int {
    let draws = stream(.minor)
    return family.isSponsorAlone ? 0 : (0..<Int(family.relatives)).count { isMinor(Int(family.identity), $0, draws) }
  }

  /// The longest separation whose waiting relatives are counted: two years.
  static let twoYears = 24.0

  /// When relatives who wait come to be apart for over two years, by month; who was so on the opening date counts in the first month.
  private func countTwoYears(_ people: inout People) {
    for family in people.families {
      let moment = max(family.requested, family.sponsorApplied + Self.twoYears * model.monthDays, 0)
      guard moment < horizon else { continue }
      let index = min(Int(moment / model.monthDays), model.months - 1)
      people.passTwoYears[index] += Double(family.relatives)
      people.childrenPassTwoYears[index] += Double(family.childrenPerRelative) * Double(family.relatives)
    }
  }

  /// Decisions on relatives in order of completion.
  private func decideFamilies<Size: WheelSize>(_ people: inout People, _ size: Size.Type) {
    let handling = stream(.familyHandling)
    let families = people.families
    let relatives = families.reduce(0) { $0 + Int($1.relatives) }
    var officers = OfficerWheel<Size>(
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
    people.familyDecisionDelays.reserveCapacity(measures.contains(.separation) ? times.count : 0)
    var next = 0
    for month in 0..<model.months {
      let end = month == model.months - 1 ? .infinity : Double(month + 1) * model.monthDays
      let (before, acceptedBefore) = (next, acceptedAt.count)
      var days = 0.0
      while next < times.count, times[next] < end {
        let (time, item) = (times[next], items[next])
        next += 1
        let delay = time - families[Int(item)].requested
        days += delay
        if measures.contains(.separation) { people.familyDecisionDelays.append(Float(delay)) }
        guard families[Int(item)].isAccepted else {
          let family = families[Int(item)]
          if measures.contains(.separation), time - family.sponsorApplied > Self.twoYears * model.monthDays {
            people.passTwoYears[month] -= 1
            people.childrenPassTwoYears[month] -= Double(family.childrenPerRelative)
          }
          continue
        }
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
