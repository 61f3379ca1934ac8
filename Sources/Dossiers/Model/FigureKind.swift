/// A headline figure of the chain: what a red line, a finding or a table may be about. Which of the four it is says in what it is counted.
public enum FigureKind: Sendable, Hashable {
  case people(People)
  case months(Months)
  /// From 0 to 1.
  case share(Share)
  /// Reception cost within the horizon, in euros.
  case cost

  /// Figures that count people.
  public enum People: String, Sendable, Hashable, CaseIterable {
    /// Relatives who arrive within the horizon.
    case relativesArrived
    /// Relatives who arrive in the later year: the twelve months before the later date of the places, by which every variant has worked for five
    /// years.
    case relativesInLaterYear
    /// Children who see a parent again in the later year after more than two years; children who at its end still wait so long; and both together,
    /// which no stricter rule lowers.
    case childrenApartOver24, childrenWaitingOver24, childrenOver24
    /// The same for all relatives: those who still wait, and those with those who came after so long.
    case relativesWaitingOver24, relativesOver24
    /// Accepted relatives kept waiting at the end of the later year.
    case heldLater
    /// Asylum seekers, and relatives, who wait for a decision or a place at the end of the later year.
    case asylumQueueLater, familyQueueLater
    /// People in reception in the month of the need.
    case occupancy
    /// People in reception at the later date of the places, the same for all variants.
    case occupancyLater
    /// Those of them beyond the regular places: in emergency places; and those who wait for a home.
    case emergencyLater, waitingForHomeLater
    /// People resettled on unused places.
    case resettled
    /// Relatives who arrive more than a day sooner or later than under today's law, who no longer arrive within the horizon, and who do only now.
    case comeSooner, comeLater, comeNever, comeOnlyNow
  }

  /// Figures in months.
  public enum Months: String, Sendable, Hashable, CaseIterable {
    /// Months from the sponsor's status to arrival, for those who arrive in the later year.
    case monthsSinceStatusRefugee, monthsSinceStatusSubsidiary
    /// Months from a family's request to the decision on it, for those decided on in the later year.
    case monthsToFamilyDecision
    /// Months from the sponsor's application to arrival, for those who arrive in the later year: mean, median and 95th percentile.
    case monthsApartMean, monthsApartMedian, monthsApartPercentile95
    /// Months that the line of a quota stands for at the end of the later year.
    case quotaWait, quotaWaitRefugee, quotaWaitSubsidiary
    /// Months in which an emergency brake is on.
    case brakeMonths
    /// Months that those who come sooner gain, and those who come later lose, on average.
    case monthsSooner, monthsLater
    /// Months that a variant adds to the wait of those who under today's law arrive in the later year, on average; below nought where it takes off:
    /// what the rule itself does, apart from what there is without it. Whoever no longer arrives within the horizon counts up to its end, so that it
    /// is the least that is added. The same for relatives of refugees and of people with subsidiary protection.
    case monthsAdded, monthsAddedRefugee, monthsAddedSubsidiary
  }

  /// Figures that are a share of people.
  public enum Share: String, Sendable, Hashable, CaseIterable {
    /// Of the families decided on in the later year, the share for whom that took longer than the term of the law.
    case decidedBeyondTerm
    /// Of the relatives who arrive in the later year, the share apart from their sponsor for longer than so many months since his application.
    /// Who still waits is not in these, so they can fall as fewer may come.
    case apartOver6, apartOver12, apartOver24, apartOver36
    /// Of the relatives who arrive in the later year and those who at its end have asked and are neither admitted nor refused, the share of the
    /// latter: they are in no time apart above, however long theirs gets.
    case notYetTogether
  }

  /// Whether the figure compares people with themselves under today's law.
  public var isSwitch: Bool {
    switch self {
    case .people(.comeSooner), .people(.comeLater), .people(.comeNever), .people(.comeOnlyNow): true
    case .months(.monthsSooner), .months(.monthsLater), .months(.monthsAdded), .months(.monthsAddedRefugee), .months(.monthsAddedSubsidiary): true
    case .people, .months, .share, .cost: false
    }
  }

  /// Position among the figures of an answer.
  package var position: Int { Self.positions[self] ?? 0 }

  private static let positions = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))
}

/// Written as its name alone, as a dossier and a stored run have it.
extension FigureKind: RawRepresentable, CaseIterable, Codable {
  public init?(rawValue: String) {
    guard let kind = Self.named[rawValue] else { return nil }
    self = kind
  }

  public var rawValue: String {
    switch self {
    case .people(let kind): kind.rawValue
    case .months(let kind): kind.rawValue
    case .share(let kind): kind.rawValue
    case .cost: "cost"
    }
  }

  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// In the order in which an answer, a record of futures and a table have them.
  public static let allCases: [Self] = [
    .relativesArrived, .relativesInLaterYear, .monthsSinceStatusRefugee, .monthsSinceStatusSubsidiary, .monthsToFamilyDecision, .decidedBeyondTerm,
    .monthsApartMean, .monthsApartMedian, .monthsApartPercentile95, .apartOver6, .apartOver12, .apartOver24, .apartOver36, .childrenApartOver24,
    .childrenWaitingOver24, .childrenOver24, .relativesWaitingOver24, .relativesOver24, .heldLater, .asylumQueueLater, .familyQueueLater,
    .occupancy, .occupancyLater, .emergencyLater, .waitingForHomeLater, .cost, .quotaWait, .quotaWaitRefugee, .quotaWaitSubsidiary, .brakeMonths,
    .resettled, .comeSooner, .comeLater, .comeNever, .comeOnlyNow, .monthsSooner, .monthsLater, .notYetTogether, .monthsAdded, .monthsAddedRefugee,
    .monthsAddedSubsidiary,
  ]
}
