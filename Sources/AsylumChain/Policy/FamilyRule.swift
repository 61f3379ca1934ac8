/// The limits on family reunification for one status group. A rule with no limit lets every accepted relative come at once.
public struct FamilyRule: Sendable, Hashable {
  /// The moment from which a waiting period counts.
  public enum WaitingStart: Sendable, Hashable {
    /// The sponsor's status.
    case statusGrant
    /// The family's request.
    case application
    /// The decision that accepts the relative.
    case decision
  }

  /// Whom a new rule reaches.
  public enum Reach: Sendable, Hashable {
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
  public enum QueueOrder: Sendable, Hashable { case firstCome, lottery, hardshipFirst }

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

/// Relatives may come only when the sponsor has a home.
public struct HousingCondition: Sendable, Hashable {
  /// Longest wait after the request was accepted; `nil` for no limit.
  public var longestMonthsAfterDecision: Double?
  /// Longest time from request to admission that the condition may add up to; `nil` for no limit.
  public var longestMonthsFromRequest: Double?

  public init(longestMonthsAfterDecision: Double? = nil, longestMonthsFromRequest: Double? = nil) {
    self.longestMonthsAfterDecision = longestMonthsAfterDecision
    self.longestMonthsFromRequest = longestMonthsFromRequest
  }
}

/// A waiting period that holds only while the chain is overcrowded. Dutch: noodrem.
public struct EmergencyBrake: Sendable, Hashable {
  /// What the brake looks at at the end of a month, in persons.
  public enum Indicator: Sendable, Hashable, CaseIterable {
    /// People in reception.
    case reception
    /// Permit holders and relatives in reception who wait for a home.
    case waitingForHome
    /// Asylum seekers who wait for a first decision.
    case asylumQueue
    /// Asylum applications of the last twelve months; in the first year those since the opening date, as if they went on for a year.
    case applications
  }

  public var indicator = Indicator.reception
  /// Persons by the indicator above which the brake goes on at the end of a month.
  public var onAbove: Double
  /// Persons below which it goes off.
  public var offBelow: Double
  /// Waiting period since the sponsor's status while the brake is on.
  public var waitingMonths: Double
  /// Shortest time the brake stays on.
  public var minimumMonths: Int
  /// Share of sponsors exempt, for instance for sufficient means.
  public var exemptShare: Double

  public init(onAbove: Double, offBelow: Double, waitingMonths: Double, minimumMonths: Int, exemptShare: Double) {
    self.onAbove = onAbove
    self.offBelow = offBelow
    self.waitingMonths = waitingMonths
    self.minimumMonths = minimumMonths
    self.exemptShare = exemptShare
  }
}
