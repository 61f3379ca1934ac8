/// A set of trades that gives everyone no more than it is able to, as far as there is room.
public struct TradePlan: Sendable, Hashable {
  /// By the position of the giver.
  public var trades: [ProvincialTable.Trade]
  /// Sum over the trades of places times what is asked, where a price was named; and the places taken over at a price that nobody named.
  public var cost: Int
  public var unpriced: Int
  /// Places per municipality that nobody has room for. Zero for all but givers; not all zero where room runs
  /// out, or where under `stable` no giver would pay what is asked.
  public var left: [Int]
  /// `true` where no set has fewer trades, `false` where that is not proved; `nil` where it was not sought. Also `nil` where places are left.
  public var isFewest: Bool?
  /// A number of trades below which no set that leaves nothing can stay; `nil` where places are left, since then fewer trades are possible.
  public var fewestPossible: Int?
}
