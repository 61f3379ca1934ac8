import Vocabulary

/// Levers of a variant that mean nothing without each other, or that cannot stand together: the chain would read them as something else in silence.
struct LeverPairs {
  let variant: Variant
  let tree: FileNode
  let reading: Reading

  /// Reports every such pair, group by group, at the lever that is written.
  func check() {
    for group in variant.groups {
      checkBrake(group)
      checkWait(group)
      checkConditions(group)
      checkQuota(group)
    }
  }

  private func number(_ lever: String, _ group: StatusGroup) -> Double? { variant.value(of: lever, for: group)?.number }
  private func choice(_ lever: String, _ group: StatusGroup) -> String? { variant.value(of: lever, for: group)?.choice }

  /// Where the variant writes a lever for a group: under the group itself, else under `all`.
  private func place(_ lever: String, _ group: StatusGroup) -> FilePlace {
    guard case .map(let keys) = tree.content, let changes = keys.first(where: { $0.key == "changes" }), case .map(let groups) = changes.value.content
    else { return tree.place }
    for name in [group.rawValue, "all"] {
      guard let own = groups.first(where: { $0.key == name }), case .map(let levers) = own.value.content else { continue }
      if let entry = levers.first(where: { $0.key == lever }) { return entry.place }
    }
    return tree.place
  }

  /// One sentence a lever, also where it is written for all groups at once.
  private func report(_ lever: String, _ group: StatusGroup, nl: String, en: String) {
    let (fault, place) = (Problem.Fault.contradiction(Phrase(nl: nl, en: en)), place(lever, group))
    if reading.problems.contains(where: { $0.place == place && $0.fault == fault }) { return }
    reading.report(fault, at: place)
  }

  private func reportMissing(_ needed: String, for lever: String, _ group: StatusGroup) {
    report(
      lever, group, nl: "“\(lever)” doet niets zonder “\(needed)”. Geef “\(needed)” een waarde, of haal “\(lever)” weg.",
      en: "“\(lever)” does nothing without “\(needed)”. Give “\(needed)” a value, or remove “\(lever)”.")
  }

  private func checkBrake(_ group: StatusGroup) {
    guard let on = number("brake_on_above", group) else {
      for lever in ["brake_off_below", "brake_wait_months", "brake_minimum_months", "brake_exempt_share"] where number(lever, group) != nil {
        reportMissing("brake_on_above", for: lever, group)
      }
      if let indicator = choice("brake_indicator", group), indicator != "none" { reportMissing("brake_on_above", for: "brake_indicator", group) }
      return
    }
    if number("brake_wait_months", group) == nil, choice("emergency_effect", group) != "stop" {
      report(
        "brake_on_above", group,
        nl: "De noodrem houdt niemand tegen. Geef “brake_wait_months” een waarde, of zet “emergency_effect” op stop.",
        en: "The brake holds nobody. Give “brake_wait_months” a value, or set “emergency_effect” to stop.")
    }
    // A brake that goes off above where it goes on would flutter.
    if let off = number("brake_off_below", group), off > on {
      report(
        "brake_off_below", group,
        nl: "De noodrem gaat uit onder \(Int(off)) en pas aan boven \(Int(on)). Kies de grens voor uit niet hoger dan die voor aan.",
        en: "The brake goes off below \(Int(off)) and on only above \(Int(on)). Choose a threshold for off that is not above the one for on.")
    }
  }

  private func checkWait(_ group: StatusGroup) {
    guard number("waiting_months", group) ?? 0 > 0, let start = choice("waiting_start", group), ["marriage", "lawful_stay"].contains(start) else {
      return
    }
    report(
      "waiting_start", group,
      nl: "De keten kent het moment “\(start)” niet. Kies status_grant, application of grant_of_visa, of laat “waiting_months” weg.",
      en: "The chain does not know the moment “\(start)”. Choose status_grant, application or grant_of_visa, or leave out “waiting_months”.")
  }

  private func checkConditions(_ group: StatusGroup) {
    if let condition = choice("income_condition", group), condition != "none", number("income_share_meeting", group) == nil {
      reportMissing("income_share_meeting", for: "income_condition", group)
    }
    let housing = choice("housing_condition", group) ?? "none"
    if housing == "required_or_wait", number("entry_delay_months", group) ?? 0 <= 0 {
      report(
        "housing_condition", group,
        nl: "“required_or_wait” zonder “entry_delay_months” houdt niemand tegen. Geef het aantal maanden, of kies required.",
        en: "“required_or_wait” without “entry_delay_months” holds nobody. Give the number of months, or choose required.")
    }
    if housing != "required_or_wait", number("entry_delay_months", group) ?? 0 > 0 {
      report(
        "entry_delay_months", group,
        nl: "“entry_delay_months” telt alleen bij “housing_condition: required_or_wait”. Zet dat erbij, of haal het uitstel weg.",
        en: "“entry_delay_months” counts only with “housing_condition: required_or_wait”. Add that, or remove the delay.")
    }
    if housing == "none", number("maximum_months_from_request", group) != nil {
      reportMissing("housing_condition", for: "maximum_months_from_request", group)
    }
  }

  private func checkQuota(_ group: StatusGroup) {
    if choice("quota_criteria", group) == "hardship_first", number("hardship_priority_share", group) == nil {
      reportMissing("hardship_priority_share", for: "quota_criteria", group)
    }
    if variant.value(of: "quota_carry_over", for: group)?.flag == true, number("quota_unused_to_resettlement", group) ?? 0 > 0 {
      report(
        "quota_carry_over", group,
        nl: "Ongebruikte plaatsen kunnen niet zowel doorschuiven als naar hervestiging gaan. Zet “quota_carry_over” op false, of het deel op 0.",
        en: "Unused places cannot both be carried over and go to resettlement. Set “quota_carry_over” to false, or the share to 0.")
    }
  }
}
