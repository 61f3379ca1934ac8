public import Dispersal

/// The table of a province: who lacks places, who has room, and the best trades by each wish.
public struct ProvincialTableFacts: Sendable, Hashable {
  /// A municipality at the table.
  public struct Member: Sendable, Hashable, Codable {
    public var name: String
    /// Places that are its share, and the most that it is able to provide.
    public var share: Int
    public var able: Int
    /// Places of its share that it cannot provide, and those that it could take over.
    public var lacks: Int
    public var room: Int
    /// What it asks and would pay for a place, in whole units of one kind; `nil` where it named no price.
    public var asks: Int?
    public var pays: Int?
  }

  /// Places that one takes over from another, by name, and what it asks for each; `nil` where it named no price.
  public struct Trade: Sendable, Hashable, Codable {
    public var giver: String
    public var taker: String
    public var places: Int
    public var asks: Int?
  }

  /// A member that nobody has room for, and its places.
  public struct Left: Sendable, Hashable, Codable {
    public var name: String
    public var places: Int
  }

  /// Two who would rather trade with each other.
  public struct BlockingPair: Sendable, Hashable, Codable {
    public var giver: String
    public var taker: String
  }

  /// How unequal the places are: 0 for equal; Gini up to 1.
  public struct Inequality: Sendable, Hashable, Codable {
    public var giniPerHead: Double
    public var theilPerHead: Double
    /// By what each is able to instead of inhabitants.
    public var giniByAbility: Double
  }

  /// The best trades by one wish.
  public struct Answer: Sendable, Hashable {
    public var wish: TradeWish
    public var trades: [Trade]
    /// Sum over the trades of places times what is asked, where a price was named; and the places taken over at a price that nobody named.
    public var cost: Int
    public var unpriced: Int
    /// `true` where no set has fewer trades, `false` where that is not proved; `nil` where it was not sought.
    public var isFewest: Bool?
    /// A number of trades below which no set can stay that leaves nothing; `nil` where places are left.
    public var fewestPossible: Int?
    /// In the order of the table.
    public var left: [Left]
    /// In the order of the table, givers first.
    public var blocking: [BlockingPair]
    /// After these trades.
    public var inequality: Inequality
  }

  /// In the order of the dossier.
  public var members: [Member]
  /// Who did not say what it is able to provide, by position among them. Assumption: exactly its share.
  public var unheard: [Int]
  /// Who lacks places and named no price that it would pay, or has room and named none that it asks; by position among them.
  public var unnamed: [Int]
  /// In the order of the wishes asked for.
  public var answers: [Answer]
  /// Before any trade.
  public var inequality: Inequality
  /// Prices per place at which nobody would rather do otherwise; `nil` where nothing is traded.
  public var corePrices: ClosedRange<Int>?
  /// Ties of the shares that were settled by the order of the list.
  public var ties: [SettledTie]
}
