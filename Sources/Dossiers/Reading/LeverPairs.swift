import Vocabulary

/// Levers of a variant that mean nothing without each other, or that cannot stand together: the chain would read them as something else in silence.
struct LeverPairs {
  let variant: Variant
  let levers: [Lever]
  /// What a lever of the dossier's own needs beside it, at least one of them.
  let needs: [LeverID: [LeverID]]
  /// What `check` found, group by group.
  private(set) var found: [BrokenPair] = []

  init(_ variant: Variant, levers: [Lever], needs: [LeverID: [LeverID]]) { (self.variant, self.levers, self.needs) = (variant, levers, needs) }

  /// Finds every such pair; to be called once.
  mutating func check() {
    for group in variant.groups {
      for key in LeverKey.allCases { checkNeeds(of: key.id, key.needs.map { $0.map(\.id) }, group) }
      for lever in levers { checkNeeds(of: lever.id, needs[lever.id].map { [$0] } ?? [], group) }
      checkStart(group)
      checkBrake(group)
      checkWait(group)
      checkConditions(group)
      checkQuota(group)
      checkDates(group)
    }
  }

  private func number(_ lever: LeverKey, _ group: StatusGroup) -> Double? { variant.value(of: lever.id, for: group)?.number }
  private func written(_ lever: LeverKey, _ group: StatusGroup) -> String? { variant.value(of: lever.id, for: group)?.choice }

  private func choice<Choice: RawRepresentable>(_: Choice.Type, _ lever: LeverKey, _ group: StatusGroup) -> Choice? where Choice.RawValue == String {
    written(lever, group).flatMap(Choice.init)
  }

  private mutating func report(_ lever: LeverKey, _ group: StatusGroup, _ contradiction: LeverContradiction) {
    report(lever.id, group, contradiction)
  }

  private mutating func report(_ lever: LeverID, _ group: StatusGroup, _ contradiction: LeverContradiction) {
    found.append(BrokenPair(lever: lever, group: group, contradiction: contradiction))
  }

  /// The value that holds under the variant: its own, or today's.
  private func value(_ lever: LeverID, _ group: StatusGroup) -> LeverValue {
    variant.value(of: lever, for: group) ?? levers.first { $0.id == lever }?.today[group] ?? .absent
  }

  /// Whether a lever may hold someone: it is set to something, or the variant says that it is not known to what.
  private func mayHold(_ lever: LeverID, _ group: StatusGroup) -> Bool {
    switch value(lever, group) {
    // A quota of nothing holds everyone; a wait of nothing holds nobody.
    case .number(let number): number > 0 || Self.holdingAtNought.contains(lever)
    case .flag(let flag): flag
    case .choice(let choice): choice != LeverChoices.nothing
    case .set, .partlyKnown: true
    case .absent: false
    case .unknown: variant.value(of: lever, for: group) != nil
    }
  }

  private static let holdingAtNought = [LeverKey.quotaPerMonth, .hardshipPlacesPerMonth, .incomeShareMeeting, .brakeOnAbove].map(\.id)

  /// A lever that the variant sets to something else than today's law, and that moves nothing without another one.
  private mutating func checkNeeds(of lever: LeverID, _ needs: [[LeverID]], _ group: StatusGroup) {
    guard let own = variant.value(of: lever, for: group), own != .unknown, own != .absent, own != .flag(false), own != .choice(LeverChoices.nothing),
      own != levers.first(where: { $0.id == lever })?.today[group]
    else { return }
    if Self.ofAnyStop.contains(lever), isStopped(group) { return }
    for needed in needs where !needed.contains(where: { mayHold($0, group) }) {
      // A lever that the dossier leaves out helps nobody.
      let known = needed.filter { id in levers.contains { $0.id == id } }
      report(lever, group, .doesNothing(lever, without: known.isEmpty ? needed : known))
    }
  }

  /// What is about a stop of all arrivals as much as about what the chain holds people with.
  private static let ofAnyStop = [LeverKey.transition, .sunsetMonths, .unaccompaniedMinors].map(\.id)

