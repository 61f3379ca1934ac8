/// A set of trades that gives everyone no more than it is able to, as far as there is room.
public struct TradePlan: Sendable, Hashable {
  public var trades: [ProvincialTable.Trade]
  /// Sum over the trades of places times what is asked.
  public var cost: Int
  /// Places per municipality that nobody has room for.
  public var left: [Int]
  /// `true` where no set has fewer trades, `false` where that is not proved; `nil` where it was not sought.
  public var isFewest: Bool?
  /// A number of trades below which no set can stay.
  public var fewestPossible: Int
}
