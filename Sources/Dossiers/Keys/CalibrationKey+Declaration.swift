public import Vocabulary

extension CalibrationKey {
  /// The unit in which the file gives the value.
  public var unit: String {
    switch self {
    case .levelNowPerYear, .longRunPerYear, .repeatApplicationsPerYear, .decisionCapacityPerYear, .relativesPerSponsor,
      .familyDecisionCapacityPerMonth, .personsInRegularPlaces, .housedPersonsPerMonth, .resettlementQuotaPerYear, .decisionPlannedPerYear,
      .familyPlannedPerMonth, .homesPlannedPerMonth, .selectionIntakePerMonth:
      "persons"
    case .seasonalIndex, .persistencePerMonth, .tails, .decisionSettlesAt, .decisionPersistence, .decisionToQueue, .familySettlesAt,
      .familyPersistence, .familyToQueue, .homesSettlesAt, .homesPersistence, .homesToQueue, .subsidiaryByOrigin:
      "none"
    case .shockPerMonth, .decisionShock, .familyShock, .homesShock: "log"
    case .shareOfTotalInflow, .withdrawalShare, .appealShare, .appealSuccess, .unaccompaniedShare, .grantShare, .refugeeShare,
      .subsidiaryShare, .humanitarianShare, .shareWithRelatives, .familyGrantShare, .straightToHomeShare, .minorsShare, .lateDepartureShare,
      .ofAgeRefusedShare, .hardshipOutsideShare, .resettlementCountedShare:
      "share"
    case .withdrawalMonths, .appealMonths, .requestWithinMonths, .grantToArrivalMonths, .decisionLeastMonths, .familyLeastMonths,
      .lateDepartureMonths, .resettledReceptionMonths, .selectionMonths:
      "months"
    case .costRegularPerYear, .costEmergencyPerYear: "euro"
    }
  }

  /// The values that make sense; one outside is a problem of the dossier.
  public var range: ClosedRange<Double> {
    switch self {
    case .levelNowPerYear, .longRunPerYear, .decisionCapacityPerYear: 1...10_000_000
    case .repeatApplicationsPerYear, .costRegularPerYear, .costEmergencyPerYear, .personsInRegularPlaces: 0...10_000_000
    case .seasonalIndex: 0...12
    case .shockPerMonth, .persistencePerMonth, .shareOfTotalInflow, .appealShare, .appealSuccess, .unaccompaniedShare, .grantShare,
      .refugeeShare, .subsidiaryShare, .humanitarianShare, .shareWithRelatives, .familyGrantShare, .straightToHomeShare, .minorsShare,
      .lateDepartureShare, .ofAgeRefusedShare, .hardshipOutsideShare, .resettlementCountedShare:
      0...1
    case .tails: 4...100
    case .withdrawalShare: 0...0.99
    case .withdrawalMonths, .appealMonths, .requestWithinMonths, .grantToArrivalMonths, .lateDepartureMonths, .resettledReceptionMonths,
      .selectionMonths:
      0...120
    case .subsidiaryByOrigin: -3...3
    case .relativesPerSponsor: 1...20
    case .familyDecisionCapacityPerMonth, .selectionIntakePerMonth: 1...1_000_000
    case .housedPersonsPerMonth, .resettlementQuotaPerYear: 0...1_000_000
    case .decisionSettlesAt, .familySettlesAt, .homesSettlesAt: 0.1...10
    case .decisionPersistence, .familyPersistence, .homesPersistence: 0...0.99
    case .decisionToQueue, .familyToQueue, .homesToQueue: 0...2
    case .decisionShock, .familyShock, .homesShock: 0...1
    case .decisionLeastMonths, .familyLeastMonths: 0...24
    case .decisionPlannedPerYear: 1...10_000_000
    case .familyPlannedPerMonth, .homesPlannedPerMonth: 1...1_000_000
    }
  }

