import Archive
import Assessments
import Dispersal
import Dossiers
import Foundation
import Vocabulary

extension CommonOptions {
  /// Asks something of the places of the dossier, under the key and rule asked for; the need is worked out when it is called for.
  func withPlaces(_ needed: NeedOptions, _ ask: (_ places: PlaceDossier, _ need: () throws -> Int) throws -> Void) throws {
    let loaded = try load()
    try reporting { try ask(try needed.places(of: loaded)) { try needed.need(of: loaded, self) } }
  }

  /// Reads what a user gave beside the dossier; says all problems of it, and leaves with code 2.
  func input<Value>(_ work: () throws(DossierProblems) -> Value) throws -> Value {
    try readingInput(language, work)
  }

  /// The position of the province that `--province` names.
  func province(_ asked: String, of places: PlaceDossier) throws -> Int {
    try input { () throws(DossierProblems) in try places.province(asked, at: FilePlace(file: "--province")) }
  }

  /// The position of the municipality that an option names.
  func municipality(_ asked: String, of places: PlaceDossier, option: String) throws -> Int {
    try input { () throws(DossierProblems) in try places.municipality(asked, at: FilePlace(file: option)) }
  }

  /// Places of every municipality from a CSV file with the columns `municipality` and the one named; `nil` for who is missing or has an empty cell.
  /// The optional columns may be there and are not read.
  func placesPerMunicipality(_ path: String, column: String, of places: PlaceDossier, optional: [String] = []) throws -> [Int?] {
    let file = URL(fileURLWithPath: path)
    return try input { () throws(DossierProblems) in
      try places.placesPerMunicipality(
        try SpreadsheetInput(file).read(columns: ["municipality", column], optional: optional), file: file.lastPathComponent, column: column)
    }
  }

  /// Says a mistake in what was asked, and gives what to throw: leaving with code 2.
  func mistake(_ sentence: Phrase) -> any Error {
    tell(sentence[language])
    return Leaving.mistake
  }
}

/// The code of the municipality that `--municipality` names; without it, says so and leaves with code 2.
func municipalityCode(_ asked: String, of dossier: Dossier, _ language: Language) throws -> MunicipalityCode {
  let places = try dossier.withPlaces
  let index = try readingInput(language) { () throws(DossierProblems) in try places.municipality(asked, at: FilePlace(file: "--municipality")) }
  return places.plan.municipalities[index].code
}

/// Says all problems of a file that a user gave, and leaves with code 2.
func readingInput<Value>(_ language: Language, _ work: () throws(DossierProblems) -> Value) throws -> Value {
  do { return try work() } catch {
    for problem in error.problems { tell(problem.line(in: language)) }
    throw Leaving.mistake
  }
}
