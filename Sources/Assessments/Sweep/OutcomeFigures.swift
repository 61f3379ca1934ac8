import AsylumChain
import Chance
import Dossiers
import Vocabulary

/// The headline figures and monthly series of what one future brings under one policy.
struct OutcomeFigures {
  let outcome: ChainOutcome
  let policy: Policy
  let reception: Reception
  /// The months of the later year, and the month of the first need for places, `nil` where nobody needs any; month 0 is the first.
  let laterYear: ClosedRange<Int>
  let needMonth: Int?

  private static let monthDays = ChainDossier.monthDays

  /// One headline figure.
  func value(of kind: FigureKind) -> Double {
    switch kind {
    case .people(let kind): people(kind)
    case .months(let kind): months(kind)
    case .share(let kind): share(kind)
    case .cost: all.reduce(0) { $0 + reception.monthlyCost(outcome[.occupancy, $1]) }
    }
  }

  private func people(_ kind: FigureKind.People) -> Double {
    switch kind {
    case .relativesArrived: sum(.relativesArrived, all)
    case .relativesInLaterYear: sum(.relativesArrived, laterYear)
    case .childrenApartOver24: sum(.childrenApartOver24, laterYear)
    case .childrenWaitingOver24: later(.childrenWaitingOver24)
    case .childrenOver24: sum(.childrenApartOver24, laterYear) + later(.childrenWaitingOver24)
    case .relativesWaitingOver24: later(.waitingOver24)
    case .relativesOver24: sum(.apartOver24, laterYear) + later(.waitingOver24)
    case .heldLater: later(.held)
    case .asylumQueueLater: later(.asylumQueue)
    case .familyQueueLater: later(.familyQueue)
    case .occupancy: needMonth.map { outcome[.occupancy, $0] } ?? .nan
    case .occupancyLater: later(.occupancy)
    case .emergencyLater: reception.emergency(later(.occupancy))
    case .waitingForHomeLater: later(.waitingForHome)
    case .resettled: sum(.resettled, all)
    case .comeSooner: outcome.switchers?.sooner ?? .nan
    case .comeLater: outcome.switchers?.later ?? .nan
    case .comeNever: outcome.switchers?.neverWithin ?? .nan
    case .comeOnlyNow: outcome.switchers?.onlyNow ?? .nan
    }
  }

  private func months(_ kind: FigureKind.Months) -> Double {
    switch kind {
    case .monthsSinceStatusRefugee: meanMonths(.daysSinceStatusRefugee)
    case .monthsSinceStatusSubsidiary: meanMonths(.daysSinceStatusSubsidiary)
    case .monthsToFamilyDecision: meanMonths(.daysToFamilyDecision)
    case .monthsApartMean: outcome.daysApartInWindow.mean / Self.monthDays
    case .monthsApartMedian: outcome.daysApartInWindow.median / Self.monthDays
    case .monthsApartPercentile95: outcome.daysApartInWindow.percentile95 / Self.monthDays
    case .quotaWait: [quotaWait(.refugee), quotaWait(.subsidiary)].filter(\.isFinite).max() ?? .nan
    case .quotaWaitRefugee: quotaWait(.refugee)
    case .quotaWaitSubsidiary: quotaWait(.subsidiary)
    case .brakeMonths: sum(.brakeOn, all)
    case .monthsSooner: outcome.switchers.map { $0.daysSooner / Self.monthDays } ?? .nan
    case .monthsLater: outcome.switchers.map { $0.daysLater / Self.monthDays } ?? .nan
    case .monthsAdded: added(outcome.switchers?.daysAdded)
    case .monthsAddedRefugee: added(outcome.switchers?.daysAddedRefugee)
    case .monthsAddedSubsidiary: added(outcome.switchers?.daysAddedSubsidiary)
    }
  }

  private func share(_ kind: FigureKind.Share) -> Double {
    switch kind {
    case .decidedBeyondTerm: sum(.decidedBeyondTerm, laterYear) / sum(.relativesDecided, laterYear)
    case .apartOver6: shareApart(.apartOver6)
    case .apartOver12: shareApart(.apartOver12)
    case .apartOver24: shareApart(.apartOver24)
    case .apartOver36: shareApart(.apartOver36)
    case .notYetTogether: later(.familyQueue) / (later(.familyQueue) + sum(.relativesArrived, laterYear))
    }
  }

  /// One month of a series; month 0 is the first.
  func value(of kind: MonthlyBands.Kind, in month: Int) -> Double {
    switch kind {
    case .arrivals: outcome[.arrivals, month]
    case .decisions: outcome[.decisions, month]
    case .asylumQueue: outcome[.asylumQueue, month]
    case .relativesArrived: outcome[.relativesArrived, month]
    case .familyQueue: outcome[.familyQueue, month]
    case .held: outcome[.held, month]
    case .occupancy: outcome[.occupancy, month]
    case .waitingForHome: outcome[.waitingForHome, month]
    case .housed: outcome[.housed, month]
    case .requests: outcome[.requests, month]
    case .visas: outcome[.admitted, month]
    case .decidedLate: outcome[.decidedBeyondTerm, month]
    case .regularReception: reception.regular(outcome[.occupancy, month])
    case .emergencyReception: reception.emergency(outcome[.occupancy, month])
    case .cost: reception.monthlyCost(outcome[.occupancy, month])
    case .resettled: outcome[.resettled, month]
    case .childrenApartOver24: outcome[.childrenApartOver24, month]
    case .childrenWaitingOver24: outcome[.childrenWaitingOver24, month]
    case .relativesWaitingOver24: outcome[.waitingOver24, month]
    case .monthsApart: outcome[.daysApartMean, month] / Self.monthDays
    }
  }

  /// Of those who arrive in the later year, the share apart for longer than a limit. Those with a visa on the opening date have no known time apart.
  private func shareApart(_ series: AsylumChain.Series) -> Double {
    sum(series, laterYear) / (sum(.relativesArrived, laterYear) - sum(.travellersArrived, laterYear))
  }

  /// Days in months; not a number where nothing was compared.
  private func added(_ days: Double?) -> Double { days.map { $0 / Self.monthDays } ?? .nan }

  private var all: ClosedRange<Int> { 0...(outcome.months - 1) }

  private func sum(_ series: AsylumChain.Series, _ over: ClosedRange<Int>) -> Double { over.reduce(0) { $0 + outcome[series, $1] } }

  /// A stock at the end of the later year.
  private func later(_ series: AsylumChain.Series) -> Double { outcome[series, laterYear.upperBound] }

  /// Mean of a series in days over the months of the later year in which it has a value, in months.
  private func meanMonths(_ series: AsylumChain.Series) -> Double { Estimate(laterYear.map { outcome[series, $0] }).mean / Self.monthDays }

  /// Months that the line of a group stands for: people in line over places a month; not a number without a quota.
  private func quotaWait(_ group: StatusGroup) -> Double {
    guard let places = policy.rules[group].placesPerMonth else { return .nan }
    let line = later(group == .refugee ? .quotaLineRefugee : .quotaLineSubsidiary)
    // Without places the line has no end, whoever stands in it: no number of months.
    return places > 0 ? line / Double(places) : .nan
  }
}
