/// A rule in days, ready to be asked of every relative of one status group.
struct GroupRule {
  /// Whether nothing in the rule could hold anyone.
  let isFree: Bool
  let reach: FamilyRule.Reach
  let start: Double
  /// Infinite where the rule has no end.
  let end: Double
  let waitDays: Double
  let waitsFromGrant: Bool
  /// Share of sponsors who meet an income condition; 0 without one.
  let shareWithMeans: Double
  /// Whether a housing condition or a brake can hold someone.
  let canHold: Bool
  /// Whether those let past stand in line for a place.
  let hasLine: Bool
  let isLottery: Bool
  /// Share of families who go first; 0 unless hardship goes first.
  let hardshipShare: Double

  init(_ rule: FamilyRule, monthDays: Double) {
    isFree = !rule.isLimiting
    reach = rule.reach
    start = Double(rule.startMonth) * monthDays
    end = rule.endMonth.map { Double($0) * monthDays } ?? .infinity
    waitDays = rule.waitingMonths * monthDays
    waitsFromGrant = rule.waitingStart == .statusGrant
    shareWithMeans = rule.incomeShareMeeting ?? 0
    canHold = rule.housing != nil || rule.brake != nil
    hasLine = rule.placesPerMonth != nil
    isLottery = rule.quotaOrder == .lottery
    hardshipShare = rule.quotaOrder == .hardshipFirst ? rule.hardshipShare : 0
  }

  /// Whether the rule reaches a family whose request was accepted at a given moment.
  @inline(__always)
  func reaches(granted: Double, requested: Double, accepted: Double) -> Bool {
    if isFree || accepted >= end { return false }
    return switch reach {
    case .newSponsors: granted >= start
    case .newApplications: requested >= start
    // Someone accepted before the start has been admitted at once, unless a wait held him.
    case .pendingApplications, .notYetAdmitted: accepted >= start
    }
  }
}
