/// A rule in days, ready to be asked of every relative of one status group.
///
/// Months become days once, here, since it is asked of every relative in every future.
struct GroupRule {
  /// Whether nothing in the rule could hold anyone.
  let isFree: Bool
  /// Whom the rule reaches, by what happened before its start.
  let reach: FamilyRule.Reach
  /// Whether families of a sponsor who came alone as a minor are left out.
  let exemptsUnaccompanied: Bool
  /// Days from the opening date.
  let start: Double
  /// Infinite where the rule has no end.
  let end: Double
  /// 0 without a waiting period.
  let waitDays: Double
  /// From which moment a waiting period counts.
  let waitsFrom: FamilyRule.WaitingStart
  /// Share of sponsors who meet an income condition, or whom an exemption frees for their means; 0 without either.
  let shareWithMeans: Double
  /// Share of families admitted beside the rule.
  let outsideShare: Double
  /// Whether a housing condition or a brake can hold someone.
  let canHold: Bool
  /// Whether those let past stand in line for a place.
  let hasLine: Bool
  /// Until when they do, in days from the opening date; infinite where that does not end.
  let lineEnd: Double
  /// Share of families with grounds where places go by selection; `nil` where they do not.
  let groundsShare: Double?
  /// Whether whoever comes gets a place of the month that is left.
  let givesAsTheyCome: Bool
  /// Whether lots settle who gets a place of the quota.
  let isLottery: Bool
  /// Share of families who go first; 0 unless hardship goes first.
  let hardshipShare: Double
  /// Whether all whom the rule reaches stand in line in the order in which they come, and nothing else is asked of them.
  let onlyLines: Bool
  /// Whether the moment of acceptance has a say in whom the rule reaches, or how long.
  ///
  /// Where it has not, one question a family is enough, asked before the first month.
  let readsAcceptance: Bool

  init(_ rule: FamilyRule, monthDays: Double) {
    isFree = !rule.isLimiting
    reach = rule.reach
    start = Double(rule.startMonth) * monthDays
    end = rule.endMonth.map { Double($0) * monthDays } ?? .infinity
    waitDays = rule.waitingMonths * monthDays
    waitsFrom = rule.waitingStart
    exemptsUnaccompanied = rule.exemptsUnaccompanied
    shareWithMeans = max(rule.incomeShareMeeting ?? 0, rule.ownMeansShare)
    outsideShare = rule.outsideShare
    canHold = rule.housing != nil || rule.brake != nil
    hasLine = rule.placesPerMonth != nil || rule.suspendedToMonth != nil
    lineEnd = rule.lineEndMonth.map { Double($0) * monthDays } ?? .infinity
    groundsShare = rule.wayToPlace?.groundsShare
    givesAsTheyCome = rule.quotaGiving == .asTheyCome
    isLottery = rule.quotaOrder == .lottery
    hardshipShare = rule.quotaOrder == .hardshipFirst && groundsShare == nil ? rule.hardshipShare : 0
    let isByAcceptance = rule.reach == .pendingApplications || rule.reach == .notYetAdmitted
    onlyLines =
      rule.placesPerMonth != nil && rule.quotaGiving != .asTheyCome && rule.quotaOrder == .firstCome && rule.housing == nil && rule.brake == nil
      && rule.wayToPlace == nil && rule.suspendedToMonth == nil && rule.endMonth == nil && !isByAcceptance
      && !(waitDays > 0 && waitsFrom == .decision)
    readsAcceptance = !isFree && (isByAcceptance || rule.endMonth != nil || waitDays > 0 && waitsFrom == .decision)
  }

  /// When a waiting period ends for a relative of a family whose request was accepted at a given moment.
  ///
  /// All moments are days from the opening date. Takes no account of the end of the rule.
  @inline(__always)
  func waitEnd(granted: Double, requested: Double, accepted: Double) -> Double {
    switch waitsFrom {
    case .statusGrant: granted + waitDays
    case .application: requested + waitDays
    case .decision: accepted + waitDays
    }
  }

  /// Whether the rule reaches a family whose request was accepted at a given moment.
  ///
  /// Nobody accepted when the rule has ended is reached, whatever its reach.
  @inline(__always)
  func reaches(granted: Double, requested: Double, accepted: Double, isSponsorAlone: Bool) -> Bool {
    if isFree || accepted >= end || exemptsUnaccompanied && isSponsorAlone { return false }
    return switch reach {
    case .newSponsors: granted >= start
    case .newApplications: requested >= start
    // Someone accepted before the start has been admitted at once, unless a wait held him.
    case .pendingApplications, .notYetAdmitted: accepted >= start
    }
  }
}
