/// A tie that was settled by the order of the list, in names, with what else could have come of it.
///
/// What is told of it is true for the numbers of the level above as they were settled: another way to settle a tie between provinces gives other
/// ties within them.
public struct SettledTie: Sendable, Hashable, Codable {
  /// What was shared.
  public enum Subject: String, Sendable, Hashable, Codable {
    /// Places of the need.
    case shares
    /// Places that a province lacks, over municipalities that offered less than their share.
    case shortfall
    /// Places that other provinces offer beyond their task, over those that fall short.
    case surplus
  }

  /// So many places among so many, each of whom could have got one.
  public struct Draw: Sendable, Hashable, Codable {
    /// Open places, fewer than there are names.
    public var places: Int
    /// In the order of the list; the first `places` of them got one.
    public var among: [String]
  }

  /// How many outcomes are kept at most.
  public static let limit = 12

  /// Places of the need, unless the tie came up in a decision on offers.
  public var subject: Subject
  /// The province within which it came up, at the number of places that the province has; `nil` for a tie between provinces.
  public var province: String?
  /// Draws that have nothing to do with each other; empty where the outcomes hang together in another way.
  public var draws: [Draw]
  /// Everyone whose places are open, in the order of the list.
  public var among: [String]
  /// Places of those in each outcome, the one that was taken first, `limit` at most.
  public var outcomes: [[Int]]
  /// Whether there are more outcomes than are kept.
  public var hasMore: Bool

  /// The tie of an apportionment, with the names of its claimants in the same order; `nil` where there is none.
  init?(_ found: Apportionment, names: [String], province: String? = nil, of subject: Subject = .shares) {
    guard let tie = found.tie else { return nil }
    let open = tie.among
    let outcomes = found.outcomes(limit: Self.limit)
    self.subject = subject
    self.province = province
    switch tie {
    case .draws(let draws): self.draws = draws.map { draw in Draw(places: draw.places, among: draw.among.map { names[$0] }) }
    case .listed: draws = []
    }
    among = open.map { names[$0] }
    self.outcomes = outcomes.places.map { one in open.map { one[$0] } }
    hasMore = outcomes.hasMore
  }
}
