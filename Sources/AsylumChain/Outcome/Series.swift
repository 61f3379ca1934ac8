/// A monthly series of the chain. Stocks are counted just before the end of the month; an event at the end belongs to the next month.
public enum Series: Int, Sendable, Hashable, CaseIterable {
  /// Asylum seekers who apply.
  case arrivals
  /// First decisions.
  case decisions
  /// Asylum seekers waiting for a first decision.
  case asylumQueue
  /// Relatives whose request is made.
  case requests
  /// Relatives who asked and are neither admitted nor refused.
  case familyQueue
  /// Relatives accepted and held by a quota, a waiting period, a condition or a brake.
  case held
  /// Relatives admitted: the visa is given.
  case admitted
  /// Relatives who arrive.
  case relativesArrived
  /// People in reception.
  case occupancy
  /// Permit holders and relatives in reception who wait for a home.
  case waitingForHome
  /// People who leave reception for a home.
  case housed
  /// Mean days from the sponsor's application to the arrival of the relatives who arrive in the month; not a number with none.
  case daysApartMean
  /// The 95th percentile of the same, nearest rank.
  case daysApartPercentile95
  /// Mean days from request to decision of the relatives decided on in the month; not a number with none.
  case daysToFamilyDecision
  /// Mean days in reception of those housed in the month; not a number with none.
  case stayMean
  /// Mean days from the sponsor's status to arrival, relatives of refugees and of people with subsidiary protection; not a number with none.
  case daysSinceStatusRefugee, daysSinceStatusSubsidiary
  /// Relatives in line for a place of a quota, per group.
  case quotaLineRefugee, quotaLineSubsidiary
  /// People resettled on unused places of a quota.
  case resettled
  /// 1 in months in which an emergency brake is on at the end, else 0.
  case brakeOn
}
