import AsylumChain
import Chance
public import Vocabulary

extension Dossier {
  /// Months after the start at which the five years of a measure are over.
  static let fiveYears = 60

  /// The bands of a variant over all futures; `today` is the answer of the baseline, `nil` for the baseline itself.
  func chainAnswer(
    _ variant: Variant, _ policy: Policy, _ sample: [FutureRecord], baseline: [FutureRecord], baselinePolicy: Policy, today: ChainAnswer?
  ) -> ChainAnswer {
    let figures = Figure.Kind.allCases.enumerated().map { index, kind in
      let level = sample.map { $0.values[index] }
      // Who comes sooner or later is a difference already.
      let difference = kind.isSwitch ? level : zip(sample, baseline).map { $0.values[index] - $1.values[index] }
      return Figure(
        kind: kind, level: Bands(level), meanLevel: Estimate(level), difference: Bands(difference), meanDifference: Estimate(difference))
    }
    let series = monthlyBands(sample, baseline: policy == baselinePolicy ? nil : baseline)
    var answer = ChainAnswer(
      series: series, figures: figures, startMonth: variant.groups.map { startMonth(of: variant, for: $0) }.max() ?? 0, derived: [],
      isDifferent: policy != baselinePolicy)
    answer.derived = StatusGroup.allCases.map { derived(answer, today, policy, $0) }
    answer.quiet = quietLevers(variant, answer)
    return answer
  }

  /// The bands of every month, and those of its difference from the baseline where one is given.
  private func monthlyBands(_ sample: [FutureRecord], baseline: [FutureRecord]?) -> [MonthlyBands] {
    MonthlyBands.Kind.allCases.enumerated().map { place, kind in
      MonthlyBands(
        kind: kind, bands: (0..<months).map { month in Bands(sample.map { $0.value(ofSeries: place, in: month) }) },
        differences: baseline.map { baseline in
          (0..<months).map { month in Bands(zip(sample, baseline).map { $0.value(ofSeries: place, in: month) - $1.value(ofSeries: place, in: month) })
          }
        } ?? [])
    }
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

  /// A date by which every variant of the dossier has worked for five years, or the end of the horizon.
  public var laterMonth: CalendarMonth {
    let starts = variants.flatMap { variant in variant.groups.map { startMonth(of: variant, for: $0) } }
    return firstMonth.advanced(by: min((starts.max() ?? 0) + Self.fiveYears, months))
  }

  private func derived(_ answer: ChainAnswer, _ today: ChainAnswer?, _ policy: Policy, _ group: StatusGroup) -> DerivedFacts {
    guard group != .humanitarian else { return DerivedFacts() }
    let kind: Figure.Kind = group == .refugee ? .monthsSinceStatusRefugee : .monthsSinceStatusSubsidiary
    let own = answer.figure(kind)?.level.median ?? .nan
    let before = today?.figure(kind)?.level.median ?? own
    var facts = DerivedFacts(effectiveMonths: own.isFinite ? own : nil)
    // Where nobody arrives any more, how long families are apart is not known, and the law must hear that it changed.
    facts.isLongerThanToday = before.isFinite && (!own.isFinite || own > before + 0.5)
    let rule = policy.rules[group.index]
    if rule.quotaPerMonth != nil || rule.hardshipPlacesPerMonth != nil {
      let wait = answer.figure(group == .refugee ? .quotaWaitRefugee : .quotaWaitSubsidiary)?.level.median
      facts.quotaWaitMonths = wait.flatMap { $0.isFinite ? $0 : nil }
    }
    return facts
  }
}
