import Dispersal
public import Dossiers
import Vocabulary

/// What a municipality says that it is able to: a row that a user gives for a provincial table.
public struct MunicipalAbility: Sendable, Hashable, Codable {
  /// Position in the plan.
  public var municipality: Int
  /// Most places that it is able or willing to provide.
  public var able: Int
  /// What it asks for each place beyond its share, and would pay for each that another takes over, in whole units of one kind; `nil` where it named
  /// no price.
  public var asks: Int?
  public var pays: Int?

  public init(municipality: Int, able: Int, asks: Int? = nil, pays: Int? = nil) {
    self.municipality = municipality
    self.able = able
    self.asks = asks
    self.pays = pays
  }
}

extension PlaceDossier {
  /// The columns of a sheet of abilities: those that it must have, and those that it may have.
  public static let abilityColumns = (needed: ["municipality", "able"], optional: ["asks", "pays"])

  /// Abilities from a sheet with those columns, in the order of the rows; a row without a number under `able` counts as missing. Throws every problem
  /// at once.
  public func abilities(_ sheet: DossierFiles.Spreadsheet, file: String) throws(DossierProblems) -> [MunicipalAbility] {
    try numbers(sheet, file: file, columns: ["able", "asks", "pays"]).compactMap { row in
      row.values[0].map { MunicipalAbility(municipality: row.municipality, able: $0, asks: row.values[1], pays: row.values[2]) }
    }
  }

  /// Places of every municipality, in the order of the plan, from a sheet with the columns `municipality` and the one named; `nil` for who is
  /// missing or has an empty cell. Throws every problem at once.
  public func placesPerMunicipality(_ sheet: DossierFiles.Spreadsheet, file: String, column: String) throws(DossierProblems) -> [Int?] {
    var places: [Int?] = plan.municipalities.map { _ in nil }
    for row in try numbers(sheet, file: file, columns: [column]) { places[row.municipality] = row.values[0] }
    return places
  }
}
