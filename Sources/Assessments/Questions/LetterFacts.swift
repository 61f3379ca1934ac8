public import Dispersal
public import Vocabulary

/// What a letter tells one municipality: why its number is what it is, what would change it, who its neighbours are, and what is open to it.
public struct LetterFacts: Sendable, Hashable, Codable {
  /// A municipality with its places.
  public struct Municipality: Sendable, Hashable, Codable {
    public var name: String
    /// The name of its province.
    public var province: String
    /// Inhabitants.
    public var population: Int
    public var places: Int
    public var placesPerThousand: Double { 1000 * Double(places) / Double(max(population, 1)) }
  }

  /// What the number rests on; shares go from 0 to 1.
  public struct Reasons: Sendable, Hashable, Codable {
    /// Inhabitants as a share of those of the whole.
    public var shareOfPopulation: Double
    /// The key of the province as a share of all keys, and the places that it gets.
    public var provinceShareOfKey: Double
    public var provincePlaces: Int
    /// The own key as a share of that of the province, and the part of its places by that, not rounded.
    public var shareOfProvince: Double
    public var exactPlaces: Double
    public var rule: ApportionmentRule
    /// `nil` for no cap; 0 for no floor.
    public var cap: Int?
    public var floor: Int
  }

  /// One thing that could be different.
  public enum Change: Sendable, Hashable, Codable {
    /// Ten per cent more need.
    case moreNeed
    /// One inhabitant in a hundred more in this municipality alone.
    case morePeople
    case otherKey(ShareKey)
    case otherRule(ApportionmentRule)
  }

  /// The number that the municipality would have then.
  public struct Changed: Sendable, Hashable, Codable {
    public var change: Change
    public var places: Int
    /// Places more than now, below 0 for fewer.
    public var difference: Int
  }

  /// Which fairness the rule has; it cannot have both. Source: M. Balinski, H. Young, Fair Representation (1982).
  public enum Fairness: Sendable, Hashable, Codable {
    /// Nobody who grows loses a place to who shrinks.
    case growthNeverLoses
    /// Nobody is a whole place off the exact share.
    case staysWithinQuota
  }

  public var code: MunicipalityCode
  public var own: Municipality
  /// Places shared in all.
  public var need: Int
  public var reasons: Reasons
  /// More need, more people, the other key, the other rules.
  public var changes: [Changed]
  /// In the order of the dossier; empty without borders.
  public var bordering: [Municipality]
  /// Names of those in the same province, with whom trades are nearest.
  public var partners: [String]
  /// Places that exist already and counted.
  public var credit: Int
  /// The smallest site in places, where the number lies below it.
  public var belowSmallestSite: Int?
  /// Ties that were settled by the order of the list and in which the municipality or its province has a part.
  public var ties: [SettledTie]
  public var fairness: Fairness
}
