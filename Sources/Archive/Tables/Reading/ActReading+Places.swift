import Dossiers
import Talks
import Vocabulary

extension ActReading {
  private static let tradeExample = "seat; seat; 12; 300"

  /// Lines such as `giver; taker; 12; 300`: who gives places, who takes them over, how many, and what is asked for each; without that it is nothing.
  mutating func trades() -> [PlaceTrade] {
    var trades: [PlaceTrade] = []
    for line in lines(.trades) {
      let parts = line.text.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmed }
      guard (3...4).contains(parts.count), let places = Int(parts[2]), let asks = parts.count == 4 ? Int(parts[3]) : 0 else {
        note(.line(line.number, String(line.text.prefix(60)), example: Self.tradeExample), .trades)
        continue
      }
      guard let giver = seat(parts[0], .trades), let taker = seat(parts[1], .trades) else { continue }
      trades.append(PlaceTrade(from: giver, to: taker, places: places, asks: asks))
    }
    return trades
  }

  /// What a statement says of places; prices alone say nothing.
  mutating func telling(_ facts: WordAct.Statement) -> WordAct.Statement {
    var told = facts
    let (able, asks, pays) = (number(.able), number(.asks), number(.pays))
    told.need = number(.need)
    if able == nil, asks != nil || pays != nil { note(.missing, .able) }
    told.ability = able.map { PlaceAbility(able: $0, asks: asks ?? 0, pays: pays ?? 0) }
    return told
  }
}
