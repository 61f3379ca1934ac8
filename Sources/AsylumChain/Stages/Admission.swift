import Chance
import Vocabulary

/// Leads accepted relatives past the rules on their status group to admission, arrival, reception and a home, month by month.
struct Admission {
  let model: ChainModel
  let policy: Policy
  let people: People
  let measuresStay: Bool

  private let month: Double
  private let horizon: Double
  private let meansDraws: Stream
  private let lottery: Stream
  private let exemptions: Stream
  private let subsidiaryFrom: Double
  private let subsidiaryTo: Double

  /// Relatives by their place in `people.acceptedAt`; travellers of the opening stock come after them.
  private var outcome: ChainOutcome
  private var arrivalTime: [Double]
  private var arrivals: [[Int32]]
  private var sponsorHousedAt: [Double]
  private var waiting: HomeQueue
  private var lines: [QuotaLine]
  private var onHold: [Int32] = []
  private var brakes: [BrakeState]
  private var apart: [Double] = []
  private var stays: [Double] = []
  private var heldCount = 0.0

  init(model: ChainModel, policy: Policy, people: People, seed: UInt64, future: Int, measuresStay: Bool) {
    self.model = model
    self.policy = policy
    self.people = people
    self.measuresStay = measuresStay
    month = model.monthDays
    horizon = Double(model.months) * model.monthDays
    func stream(_ event: Event) -> Stream { Stream(seed: seed, future: future, event: event.rawValue) }
    meansDraws = stream(.means)
    lottery = stream(.lotteryTicket)
    exemptions = stream(.exemption)
    let shares = model.outcomes.statusShares
    // Status by one uniform number: subsidiary first, so that a larger share keeps those who had it.
    subsidiaryFrom = 0
    subsidiaryTo = policy.subsidiaryShare ?? shares[1]
    outcome = ChainOutcome(months: model.months)
    let relatives = people.acceptedAt.count
    arrivalTime = [Double](repeating: .infinity, count: relatives)
    arrivals = [[Int32]](repeating: [], count: model.months)
    sponsorHousedAt = [Double](repeating: .infinity, count: people.grantedAt.count)
    waiting = HomeQueue(capacity: people.grantedAt.count + relatives)
    lines = policy.rules.map { QuotaLine(rule: $0) }
    brakes = policy.rules.map { _ in BrakeState() }
    apart.reserveCapacity(relatives)
    if measuresStay { stays.reserveCapacity(people.grantedAt.count + relatives) }
  }

  private func group(_ draw: Double) -> Int {
    if draw < subsidiaryTo { return 1 }
    return draw < 1 - model.outcomes.statusShares[2] ? 0 : 2
  }

  mutating func run() -> ChainOutcome {
    for index in people.travellingUntil.indices {
      let arrival = people.travellingUntil[index]
      guard arrival < horizon else { continue }
      arrivals[Int(arrival / month)].append(-1 - Int32(index))
    }
    let (times, order) = staticEligibility()
    var next = 0
    var joiner = people.openingPermitHolders
    for holder in 0..<people.openingPermitHolders { waiting.append(sponsor: Int32(holder)) }
    var totals = RunningTotals(
      openingApplicants: people.openingApplicants, openingRelatives: people.openingRelatives, openingHolders: people.openingPermitHolders)
    for index in 0..<model.months {
      let end = Double(index + 1) * month
      while next < order.count, times[next] < end {
        meet(order[next], at: times[next], month: index)
        next += 1
      }
      receive(index, end: end, joiner: &joiner)
      close(index, totals: &totals)
      guard index < model.months - 1 else { break }
      house(index, at: end)
      release(at: end, month: index)
      fillPlaces(at: end, month: index)
    }
    finish()
    return outcome
  }

