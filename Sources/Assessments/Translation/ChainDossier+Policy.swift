public import AsylumChain
public import Dossiers
public import Vocabulary

extension ChainDossier {
  /// The levers that the chain reads and that are not known under a variant, each once: those of which it says so, in its order, then those that
  /// something else it sets would need and that nobody says. The chain is not asked about a variant that has any: whatever it took for them could be
  /// better than what comes.
  public func openLevers(of variant: Variant) -> [LeverID] {
    let said = variant.changes.filter { $0.value == .unknown && LeverKey(rawValue: $0.lever.rawValue)?.isOfChain == true }.map(\.lever)
    return (said + leversUnsaid(by: variant)).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// How many appeal for the stronger status and what an appeal takes, where a variant parts the statuses and today's law does not.
  private func leversUnsaid(by variant: Variant) -> [LeverID] {
    let statute = LeverKey.decouplingStatute
    guard variant.value(of: statute.id, for: .subsidiary) == .flag(true), lever(statute)?.today[.subsidiary] != .flag(true) else { return [] }
    return [LeverKey.appealShare, .appealWork].filter { lever($0) != nil && variant.value(of: $0.id, for: .subsidiary) == nil }.map(\.id)
  }

  /// Levers beside one that a variant sets, of which neither it nor today's law says anything: the chain takes the usual for them. Each once.
  public func leversTakenAsUsual(by variant: Variant) -> [LeverID] {
    StatusGroup.allCases.reduce(into: []) { found, group in
      func sets(_ key: LeverKey) -> Bool {
        switch variant.value(of: key.id, for: group) {
        case nil, .absent?, .unknown?, .flag(false)?: false
        case .choice(let choice)?: choice != LeverChoices.HousingCondition.none.rawValue
        case .number?, .flag(true)?, .set?, .partlyKnown?: true
        }
      }
      let limits = LeverKey.limits.filter(sets)
      var beside: [LeverKey] = limits.isEmpty ? [] : [.transition, .unaccompaniedMinors]
      if limits.contains(.waitingMonths) { beside.append(.waitingStart) }
      if limits.contains(.quotaPerMonth), variant.value(of: LeverKey.quotaSelection.id, for: group) != .flag(true) { beside.append(.quotaCriteria) }
      if limits.contains(.brakeOnAbove) { beside.append(.brakeIndicator) }
      for key in beside where lever(key) != nil && value(key, variant, group) == .unknown && !found.contains(key.id) { found.append(key.id) }
    }
  }

  /// Limits of which nobody says whether today's law has them; the chain takes it that it has none.
  public var limitsTakenAsNone: [LeverID] {
    LeverKey.limits.filter { key in
      lever(key).map { own in StatusGroup.allCases.contains { own.today[$0] == .unknown } } ?? false
    }.map(\.id)
  }

  /// Throws `AssessmentError.openLevers` for a variant about which the chain cannot be asked.
  func check(_ variant: Variant) throws(AssessmentError) {
    let open = openLevers(of: variant)
    guard open.isEmpty else { throw .openLevers(variant.id, open) }
  }

  /// What the chain does under a variant: its levers that the chain reads, over today's law.
  public func policy(of variant: Variant) -> Policy { policy(of: variant, calibration) }

  /// The same at given values of rates, capacities and shares. A variant that states the calibrated share of subsidiary protection follows the draw.
  public func policy(of variant: Variant, _ calibration: Calibration) -> Policy {
    var policy = Policy(rules: ByGroup { rule(of: variant, for: $0) })
    for group in StatusGroup.allCases {
      let stated = value(.hardshipOutsideShare, variant, group).number
      policy.rules[group].outsideShare = outsideShare(of: policy.rules[group], stated: stated, calibration)
      policy.rules[group].selection = selection(of: variant, for: group, calibration)
    }
    let stated = StatusGroup.allCases.lazy.compactMap { variant.value(of: LeverKey.subsidiaryShare.id, for: $0)?.number }.first
    if let stated, stated != self.calibration[.subsidiaryShare] {
      policy.subsidiaryShare = min(stated, 1 - calibration[.humanitarianShare])
    }
    let share = value(.appealShare, variant, .subsidiary).number ?? 0
    let work = value(.appealWork, variant, .subsidiary).number ?? 0
    let subsidiary = policy.subsidiaryShare ?? calibration[.subsidiaryShare]
    if value(.decouplingStatute, variant, .subsidiary).flag == true {
      // Work per first decision: the share of decisions that give subsidiary protection, times those who appeal, times the work of an appeal.
      policy.furtherWorkPerDecision = calibration[.grantShare] * subsidiary * share * work
    }
    policy.decisionTermMonths =
      StatusGroup.allCases.lazy.compactMap { variant.value(of: LeverKey.decisionTermMonths.id, for: $0)?.number }.first
    policy.deterredShare = StatusGroup.allCases.lazy.compactMap { variant.value(of: LeverKey.deterrenceShare.id, for: $0)?.number }.first ?? 0
    if policy.deterredShare > 0 { policy.deterredFromMonth = variant.groups.map { startMonth(of: variant, for: $0) }.min() ?? 0 }
    if policy.furtherWorkPerDecision > 0 { policy.furtherWorkFromMonth = startMonth(of: variant, for: .subsidiary) }
    return policy
  }

  /// Months from the opening date to the start of a variant for one group; 0 where it starts at once or says nothing.
  public func startMonth(of variant: Variant, for group: StatusGroup) -> Int { month(.startMonth, variant, group) ?? 0 }

  /// Months from the opening date to the month that a lever names; `nil` where it names none.
  func month(_ key: LeverKey, _ variant: Variant, _ group: StatusGroup) -> Int? {
    guard let text = value(key, variant, group).choice, let month = CalendarMonth(text) else { return nil }
    return max(firstMonth.months(to: month), 0)
  }

  /// The value of a lever under a variant: the variant's own, or today's.
  func value(_ key: LeverKey, _ variant: Variant, _ group: StatusGroup) -> LeverValue {
    variant.value(of: key.id, for: group) ?? lever(key)?.today[group] ?? .unknown
  }

  /// The choice of a lever under a variant; `nil` where it makes none that the chain tells apart.
  private func choice<Choice: RawRepresentable>(_: Choice.Type, _ key: LeverKey, _ variant: Variant, _ group: StatusGroup) -> Choice?
  where Choice.RawValue == String {
    value(key, variant, group).choice.flatMap(Choice.init(rawValue:))
  }

  private func rule(of variant: Variant, for group: StatusGroup) -> FamilyRule {
    guard variant.groups.contains(group) else { return FamilyRule() }
    func number(_ key: LeverKey) -> Double? { value(key, variant, group).number }
    var rule = FamilyRule()
    rule.startMonth = startMonth(of: variant, for: group)
    if let sunset = number(.sunsetMonths) { rule.endMonth = rule.startMonth + Int(sunset) }
    switch choice(LeverChoices.Transition.self, .transition, variant, group) {
    case .newApplications: rule.reach = .newApplications
    case .pendingApplications: rule.reach = .pendingApplications
    case .grantedVisas: rule.reach = .notYetAdmitted
    case .newSponsorsOnly, nil: rule.reach = .newSponsors
    }
    rule.waitingMonths = number(.waitingMonths) ?? 0
    switch choice(LeverChoices.WaitingStart.self, .waitingStart, variant, group) {
    case .application: rule.waitingStart = .application
    case .grantOfVisa: rule.waitingStart = .decision
    case .statusGrant, .lawfulStay, .marriage, nil: rule.waitingStart = .statusGrant
    }
    rule.exemptsUnaccompanied = choice(LeverChoices.UnaccompaniedMinors.self, .unaccompaniedMinors, variant, group) == .exempt
    rule.quotaPerMonth = number(.quotaPerMonth).map { Int($0) }
    switch choice(LeverChoices.QuotaCriteria.self, .quotaCriteria, variant, group) {
    case .lottery: rule.quotaOrder = .lottery
    case .hardshipFirst: rule.quotaOrder = .hardshipFirst
    case .statutory, .policy, .firstCome, .some(.none), nil: rule.quotaOrder = .firstCome
    }
    rule.hardshipShare = number(.hardshipPriorityShare) ?? 0
    rule.quotaCarriesOver = value(.quotaCarryOver, variant, group).flag ?? false
    rule.unusedToResettlementShare = number(.quotaUnusedToResettlement) ?? 0
    rule.housing = housing(
      choice(LeverChoices.HousingCondition.self, .housingCondition, variant, group), number(.entryDelayMonths), number(.maximumMonthsFromRequest))
    if ![nil, LeverChoices.IncomeCondition.none].contains(choice(LeverChoices.IncomeCondition.self, .incomeCondition, variant, group)) {
      rule.incomeShareMeeting = number(.incomeShareMeeting) ?? 0
      rule.hardshipPlacesPerMonth = number(.hardshipPlacesPerMonth).map { Int($0) }
    }
    rule.brake = brake(of: variant, for: group)
    setDates(of: &rule, variant, group)
    // A start or a transition of nothing is today's law.
    return rule.isLimiting ? rule : FamilyRule()
  }

  private func housing(_ condition: LeverChoices.HousingCondition?, _ delay: Double?, _ maximum: Double?) -> HousingCondition? {
    switch condition {
    case .required: HousingCondition(longestMonthsFromRequest: maximum)
    case .requiredOrWait: HousingCondition(longestMonthsAfterDecision: delay, longestMonthsFromRequest: maximum)
    case .some(.none), nil: nil
    }
  }

  private func brake(of variant: Variant, for group: StatusGroup) -> EmergencyBrake? {
    func number(_ key: LeverKey) -> Double? { value(key, variant, group).number }
    guard let on = number(.brakeOnAbove) else { return nil }
    var brake = EmergencyBrake(
      onAbove: on, offBelow: number(.brakeOffBelow) ?? on, waitingMonths: number(.brakeWaitMonths) ?? 0,
      minimumMonths: Int(number(.brakeMinimumMonths) ?? 0), exemptShare: number(.brakeExemptShare) ?? 0)
    switch choice(LeverChoices.BrakeIndicator.self, .brakeIndicator, variant, group) {
    case .waitingForHome: brake.indicator = .waitingForHome
    case .asylumQueue: brake.indicator = .asylumQueue
    case .applications: brake.indicator = .applications
    case .reception, .some(.none), nil: brake.indicator = .reception
    }
    // A brake that stops admits nobody while it is on, however long they have waited.
    if choice(LeverChoices.EmergencyEffect.self, .emergencyEffect, variant, group) == .stop { brake.waitingMonths = .infinity }
    return brake
  }
}

extension LeverKey {
  /// What the chain holds people with.
  fileprivate static let limits: [LeverKey] = [.waitingMonths, .quotaPerMonth, .suspendedUntil, .housingCondition, .incomeCondition, .brakeOnAbove]
}
