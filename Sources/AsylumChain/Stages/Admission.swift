import Chance
import Vocabulary

/// Leads accepted relatives past the rules on their status group to admission, arrival, reception and a home, month by month.
struct Admission {
  let model: ChainModel
  let policy: Policy
  let people: People
  let measuresStay: Bool

  let month: Double
  let horizon: Double
  let meansDraws: Stream
  let lottery: Stream
  let exemptions: Stream
  let subsidiaryTo: Double

  /// Relatives by their place in `people.acceptedAt`; travellers of the opening stock come after them.
  var outcome: ChainOutcome
  var arrivalTime: [Double]
  var arrivals: [[Int32]]
  var sponsorHousedAt: [Double]
  var waiting: HomeQueue
  var lines: [QuotaLine]
  var onHold: [Int32] = []
  var brakes: [BrakeState]
  var apart: [Double] = []
  var stays: [Double] = []
  var staySum = 0.0

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

  func group(_ draw: Double) -> Int {
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
      close(index, end: end, totals: &totals)
      guard index < model.months - 1 else { break }
      house(index, at: end)
      release(at: end, month: index)
      fillPlaces(at: end, month: index)
    }
    finish()
    return outcome
  }

  /// The moment from which nothing but a quota, a home or a brake keeps a relative back, in order.
  func staticEligibility() -> ([Double], [Int32]) {
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
  func applies(_ rule: FamilyRule, _ family: Family, accepted: Double) -> Bool {
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

  func meetsMeans(_ rule: FamilyRule, _ family: Family) -> Bool {
    guard let share = rule.incomeShareMeeting else { return false }
    return meansDraws.uniform(Int(family.identity)) < share
  }

  /// A relative whom no waiting period holds any longer.
  mutating func meet(_ relative: Int32, at time: Double, month index: Int) {
    let family = people.families[Int(people.acceptedFamily[Int(relative)])]
    let group = group(family.statusDraw)
    let rule = policy.rules[group]
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
  mutating func proceed(_ relative: Int32, _ family: Family, group: Int, at time: Double) {
    let rule = policy.rules[group]
    if rule.placesPerMonth != nil {
      lines[group].join(relative, ticket: rule.quotaOrder == .lottery ? lottery.uniform(Int(family.identity)) : nil)
    } else {
      admit(relative, family, at: time)
    }
  }

  func mustHold(_ relative: Int32, _ family: Family, _ rule: FamilyRule, group: Int, at time: Double) -> Bool {
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

  mutating func admit(_ relative: Int32, _ family: Family, at time: Double) {
    guard time < horizon else { return }
    outcome[.admitted, Int(time / month)] += 1
    outcome.admittedTotal += 1
    let arrival = time + family.travelDays
    arrivalTime[Int(relative)] = arrival
    guard arrival < horizon else { return }
    arrivals[Int(arrival / month)].append(relative)
  }

  /// Sets the brakes by the people in reception, then lets go those whom neither a home nor a brake holds any longer.
  mutating func release(at end: Double, month index: Int) {
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

  mutating func fillPlaces(at end: Double, month index: Int) {
    for group in lines.indices {
      let rule = policy.rules[group]
      if let last = rule.endMonth, index + 1 >= last {
        for relative in lines[group].take(.max) { admit(relative, people.families[Int(people.acceptedFamily[Int(relative)])], at: end) }
        continue
      }
      guard index + 1 >= rule.startMonth,
        let places = rule.placesPerMonth
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
}
