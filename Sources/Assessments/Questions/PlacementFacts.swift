public import Vocabulary

/// Where each family goes and why, the outcome by group, and what the choices of staff cost.
public struct PlacementFacts: Sendable, Hashable, Codable {
  /// A family with its site, or the reason why it has none.
  public struct Placed: Sendable, Hashable, Codable {
    public var family: FamilyID
    /// Members.
    public var size: Int
    public var whereabouts: Whereabouts
  }

  /// Where a family is.
  public enum Whereabouts: Sendable, Hashable, Codable {
    case at(Match)
    /// No site has the care, access, size or school that it needs.
    case noSiteCan
    /// So many sites could take it, and all are full.
    case allFull(sites: Int)
  }

  /// A site with the reasons for it, in points.
  public struct Match: Sendable, Hashable, Codable {
    public var site: SiteID
    /// All points of the pair, and those for work, for language and for a tie with the province.
    public var points: Int
    public var work: Int
    public var language: Int
    public var tie: Int
    /// Whether staff chose the site.
    public var isChosenByStaff: Bool
    /// `nil` where no other site can take the family.
    public var alternative: Alternative?
  }

  /// The best other site that could take a family.
  public struct Alternative: Sendable, Hashable, Codable {
    public var site: SiteID
    /// Points more than the site that it has, below 0 for fewer.
    public var difference: Int
    /// Whether it has no beds or school places left for the family.
    public var isFull: Bool
  }

  /// The families of one group together; the group counts in nothing else.
  public struct Group: Sendable, Hashable, Codable {
    /// Empty for families of which no group is known.
    public var name: String
    public var families: Int
    public var placed: Int
    /// Points of those placed, and of the best site for each of them alone.
    public var points: Int
    public var bestPoints: Int

    /// Mean over the families placed; `nil` where none is.
    public var pointsPerFamily: Double? { placed == 0 ? nil : Double(points) / Double(placed) }
    /// Points as a share of those at the own best sites; `nil` where these are 0.
    public var shareOfBest: Double? { bestPoints == 0 ? nil : Double(points) / Double(bestPoints) }
  }

  /// What the choices of staff cost against the placement found without them.
  public struct Cost: Sendable, Hashable, Codable {
    public var points: Int
    /// People fewer that found a place.
    public var places: Int
  }

  /// What a placement of all families at once reaches, which those who place them one by one cannot know.
  public struct AllAtOnce: Sendable, Hashable, Codable {
    public var people: Int
    public var points: Int
  }

  /// In the order of the file.
  public var families: [Placed]
  /// In the order in which they first occur; empty where no family has a group.
  public var groups: [Group]
  /// People of all families, and of those placed.
  public var people: Int
  public var peoplePlaced: Int
  /// Points of all families placed.
  public var points: Int
  /// How far the points can be below the best, as a share of them; `nil` where the placement is proved to be the best, and where families were
  /// placed one by one.
  public var gapShare: Double?
  /// `nil` where staff chose nothing.
  public var cost: Cost?
  /// `nil` where all families were placed at once.
  public var allAtOnce: AllAtOnce?
}
