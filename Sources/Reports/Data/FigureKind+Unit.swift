import Assessments
import Dossiers

extension FigureKind {
  /// The unit in a table for other programs: `persons`, `months`, `share` (0 to 1) or `euros`.
  var unitKey: String {
    switch self {
    case .monthsSinceStatusRefugee, .monthsSinceStatusSubsidiary, .monthsToFamilyDecision, .monthsApartMean, .monthsApartMedian,
      .monthsApartPercentile95, .quotaWait, .quotaWaitRefugee, .quotaWaitSubsidiary, .brakeMonths, .monthsSooner, .monthsLater,
      .monthsAdded, .monthsAddedRefugee, .monthsAddedSubsidiary:
      "months"
    case .decidedBeyondTerm, .apartOver6, .apartOver12, .apartOver24, .apartOver36, .notYetTogether: "share"
    case .cost: "euros"
    case .relativesArrived, .relativesInLaterYear, .childrenApartOver24, .childrenWaitingOver24, .childrenOver24, .relativesWaitingOver24,
      .relativesOver24, .heldLater, .asylumQueueLater, .familyQueueLater, .occupancy, .occupancyLater, .emergencyLater, .waitingForHomeLater,
      .resettled, .comeSooner, .comeLater, .comeNever, .comeOnlyNow:
      "persons"
    }
  }
}

extension MonthlyBands.Kind {
  /// The unit in a table for other programs: `persons`, `months` or `euros`.
  var unitKey: String {
    switch self {
    case .cost: "euros"
    case .monthsApart: "months"
    case .arrivals, .decisions, .asylumQueue, .relativesArrived, .familyQueue, .held, .occupancy, .waitingForHome, .housed, .requests, .visas,
      .decidedLate, .regularReception, .emergencyReception, .resettled, .childrenApartOver24, .childrenWaitingOver24, .relativesWaitingOver24:
      "persons"
    }
  }
}
