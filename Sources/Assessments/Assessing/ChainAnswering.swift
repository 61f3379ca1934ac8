import AsylumChain
import Chance
public import Vocabulary

/// All futures of one variant.
struct ChainSample {
  let outcomes: [ChainOutcome]

  init(_ outcomes: [ChainOutcome]) { self.outcomes = outcomes }

  func bands(_ series: AsylumChain.Series, _ month: Int) -> Bands { Bands(outcomes.map { $0[series, month] }) }
}

extension Dossier {
  /// Months after the start at which the five years of a measure are over.
  static let fiveYears = 60

  func chainAnswer(_ variant: Variant, _ policy: Policy, _ sample: ChainSample, _ baseline: ChainSample, baseline today: Policy) -> ChainAnswer {
    let start = variant.groups.map { startMonth(of: variant, for: $0) }.max() ?? 0
    let end = lastMonth(before: laterMonth)
    let kinds = Figure.Kind.allCases
    let own = sample.outcomes.map { values($0, policy, end: end) }
    let others = baseline.outcomes.map { values($0, today, end: end) }
    let figures = kinds.enumerated().map { index, kind in
      let level = own.map { $0[index] }
      let difference = zip(own, others).map { $0[index] - $1[index] }
      return Figure(kind: kind, level: Bands(level), difference: Bands(difference), meanDifference: Estimate(difference))
    }
    let series: [(MonthlyBands.Kind, AsylumChain.Series)] = [
      (.relativesArrived, .relativesArrived), (.occupancy, .occupancy), (.familyQueue, .familyQueue), (.held, .held),
    ]
    var answer = ChainAnswer(
      series: series.map { kind, series in MonthlyBands(kind: kind, bands: (0..<months).map { sample.bands(series, $0) }) }, figures: figures,
      startMonth: start, derived: StatusGroup.allCases.map { derived(sample, baseline, policy, $0, end: end) }, isDifferent: policy != today)
    answer.quiet = quietLevers(variant, answer)
    return answer
  }

  /// Share of all relatives below which a variant counts as moving next to nobody.
  private static let nextToNothing = 0.001

  private func quietLevers(_ variant: Variant, _ answer: ChainAnswer) -> [QuietLever] {
    guard answer.isDifferent, let effect = answer.figure(.relativesArrived), let decided = answer.figure(.monthsToFamilyDecision)?.level.median,
      abs(effect.difference.median) <= Self.nextToNothing * effect.level.median
    else { return [] }
    func number(_ lever: String) -> Double? { StatusGroup.allCases.lazy.compactMap { variant.value(of: lever, for: $0)?.number }.first }
    var quiet: [QuietLever] = []
    for lever in ["waiting_months", "brake_wait_months", "maximum_months_from_request"] {
      if let months = number(lever), months <= decided { quiet.append(.overBeforeTheDecision(lever: lever, months: months, decidedAfter: decided)) }
    }
    if number("brake_on_above") != nil, answer.figure(.brakeMonths)?.level.median == 0 { quiet.append(.brakeStaysOff) }
    for lever in ["quota_per_month", "hardship_places_per_month"] where number(lever) != nil { quiet.append(.morePlacesThanRequests(lever: lever)) }
    let hasCondition = variant.changes.contains { $0.lever == "housing_condition" && $0.value.choice != "none" && $0.value != .absent }
    if hasCondition, quiet.isEmpty { quiet.append(.sponsorHasHome) }
    return quiet.isEmpty ? [.noFamilyLever] : quiet
  }