  /// Whether a lever of the dossier's own that suspends reunification may hold someone.
  private func isStopped(_ group: StatusGroup) -> Bool {
    levers.contains { $0.kind == "suspension" && mayHold($0.id, group) }
  }

  private mutating func checkStart(_ group: StatusGroup) {
    guard variant.value(of: LeverKey.startMonth.id, for: group) != nil,
      !variant.changes.contains(where: { $0.group == group && $0.lever != LeverKey.startMonth.id })
    else { return }
    report(.startMonth, group, .startsNothing)
  }

  private mutating func checkBrake(_ group: StatusGroup) {
    guard let on = number(.brakeOnAbove, group) else { return }
    if !mayHold(LeverKey.brakeWaitMonths.id, group), choice(LeverChoices.EmergencyEffect.self, .emergencyEffect, group) != .stop,
      value(LeverKey.emergencyEffect.id, group) != .unknown
    {
      report(.brakeOnAbove, group, .brakeHoldsNobody)
    }
    // A brake that goes off above where it goes on would flutter.
    if let off = number(.brakeOffBelow, group), off > on {
      report(.brakeOffBelow, group, .brakeFlutters(off: Int(off), on: Int(on)))
    }
  }

  private mutating func checkWait(_ group: StatusGroup) {
    guard number(.waitingMonths, group) ?? 0 > 0, let start = choice(LeverChoices.WaitingStart.self, .waitingStart, group) else { return }
    switch start {
    case .marriage, .lawfulStay: report(.waitingStart, group, .unknownMoment(start.rawValue))
    case .statusGrant, .application, .grantOfVisa: break
    }
  }

  private mutating func checkConditions(_ group: StatusGroup) {
    let housing = choice(LeverChoices.HousingCondition.self, .housingCondition, group)
    if housing == .requiredOrWait, !mayHold(LeverKey.entryDelayMonths.id, group) {
      report(.housingCondition, group, .waitWithoutDelay)
    }
    if housing == .required, number(.entryDelayMonths, group) ?? 0 > 0 {
      report(.entryDelayMonths, group, .delayWithoutWait)
    }
  }

  private mutating func checkQuota(_ group: StatusGroup) {
    let criteria = choice(LeverChoices.QuotaCriteria.self, .quotaCriteria, group)
    if criteria == .hardshipFirst, variant.value(of: LeverKey.hardshipPriorityShare.id, for: group) == nil {
      report(.quotaCriteria, group, .doesNothing(LeverKey.quotaCriteria.id, without: [LeverKey.hardshipPriorityShare.id]))
    }
    let isSelected = variant.value(of: LeverKey.quotaSelection.id, for: group)?.flag == true
    if let criteria, isSelected, criteria == .lottery || criteria == .hardshipFirst { report(.quotaCriteria, group, .twoOrders(criteria.rawValue)) }
    if let criteria, criteria != .hardshipFirst, !isSelected, number(.hardshipPriorityShare, group) ?? 0 > 0 {
      report(.hardshipPriorityShare, group, .shareWithoutHardshipFirst)
    }
    if variant.value(of: LeverKey.quotaCarryOver.id, for: group)?.flag == true, number(.quotaUnusedToResettlement, group) ?? 0 > 0 {
      report(.quotaCarryOver, group, .unusedPlacesTwice)
    }
  }

  /// A suspension that ends before it begins, and carrying over that ends before there is a place: on one date the rule would say two things.
  private mutating func checkDates(_ group: StatusGroup) {
    func month(_ lever: LeverKey) -> CalendarMonth? { written(lever, group).flatMap { CalendarMonth($0) } }
    let start = month(.startMonth)
    let suspended = month(.suspendedUntil)
    if let suspended, let start, suspended <= start {
      report(.suspendedUntil, group, .notAfter(LeverKey.suspendedUntil.id, LeverKey.startMonth.id))
    }
    guard let end = month(.quotaCarryOverUntil), let opens = suspended ?? start, end <= opens else { return }
    report(
      .quotaCarryOverUntil, group,
      .notAfter(LeverKey.quotaCarryOverUntil.id, suspended == nil ? LeverKey.startMonth.id : LeverKey.suspendedUntil.id))
  }
}
