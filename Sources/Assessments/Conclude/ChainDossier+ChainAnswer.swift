import AsylumChain
import Chance
import Dossiers
public import Vocabulary

extension ChainDossier {
  /// Months after the start at which the five years of a measure are over.
  static let fiveYears = 60

  /// The answer of a variant over all futures, by its place in the sweep; `today` is the answer of the baseline, `nil` for the baseline itself.
  func chainAnswer(_ variant: Variant, _ place: Int, _ samples: Samples, today: ChainAnswer?) -> ChainAnswer {
    let (own, before) = (policy(of: variant), policy(of: baseline))
    let figures = FigureKind.allCases.map { kind in
      let (level, difference) = (samples.level(kind, place), samples.difference(kind, place))
      return Figure(
        kind: kind, level: level.bands, meanLevel: level.estimate, difference: difference.bands, meanDifference: difference.estimate)
    }
    var answer = ChainAnswer(
      series: monthlyBands(samples, place, isDifferent: own != before), figures: figures,
      startMonth: variant.groups.map { startMonth(of: variant, for: $0) }.max() ?? 0, derived: ByGroup(all: DerivedFacts()),
      isDifferent: own != before)
    answer.derived = ByGroup { derived(answer, today, own, $0) }
    answer.waits = samples.waits.indices.contains(place) ? WaitAnswer(samples.waits[place]) : nil
    answer.quiet = quietLevers(variant, answer)
    answer.costByYear = yearlyCosts(samples, place)
    return answer
  }

  /// The bands of every month, and those of its difference from the baseline where anything differs.
  private func monthlyBands(_ samples: Samples, _ variant: Int, isDifferent: Bool) -> [MonthlyBands] {
    MonthlyBands.Kind.allCases.enumerated().map { place, kind in
      MonthlyBands(
        kind: kind, bands: (0..<months).map { samples.series(place, in: $0, of: months, variant).bands },
        differences: isDifferent ? (0..<months).map { samples.seriesDifference(place, in: $0, of: months, variant).bands } : [])
    }
  }

  /// Share of all relatives below which a variant counts as moving next to nobody.
  private static let nextToNothing = 0.001

  private func quietLevers(_ variant: Variant, _ answer: ChainAnswer) -> [QuietLever] {
    guard answer.isDifferent, let effect = answer.figure(.relativesArrived), let decided = answer.figure(.monthsToFamilyDecision)?.level.median,
      abs(effect.difference.median) <= Self.nextToNothing * effect.level.median
    else { return [] }
    func number(_ key: LeverKey) -> Double? { StatusGroup.allCases.lazy.compactMap { variant.value(of: key.id, for: $0)?.number }.first }
    var quiet: [QuietLever] = []
    for key in [LeverKey.waitingMonths, .brakeWaitMonths, .maximumMonthsFromRequest] {
      if let months = number(key), months <= decided {
        quiet.append(.overBeforeTheDecision(lever: key.id, months: months, decidedAfter: decided))
      }
    }
    if number(.brakeOnAbove) != nil, answer.figure(.brakeMonths)?.level.median == 0 { quiet.append(.brakeStaysOff) }
    for key in [LeverKey.quotaPerMonth, .hardshipPlacesPerMonth] where number(key) != nil {
      quiet.append(.morePlacesThanRequests(lever: key.id))
    }
    let hasCondition = variant.changes.contains {
      $0.lever == LeverKey.housingCondition.id && $0.value.choice != LeverChoices.HousingCondition.none.rawValue && $0.value != .absent
    }
    if hasCondition, quiet.isEmpty { quiet.append(.sponsorHasHome) }
    let isSuspended = variant.changes.contains { $0.lever == LeverKey.suspendedUntil.id && $0.value.choice != nil }
    if isSuspended, quiet.isEmpty { quiet.append(.allComeAfterwards) }
    return quiet.isEmpty ? [.noFamilyLever] : quiet
  }

  /// A date by which every variant of the dossier has worked for five years, or the end of the horizon.
  public var laterMonth: CalendarMonth { firstMonth.advanced(by: min(lastStart + Self.fiveYears, months)) }

  /// Months that the last variant to start has worked by the later month: sixty, or less where the horizon ends before.
  public var monthsByLater: Int { max(min(Self.fiveYears, months - lastStart), 0) }

  /// The month, from the start, in which the last of the variants starts.
  private var lastStart: Int { variants.flatMap { variant in variant.groups.map { startMonth(of: variant, for: $0) } }.max() ?? 0 }

  private func derived(_ answer: ChainAnswer, _ today: ChainAnswer?, _ policy: Policy, _ group: StatusGroup) -> DerivedFacts {
    guard group != .humanitarian else { return DerivedFacts() }
    let kind: FigureKind = group == .refugee ? .monthsSinceStatusRefugee : .monthsSinceStatusSubsidiary
    let own = answer.figure(kind)?.level.median ?? .nan
    let before = today?.figure(kind)?.level.median ?? own
    var facts = DerivedFacts(effectiveMonths: own.isFinite ? own : nil)
    // Where nobody arrives any more, how long families are apart is not known, and the law must hear that it changed.
    facts.isLongerThanToday = before.isFinite && (!own.isFinite || own > before + 0.5)
    let added = answer.figure(group == .refugee ? .monthsAddedRefugee : .monthsAddedSubsidiary)?.level.median ?? .nan
    // Today's law adds nothing to itself, and what differs from it in nothing adds nothing either.
    facts.addedMonths = today == nil || !answer.isDifferent ? 0 : added.isFinite ? added : nil
    let rule = policy.rules[group]
    if let places = rule.placesPerMonth, rule.quotaPerMonth != nil || rule.hardshipPlacesPerMonth != nil {
      let wait = answer.figure(group == .refugee ? .quotaWaitRefugee : .quotaWaitSubsidiary)?.level.median ?? .nan
      facts.quotaWait = places == 0 ? .never : wait.isFinite ? .months(wait) : .unknown
    }
    return facts
  }
}
