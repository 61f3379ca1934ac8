import Chance
import Vocabulary

/// Leads accepted relatives past the rules on their status group to admission, arrival, reception and a home, month by month.
struct Admission: ~Copyable {
  /// What no policy changes.
  let model: ChainModel
  /// What is decided on relatives here.
  let policy: Policy
  /// Everyone up to the decision on relatives.
  let people: People
  /// What is kept besides the monthly series.
  let kept: KeptFigures
  /// Months whose arrivals are also taken together, and the places of their times among `apart`.
  let window: Range<Int>
  var windowApart = 0..<0

  /// Days in a month.
  let month: Double
  /// Days from the opening date to the end of the last month.
  let horizon: Double
  /// Longer than any stay or time apart.
  let longest: Double
  /// Lots for the places of a quota, by family.
  let lottery: Stream
  /// Whom a brake exempts, by family.
  let exemptions: Stream
  /// Whom a quota takes for a case of hardship, and how long a selection takes, by family.
  let hardship: Stream
  let selectionTimes: Stream
  /// Which numbers give which status under the policy.
  let statuses: StatusBounds

  /// The limits of the groups in table order, as the loops go through them by position.
  let limits: [FamilyRule]
  /// The same with moments in days, as the loops read them.
  let rules: [GroupRule]
  /// Whether any group has one; if not, it is not kept when sponsors were housed.
  let hasHousingCondition: Bool
  /// Per group, whether some family of it only stands in line.
  let someStandInLine: [Bool]

  /// The books of the months closed so far.
  var outcome: ChainOutcome
  /// Everyone as he would come where nothing held him; `nil` where everyone comes at once.
  let comings: Comings?
  /// Relatives in order of eligibility: from when, which family. Those of `comings` whom no rule can hold are not among them.
  var eligibleAt: [Double]
  var eligibleFamily: [Int32]
  /// The position of each in the order of acceptance, where that differs.
  var acceptedPlace: [Int32]
  /// The places of those whom a rule can hold in the order of acceptance; empty where everyone comes at once.
  let held: [Int32]
  /// Those on their way whom a rule can hold, by their position in the order of eligibility.
  var journeys: Journeys
  /// Those who need no journey, where nobody does and nothing but the days apart is asked of them; then there are no `comings`.
  var atOnce: ArrivalsAtOnce
  /// When each permit holder got a home, infinite until then; empty without a housing condition.
  var sponsorHousedAt: [Double]
  /// Permit holders and relatives in reception who wait for a home.
  var waiting: HomeQueue
  /// People of a resettlement quota in reception; `nil` without one.
  var resettledArrivals: ResettledArrivals?
  /// Homes of a month, over those of the model.
  var homes: ServicePace
  /// Relatives in line for a place, by status group.
  var lines: [QuotaLine]
  /// Relatives on the way to a place by selection, by status group; empty until the run begins.
  var selections: [SelectionWay] = []
  /// Relatives whom a home or a brake holds, by their position in the order of eligibility.
  var onHold: [Int32] = []
  /// Whether the brake of each group is on, and since when.
  var brakes: [BrakeState]
  /// Days apart of those who have arrived, month after month; percentiles of the whole run need them all.
  var apart: DaysList
  /// When each accepted relative arrives, in order of acceptance, in days; infinite for those who do not. Kept only where switchers are measured.
  var arrivals: [Float] = []
  /// The same for the visa; kept only where individuals are followed.
  var admissions: [Float] = []
  /// Days in reception of those who were housed; empty where the stay is not measured.
  var stays: DaysList
  /// The sum of their days in reception.
  var staySum = 0.0
  /// How each family stands to the rule of its group.
  let standings: [Standing]
  /// Whether anyone is on the way for any time at all.
  let travels: Bool
  /// Means nothing; it keeps the reading ahead from being optimised away.
  private var fetched = 0.0
  /// Relatives admitted per month.
  var admittedInMonth: [Int]

