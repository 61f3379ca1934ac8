import Assessments
import Dispersal
import Dossiers

/// The places of the built-in dossier, and names in it by position.
enum BuiltInPlaces {
  /// A need at which every municipality of the built-in dossier has places.
  static let need = 96_000

  static func places() throws -> PlaceDossier { try BuiltInDossier.places() }

  static func province(_ name: String, of places: PlaceDossier) throws -> Int { try places.province(name, at: FilePlace(file: "test")) }

  static func municipality(_ name: String, of places: PlaceDossier) throws -> Int { try places.municipality(name, at: FilePlace(file: "test")) }

  /// Positions of the municipalities of a province, in the order of the plan.
  static func members(of province: Int, in places: PlaceDossier) -> [Int] {
    let code = places.plan.provinces[province].code
    return places.plan.municipalities.indices.filter { places.plan.municipalities[$0].province == code }
  }
}
