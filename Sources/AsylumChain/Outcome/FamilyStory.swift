/// What happens to one family under one policy; moments are days from the opening date.
public struct FamilyStory: Sendable, Hashable, Codable {
  /// One relative whose request was accepted.
  public struct Relative: Sendable, Hashable, Codable {
    /// The decision; never before the opening date.
    public var accepted: Double
    /// The visa; `nil` where it does not come within the horizon.
    public var admitted: Double?
    /// `nil` where he does not arrive within the horizon, whether or not he has a visa.
    public var arrived: Double?
  }

  /// The number of the family within its future: that of its sponsor among the applicants; negative for a family of the opening stocks.
  public var identity: Int
  /// Place among the origins of the model; `nil` for a family of the opening stocks, or where all are alike.
  public var origin: Int?
  /// 0 for a recognised refugee, 1 for subsidiary protection, 2 for humanitarian.
  public var group: Int
  /// Relatives, without the sponsor.
  public var members: Int
  /// Those of the relatives who are under 18 at the request.
  public var minors: Int
  /// Whether the sponsor came alone as a minor; he is the child apart then, and the relatives are adults.
  public var isSponsorAlone: Bool
  /// Negative where it was before the opening date, as the two moments below may be.
  public var sponsorApplied: Double
  /// When the sponsor got the status, in days from the opening date.
  public var sponsorGranted: Double
  /// When the family asked to come, in days from the opening date.
  public var requested: Double
  /// Whether the request is granted; one answer for all relatives.
  public var isAccepted: Bool
  /// Whether the family moves in with its sponsor and never uses reception.
  public var goesStraightHome: Bool
  /// When a waiting period ends for the family, at the end of the rule at the latest; `nil` where none reaches it, or the sponsor meets an income
  /// condition. Of the relative decided on last, if it counts from the decision.
  public var waitsUntil: Double?
  /// In order of the decision; none where the request is refused, fewer than `members` where the rest was not decided on within the horizon.
  public var relatives: [Relative]

  /// The last arrival, infinite where someone does not arrive.
  var complete: Double { relatives.map { $0.arrived ?? .infinity }.max() ?? .infinity }
}
