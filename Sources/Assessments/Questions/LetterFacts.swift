public import Dispersal
public import Vocabulary

/// What a letter tells one municipality: why its number is what it is, what would change it, who its neighbours are, and what is open to it.
public struct LetterFacts: Sendable, Hashable, Codable {
  /// A municipality with its places.
  public struct Municipality: Sendable, Hashable, Codable {
    public var code: MunicipalityCode
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
    /// Ten per cent less need.
    case lessNeed
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

  /// The date of a need that a run gave, with the 5th and 95th percentile of the need and of the places that follow from it.
  public struct Band: Sendable, Hashable, Codable {
    /// `nil` where the dossier gives the need without a month.
    public var month: CalendarMonth?
    /// `nil` where too few futures tell a band.
    public var need: ClosedRange<Int>?
    public var places: ClosedRange<Int>?
  }

  /// What would happen if the number were fixed lower, with all else the same.
  public struct Fewer: Sendable, Hashable, Codable {
    /// Places fewer than the share.
    public var places: Int
    /// The others of the province whose number changes, those who take most first.
    public var takers: [PinFacts.Taker]
  }

  public var code: MunicipalityCode
  public var own: Municipality
  /// Places shared in all.
  public var need: Int
  /// `nil` for a need that was given by hand.
  public var band: Band?
  public var reasons: Reasons
  /// More need, less need, more people, the other key, the other rules.
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
  /// Places that the decision gives it when it alone offers nothing and all others offer their share.
  public var placesIfAloneRefusing: Int
  /// `nil` for a municipality that has no places, or no other in its province.
  public var fewer: Fewer?
}
