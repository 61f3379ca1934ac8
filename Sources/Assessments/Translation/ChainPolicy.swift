public import AsylumChain
public import Vocabulary

extension Dossier {
  /// What the chain does under a variant: its levers that the chain reads, over today's law.
  public func policy(of variant: Variant) -> Policy { policy(of: variant, calibration) }

  /// The same at given values of rates, capacities and shares. A variant that states the calibrated share of subsidiary protection follows the draw.
  public func policy(of variant: Variant, _ calibration: Calibration) -> Policy {
    var policy = Policy(rules: StatusGroup.allCases.map { rule(of: variant, for: $0) })
    let stated = StatusGroup.allCases.lazy.compactMap { variant.value(of: "subsidiary_share", for: $0)?.number }.first
    if let stated, stated != self.calibration["decision.subsidiary_share"] {
      policy.subsidiaryShare = min(stated, 1 - calibration["decision.humanitarian_share"])
    }
    let share = value("appeal_share", variant, .subsidiary).number ?? 0
    let work = value("appeal_work", variant, .subsidiary).number ?? 0
    let subsidiary = policy.subsidiaryShare ?? calibration["decision.subsidiary_share"]
    if value("decoupling_statute", variant, .subsidiary).flag == true {
      // Work per first decision: the share of decisions that give subsidiary protection, times those who appeal, times the work of an appeal.
      policy.furtherWorkPerDecision = calibration["decision.grant_share"] * subsidiary * share * work
    }
    policy.decisionTermMonths = StatusGroup.allCases.lazy.compactMap { variant.value(of: "decision_term_months", for: $0)?.number }.first
    policy.deterredShare = StatusGroup.allCases.lazy.compactMap { variant.value(of: "deterrence_share", for: $0)?.number }.first ?? 0
    policy.deterredFromMonth = variant.groups.map { startMonth(of: variant, for: $0) }.min() ?? 0
    if policy.furtherWorkPerDecision > 0 { policy.furtherWorkFromMonth = startMonth(of: variant, for: .subsidiary) }
    return policy
  }

  /// Months from the opening date to the start of a variant for one group; 0 where it starts at once or says nothing.
  public func startMonth(of variant: Variant, for group: StatusGroup) -> Int {
    guard let text = value("start_month", variant, group).choice, let month = CalendarMonth(text) else { return 0 }
    return max(firstMonth.months(to: month), 0)
  }

  /// The value of a lever under a variant: the variant's own, or today's.
  func value(_ lever: String, _ variant: Variant, _ group: StatusGroup) -> LeverValue {
    variant.value(of: lever, for: group) ?? self.lever(lever)?.today[group.index] ?? .unknown
  }

  private func rule(of variant: Variant, for group: StatusGroup) -> FamilyRule {
    guard variant.groups.contains(group) else { return FamilyRule() }
    func number(_ lever: String) -> Double? { value(lever, variant, group).number }
    var rule = FamilyRule()
    rule.startMonth = startMonth(of: variant, for: group)
    if let sunset = number("sunset_months") { rule.endMonth = rule.startMonth + Int(sunset) }
    switch value("transition", variant, group).choice {
    case "new_applications": rule.reach = .newApplications
    case "pending_applications": rule.reach = .pendingApplications
    case "granted_visas": rule.reach = .notYetAdmitted
    default: rule.reach = .newSponsors
    }
    rule.waitingMonths = number("waiting_months") ?? 0
    switch value("waiting_start", variant, group).choice {
    case "application": rule.waitingStart = .application
    case "grant_of_visa": rule.waitingStart = .decision
    default: rule.waitingStart = .statusGrant
    }
    rule.exemptsUnaccompanied = value("unaccompanied_minors", variant, group).choice == "exempt"
    rule.quotaPerMonth = number("quota_per_month").map { Int($0) }
    switch value("quota_criteria", variant, group).choice {
    case "lottery": rule.quotaOrder = .lottery
    case "hardship_first": rule.quotaOrder = .hardshipFirst
    default: rule.quotaOrder = .firstCome
    }
    rule.hardshipShare = number("hardship_priority_share") ?? 0
    rule.quotaCarriesOver = value("quota_carry_over", variant, group).flag ?? false
    rule.unusedToResettlementShare = number("quota_unused_to_resettlement") ?? 0
    rule.housing = housing(value("housing_condition", variant, group).choice, number("entry_delay_months"), number("maximum_months_from_request"))
    if (value("income_condition", variant, group).choice ?? "none") != "none" {
      rule.incomeShareMeeting = number("income_share_meeting") ?? 0
      rule.hardshipPlacesPerMonth = number("hardship_places_per_month").map { Int($0) }
    }
    if let on = number("brake_on_above") {
      rule.brake = EmergencyBrake(
        onAbove: on, offBelow: number("brake_off_below") ?? on, waitingMonths: number("brake_wait_months") ?? 0,
        minimumMonths: Int(number("brake_minimum_months") ?? 0), exemptShare: number("brake_exempt_share") ?? 0)
      rule.brake?.indicator =
        switch value("brake_indicator", variant, group).choice {
        case "waiting_for_home": .waitingForHome
        case "asylum_queue": .asylumQueue
        case "applications": .applications
        default: .reception
        }
      // A brake that stops admits nobody while it is on, however long they have waited.
      if value("emergency_effect", variant, group).choice == "stop" { rule.brake?.waitingMonths = .infinity }
    }
    // A start or a transition of nothing is today's law.
    return rule.isLimiting ? rule : FamilyRule()
  }

  private func housing(_ condition: String?, _ delay: Double?, _ maximum: Double?) -> HousingCondition? {
    switch condition {
    case "required": HousingCondition(longestMonthsFromRequest: maximum)
    case "required_or_wait": HousingCondition(longestMonthsAfterDecision: delay, longestMonthsFromRequest: maximum)
    default: nil
    }
  }
}
