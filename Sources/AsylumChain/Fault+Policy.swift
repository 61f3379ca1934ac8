import Vocabulary

extension ChainError.Fault {
  /// What cannot be in the limits of a policy.
  ///
  /// Group by group in table order, then what holds for all groups. Empty where nothing is found.
  static func all(in policy: Policy) -> [Self] {
    var faults = policy.rules.withGroup.flatMap { group, rule in all(in: rule, of: group) }
    let shares = [("deterredShare", policy.deterredShare), ("subsidiaryShare", policy.subsidiaryShare ?? 0)]
    for (name, value) in shares where !(0...1).contains(value) { faults.append(.notAShare(name: name, value: value)) }
    if !(policy.furtherWorkPerDecision >= 0 && policy.furtherWorkPerDecision < 100) {
      faults.append(.negative(name: "furtherWorkPerDecision", value: policy.furtherWorkPerDecision))
    }
    if let term = policy.decisionTermMonths, !(term >= 0) { faults.append(.negative(name: "decisionTermMonths", value: term)) }
    return faults
  }

  /// The limits of one group; infinite waits and terms are allowed, as a limit that never ends.
  private static func all(in rule: FamilyRule, of group: StatusGroup) -> [Self] {
    var faults = rule.brake.map { all(in: $0, of: group) } ?? []
    if !(rule.waitingMonths >= 0) { faults.append(.waitBeforeStatus(group: group, months: rule.waitingMonths)) }
    if rule.startMonth < 0 { faults.append(.negative(name: "startMonth", value: Double(rule.startMonth))) }
    if let end = rule.endMonth, end < rule.startMonth { faults.append(.endBeforeStart(group: group, start: rule.startMonth, end: end)) }
    let counts = [
      ("quotaPerMonth", rule.quotaPerMonth), ("hardshipPlacesPerMonth", rule.hardshipPlacesPerMonth),
      ("selection.intakePerMonth", rule.selection?.intakePerMonth),
    ]
    for (name, places) in counts {
      if let places, !(0...mostPlaces).contains(places) { faults.append(.negative(name: name, value: Double(places))) }
    }
    let waits = [
      ("housing.longestMonthsAfterDecision", rule.housing?.longestMonthsAfterDecision),
      ("housing.longestMonthsFromRequest", rule.housing?.longestMonthsFromRequest),
    ]
    for case (let name, let months?) in waits where !(months >= 0) { faults.append(.negative(name: name, value: months)) }
    let shares = [
      ("unusedToResettlementShare", rule.unusedToResettlementShare), ("hardshipShare", rule.hardshipShare), ("outsideShare", rule.outsideShare),
      ("incomeShareMeeting", rule.incomeShareMeeting ?? 0), ("brake.exemptShare", rule.brake?.exemptShare ?? 0),
      ("ownMeansShare", rule.ownMeansShare), ("selection.groundsShare", rule.selection?.groundsShare ?? 0),
    ]
    for (name, value) in shares where !(0...1).contains(value) { faults.append(.notAShare(name: name, value: value)) }
    return faults + dates(in: rule, of: group)
  }

  /// Dates on which a rule would say two things, and a selection that takes a time that cannot be.
  private static func dates(in rule: FamilyRule, of group: StatusGroup) -> [Self] {
    var faults: [Self] = []
    let opens = max(rule.startMonth, rule.suspendedToMonth ?? 0)
    for (start, end) in [(rule.startMonth, rule.suspendedToMonth), (opens, rule.carriesOverToMonth)] {
      if let end, end <= start { faults.append(.endBeforeStart(group: group, start: start, end: end)) }
    }
    if let mean = rule.selection?.duration.meanDays, !(mean >= 0 && mean <= 36525) {
      faults.append(.negative(name: "selection.duration", value: mean))
    }
    return faults
  }

  /// Thresholds that are not numbers count as crossing.
  private static func all(in brake: EmergencyBrake, of group: StatusGroup) -> [Self] {
    var faults: [Self] = []
    if !(brake.offBelow <= brake.onAbove) { faults.append(.brakeFlutters(group: group, onAbove: brake.onAbove, offBelow: brake.offBelow)) }
    if !(brake.waitingMonths >= 0) { faults.append(.negative(name: "brake.waitingMonths", value: brake.waitingMonths)) }
    if brake.minimumMonths < 0 { faults.append(.negative(name: "brake.minimumMonths", value: Double(brake.minimumMonths))) }
    return faults
  }

  /// Places a month that can be carried over through any horizon and still be counted.
  private static let mostPlaces = 1_000_000_000
}
