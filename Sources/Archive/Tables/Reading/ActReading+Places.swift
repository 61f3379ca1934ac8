import Assessments
import Dispersal
import Dossiers
import Talks
import Vocabulary

extension ActReading {
  private static let tradeExample = "seat; seat; 12; 300"

  /// Lines such as `giver; taker; 12; 300`: who gives places, who takes them over, how many, and what is asked for each; without that the price is
  /// open.
  mutating func trades() -> [PlaceTrade] {
    var trades: [PlaceTrade] = []
    for line in lines(.trades) {
      let parts = line.text.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmed }
      let asks = parts.count == 4 ? Int(parts[3]) : nil
      guard (3...4).contains(parts.count), let places = Int(parts[2]), parts.count == 3 || asks != nil else {
        note(.line(line.number, String(line.text.prefix(60)), example: Self.tradeExample), .trades)
        continue
      }
      guard let giver = seat(parts[0], .trades), let taker = seat(parts[1], .trades) else { continue }
      trades.append(PlaceTrade(from: giver, to: taker, places: places, asks: asks))
    }
    if !trades.isEmpty, let fault = fault(of: trades) { note(.dossier(fault), .trades) }
    return trades
  }

  /// What keeps trades from being made after those that were decided, at the need and the abilities that were told; `nil` where nothing does, or it
  /// cannot be told here.
  private func fault(of trades: [PlaceTrade]) -> Phrase? {
    guard let need = state.neededPlaces, let dossier, dossier.has(.places), let places = try? dossier.withPlaces else { return nil }
    let all = TableState.trades(state.agreedTrades + trades, in: places)
    let names = places.plan.municipalities.map(\.name)
    let province = places.plan.provinces.indices.first { index in all.contains { places.names(ofProvince: index).contains(names[$0.giver]) } }
    guard let province else { return nil }
    do {
      _ = try places.report(of: province, need: need, abilities: state.abilities(in: places), trades: all)
      return nil
    } catch {
      return (error as? any Explained)?.sentence
    }
  }

  /// What a statement says of places; prices alone say nothing.
  mutating func telling(_ facts: WordAct.Statement) -> WordAct.Statement {
    var told = facts
    let (able, asks, pays) = (number(.able), number(.asks), number(.pays))
    told.need = number(.need)
    if able == nil, asks != nil || pays != nil { note(.missing, .able) }
    told.ability = able.map { PlaceAbility(able: $0, asks: asks, pays: pays) }
    return told
  }
}
