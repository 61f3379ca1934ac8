/// A monthly series of the chain. Stocks are counted just before the end of the month; an event at the end belongs to the next month.
public enum Series: Int, Sendable, Hashable, CaseIterable {
  /// Asylum seekers who apply; those whom a policy keeps away are not among them.
  case arrivals
  /// First decisions.
  case decisions
  /// Asylum seekers waiting for a first decision.
  case asylumQueue
  /// Relatives whose request is made; those of the opening queue are not new.
  case requests
  /// Relatives who asked and are neither admitted nor refused; whoever is held is among them.
  case familyQueue
  /// Relatives accepted and held by a quota, a waiting period, a condition or a brake.
  case held
  /// Relatives admitted: the visa is given.
  case admitted
  /// Relatives who arrive, and those of them who had a visa on the opening date: when their sponsors applied is not known, so no time apart
  /// counts them.
  case relativesArrived, travellersArrived
  /// People in reception.
  case occupancy
  /// Permit holders, relatives and resettled people in reception who wait for a home.
  case waitingForHome
  /// People who leave reception for a home: at the first moment of a month, so nobody in month 1.
  case housed
  /// Mean days from the sponsor's application to the arrival of the relatives who arrive in the month; not a number with none.
  case daysApartMean
  /// The 95th percentile of the same, nearest rank.
  case daysApartPercentile95
  /// Mean days from request to decision of the relatives decided on in the month; not a number with none.
  case daysToFamilyDecision
  /// Mean days in reception of those housed in the month; not a number with none.
  case stayMean
  /// Mean days from the sponsor's status to arrival, relatives of refugees and of people with subsidiary protection; not a number with none. Kept
  /// with `KeptFigures.separation`.
  case daysSinceStatusRefugee, daysSinceStatusSubsidiary
  /// Relatives in line for a place of a quota, hardship and those on the way of a selection included. The line of the third group has no series.
  case quotaLineRefugee, quotaLineSubsidiary
  /// People resettled on unused places of a quota; they enter reception at the first moment of the month.
  case resettled
  /// Statuses given, by a decision or by a judgment; applicants who withdrew.
  case grants, withdrawals
  /// Refused applicants who wait for a judgment.
  case appealsPending
  /// Relatives decided on.
  case relativesDecided
  /// Relatives decided on after the term of the law; kept with `KeptFigures.separation`, like the rest of this list.
  case decidedBeyondTerm
  /// Of the relatives who arrive, those apart from their sponsor for longer than so many months since his application. The whole is
  /// `relativesArrived` less `travellersArrived`.
  case apartOver6, apartOver12, apartOver24, apartOver36
  /// Relatives who asked, are not refused and have not arrived, and whose sponsor applied more than two years before the end of the month; and
  /// the children kept apart so.
  case waitingOver24, childrenWaitingOver24
  /// Children who see a parent again, and those who were apart for over two years.
  ///
  /// Each relative of a family brings an equal part of its children, so the numbers need not be whole.
  case childrenArrived, childrenApartOver24
  /// People refused for good who have not left reception; people of a resettlement quota in reception, whose home is arranged.
  case refusedStaying, resettledWithHome
  /// Relatives who are given a place of a quota; those whom a rule lets in as it ends are not among them.
  case placesGiven
  /// 1 in months in which the brake of any group is on at the end, else 0; needs no measure.
  case brakeOn

  /// The series of long separations with their months.
  static let apartOver: [(series: Series, months: Double)] = [(.apartOver6, 6), (.apartOver12, 12), (.apartOver24, 24), (.apartOver36, 36)]
}