  /// What the value is, in both languages.
  public var meaning: Phrase {
    switch self {
    case .levelNowPerYear: Phrase(nl: "eerste asielaanvragen per jaar nu", en: "first asylum applications a year now")
    case .longRunPerYear: Phrase(nl: "eerste asielaanvragen per jaar op lange termijn", en: "first asylum applications a year in the long run")
    case .repeatApplicationsPerYear: Phrase(nl: "herhaalde aanvragen per jaar", en: "repeat applications a year")
    case .seasonalIndex: Phrase(nl: "seizoensindex januari tot en met december", en: "seasonal index January to December")
    case .shockPerMonth: Phrase(nl: "schok per maand op de logaritme van de instroom", en: "monthly shock to the logarithm of the inflow")
    case .persistencePerMonth: Phrase(nl: "deel van een afwijking dat na een maand over is", en: "part of a deviation that is left after a month")
    case .tails: Phrase(nl: "vrijheidsgraden van de schokken", en: "degrees of freedom of the shocks")
    case .shareOfTotalInflow: Phrase(nl: "aandeel asielaanvragen in de totale instroom", en: "share of asylum applications in the total inflow")
    case .withdrawalShare: Phrase(nl: "aandeel dat voor een besluit vertrekt", en: "share that leaves before a decision")
    case .withdrawalMonths: Phrase(nl: "maanden tot dat vertrek", en: "months until that departure")
    case .appealShare:
      Phrase(nl: "aandeel afgewezenen dat beroep instelt en in de opvang blijft", en: "share of the refused who appeal and stay in reception")
    case .appealMonths: Phrase(nl: "maanden tot de uitspraak in beroep", en: "months until the judgment on appeal")
    case .appealSuccess: Phrase(nl: "aandeel gegrond", en: "share of appeals that succeed")
    case .unaccompaniedShare:
      Phrase(nl: "aandeel alleenstaande minderjarigen onder de asielzoekers", en: "share of unaccompanied minors among asylum seekers")
    case .decisionCapacityPerYear: Phrase(nl: "asielbesluiten per jaar", en: "asylum decisions a year")
    case .grantShare: Phrase(nl: "aandeel ingewilligd", en: "share granted")
    case .refugeeShare: Phrase(nl: "aandeel erkende vluchtelingen in de inwilligingen", en: "share of recognised refugees in the grants")
    case .subsidiaryShare: Phrase(nl: "aandeel subsidiair beschermden in de inwilligingen", en: "share of subsidiary protection in the grants")
    case .humanitarianShare: Phrase(nl: "aandeel overige statushouders in de inwilligingen", en: "share of other permits in the grants")
    case .shareWithRelatives: Phrase(nl: "aandeel statushouders met nareizende gezinsleden", en: "share of permit holders with relatives to follow")
    case .relativesPerSponsor:
      Phrase(nl: "gezinsleden per statushouder die gezin laat overkomen", en: "relatives per permit holder who brings relatives")
    case .requestWithinMonths: Phrase(nl: "termijn voor de nareisaanvraag", en: "period for the family request")
    case .minorsShare: Phrase(nl: "aandeel minderjarigen onder de gezinsleden", en: "share of minors among the relatives")
    case .decisionSettlesAt, .decisionPersistence, .decisionToQueue, .decisionShock, .decisionLeastMonths, .decisionPlannedPerYear,
      .familySettlesAt, .familyPersistence, .familyToQueue, .familyShock, .familyLeastMonths, .familyPlannedPerMonth, .homesSettlesAt,
      .homesPersistence, .homesToQueue, .homesShock, .homesPlannedPerMonth:
      serviceMeaning ?? Phrase(same: rawValue)
    case .subsidiaryByOrigin, .lateDepartureShare, .lateDepartureMonths, .ofAgeRefusedShare, .hardshipOutsideShare, .resettlementCountedShare,
      .resettledReceptionMonths:
      flowMeaning ?? Phrase(same: rawValue)
    case .costRegularPerYear, .costEmergencyPerYear, .personsInRegularPlaces, .housedPersonsPerMonth, .resettlementQuotaPerYear,
      .familyDecisionCapacityPerMonth, .familyGrantShare, .grantToArrivalMonths, .straightToHomeShare, .selectionIntakePerMonth, .selectionMonths:
      Self.capacityMeanings[self] ?? Phrase(same: rawValue)
    }
  }

  /// What the values of reception, homes and family decisions are.
  private static let capacityMeanings: [Self: Phrase] = [
    .familyDecisionCapacityPerMonth: Phrase(nl: "nareisbesluiten per maand", en: "family decisions a month"),
    .familyGrantShare: Phrase(nl: "aandeel ingewilligde nareisaanvragen", en: "share of family requests granted"),
    .grantToArrivalMonths: Phrase(nl: "maanden van inwilliging tot aankomst", en: "months from grant to arrival"),
    .straightToHomeShare: Phrase(nl: "aandeel gezinsleden dat direct naar een woning gaat", en: "share of relatives who go straight to a home"),
    .costRegularPerYear: Phrase(nl: "kosten van een gewone opvangplek per jaar", en: "cost of a regular place a year"),
    .costEmergencyPerYear: Phrase(nl: "kosten van een noodopvangplek per jaar", en: "cost of an emergency place a year"),
    .personsInRegularPlaces: Phrase(nl: "personen op gewone opvangplekken", en: "people in regular places"),
    .housedPersonsPerMonth: Phrase(nl: "gehuisveste statushouders per maand", en: "permit holders housed a month"),
    .selectionIntakePerMonth:
      Phrase(nl: "gezinsleden die per maand in een selectie worden genomen", en: "relatives taken up in a selection a month"),
    .selectionMonths: Phrase(nl: "maanden van daar tot de keuze", en: "months from there to the choice"),
    .resettlementQuotaPerYear: Phrase(nl: "gewoon hervestigingsquotum per jaar", en: "regular resettlement quota a year"),
  ]
}
