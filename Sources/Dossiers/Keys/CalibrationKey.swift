/// A rate, capacity or share of the chain that the program reads, declared once: its place in `chain/calibration.yaml`, its unit, the range that
/// makes sense, and what it means. The order is that of the file and of every table.
public enum CalibrationKey: String, Sendable, Hashable, Codable, CaseIterable {
  case levelNowPerYear = "arrivals.level_now_per_year"
  case longRunPerYear = "arrivals.long_run_per_year"
  case repeatApplicationsPerYear = "arrivals.repeat_applications_per_year"
  case seasonalIndex = "arrivals.seasonal_index"
  case shockPerMonth = "arrivals.shock_per_month"
  case persistencePerMonth = "arrivals.persistence_per_month"
  case tails = "arrivals.tails"
  case shareOfTotalInflow = "arrivals.share_of_total_inflow"
  case withdrawalShare = "decision.withdrawal_share"
  case withdrawalMonths = "decision.withdrawal_months"
  case appealShare = "decision.appeal_share"
  case appealMonths = "decision.appeal_months"
  case appealSuccess = "decision.appeal_success"
  case unaccompaniedShare = "decision.unaccompanied_share"
  case decisionCapacityPerYear = "decision.capacity_per_year"
  case grantShare = "decision.grant_share"
  case refugeeShare = "decision.refugee_share"
  case subsidiaryShare = "decision.subsidiary_share"
  case humanitarianShare = "decision.humanitarian_share"
  case shareWithRelatives = "family.share_of_granted_with_relatives"
  case relativesPerSponsor = "family.relatives_per_sponsor"
  case requestWithinMonths = "family.request_within_months"
  case familyDecisionCapacityPerMonth = "family.decision_capacity_per_month"
  case familyGrantShare = "family.grant_share"
  case grantToArrivalMonths = "family.grant_to_arrival_months"
  case straightToHomeShare = "family.straight_to_home_share"
  case minorsShare = "family.minors_share"
  case costRegularPerYear = "reception.cost_regular_per_year"
  case costEmergencyPerYear = "reception.cost_emergency_per_year"
  case personsInRegularPlaces = "reception.persons_in_regular_places"
  case housedPersonsPerMonth = "housing.persons_per_month"
  case resettlementQuotaPerYear = "resettlement.regular_quota_per_year"
  // How the output of each service goes on, which a dossier may leave open; last, so that those before are always at their place.
  case decisionSettlesAt = "decision.output_settles_at"
  case decisionPersistence = "decision.output_persistence"
  case decisionToQueue = "decision.output_to_queue"
  case decisionShock = "decision.output_shock"
  case decisionLeastMonths = "decision.least_months"
  case decisionPlannedPerYear = "decision.planned_per_year"
  case familySettlesAt = "family.output_settles_at"
  case familyPersistence = "family.output_persistence"
  case familyToQueue = "family.output_to_queue"
  case familyShock = "family.output_shock"
  case familyLeastMonths = "family.least_months"
  case familyPlannedPerMonth = "family.planned_per_month"
  case homesSettlesAt = "housing.output_settles_at"
  case homesPersistence = "housing.output_persistence"
  case homesToQueue = "housing.output_to_queue"
  case homesShock = "housing.output_shock"
  case homesPlannedPerMonth = "housing.planned_per_month"
  // Flows that a dossier may leave out; last for the same reason.
  case subsidiaryByOrigin = "decision.subsidiary_by_origin"
  case lateDepartureShare = "decision.late_departure_share"
  case lateDepartureMonths = "decision.late_departure_months"
  case ofAgeRefusedShare = "family.of_age_refused_share"
  case hardshipOutsideShare = "family.hardship_outside_share"
  case resettlementCountedShare = "resettlement.counted_share"
  case resettledReceptionMonths = "resettlement.months_in_reception"
  // The way to a place that goes by selection, which only a dossier with such a quota gives.
  case selectionIntakePerMonth = "family.selection_intake_per_month"
  case selectionMonths = "family.selection_months"

  /// Position in the order of declaration.
  package var index: Int { Self.places[self] ?? 0 }

  private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  /// The part of the file in which the key stands, and its name there.
  package var section: String { String(rawValue.prefix { $0 != "." }) }
  package var name: String { String(rawValue.dropFirst(section.count + 1)) }

  /// How many values stand under it: twelve for a season, else one.
  package var count: Int { self == .seasonalIndex ? 12 : 1 }
}
