/// A stage of the chain, a figure or a study that reads a value of the calibration.
public enum CalibrationUse: String, Sendable, Hashable, Codable, CaseIterable {
  // Stages of the chain.
  case arrivals
  /// Arrivals where those of a published scenario are asked for.
  case scenarioArrivals
  case withdrawals, asylumDecisions, appeals, familyRequests, familyDecisions, familyArrivals, homes
  /// People of a resettlement quota, the refused who leave late, and families admitted beside the limits of a variant.
  case resettlement, lateDepartures, limits
  /// Appeals on the status that a variant brings, which take decision capacity.
  case appealWork
  // Figures beside the chain.
  case emergencyPlaces, cost
  // Studies.
  /// Forecasts of the past.
  case backtest
}

extension CalibrationKey {
  /// Everything that reads the value; empty for one that nothing reads.
  public var uses: [CalibrationUse] {
    switch self {
    case .levelNowPerYear, .longRunPerYear, .repeatApplicationsPerYear, .seasonalIndex: [.arrivals]
    case .shockPerMonth, .persistencePerMonth, .tails: [.arrivals, .backtest]
    case .shareOfTotalInflow: [.scenarioArrivals]
    case .withdrawalShare, .withdrawalMonths: [.withdrawals]
    case .appealShare, .appealMonths, .appealSuccess: [.appeals]
    case .unaccompaniedShare, .decisionCapacityPerYear, .refugeeShare: [.asylumDecisions]
    case .grantShare, .subsidiaryShare, .humanitarianShare: [.asylumDecisions, .appealWork]
    case .shareWithRelatives, .relativesPerSponsor: [.familyRequests, .backtest]
    case .requestWithinMonths: [.familyRequests]
    case .familyDecisionCapacityPerMonth, .familyGrantShare: [.familyDecisions]
    case .grantToArrivalMonths, .minorsShare: [.familyArrivals]
    case .straightToHomeShare, .housedPersonsPerMonth: [.homes]
    case .personsInRegularPlaces: [.emergencyPlaces, .cost]
    case .costRegularPerYear, .costEmergencyPerYear: [.cost]
    case .decisionSettlesAt, .decisionPersistence, .decisionToQueue, .decisionShock, .decisionLeastMonths, .decisionPlannedPerYear:
      [.asylumDecisions]
    case .familySettlesAt, .familyPersistence, .familyToQueue, .familyShock, .familyLeastMonths, .familyPlannedPerMonth: [.familyDecisions]
    case .homesSettlesAt, .homesPersistence, .homesToQueue, .homesShock, .homesPlannedPerMonth: [.homes]
    case .resettlementQuotaPerYear, .resettlementCountedShare, .resettledReceptionMonths: [.resettlement]
    case .subsidiaryByOrigin: [.familyRequests]
    case .ofAgeRefusedShare: [.familyDecisions]
    case .lateDepartureShare, .lateDepartureMonths: [.lateDepartures]
    case .hardshipOutsideShare, .selectionIntakePerMonth, .selectionMonths: [.limits]
    }
  }
}
