public import Assessments
import Dispersal
import Dossiers
public import Talks
import Vocabulary

extension TableAct.Opening {
  /// The table of a province, by position: every municipality has a seat by its name, and the chair has no say. Throws the problems of the rules.
  public static func province(_ index: Int, of places: PlaceDossier) throws -> TableAct.Opening {
    let known = try SharedProcedures.builtIn()
    guard let rules = known.first(where: { $0.id == "provincial-table" }) else {
      throw TableError.noProcedure("provincial-table", known: known.map(\.id.rawValue))
    }
    let members = places.names(ofProvince: index)
    let seats =
      [
        Seat("chair", .chair, name: chair(of: places), weight: 0), Seat("analyst", .analyst, name: ProvincialTableNames.analyst, weight: 0),
        Seat("lawyer", .legalAdviser, name: ProvincialTableNames.lawyer, weight: 0),
      ] + members.map { Seat(SeatID($0), .delegation, name: Phrase(same: $0)) }
    return TableAct.Opening(
      name: ProvincialTableNames.table(places.plan.provinces[index].name), dossier: places.dossier.fingerprint, seats: seats, rules: rules,
      zone: places.places.territory.zone.isEmpty ? "UTC" : places.places.territory.zone)
  }

  /// Whoever reports on the table by the act: the dossier says who; else a chair.
  private static func chair(of places: PlaceDossier) -> Phrase {
    places.places.procedure?.steps.first { $0.step.kind == .report }?.actor ?? ProvincialTableNames.chair
  }
}
