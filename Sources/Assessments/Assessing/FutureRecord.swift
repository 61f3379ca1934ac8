import AsylumChain
import Chance
import Vocabulary

/// What is kept of one future under one variant: the headline figures and the monthly series, a few kilobytes.
public struct FutureRecord: Sendable {
  /// In the order of `Figure.Kind`.
  let values: [Double]
  /// In the order of `MonthlyBands.Kind`, a value a month.
  let series: [[Float]]
}

extension Dossier {
  /// The record of one future.
  func record(_ outcome: ChainOutcome, _ policy: Policy) -> FutureRecord {
    FutureRecord(
      values: Figure.Kind.allCases.map { value(of: $0, outcome, policy) },
      series: MonthlyBands.Kind.allCases.map { kind in outcome[kind.series].map(Float.init) })
  }

  /// The month of the simulation that ends where a calendar month begins, kept within the horizon.
  func lastMonth(before month: CalendarMonth) -> Int { min(max(firstMonth.months(to: month) - 1, 0), months - 1) }

  /// The last month of the later year, and that year.
  var laterEnd: Int { lastMonth(before: laterMonth) }
  private var laterYear: ClosedRange<Int> { max(laterEnd - 11, 0)...laterEnd }

  private func value(of kind: Figure.Kind, _ outcome: ChainOutcome, _ policy: Policy) -> Double {
    let all = 0...(months - 1)
    func sum(_ series: AsylumChain.Series, _ over: ClosedRange<Int>) -> Double { over.reduce(0) { $0 + outcome[series, $1] } }
    /// A part of those who arrive in the later year.
    func share(_ series: AsylumChain.Series, of whole: AsylumChain.Series) -> Double { sum(series, laterYear) / sum(whole, laterYear) }
    func later(_ series: AsylumChain.Series) -> Double { outcome[series, laterEnd] }
    return switch kind {
    case .relativesArrived: sum(.relativesArrived, all)
    case .relativesInLaterYear: sum(.relativesArrived, laterYear)
    case .monthsSinceStatusRefugee: meanMonths(outcome, .daysSinceStatusRefugee)
    case .monthsSinceStatusSubsidiary: meanMonths(outcome, .daysSinceStatusSubsidiary)
    case .monthsToFamilyDecision: meanMonths(outcome, .daysToFamilyDecision)
    case .decidedBeyondTerm: share(.decidedBeyondTerm, of: .relativesDecided)
    case .apartOver6: share(.apartOver6, of: .relativesArrived)
    case .apartOver12: share(.apartOver12, of: .relativesArrived)
    case .apartOver24: share(.apartOver24, of: .relativesArrived)
    case .apartOver36: share(.apartOver36, of: .relativesArrived)
    case .childrenApartOver24: sum(.childrenApartOver24, laterYear)
    case .heldLater: later(.held)
    case .asylumQueueLater: later(.asylumQueue)
    case .familyQueueLater: later(.familyQueue)
    case .occupancy: outcome[.occupancy, lastMonth(before: places.needMonth.value)]
    case .occupancyLater: later(.occupancy)
    case .emergencyLater: max(later(.occupancy) - calibration["reception.persons_in_regular_places"], 0)
    case .waitingForHomeLater: later(.waitingForHome)
    case .cost: all.reduce(0) { $0 + monthlyCost(outcome[.occupancy, $1]) }
    case .quotaWaitRefugee: quotaWait(outcome, policy, .refugee)
    case .quotaWaitSubsidiary: quotaWait(outcome, policy, .subsidiary)
    case .quotaWait: [quotaWait(outcome, policy, .refugee), quotaWait(outcome, policy, .subsidiary)].filter(\.isFinite).max() ?? .nan
    case .brakeMonths: sum(.brakeOn, all)
    case .resettled: sum(.resettled, all)
    default: switched(kind, outcome)
    }
  }

  private func switched(_ kind: Figure.Kind, _ outcome: ChainOutcome) -> Double {
    guard let switchers = outcome.switchers else { return .nan }
    return switch kind {
    case .comeSooner: switchers.sooner
    case .comeLater: switchers.later
    case .comeNever: switchers.neverWithin
    case .comeOnlyNow: switchers.onlyNow
    case .monthsSooner: switchers.daysSooner / Self.monthDays
    case .monthsLater: switchers.daysLater / Self.monthDays
    default: .nan
    }
  }

  /// Euros a month: regular places first, emergency places for the rest.
  private func monthlyCost(_ people: Double) -> Double {
    let regular = min(people, calibration["reception.persons_in_regular_places"])
    return (regular * calibration["reception.cost_regular_per_year"] + (people - regular) * calibration["reception.cost_emergency_per_year"]) / 12
  }

  /// Mean of a series in days over the months of the later year in which it has a value, in months.
  private func meanMonths(_ outcome: ChainOutcome, _ series: AsylumChain.Series) -> Double {
    Estimate(laterYear.map { outcome[series, $0] }).mean / Self.monthDays
  }

  /// Months that the line of a group stands for: people in line over places a month; not a number without a quota.
  private func quotaWait(_ outcome: ChainOutcome, _ policy: Policy, _ group: StatusGroup) -> Double {
    guard let places = policy.rules[group.index].placesPerMonth else { return .nan }
    let line = outcome[group == .refugee ? .quotaLineRefugee : .quotaLineSubsidiary, laterEnd]
    return places > 0 ? line / Double(places) : line > 0 ? 1200 : 0
  }
}

extension MonthlyBands.Kind {
  /// The series of the chain.
  var series: AsylumChain.Series {
    switch self {
    case .arrivals: .arrivals
    case .decisions: .decisions
    case .asylumQueue: .asylumQueue
    case .relativesArrived: .relativesArrived
    case .familyQueue: .familyQueue
    case .held: .held
    case .occupancy: .occupancy
    case .waitingForHome: .waitingForHome
    case .housed: .housed
    }
  }
}
