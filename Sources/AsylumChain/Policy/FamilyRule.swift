/// The limits on family reunification for one status group. A rule with no limit lets every accepted relative come at once.
public struct FamilyRule: Sendable, Hashable, Codable {
  /// The moment from which a waiting period counts.
  public enum WaitingStart: Sendable, Hashable, Codable {
    /// The sponsor's status.
    case statusGrant
    /// The family's request.
    case application
    /// The decision that accepts the relative.
    case decision
  }

  /// Whom a new rule reaches.
  public enum Reach: Sendable, Hashable, Codable {
    /// Sponsors granted a status from the start date on.
    case newSponsors
    /// Requests made from the start date on.
    case newApplications
    /// Requests not yet decided on the start date.
    case pendingApplications
    /// Everyone not yet admitted on the start date.
    case notYetAdmitted
  }

  /// Who goes first when there are fewer places than relatives.
  public enum QueueOrder: Sendable, Hashable, Codable { case firstCome, lottery, hardshipFirst }

  /// Months from the opening date to the start of the rule, and to its end if it has one.
  public var startMonth = 0
  public var endMonth: Int?
  public var reach = Reach.newSponsors
  /// Whether the rule leaves out families whose sponsor came alone as a minor. Dutch: alleenstaande minderjarige vreemdeling.
  public var exemptsUnaccompanied = false

  /// Months that must have passed before a relative may come.
  public var waitingMonths = 0.0
  public var waitingStart = WaitingStart.statusGrant

  /// Relatives admitted per month; `nil` for no quota.
  public var quotaPerMonth: Int?
  public var quotaOrder = QueueOrder.firstCome
  /// Share of families who count as hardship, where hardship goes first.
  public var hardshipShare = 0.0
  /// Whether places not used in a month may be used later.
  public var quotaCarriesOver = false
  /// Part of the unused places given to resettled refugees.
  public var unusedToResettlementShare = 0.0

  public var housing: HousingCondition?
  public var brake: EmergencyBrake?

  /// Share of sponsors who meet an income condition and are free of quota, waiting and brake; `nil` where there is no condition.
  public var incomeShareMeeting: Double?
  /// Relatives per month admitted although their sponsor does not meet the income condition.
  public var hardshipPlacesPerMonth: Int?

  public init() {}

  /// Places a month for which relatives stand in line: of the quota, or for hardship where there is an income condition; `nil` without a line.
  public var placesPerMonth: Int? {
    incomeShareMeeting == nil ? quotaPerMonth : (hardshipPlacesPerMonth ?? quotaPerMonth ?? 0)
  }

  /// Whether the rule limits anything.
  public var isLimiting: Bool {
    waitingMonths > 0 || quotaPerMonth != nil || housing != nil || brake != nil || incomeShareMeeting != nil
  }
}