  /// The moment from which nothing but a quota, a home or a brake keeps a relative back, in order.
  private func staticEligibility() -> ([Double], [Int32]) {
    var times = people.acceptedAt
    var order = times.indices.map { Int32(truncatingIfNeeded: $0) }
    if policy.rules.contains(where: { $0.waitingMonths > 0 || $0.startMonth > 0 && $0.reach == .notYetAdmitted }) {
      for index in times.indices {
        let family = people.families[Int(people.acceptedFamily[index])]
        let rule = policy.rules[group(family.statusDraw)]
        guard rule.waitingMonths > 0, applies(rule, family, accepted: times[index]), !meetsMeans(rule, family) else { continue }
        let from = rule.waitingStart == .statusGrant ? family.sponsorGranted : family.requested
        var until = max(times[index], from + rule.waitingMonths * month)
        if let last = rule.endMonth { until = max(times[index], min(until, Double(last) * month)) }
        times[index] = until
      }
    }
    sortByTime(&times, &order, from: 0, to: horizon)
    return (times, order)
  }

  /// Whether a rule reaches a family whose request was accepted at a given moment.
  private func applies(_ rule: FamilyRule, _ family: Family, accepted: Double) -> Bool {
    guard rule.isLimiting else { return false }
    let start = Double(rule.startMonth) * month
    if let last = rule.endMonth, accepted >= Double(last) * month { return false }
    switch rule.reach {
    case .newSponsors: return family.sponsorGranted >= start
    case .newApplications: return family.requested >= start
    case .pendingApplications: return accepted >= start
    // Someone accepted before the start has been admitted at once, unless a wait held him.
    case .notYetAdmitted: return accepted >= start
    }
  }

  private func meetsMeans(_ rule: FamilyRule, _ family: Family) -> Bool {
    guard let share = rule.incomeShareMeeting else { return false }
    return meansDraws.uniform(Int(family.identity)) < share
  }

  /// A relative whom no waiting period holds any longer.
  private mutating func meet(_ relative: Int32, at time: Double, month index: Int) {
    let family = people.families[Int(people.acceptedFamily[Int(relative)])]
    let group = group(family.statusDraw)
    let rule = policy.rules[group]
    heldCount += 1
    guard applies(rule, family, accepted: people.acceptedAt[Int(relative)]), !meetsMeans(rule, family) else {
      admit(relative, family, at: time)
      return
    }
    if mustHold(relative, family, rule, group: group, at: time) {
      onHold.append(relative)
    } else {
      proceed(relative, family, group: group, at: time)
    }
  }

  /// Past the housing condition and the brake: into the line of the quota, or in.
  private mutating func proceed(_ relative: Int32, _ family: Family, group: Int, at time: Double) {
    let rule = policy.rules[group]
    let places = rule.incomeShareMeeting == nil ? rule.quotaPerMonth : (rule.hardshipPlacesPerMonth ?? rule.quotaPerMonth ?? 0)
    if places != nil {
      lines[group].join(relative, ticket: rule.quotaOrder == .lottery ? lottery.uniform(Int(relative)) : nil)
    } else {
      admit(relative, family, at: time)
    }
  }

  private func mustHold(_ relative: Int32, _ family: Family, _ rule: FamilyRule, group: Int, at time: Double) -> Bool {
    if let last = rule.endMonth, time >= Double(last) * month { return false }
    if let housing = rule.housing {
      let home = family.sponsor < 0 ? -Double.infinity : sponsorHousedAt[Int(family.sponsor)]
      var until = home
      let accepted = people.acceptedAt[Int(relative)]
      if let longest = housing.longestMonthsAfterDecision { until = min(until, accepted + longest * month) }
      if let longest = housing.longestMonthsFromRequest { until = min(until, max(accepted, family.requested + longest * month)) }
      if until > time { return true }
    }
    if let brake = rule.brake, brakes[group].isOn, family.sponsorGranted + brake.waitingMonths * month > time,
      exemptions.uniform(Int(family.identity)) >= brake.exemptShare
    {
      return true
    }
    return false
  }

  private mutating func admit(_ relative: Int32, _ family: Family, at time: Double) {
    heldCount -= 1
    guard time < horizon else { return }
    outcome[.admitted, Int(time / month)] += 1
    outcome.admittedTotal += 1
    let arrival = time + family.travelDays
    arrivalTime[Int(relative)] = arrival
    guard arrival < horizon else { return }
    arrivals[Int(arrival / month)].append(relative)
  }

