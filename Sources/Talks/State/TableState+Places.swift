import Dossiers
public import Vocabulary

extension TableState {
  /// What seats said that they can do with places, each the last time.
  public var abilities: [SeatID: PlaceAbility] {
    words.reduce(into: [:]) { found, word in
      if case .state(let facts) = word.said, let ability = facts.ability { found[word.by] = ability }
    }
  }

  /// The places that are needed in all, as was last said; `nil` where nobody said it.
  public var neededPlaces: Int? {
    words.compactMap { word -> Int? in
      if case .state(let facts) = word.said { return facts.need }
      return nil
    }.last
  }

  /// The trades that were decided on, in their order.
  public var agreedTrades: [PlaceTrade] { decisions.flatMap { $0.text.trades ?? [] } }

  /// A trade between two seats that have places.
  func check(_ trade: PlaceTrade) throws(Refusal) {
    let own = voters.map(\.id)
    for seat in [trade.giver, trade.taker] where !own.contains(seat) { throw .trading(.hasNoPlaces(seat)) }
    guard trade.giver != trade.taker else { throw .trading(.withItself(trade.giver)) }
    guard trade.places > 0 else { throw .trading(.ofNothing(places: trade.places)) }
    if let asks = trade.asks, asks < 0 { throw .trading(.belowNought(asks)) }
  }

  /// What a statement tells of places.
  func checkPlaces(_ facts: WordAct.Statement) throws(Refusal) {
    let told = [facts.need] + (facts.ability.map { [$0.able, $0.asks, $0.pays] } ?? [])
    for case let number? in told where number < 0 { throw .trading(.belowNought(number)) }
  }
}
