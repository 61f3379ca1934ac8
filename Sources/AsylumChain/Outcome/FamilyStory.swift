/// What happens to one family under one policy; moments are days from the opening date.
public struct FamilyStory: Sendable, Hashable, Codable {
  /// One relative whose request was accepted.
  public struct Relative: Sendable, Hashable, Codable {
    public var accepted: Double
    /// The visa, and the arrival; `nil` where it does not come within the horizon.
    public var admitted: Double?
    public var arrived: Double?
  }

  /// The number of the family within its future.
  public var identity: Int
  /// Place among the origins of the model; `nil` for a family of the opening stocks, or where all are alike.
  public var origin: Int?
  /// 0 for a recognised refugee, 1 for subsidiary protection, 2 for humanitarian.
  public var group: Int
  /// Relatives, and those of them who are under 18 at the request.
  public var members: Int
  public var minors: Int
  /// Whether the sponsor came alone as a minor; he is the child apart then, and the relatives are adults.
  public var isSponsorAlone: Bool
  public var sponsorApplied: Double
  public var sponsorGranted: Double
  public var requested: Double
  /// Whether the request is granted.
  public var isAccepted: Bool
  public var goesStraightHome: Bool
  /// When a waiting period ends for the family; `nil` where none reaches it.
  public var waitsUntil: Double?
  /// In order of the decision; fewer than `members` where the rest was not decided on within the horizon.
  public var relatives: [Relative]

  /// The last arrival, infinite where someone does not arrive.
  var complete: Double { relatives.map { $0.arrived ?? .infinity }.max() ?? .infinity }
}
