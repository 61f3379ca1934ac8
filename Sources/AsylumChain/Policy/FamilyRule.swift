/// The limits on family reunification for one status group. A rule with no limit lets every accepted relative come at once.
///
/// Limits come in a fixed order: the waiting period, then housing condition and brake, then the line for a place. Months count from the opening date.
/// `Simulation.check` refuses a negative wait or number of places, a share outside 0…1, and an end before the start.
public struct FamilyRule: Sendable, Hashable, Codable {
  /// The moment from which a waiting period counts.
  public enum WaitingStart: Sendable, Hashable, Codable {
    /// The sponsor's status.
    case statusGrant
    /// The family's request, one moment for all its members.
    case application
    /// The decision that accepts the relative; members of a family may have different ones.
    case decision
  }

  /// Whom a new rule reaches; all others come without any limit.
  public enum Reach: Sendable, Hashable, Codable {
    /// Sponsors granted a status from the start date on.
    case newSponsors
    /// Requests made from the start date on.
    case newApplications
    /// Relatives not yet decided on at the start date; of one family, some may be reached and others not.
    case pendingApplications
    /// Everyone not yet admitted on the start date. Nobody is held before a rule starts, so these are the same people as `pendingApplications`.
    case notYetAdmitted
  }

  /// Who goes first when there are fewer places than relatives.
  ///
  /// The order of joining the line; or a ticket drawn once for each family, the lowest first; or families of hardship before all others, each of the
  /// two in order of joining.
  public enum QueueOrder: Sendable, Hashable, Codable { case firstCome, lottery, hardshipFirst }

  /// When the places of a month are given.
  ///
  /// To those in line when the month begins, and after that to whoever comes while places are left; or only to those in line when it begins, so that
  /// whoever comes waits for the next month although places are open.
  public enum Giving: Sendable, Hashable, Codable { case asTheyCome, atMonthBegin }

  /// Months from the opening date to the start of the rule; 0 where it holds at once.
  public var startMonth = 0
  /// Months from the opening date to its end, when all who are held or in line are let through; `nil` for a rule without end.
  public var endMonth: Int?
  /// Read of families who are under way when the rule starts.
  public var reach = Reach.newSponsors
  /// Whether the rule leaves out families whose sponsor came alone as a minor. Dutch: alleenstaande minderjarige vreemdeling.
  public var exemptsUnaccompanied = false

  /// Months that must have passed before a relative may come; 0 for no wait. Dutch: wachttijd.
  public var waitingMonths = 0.0
  /// A wait since the status may be over before the request is even decided on; one since the decision never is.
  public var waitingStart = WaitingStart.statusGrant

  /// Relatives of this group admitted per month; `nil` for no quota, 0 for one without places. Dutch: quotum.
  ///
  /// A quota that is never reached changes nothing where places are given as people come.
  public var quotaPerMonth: Int?
  /// Means nothing without a line for places.
  public var quotaGiving = Giving.asTheyCome
  /// Means nothing without a line for places.
  public var quotaOrder = QueueOrder.firstCome
  /// Share of families who count as hardship, 0…1, drawn once a family; read only where hardship goes first.
  public var hardshipShare = 0.0
  /// Whether places not used in a month may be used later, however much later; not with `unusedToResettlementShare`.
  public var quotaCarriesOver = false
  /// The first month in which none are, whatever was left before it: places carried over to it lapse; `nil` where that never ends.
  public var carriesOverToMonth: Int?
  /// Part of the unused places given to resettled refugees, 0…1, rounded to whole people each month; the rest of them lapses.
  public var unusedToResettlementShare = 0.0

  /// Share of families admitted beside the rule, 0…1, drawn once a family: hardship outside a quota or a brake, which takes no place.
  public var outsideShare = 0.0

  /// The first month after a suspension, in which nobody whom the rule reaches is admitted; `.max` for one without end, `nil` for none.
  ///
  /// Those who come meanwhile stand in line. After it the places of the quota are given; without a quota the whole line comes in.
  public var suspendedToMonth: Int?
  /// How those in line come to a place where nobody has a claim to one; `nil` where whoever is accepted has. Read only with a quota.
  public var selection: Selection?

  /// `nil` where relatives may come before the sponsor has a home. Dutch: woningeis.
  public var housing: HousingCondition?
  /// `nil` for none. Its wait runs at the same time as `waitingMonths`: the two do not add up.
  public var brake: EmergencyBrake?

  /// Share of sponsors who meet an income condition, 0…1; `nil` where there is no condition. Dutch: inkomenseis.
  ///
  /// Their families are free of the whole rule: quota, waiting period, housing condition and brake.
  public var incomeShareMeeting: Double?
  /// Share of sponsors who support their families themselves and are free of the whole rule, 0…1, drawn once a family.
  ///
  /// An exemption beside the rule, where an income condition is the rule; the same people as meet such a condition.
  public var ownMeansShare = 0.0
  /// Relatives per month admitted although their sponsor does not meet the income condition; read only with one.
  ///
  /// `nil` for the places of the quota, or for no place at all without a quota.
  public var hardshipPlacesPerMonth: Int?

  /// No limit: today's law.
  public init() {}

  /// Places a month for which relatives stand in line: of the quota, or for hardship where there is an income condition; `nil` without a line.
  public var placesPerMonth: Int? {
    incomeShareMeeting == nil ? quotaPerMonth : (hardshipPlacesPerMonth ?? quotaPerMonth ?? 0)
  }

  /// How places of the quota go by selection; `nil` where there is no quota, or where they do not.
  var wayToPlace: Selection? { quotaPerMonth == nil ? nil : selection }

  /// The places of a month, counted from the opening date; `nil` where nobody stands in line in it.
  func places(in month: Int) -> Int? { month < suspendedToMonth ?? 0 ? 0 : placesPerMonth }

  /// The first month in which nobody stands in line any more; `nil` where that never comes.
  var lineEndMonth: Int? {
    guard placesPerMonth == nil, let suspendedToMonth else { return endMonth }
    return min(suspendedToMonth, endMonth ?? .max)
  }

  /// Whether the rule limits anything; a start, a reach or an exemption alone does not.
  public var isLimiting: Bool {
    waitingMonths > 0 || quotaPerMonth != nil || suspendedToMonth != nil || housing != nil || brake != nil || incomeShareMeeting != nil
  }
}
