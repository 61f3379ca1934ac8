public import Vocabulary

extension LeverContradiction {
  /// What does not go together and what to do.
  var sentence: Phrase { Phrase(nl: "\(fact.nl) \(remedy.nl)", en: "\(fact.en) \(remedy.en)") }

  /// What does not go together, without what to do: for whoever tells of values that nobody wrote.
  public var fact: Phrase {
    switch self {
    case .brakeHoldsNobody: Phrase(nl: "De noodrem houdt niemand tegen.", en: "The brake holds nobody.")
    case .brakeFlutters(let off, let on):
      Phrase(nl: "De noodrem gaat uit onder \(off) en pas aan boven \(on).", en: "The brake goes off below \(off) and on only above \(on).")
    case .delayWithoutWait:
      Phrase(
        nl: "“entry_delay_months” telt alleen bij “housing_condition: required_or_wait”.",
        en: "“entry_delay_months” counts only with “housing_condition: required_or_wait”.")
    case .doesNothing(let lever, let needed):
      Phrase(
        nl: "“\(lever)” doet niets zonder \(Self.list(needed, "of")).", en: "“\(lever)” does nothing without \(Self.list(needed, "or")).")
    case .shareWithoutHardshipFirst:
      Phrase(
        nl: "“hardship_priority_share” telt alleen bij “quota_criteria: hardship_first”.",
        en: "“hardship_priority_share” counts only with “quota_criteria: hardship_first”.")
    case .startsNothing:
      Phrase(nl: "“start_month” doet niets zonder iets dat begint.", en: "“start_month” does nothing without something that starts.")
    case .notAfter(let later, let earlier):
      Phrase(
        nl: "“\(later)” ligt niet na “\(earlier)”: op één datum zouden twee regels gelden.",
        en: "“\(later)” does not lie after “\(earlier)”: two rules would hold on one date.")
    case .twoOrders(let order):
      Phrase(
        nl: "Bij “quota_selection” staat de volgorde vast; “quota_criteria: \(order)” is een andere.",
        en: "“quota_selection” settles the order; “quota_criteria: \(order)” is another one.")
    case .unusedPlacesTwice:
      Phrase(
        nl: "Ongebruikte plaatsen kunnen niet zowel doorschuiven als naar hervestiging gaan.",
        en: "Unused places cannot both be carried over and go to resettlement.")
    case .unknownMoment(let moment):
      Phrase(nl: "De keten kent het moment “\(moment)” niet.", en: "The chain does not know the moment “\(moment)”.")
    case .waitWithoutDelay:
      Phrase(
        nl: "“required_or_wait” zonder “entry_delay_months” houdt niemand tegen.", en: "“required_or_wait” without “entry_delay_months” holds nobody."
      )
    }
  }

  private var remedy: Phrase {
    switch self {
    case .brakeHoldsNobody:
      Phrase(
        nl: "Geef “brake_wait_months” een waarde, of zet “emergency_effect” op stop.",
        en: "Give “brake_wait_months” a value, or set “emergency_effect” to stop.")
    case .brakeFlutters:
      Phrase(
        nl: "Kies de grens voor uit niet hoger dan die voor aan.", en: "Choose a threshold for off that is not above the one for on.")
    case .delayWithoutWait: Phrase(nl: "Zet dat erbij, of haal het uitstel weg.", en: "Add that, or remove the delay.")
    case .doesNothing(let lever, let needed):
      Phrase(
        nl: "Geef \(Self.list(needed, "of")) een waarde, of haal “\(lever)” weg.",
        en: "Give \(Self.list(needed, "or")) a value, or remove “\(lever)”.")
    case .shareWithoutHardshipFirst: Phrase(nl: "Kies dat, of haal het aandeel weg.", en: "Choose that, or remove the share.")
    case .startsNothing:
      Phrase(nl: "Zet er een andere instelling bij, of haal “start_month” weg.", en: "Add another lever, or remove “start_month”.")
    case .notAfter(let later, _):
      Phrase(nl: "Kies voor “\(later)” een latere maand, of haal haar weg.", en: "Choose a later month for “\(later)”, or remove it.")
    case .twoOrders:
      Phrase(nl: "Kies een van de twee.", en: "Choose one of the two.")
    case .unusedPlacesTwice:
      Phrase(nl: "Zet “quota_carry_over” op false, of het deel op 0.", en: "Set “quota_carry_over” to false, or the share to 0.")
    case .unknownMoment:
      Phrase(
        nl: "Kies status_grant, application of grant_of_visa, of laat “waiting_months” weg.",
        en: "Choose status_grant, application or grant_of_visa, or leave out “waiting_months”.")
    case .waitWithoutDelay: Phrase(nl: "Geef het aantal maanden, of kies required.", en: "Give the number of months, or choose required.")
    }
  }

  private static func list(_ levers: [LeverID], _ or: String) -> String {
    let names = levers.map { "“\($0)”" }
    return names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " \(or) " + (names.last ?? "")
  }
}