  /// The headline figures of one future, in the order of `Figure.Kind`.
  private func values(_ outcome: ChainOutcome, _ policy: Policy, end: Int) -> [Double] {
    let year = max(end - 11, 0)...end
    func sum(_ series: AsylumChain.Series, over range: some Sequence<Int>) -> Double { range.reduce(0) { $0 + outcome[series, $1] } }
    return Figure.Kind.allCases.map { kind in
      switch kind {
      case .relativesArrived: sum(.relativesArrived, over: 0..<months)
      case .relativesInLaterYear: sum(.relativesArrived, over: year)
      case .monthsSinceStatusRefugee: meanMonths(outcome, .refugee, year)
      case .monthsSinceStatusSubsidiary: meanMonths(outcome, .subsidiary, year)
      case .monthsToFamilyDecision: meanMonths(outcome, .daysToFamilyDecision, year)
      case .heldLater: outcome[.held, end]
      case .occupancy: outcome[.occupancy, lastMonth(before: places.needMonth.value)]
      case .occupancyLater: outcome[.occupancy, lastMonth(before: laterMonth)]
      case .cost: (0..<months).reduce(0) { $0 + monthlyCost(outcome[.occupancy, $1]) }
      case .quotaWait: quotaWait(outcome, policy, end) ?? .nan
      case .brakeMonths: sum(.brakeOn, over: 0..<months)
      case .resettled: sum(.resettled, over: 0..<months)
      }
    }
  }

  /// Euros a month: regular places first, emergency places for the rest.
  private func monthlyCost(_ people: Double) -> Double {
    let regular = min(people, calibration["reception.persons_in_regular_places"])
    return (regular * calibration["reception.cost_regular_per_year"] + (people - regular) * calibration["reception.cost_emergency_per_year"]) / 12
  }

  /// Mean months from the sponsor's status to arrival over the months in which anyone of the group arrives.
  private func meanMonths(_ outcome: ChainOutcome, _ group: StatusGroup, _ months: ClosedRange<Int>) -> Double {
    meanMonths(outcome, group == .refugee ? .daysSinceStatusRefugee : .daysSinceStatusSubsidiary, months)
  }

  /// Mean of a series in days over some months, in months.
  private func meanMonths(_ outcome: ChainOutcome, _ series: AsylumChain.Series, _ months: ClosedRange<Int>) -> Double {
    Estimate(months.map { outcome[series, $0] }).mean / Self.monthDays
  }

  /// The month of the simulation that ends where a calendar month begins, kept within the horizon.
  private func lastMonth(before month: CalendarMonth) -> Int { min(max(firstMonth.months(to: month) - 1, 0), months - 1) }

  /// A date by which every variant of the dossier has worked for five years, or the end of the horizon.
  public var laterMonth: CalendarMonth {
    let starts = variants.flatMap { variant in variant.groups.map { startMonth(of: variant, for: $0) } }
    return firstMonth.advanced(by: min((starts.max() ?? 0) + Self.fiveYears, months))
  }

  /// Months that the line stands for: people in line over places a month. `nil` without a quota.
  private func quotaWait(_ outcome: ChainOutcome, _ policy: Policy, _ month: Int) -> Double? {
    let waits = StatusGroup.allCases.prefix(2).compactMap { group -> Double? in
      let rule = policy.rules[group.index]
      guard let places = rule.placesPerMonth else { return nil }
      let line = outcome[group == .refugee ? .quotaLineRefugee : .quotaLineSubsidiary, month]
      return places > 0 ? line / Double(places) : line > 0 ? 1200 : 0
    }
    return waits.max()
  }

  private func derived(_ sample: ChainSample, _ baseline: ChainSample, _ policy: Policy, _ group: StatusGroup, end: Int) -> DerivedFacts {
    guard group != .humanitarian else { return DerivedFacts() }
    let year = max(end - 11, 0)...end
    let own = Bands(sample.outcomes.map { meanMonths($0, group, year) }).median
    let today = Bands(baseline.outcomes.map { meanMonths($0, group, year) }).median
    var facts = DerivedFacts(effectiveMonths: own.isFinite ? own : nil)
    // Where nobody arrives any more, how long families are apart is not known, and the law must hear that it changed.
    facts.isLongerThanToday = today.isFinite && (!own.isFinite || own > today + 0.5)
    let rule = policy.rules[group.index]
    if rule.quotaPerMonth != nil || rule.hardshipPlacesPerMonth != nil {
      var alone = policy
      for other in StatusGroup.allCases where other != group { alone.rules[other.index] = FamilyRule() }
      let waits = sample.outcomes.compactMap { quotaWait($0, alone, end) }
      facts.quotaWaitMonths = waits.isEmpty ? nil : Bands(waits).median
    }
    return facts
  }
}
