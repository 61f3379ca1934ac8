import Assessments
import Dossiers

extension FigureKind {
  /// The unit in a table for other programs: `persons`, `months`, `share` (0 to 1) or `euros`.
  var unitKey: String {
    switch self {
    case .people: "persons"
    case .months: "months"
    case .share: "share"
    case .cost: "euros"
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
