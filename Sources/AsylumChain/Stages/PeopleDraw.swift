import Chance

/// Draws everyone of one future and leads them to the decision on each relative.
struct PeopleDraw {
  /// What no policy changes.
  let model: ChainModel
  /// Its durations as tables.
  let draws: ModelDraws
  /// Settle all chance together.
  let (seed, future): (UInt64, Int)
  /// What is kept besides the monthly series.
  let kept: KeptFigures
  /// What the policy does before the decision on relatives.
  let upstream: Upstream

  /// Days from the opening date to the end of the last month.
  var horizon: Double { Double(model.months) * model.monthDays }

  /// Everyone up to the decision on each relative. `known` is the same future under another policy: who arrives and who was there is then known.
  func draw(known: Arrived?) -> (people: People, arrived: Arrived) {
    let arrived = known ?? arrive()
    var people = arrived.people
    var families = arrived.families
    people.sponsorApplied = families.map(\.sponsorApplied)
    if !model.asylum.decision.isFrozen {
      answerAsylum(&people, &families)
    } else if model.asylum.decision.officers <= 255 {
      decideAsylum(&people, &families, FewOfficers.self)
    } else if model.asylum.decision.officers <= 2048 {
      decideAsylum(&people, &families, ManyOfficers.self)
    } else {
      decideAsylum(&people, &families, MostOfficers.self)
    }
    people.families = families
    completeFamilies(&people)
    if !model.family.decision.isFrozen {
      answerFamilies(&people)
    } else if model.family.decision.officers <= 255 {
      decideFamilies(&people, FewOfficers.self)
    } else if model.family.decision.officers <= 2048 {
      decideFamilies(&people, ManyOfficers.self)
    } else {
      decideFamilies(&people, MostOfficers.self)
    }
    people.persons = people.applied.count + Int(people.requests.reduce(0, +))
    return (people, arrived)
  }

  /// Those who arrive, and those of the opening stocks with their families: what no policy can change.
  struct Arrived {
    var people: People
    var families: [Family]
  }

  /// Reads no policy, so that one draw serves all of them.
  private func arrive() -> Arrived {
    var people = People(months: model.months)
    drawArrivals(&people)
    let families = openingFamilies(&people)
    people.earliestApplication = min(people.applied.first ?? 0, people.grantedApplied.first ?? 0, families.map(\.sponsorApplied).min() ?? 0, 0)
    return Arrived(people: people, families: families)
  }

  /// The month of a moment before the horizon, 0 for the first; just before the horizon a rounding could lead beyond the last.
  func month(of moment: Double) -> Int { min(Int(moment / model.monthDays), model.months - 1) }

  /// The numbers of one kind of event in this future, to be asked by person and in any order.
  func stream(_ event: Event) -> Stream { Stream(seed: seed, future: future, event: event.rawValue) }

  /// Cases whose handling times are drawn in one go.
  static let block = 512

  /// First decisions in order of completion, and what they lead to.
  private func decideAsylum<Size: WheelSize>(_ people: inout People, _ families: inout [Family], _ size: Size.Type) {
    let handling = stream(.asylumHandling)
    let applied = people.applied
    let leaves = someLeave ? leaving(&people) : []
    let (furtherWork, furtherWorkFrom) = (upstream.work, Double(upstream.workFrom) * model.monthDays)
    var officers = OfficerWheel<Size>(
      officers: model.asylum.decision.officers, meanHandling: model.asylum.decision.handling.meanDays, horizon: horizon, cases: applied.count)
    // Handling times are drawn by the block, apart from the queue: a short loop each. No closure takes the officers, so that they stay in registers.
    var block = CaseBlock(capacity: Self.block)
    let isPlain = leaves.isEmpty && furtherWork == 0
    for first in stride(from: 0, to: applied.count, by: Self.block) {
      applied.withUnsafeBufferPointer {
        block.fill(UnsafeBufferPointer(rebasing: $0[first..<min(first + Self.block, $0.count)]), from: first, draws.handling, handling)
      }
      if isPlain {
        officers.serve(block)
        continue
      }
      for position in 0..<block.count {
        if !leaves.isEmpty, leaves[first &+ position] { continue }
        let start = officers.begin(arrival: block.ready[position])
        let days = furtherWork > 0 && start >= furtherWorkFrom ? block.days[position] * (1 + furtherWork) : block.days[position]
        officers.work(on: block.numbers[position], until: start + days)
      }
    }
    officers.finish()
    leadOn(officers.decisions.times, officers.decisions.items, &people, &families)
  }

