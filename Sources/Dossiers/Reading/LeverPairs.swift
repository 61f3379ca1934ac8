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
  private func report(_ lever: LeverKey, _ group: StatusGroup, _ contradiction: LeverContradiction) {
    let (fault, place) = (Problem.Fault.contradiction(.levers(contradiction)), place(lever, group))
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
    report(lever, group, .doesNothing(lever, without: needed))
  }

  private func checkStart(_ group: StatusGroup) {
    guard variant.value(of: LeverKey.startMonth.id, for: group) != nil,
      !variant.changes.contains(where: { $0.group == group && $0.lever != LeverKey.startMonth.id })
    else { return }
    report(.startMonth, group, .startsNothing)
  }

  private func checkBrake(_ group: StatusGroup) {
    guard let on = number(.brakeOnAbove, group) else { return }
    if !mayHold(.brakeWaitMonths, group), choice(.emergencyEffect, group) != "stop", value(.emergencyEffect, group) != .unknown {
      report(.brakeOnAbove, group, .brakeHoldsNobody)
    }
    // A brake that goes off above where it goes on would flutter.
    if let off = number(.brakeOffBelow, group), off > on {
      report(.brakeOffBelow, group, .brakeFlutters(off: Int(off), on: Int(on)))
    }
  }

  private func checkWait(_ group: StatusGroup) {
    guard number(.waitingMonths, group) ?? 0 > 0, let start = choice(.waitingStart, group), ["marriage", "lawful_stay"].contains(start) else {
      return
    }
    report(.waitingStart, group, .unknownMoment(start))
  }

  private func checkConditions(_ group: StatusGroup) {
    let housing = choice(.housingCondition, group) ?? "none"
    if housing == "required_or_wait", !mayHold(.entryDelayMonths, group) {
      report(.housingCondition, group, .waitWithoutDelay)
    }
    if housing == "required", number(.entryDelayMonths, group) ?? 0 > 0 {
      report(.entryDelayMonths, group, .delayWithoutWait)
    }
  }

  private func checkQuota(_ group: StatusGroup) {
    if choice(.quotaCriteria, group) == "hardship_first", variant.value(of: LeverKey.hardshipPriorityShare.id, for: group) == nil {
      reportMissing([.hardshipPriorityShare], for: .quotaCriteria, group)
    }
    if let criteria = choice(.quotaCriteria, group), criteria != "hardship_first", number(.hardshipPriorityShare, group) ?? 0 > 0 {
      report(.hardshipPriorityShare, group, .shareWithoutHardshipFirst)
    }
    if variant.value(of: LeverKey.quotaCarryOver.id, for: group)?.flag == true, number(.quotaUnusedToResettlement, group) ?? 0 > 0 {
      report(.quotaCarryOver, group, .unusedPlacesTwice)
    }
  }
}