  /// One future of a simulation, with everyone in it drawn, under a policy. `kept` may be other than those of the simulation.
  ///
  /// Of those drawn, `comings` are told where they do not come at once.
  init(_ simulation: Simulation, future: Int, policy: Policy, drawn: (people: People, comings: Comings?), keeping kept: KeptFigures) {
    let (model, seed, people, comings) = (simulation.model, simulation.seed, drawn.people, drawn.comings)
    window = simulation.window
    (self.model, self.policy, self.people, self.kept) = (model, policy, people, kept)
    month = model.monthDays
    horizon = Double(model.months) * model.monthDays
    longest = horizon - people.earliestApplication + 1
    func stream(_ event: Event) -> Stream { Stream(seed: seed, future: future, event: event.rawValue) }
    (lottery, exemptions) = (stream(.lotteryTicket), stream(.exemption))
    (hardship, selectionTimes) = (stream(.hardship), stream(.selection))
    limits = policy.rules.inOrder
    statuses = StatusBounds(policy, model)
    outcome = ChainOutcome(months: model.months)
    self.comings = comings
    travels = model.family.travel.meanDays > 0
    let relatives = people.acceptedAt.count
    rules = limits.map { GroupRule($0, monthDays: model.monthDays) }
    let exempting = ExemptionDraws(means: stream(.means), outside: stream(.outside))
    standings = Self.standings(of: people.families, rules, statuses, exempting: exempting, always: comings != nil)
    hasHousingCondition = limits.contains { $0.housing != nil }
    let (rules, standings) = (rules, standings)
    someStandInLine = rules.indices.map { group in rules[group].onlyLines && standings.contains { $0.isHeld(inGroup: group) } }
    held = comings == nil ? [] : Self.held(people.acceptedFamily, standings)
    acceptedPlace = held
    (eligibleAt, eligibleFamily) =
      comings == nil
      ? (people.acceptedAt, people.acceptedFamily)
      : (held.map { people.acceptedAt[Int($0)] }, held.map { people.acceptedFamily[Int($0)] })
    atOnce = ArrivalsAtOnce(relatives: comings == nil ? relatives : 0)
    journeys = Journeys(travellers: held.count, months: model.months)
    sponsorHousedAt = hasHousingCondition ? [Double](repeating: .infinity, count: people.grantedAt.count) : []
    resettledArrivals = model.resettlement.map(ResettledArrivals.init)
    homes = ServicePace(model.housing.capacity, noise: stream(.homeCapacity), tail: stream(.homeCapacityTail))
    waiting = HomeQueue(granted: people.grantedAt, entrants: relatives)
    (lines, brakes) = (limits.map { QuotaLine(rule: $0) }, limits.map { _ in BrakeState() })
    admittedInMonth = [Int](repeating: 0, count: model.months)
    apart = DaysList(room: relatives)
    stays = DaysList(room: kept.contains(.stay) ? people.grantedAt.count + relatives : 0)
    admitOthers()
  }

  /// Leads everyone to the horizon; to be called once.
  ///
  /// After the last month nothing is handed out: no homes, no look at a brake, no places.
  mutating func run() -> ChainOutcome {
    orderByEligibility()
    beginSelections()
    var next = 0
    var totals = RunningTotals(
      openingApplicants: people.openingApplicants, openingRelatives: people.openingRelatives, openingHolders: people.openingPermitHolders)
    for index in 0..<model.months {
      let end = Double(index + 1) * month
      var last = next
      while last < eligibleAt.count, eligibleAt[last] < end { last += 1 }
      if travels { fetch(eligibleFamily[next..<last]) }
      meet(next..<last, month: index)
      finishSelections(month: index)
      next = last
      receive(index, end: end)
      close(index, totals: &totals)
      guard index < model.months - 1 else { break }
      house(index, at: end)
      closePlaces(at: end, month: index)
      release(at: end, month: index)
      takeUpForSelection(at: end, month: index)
      fillPlaces(at: end, month: index)
    }
    finish()
    return outcome
  }

  /// Reads families in one short loop, so that the processor waits for many of them at once instead of one after another.
  mutating func fetch(_ places: some Sequence<Int32>) {
    var sum = 0.0
    people.families.withUnsafeBufferPointer { families in for position in places { sum += families[Int(position)].sponsorApplied } }
    fetched += sum
  }

  /// A relative whom no waiting period holds any longer.
  ///
  /// Goes in, on hold or into the line; to be called in order of eligibility.
  @inline(__always)
  mutating func meet(_ relative: Int32, at time: Double, month index: Int) {
    let position = Int(eligibleFamily[Int(relative)])
    guard !standings.isEmpty, !standings[position].isFree else {
      admit(relative, position, at: time, month: index)
      return
    }
    let group = standings[position].group
    // NB: not with `||`, whose closure would take the whole admission with it, copied for every relative.
    let isReached = standings[position].asksEach ? isReached(position, rules[group], accepted: acceptance(of: relative)) : true
    guard isReached else {
      admit(relative, position, at: time, month: index)
      return
    }
    if rules[group].canHold, mustHold(relative, people.families[position], limits[group], group: group, at: time) {
      onHold.append(relative)
    } else {
      proceed(relative, position, group: group, at: time, month: index)
    }
  }