  /// Those who arrive and those who are granted a status in a month join the queue for a home, in order of time.
  private mutating func receive(_ index: Int, end: Double, joiner: inout Int) {
    var times = arrivals[index].map { moment($0) }
    sortByTime(&times, &arrivals[index], from: end - month, to: end)
    let monthApart = apart.count
    var sums = [0.0, 0.0, 0.0]
    var counts = [0.0, 0.0, 0.0]
    for (position, relative) in arrivals[index].enumerated() {
      let time = times[position]
      while joiner < people.grantedAt.count, people.grantedAt[joiner] <= time {
        waiting.append(sponsor: Int32(truncatingIfNeeded: joiner))
        joiner += 1
      }
      outcome[.relativesArrived, index] += 1
      var isStraightHome = false
      if relative >= 0 {
        let family = people.families[Int(people.acceptedFamily[Int(relative)])]
        apart.append(time - family.sponsorApplied)
        let group = group(family.statusDraw)
        sums[group] += time - family.sponsorGranted
        counts[group] += 1
        isStraightHome = family.goesStraightHome
      } else {
        isStraightHome = people.travellingStraightHome[Int(-1 - relative)]
      }
      if isStraightHome { continue }
      waiting.append(relative: relative, at: time)
    }
    while joiner < people.grantedAt.count, people.grantedAt[joiner] < end {
      waiting.append(sponsor: Int32(truncatingIfNeeded: joiner))
      joiner += 1
    }
    outcome[.daysSinceStatusRefugee, index] = counts[0] > 0 ? sums[0] / counts[0] : .nan
    outcome[.daysSinceStatusSubsidiary, index] = counts[1] > 0 ? sums[1] / counts[1] : .nan
    measureApart(index, from: monthApart)
  }

  /// The time apart of those who arrived in a month. The buffer is changed where it lies: a slice of it kept alive would copy it every month.
  private mutating func measureApart(_ index: Int, from first: Int) {
    let (mean, percentile95) = apart.withUnsafeMutableBufferPointer { all -> (Double, Double) in
      let arrived = UnsafeMutableBufferPointer(rebasing: all[first...])
      guard !arrived.isEmpty else { return (.nan, .nan) }
      return (arrived.reduce(0, +) / Double(arrived.count), nearestRank(arrived, share: 0.95))
    }
    outcome[.daysApartMean, index] = mean
    outcome[.daysApartPercentile95, index] = percentile95
  }

  private func moment(_ relative: Int32) -> Double {
    relative >= 0 ? arrivalTime[Int(relative)] : people.travellingUntil[Int(-1 - relative)]
  }

  /// The books of a month: flows are in, stocks are counted just before its end.
  private mutating func close(_ index: Int, totals: inout RunningTotals) {
    outcome[.arrivals, index] = people.arrivals[index]
    outcome[.decisions, index] = people.decisions[index]
    outcome[.requests, index] = people.requests[index]
    outcome[.daysToFamilyDecision, index] = people.familyDecisionDays[index] / people.familyDecisions[index]
    totals.asylum += people.arrivals[index] - people.decisions[index]
    totals.family += people.requests[index] - people.familyRefusals[index] - outcome[.admitted, index]
    totals.reception += people.arrivals[index] - people.refusals[index] + waiting.joinedFromAbroad
    waiting.joinedFromAbroad = 0
    outcome[.asylumQueue, index] = totals.asylum
    outcome[.familyQueue, index] = totals.family
    outcome[.held, index] = heldCount
    // Housing in this month happened at its first moment.
    totals.reception -= outcome[.housed, index]
    totals.reception += outcome[.resettled, index]
    outcome[.occupancy, index] = totals.reception
    outcome[.waitingForHome, index] = Double(waiting.count)
    outcome[.quotaLineRefugee, index] = Double(lines[0].count)
    outcome[.quotaLineSubsidiary, index] = Double(lines[1].count)
    for group in brakes.indices where brakes[group].isOn { outcome[.brakeOn, index] = 1 }
  }