  /// What first decisions, in order of time and with their applicants beside them, lead to.
  func leadOn(
    _ times: UnsafeBufferPointer<Double>, _ applicants: UnsafeBufferPointer<Int32>, _ people: inout People, _ families: inout [Family]
  ) {
    people.events += times.count
    if model.asylum.arrivals.origins.isEmpty, model.asylum.outcomes.appealShare == 0, model.asylum.outcomes.lateDepartureShare == 0 {
      grant(times, applicants, &people, &families)
    } else {
      grantByOrigin(times, applicants, &people, &families)
    }
  }

  /// What is drawn for families as a family.
  private func completeFamilies(_ people: inout People) {
    let (journeys, homes, grants) = (stream(.travel), stream(.straightHome), stream(.familyGrant))
    let (homeShare, grantShare) = (model.family.straightHomeShare, model.family.grantShare)
    let (unaccompanied, minors) = (stream(.unaccompanied), stream(.minor))
    let followsChildren = model.family.minorShare > 0 || model.asylum.outcomes.unaccompaniedShare > 0
    if draws.travels || homeShare > 0 || grantShare < 1 || followsChildren {
      people.families.withUnsafeMutableBufferPointer { families in
        for position in families.indices {
          let identity = Int(families[position].identity)
          families[position].travelDays = draws.travel.sample(journeys, identity)
          if homeShare > 0 { families[position].goesStraightHome = homes.uniform(identity) < homeShare }
          if grantShare < 1 { families[position].isAccepted = grants.uniform(identity) < grantShare }
          guard followsChildren else { continue }
          let isAlone = unaccompanied.uniform(identity) < model.asylum.outcomes.unaccompaniedShare
          families[position].isSponsorAlone = isAlone
          // Children kept from a parent: the minors among the relatives, or their sponsor where he came alone as a minor.
          let children = isAlone ? 1 : (0..<Int(families[position].relatives)).count { isMinor(identity, $0, minors) }
          families[position].childrenPerRelative = Float(children) / Float(families[position].relatives)
        }
      }
    }
    if kept.contains(.separation) { countTwoYears(&people) }
  }

  /// The longest separation whose waiting relatives are counted: two years.
  static let twoYears = 24.0

  /// When relatives who wait come to be apart for over two years, by month; who was so on the opening date counts in the first month.
  ///
  /// Those refused after so long are taken off again by `accept`.
  private func countTwoYears(_ people: inout People) {
    for family in people.families {
      let moment = max(family.requested, family.sponsorApplied + Self.twoYears * model.monthDays, 0)
      guard moment < horizon else { continue }
      let index = month(of: moment)
      people.passTwoYears[index] += Double(family.relatives)
      people.childrenPassTwoYears[index] += Double(family.childrenPerRelative) * Double(family.relatives)
    }
  }

  /// Families in the order of their requests: the moment, and the position among the families.
  struct Requests {
    var times: [Double]
    var places: [Int32]
    /// Relatives and identities of families, by position: short lists, so that asking out of their order stays in the cache.
    var relatives: [Int32]
    var identities: [Int32]

    init(_ families: [Family], before horizon: Double) {
      // One pass: families are long, and all of them do not fit the cache.
      let count = families.count
      (times, places) = ([Double](repeating: 0, count: count), [Int32](repeating: 0, count: count))
      (relatives, identities) = (places, places)
      for position in 0..<count {
        times[position] = families[position].requested
        places[position] = Int32(truncatingIfNeeded: position)
        relatives[position] = families[position].relatives
        identities[position] = families[position].identity
      }
      sortByTime(&times, &places, from: 0, to: horizon)
    }
  }

  /// Decisions on relatives in order of completion.
  private func decideFamilies<Size: WheelSize>(_ people: inout People, _ size: Size.Type) {
    let handling = stream(.familyHandling)
    let requests = Requests(people.families, before: horizon)
    let relatives = requests.relatives.reduce(0) { $0 + Int($1) }
    var officers = OfficerWheel<Size>(
      officers: model.family.decision.officers, meanHandling: model.family.decision.handling.meanDays, horizon: horizon, cases: relatives)
    countRequests(requests, &people)
    // By the block, as for asylum: handling times of the relatives of some families, then the queue.
    let block = 128
    let most = Int(requests.relatives.max() ?? 0)
    var cases = CaseBlock(capacity: block * most)
    let asked = requests.times.firstIndex { $0 >= horizon } ?? requests.times.count
    for first in stride(from: 0, to: asked, by: block) {
      cases.count = 0
      for index in first..<min(first + block, asked) {
        let position = Int(requests.places[index])
        let person = Int(requests.identities[position]) &* 64
        cases.add(index, ready: max(requests.times[index], 0), person: person, count: Int(requests.relatives[position]))
      }
      cases.draw(draws.familyHandling, handling)
      officers.serve(cases)
    }
    officers.finish()
    let (times, items) = officers.decisions
    if kept.isDisjoint(with: .separation), model.family.grantShare >= 1, model.family.ofAgeRefusedShare == 0 {
      acceptAll(times, items, requests, &people)
    } else {
      accept(times, items, requests, &people)
    }
  }