  /// Past the housing condition and the brake: to the missions where places go by selection, else to a place.
  @inline(__always)
  mutating func proceed(_ relative: Int32, _ position: Int, group: Int, at time: Double, month index: Int) {
    if rules[group].groundsShare != nil, time < rules[group].lineEnd {
      selections[group].join(relative)
    } else {
      seat(relative, position, group: group, at: time, month: index)
    }
  }

  /// In, where no place is needed or one is left this month; else into the line of the quota.
  @inline(__always)
  mutating func seat(_ relative: Int32, _ position: Int, group: Int, at time: Double, month index: Int) {
    if lines[group].left > 0, rules[group].givesAsTheyCome {
      lines[group].left -= 1
      outcome[.placesGiven, index] += 1
      admit(relative, position, at: time, month: index)
    } else if rules[group].hasLine, time < rules[group].lineEnd {
      if rules[group].hardshipShare > 0, hardship.uniform(Int(people.families[position].identity)) < rules[group].hardshipShare {
        lines[group].joinAsHardship(relative)
        return
      }
      lines[group].join(relative, ticket: rules[group].ticket(of: people.families[position], lottery: lottery, hardship: hardship))
    } else {
      admit(relative, position, at: time, month: index)
    }
  }

  /// Whether a missing home or a brake keeps a relative at a moment; neither does once the rule has ended.
  ///
  /// A sponsor who is not among the permit holders of the run counts as housed.
  @inline(__always)
  func mustHold(_ relative: Int32, _ family: Family, _ rule: FamilyRule, group: Int, at time: Double) -> Bool {
    if let last = rule.endMonth, time >= Double(last) * month { return false }
    if let housing = rule.housing {
      let home = family.sponsor < 0 ? -Double.infinity : sponsorHousedAt[Int(family.sponsor)]
      var until = home
      let accepted = acceptance(of: relative)
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

  /// The visa is given, and the journey begins.
  @inline(__always)
  mutating func admit(_ relative: Int32, _ position: Int, at time: Double, month index: Int) {
    if comings == nil {
      atOnce.add(relative, at: time)
      return
    }
    admittedInMonth[index] += 1
    if !admissions.isEmpty { admissions[acceptedPlace.isEmpty ? Int(relative) : Int(acceptedPlace[Int(relative)])] = Float(time) }
    let travelDays = travels ? people.families[position].travelDays : 0
    let arrival = time + travelDays
    guard arrival < horizon else { return }
    journeys.add(Int(relative), arriving: arrival, month: travelDays == 0 ? index : min(Int(arrival / month), model.months - 1))
  }

  /// A relative in line gets a place when a month begins.
  mutating func admitFromLine(_ relative: Int32, at end: Double, month index: Int) {
    admit(relative, Int(eligibleFamily[Int(relative)]), at: end, month: index)
  }

  /// Sets the brakes by their indicators, then lets go those whom neither a home nor a brake holds any longer.
  mutating func release(at end: Double, month index: Int) {
    for group in brakes.indices {
      guard let brake = limits[group].brake else { continue }
      brakes[group].observe(
        persons(by: brake.indicator, index), brake: brake, month: index + 1, from: limits[group].startMonth, to: limits[group].endMonth)
    }
    guard !onHold.isEmpty else { return }
    let held = onHold
    onHold.removeAll(keepingCapacity: true)
    for relative in held {
      let position = Int(eligibleFamily[Int(relative)])
      let group = statuses.group(people.families[position].statusDraw)
      if mustHold(relative, people.families[position], limits[group], group: group, at: end) {
        onHold.append(relative)
      } else {
        proceed(relative, position, group: group, at: end, month: index + 1)
      }
    }
  }

  /// What a brake sees at the end of a month, after homes were given.
  private func persons(by indicator: EmergencyBrake.Indicator, _ index: Int) -> Double {
    switch indicator {
    case .reception: return outcome[.occupancy, index] - outcome[.housed, index + 1]
    case .waitingForHome: return outcome[.waitingForHome, index] - outcome[.housed, index + 1]
    case .asylumQueue: return outcome[.asylumQueue, index]
    case .applications:
      let months = max(0, index - 11)...index
      return people.arrivals[months].reduce(0, +) * 12 / Double(months.count)
    }
  }
}
