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

  private func number(_ lever: LeverKey, _ group: StatusGroup) -> Double? { variant.value(of: lever.id, for: group)?.number }
  private func choice(_ lever: LeverKey, _ group: StatusGroup) -> String? { variant.value(of: lever.id, for: group)?.choice }

  /// Where the variant writes a lever for a group: under the group itself, else under `all`.
  private func place(_ lever: LeverKey, _ group: StatusGroup) -> FilePlace {
    guard case .map(let keys) = tree.content, let changes = keys.first(where: { $0.key == "changes" }), case .map(let groups) = changes.value.content
    else { return tree.place }
    for name in [group.rawValue, "all"] {
      guard let own = groups.first(where: { $0.key == name }), case .map(let levers) = own.value.content else { continue }
      if let entry = levers.first(where: { $0.key == lever.rawValue }) { return entry.place }
    }
    return tree.place
  }

  /// One sentence a lever, also where it is written for all groups at once.
  private func report(_ lever: LeverKey, _ group: StatusGroup, nl: String, en: String) {
    let (fault, place) = (Problem.Fault.contradiction(Phrase(nl: nl, en: en)), place(lever, group))
    if reading.problems.contains(where: { $0.place == place && $0.fault == fault }) { return }
    reading.report(fault, at: place)
  }

  private func reportMissing(_ needed: LeverKey, for lever: LeverKey, _ group: StatusGroup) {
    report(
      lever, group,
      nl: "“\(lever.rawValue)” doet niets zonder “\(needed.rawValue)”. Geef “\(needed.rawValue)” een waarde, of haal “\(lever.rawValue)” weg.",
      en: "“\(lever.rawValue)” does nothing without “\(needed.rawValue)”. Give “\(needed.rawValue)” a value, or remove “\(lever.rawValue)”.")
  }

  private func checkBrake(_ group: StatusGroup) {
    guard let on = number(.brakeOnAbove, group) else {
      for lever in [LeverKey.brakeOffBelow, .brakeWaitMonths, .brakeMinimumMonths, .brakeExemptShare] where number(lever, group) != nil {
        reportMissing(.brakeOnAbove, for: lever, group)
      }
      if let indicator = choice(.brakeIndicator, group), indicator != "none" { reportMissing(.brakeOnAbove, for: .brakeIndicator, group) }
      return
    }
    if number(.brakeWaitMonths, group) == nil, choice(.emergencyEffect, group) != "stop" {
      report(
        .brakeOnAbove, group,
        nl: "De noodrem houdt niemand tegen. Geef “brake_wait_months” een waarde, of zet “emergency_effect” op stop.",
        en: "The brake holds nobody. Give “brake_wait_months” a value, or set “emergency_effect” to stop.")
    }
    // A brake that goes off above where it goes on would flutter.
    if let off = number(.brakeOffBelow, group), off > on {
      report(
        .brakeOffBelow, group,
        nl: "De noodrem gaat uit onder \(Int(off)) en pas aan boven \(Int(on)). Kies de grens voor uit niet hoger dan die voor aan.",
        en: "The brake goes off below \(Int(off)) and on only above \(Int(on)). Choose a threshold for off that is not above the one for on.")
    }
  }

  private func checkWait(_ group: StatusGroup) {
    guard number(.waitingMonths, group) ?? 0 > 0, let start = choice(.waitingStart, group), ["marriage", "lawful_stay"].contains(start) else {
      return
    }
    report(
      .waitingStart, group,
      nl: "De keten kent het moment “\(start)” niet. Kies status_grant, application of grant_of_visa, of laat “waiting_months” weg.",
      en: "The chain does not know the moment “\(start)”. Choose status_grant, application or grant_of_visa, or leave out “waiting_months”.")
  }

  private func checkConditions(_ group: StatusGroup) {
    if let condition = choice(.incomeCondition, group), condition != "none", number(.incomeShareMeeting, group) == nil {
      reportMissing(.incomeShareMeeting, for: .incomeCondition, group)
    }
    let housing = choice(.housingCondition, group) ?? "none"
    if housing == "required_or_wait", number(.entryDelayMonths, group) ?? 0 <= 0 {
      report(
        .housingCondition, group,
        nl: "“required_or_wait” zonder “entry_delay_months” houdt niemand tegen. Geef het aantal maanden, of kies required.",
        en: "“required_or_wait” without “entry_delay_months” holds nobody. Give the number of months, or choose required.")
    }
    if housing != "required_or_wait", number(.entryDelayMonths, group) ?? 0 > 0 {
      report(
        .entryDelayMonths, group,
        nl: "“entry_delay_months” telt alleen bij “housing_condition: required_or_wait”. Zet dat erbij, of haal het uitstel weg.",
        en: "“entry_delay_months” counts only with “housing_condition: required_or_wait”. Add that, or remove the delay.")
    }
    if housing == "none", number(.maximumMonthsFromRequest, group) != nil {
      reportMissing(.housingCondition, for: .maximumMonthsFromRequest, group)
    }
  }

  private func checkQuota(_ group: StatusGroup) {
    if choice(.quotaCriteria, group) == "hardship_first", number(.hardshipPriorityShare, group) == nil {
      reportMissing(.hardshipPriorityShare, for: .quotaCriteria, group)
    }
    if variant.value(of: LeverKey.quotaCarryOver.id, for: group)?.flag == true, number(.quotaUnusedToResettlement, group) ?? 0 > 0 {
      report(
        .quotaCarryOver, group,
        nl: "Ongebruikte plaatsen kunnen niet zowel doorschuiven als naar hervestiging gaan. Zet “quota_carry_over” op false, of het deel op 0.",
        en: "Unused places cannot both be carried over and go to resettlement. Set “quota_carry_over” to false, or the share to 0.")
    }
  }
}
