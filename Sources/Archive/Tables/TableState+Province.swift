public import Assessments
import Dispersal
public import Dossiers
public import Talks
import Vocabulary

extension TableState {
  /// What a dossier answers to the table of a province as the record tells it; `nil` for a table that is none: the need was not told, the dossier has
  /// no places, or the seats are no municipalities of one province.
  public func province(of dossier: Dossier) throws -> ProvinceAnswer? {
    guard let need = neededPlaces, dossier.has(.places) else { return nil }
    let places = try dossier.withPlaces
    guard let province = places.province(holding: voters.map(\.id.rawValue)) else { return nil }
    return try places.answer(
      ofProvince: province, need: need, abilities: abilities(in: places), trades: Self.trades(agreedTrades, in: places))
  }

  /// What municipalities of a dossier said that they can do, by the names of the seats.
  func abilities(in places: PlaceDossier) -> [MunicipalAbility] {
    abilities.sorted { $0.key < $1.key }.compactMap { seat, told in
      places.position(of: seat).map { MunicipalAbility(municipality: $0, able: told.able, asks: told.asks, pays: told.pays) }
    }
  }

  /// Trades between municipalities of a dossier; those of other seats are none of its.
  static func trades(_ trades: [PlaceTrade], in places: PlaceDossier) -> [ProvincialReport.Trade] {
    trades.compactMap { trade in
      guard let giver = places.position(of: trade.giver), let taker = places.position(of: trade.taker) else { return nil }
      return .init(from: giver, to: taker, places: trade.places, asks: trade.asks)
    }
  }
}

extension PlaceDossier {
  /// The municipality whose seat it is, by position.
  fileprivate func position(of seat: SeatID) -> Int? { plan.municipalities.firstIndex { $0.name == seat.rawValue } }
}