  /// Homes at the end of a month, first come first served; the event belongs to the next month.
  private mutating func house(_ index: Int, at end: Double) {
    var sum = 0.0
    var count = 0
    while count < model.housedPerMonth, let next = waiting.popFirst() {
      count += 1
      let since: Double
      switch next {
      case .sponsor(let sponsor):
        sponsorHousedAt[Int(sponsor)] = end
        since = people.grantedApplied[Int(sponsor)]
      case .relative(_, let arrived): since = arrived
      case .resettled(let arrived): since = arrived
      }
      sum += end - since
      if measuresStay { stays.append(end - since) }
    }
    outcome[.housed, index + 1] = Double(count)
    outcome.housedTotal += Double(count)
    outcome[.stayMean, index + 1] = count > 0 ? sum / Double(count) : .nan
    staySum += sum
  }

  private var staySum = 0.0

  /// Sets the brakes by the people in reception, then lets go those whom neither a home nor a brake holds any longer.
  private mutating func release(at end: Double, month index: Int) {
    for group in brakes.indices {
      guard let brake = policy.rules[group].brake else { continue }
      brakes[group].observe(
        outcome[.occupancy, index] - outcome[.housed, index + 1], brake: brake, month: index + 1, from: policy.rules[group].startMonth,
        to: policy.rules[group].endMonth)
    }
    guard !onHold.isEmpty else { return }
    let held = onHold
    onHold.removeAll(keepingCapacity: true)
    for relative in held {
      let family = people.families[Int(people.acceptedFamily[Int(relative)])]
      let group = group(family.statusDraw)
      if mustHold(relative, family, policy.rules[group], group: group, at: end) {
        onHold.append(relative)
      } else {
        proceed(relative, family, group: group, at: end)
      }
    }
  }

  private mutating func fillPlaces(at end: Double, month index: Int) {
    for group in lines.indices {
      let rule = policy.rules[group]
      if let last = rule.endMonth, index + 1 >= last {
        for relative in lines[group].take(.max) { admit(relative, people.families[Int(people.acceptedFamily[Int(relative)])], at: end) }
        continue
      }
      guard index + 1 >= rule.startMonth,
        let places = rule.incomeShareMeeting == nil ? rule.quotaPerMonth : (rule.hardshipPlacesPerMonth ?? rule.quotaPerMonth ?? 0)
      else { continue }
      let open = places + lines[group].carried
      let admittedNow = lines[group].take(open)
      for relative in admittedNow { admit(relative, people.families[Int(people.acceptedFamily[Int(relative)])], at: end) }
      let unused = open - admittedNow.count
      lines[group].carried = rule.quotaCarriesOver ? unused : 0
      guard rule.unusedToResettlementShare > 0, unused > 0 else { continue }
      let resettled = Int((Double(unused) * rule.unusedToResettlementShare).rounded())
      lines[group].carried = 0
      outcome[.resettled, index + 1] += Double(resettled)
      for _ in 0..<resettled { waiting.append(resettledAt: end) }
    }
  }

  private mutating func finish() {
    outcome.arrivedTotal = Double(apart.count)
    outcome.accepted = Double(people.acceptedAt.count)
    outcome.daysApartMean = apart.isEmpty ? .nan : apart.reduce(0, +) / Double(apart.count)
    apart.withUnsafeMutableBufferPointer {
      outcome.daysApartMedian = nearestRank($0, share: 0.5)
      outcome.daysApartPercentile95 = nearestRank($0, share: 0.95)
    }
    outcome.stayMean = outcome.housedTotal > 0 ? staySum / outcome.housedTotal : .nan
    if measuresStay { stays.withUnsafeMutableBufferPointer { outcome.stayPercentile95 = nearestRank($0, share: 0.95) } }
    outcome.persons = people.persons
    outcome.events = people.events + Int(outcome.admittedTotal) + Int(outcome.housedTotal)
    outcome[.stayMean, 0] = .nan
  }
}

/// Stocks carried from month to month.
private struct RunningTotals {
  var asylum: Double
  var family: Double
  var reception: Double

  init(openingApplicants: Int, openingRelatives: Int, openingHolders: Int) {
    asylum = Double(openingApplicants)
    family = Double(openingRelatives)
    reception = Double(openingApplicants + openingHolders)
  }
}