  /// New requests by month, in relatives; those of the opening queue are not new.
  func countRequests(_ requests: Requests, _ people: inout People) {
    let (times, places, relatives) = (requests.times, requests.places, requests.relatives)
    var next = times.firstIndex { $0 >= 0 } ?? times.count
    for month in 0..<model.months {
      let end = Double(month + 1) * model.monthDays
      var asked = 0
      while next < times.count, times[next] < end {
        asked &+= Int(relatives[Int(places[next])])
        next &+= 1
      }
      people.requests[month] = Double(asked)
      people.events += asked
    }
  }

  /// The books where everyone is accepted and no delay is kept.
  private func acceptAll(_ times: UnsafeBufferPointer<Double>, _ items: UnsafeBufferPointer<Int32>, _ requests: Requests, _ people: inout People) {
    people.events += times.count
    people.acceptedAt = [Double](unsafeUninitializedCapacity: times.count) { $1 = times.count }
    people.acceptedFamily = [Int32](unsafeUninitializedCapacity: times.count) { $1 = times.count }
    people.acceptedAt.withUnsafeMutableBufferPointer { acceptedAt in
      people.acceptedFamily.withUnsafeMutableBufferPointer { acceptedFamily in
        requests.places.withUnsafeBufferPointer { places in
          requests.times.withUnsafeBufferPointer { requested in
            var next = 0
            for month in 0..<model.months {
              let end = month == model.months - 1 ? .infinity : Double(month + 1) * model.monthDays
              let before = next
              var days = 0.0
              while next < times.count, times[next] < end {
                let (time, item) = (times[next], Int(items[next]))
                days += time - requested[item]
                (acceptedAt[next], acceptedFamily[next]) = (time, places[item])
                next &+= 1
              }
              people.familyDecisions[month] = Double(next - before)
              people.familyDecisionDays[month] = days
            }
          }
        }
      }
    }
  }

  /// Parts those decided on into accepted and refused, in order of the decision, and fills the books of each month.
  ///
  /// Which families are refused stands in a list that fits the cache, since it is asked of every relative.
  func accept(_ times: UnsafeBufferPointer<Double>, _ items: UnsafeBufferPointer<Int32>, _ requests: Requests, _ people: inout People) {
    people.events += times.count
    var (acceptedAt, acceptedFamily): ([Double], [Int32]) = ([], [])
    acceptedAt.reserveCapacity(times.count)
    acceptedFamily.reserveCapacity(times.count)
    let keepsSeparation = kept.contains(.separation)
    people.familyDecisionDelays.reserveCapacity(keepsSeparation ? times.count : 0)
    let refused = model.family.grantShare < 1 ? people.families.map { !$0.isAccepted } : []
    var ages = model.family.ofAgeRefusedShare > 0 ? AgesAtDecision(self, requests: requests.times.count) : nil
    var next = 0
    for month in 0..<model.months {
      let end = month == model.months - 1 ? .infinity : Double(month + 1) * model.monthDays
      let (before, acceptedBefore) = (next, acceptedAt.count)
      var days = 0.0
      while next < times.count, times[next] < end {
        let (time, item) = (times[next], Int(items[next]))
        next += 1
        let delay = time - requests.times[item]
        days += delay
        if keepsSeparation { people.familyDecisionDelays.append(Float(delay)) }
        let position = requests.places[item]
        let isOfAge = ages?.isRefused(people.families[Int(position)], after: delay, item) ?? false
        if isOfAge || !refused.isEmpty && refused[Int(position)] {
          let family = people.families[Int(position)]
          if family.isAccepted { people.refusedOfAge.append(position) }
          if keepsSeparation, time - family.sponsorApplied > Self.twoYears * model.monthDays {
            people.passTwoYears[month] -= 1
            people.childrenPassTwoYears[month] -= Double(family.childrenPerRelative)
          }
          continue
        }
        acceptedAt.append(time)
        acceptedFamily.append(position)
      }
      people.familyDecisions[month] = Double(next - before)
      people.familyRefusals[month] = Double(next - before - (acceptedAt.count - acceptedBefore))
      people.familyDecisionDays[month] = days
    }
    (people.acceptedAt, people.acceptedFamily) = (acceptedAt, acceptedFamily)
  }
}
