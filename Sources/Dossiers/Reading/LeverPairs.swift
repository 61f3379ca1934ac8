import Vocabulary

/// Levers of a variant that mean nothing without each other, or that cannot stand together: the chain would read them as something else in silence.
struct LeverPairs {
  let variant: Variant
  let levers: [Lever]
  let tree: FileNode
  let reading: Reading

  /// Reports every such pair, group by group, at the lever that is written.
  func check() {
    for group in variant.groups {
      for key in LeverKey.allCases { checkNeeds(of: key, group) }
      checkStart(group)
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

  /// The value that holds under the variant: its own, or today's.
  private func value(_ key: LeverKey, _ group: StatusGroup) -> LeverValue {
    variant.value(of: key.id, for: group) ?? levers.first { $0.id == key.id }?.today[group] ?? .absent
  }

  /// Whether a lever may hold someone: it is set to something, or the variant says that it is not known to what.
  private func mayHold(_ key: LeverKey, _ group: StatusGroup) -> Bool {
    switch value(key, group) {
    // A quota of nothing holds everyone; a wait of nothing holds nobody.
    case .number(let number): number > 0 || [.quotaPerMonth, .hardshipPlacesPerMonth, .incomeShareMeeting, .brakeOnAbove].contains(key)
    case .flag(let flag): flag
    case .choice(let choice): choice != "none"
    case .set, .partlyKnown: true
    case .absent: false
    case .unknown: variant.value(of: key.id, for: group) != nil
    }
  }

  /// A lever that the variant sets to something else than today's law, and that moves nothing without another one.
  private func checkNeeds(of key: LeverKey, _ group: StatusGroup) {
    guard let own = variant.value(of: key.id, for: group), own != .unknown, own != .absent, own != .flag(false), own != .choice("none"),
      own != levers.first(where: { $0.id == key.id })?.today[group]
    else { return }
    for needed in key.needs where !needed.contains(where: { mayHold($0, group) }) { reportMissing(needed, for: key, group) }
  }

  private func reportMissing(_ needed: [LeverKey], for lever: LeverKey, _ group: StatusGroup) {
    let names = needed.map { "“\($0.rawValue)”" }
    func list(_ or: String) -> String {
      names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " \(or) " + (names.last ?? "")
    }
    report(
      lever, group,
      nl: "“\(lever.rawValue)” doet niets zonder \(list("of")). Geef \(list("of")) een waarde, of haal “\(lever.rawValue)” weg.",
      en: "“\(lever.rawValue)” does nothing without \(list("or")). Give \(list("or")) a value, or remove “\(lever.rawValue)”.")
  }

  private func checkStart(_ group: StatusGroup) {
    guard variant.value(of: LeverKey.startMonth.id, for: group) != nil,
      !variant.changes.contains(where: { $0.group == group && $0.lever != LeverKey.startMonth.id })
    else { return }
    report(
      .startMonth, group,
      nl: "“start_month” doet niets zonder iets dat begint. Zet er een andere instelling bij, of haal “start_month” weg.",
      en: "“start_month” does nothing without something that starts. Add another lever, or remove “start_month”.")
  }

  private func checkBrake(_ group: StatusGroup) {
    guard let on = number(.brakeOnAbove, group) else { return }
    if !mayHold(.brakeWaitMonths, group), choice(.emergencyEffect, group) != "stop", value(.emergencyEffect, group) != .unknown {
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
    let housing = choice(.housingCondition, group) ?? "none"
    if housing == "required_or_wait", !mayHold(.entryDelayMonths, group) {
      report(
        .housingCondition, group,
        nl: "“required_or_wait” zonder “entry_delay_months” houdt niemand tegen. Geef het aantal maanden, of kies required.",
        en: "“required_or_wait” without “entry_delay_months” holds nobody. Give the number of months, or choose required.")
    }
    if housing == "required", number(.entryDelayMonths, group) ?? 0 > 0 {
      report(
        .entryDelayMonths, group,
        nl: "“entry_delay_months” telt alleen bij “housing_condition: required_or_wait”. Zet dat erbij, of haal het uitstel weg.",
        en: "“entry_delay_months” counts only with “housing_condition: required_or_wait”. Add that, or remove the delay.")
    }
  }

  private func checkQuota(_ group: StatusGroup) {
    if choice(.quotaCriteria, group) == "hardship_first", variant.value(of: LeverKey.hardshipPriorityShare.id, for: group) == nil {
      reportMissing([.hardshipPriorityShare], for: .quotaCriteria, group)
    }
    if let criteria = choice(.quotaCriteria, group), criteria != "hardship_first", number(.hardshipPriorityShare, group) ?? 0 > 0 {
      report(
        .hardshipPriorityShare, group,
        nl: "“hardship_priority_share” telt alleen bij “quota_criteria: hardship_first”. Kies dat, of haal het aandeel weg.",
        en: "“hardship_priority_share” counts only with “quota_criteria: hardship_first”. Choose that, or remove the share.")
    }
    if variant.value(of: LeverKey.quotaCarryOver.id, for: group)?.flag == true, number(.quotaUnusedToResettlement, group) ?? 0 > 0 {
      report(
        .quotaCarryOver, group,
        nl: "Ongebruikte plaatsen kunnen niet zowel doorschuiven als naar hervestiging gaan. Zet “quota_carry_over” op false, of het deel op 0.",
        en: "Unused places cannot both be carried over and go to resettlement. Set “quota_carry_over” to false, or the share to 0.")
    }
  }
}
