import Dossiers
import Testing
import Vocabulary

@testable import Assessments

/// Names as people type them, on the built-in dossier.
@Suite("A municipality or province is found by the name that people use")
struct AreaNamesTests {
  @Test(
    "case, accents, composed and decomposed letters, apostrophes, hyphens and articles make no difference",
    arguments: [
      ("urk", "Urk"), ("SÚDWEST-FRYSLÂN", "Súdwest-Fryslân"), ("Su\u{301}dwest-Frysla\u{302}n", "Súdwest-Fryslân"),
      ("Sudwest Fryslan", "Súdwest-Fryslân"), ("’s-Gravenhage", "'s-Gravenhage"), ("s Gravenhage", "'s-Gravenhage"),
      ("Den Haag", "'s-Gravenhage"), ("den haag", "'s-Gravenhage"), ("Den Bosch", "'s-Hertogenbosch"), ("Bilt", "De Bilt"),
      ("bergen (l)", "Bergen (L.)"), ("GM0373", "Bergen (NH.)"), (" Urk ", "Urk"),
    ])
  func municipalities(_ asked: String, _ name: String) throws {
    let places = try BuiltInPlaces.places()
    #expect(places.plan.municipalities[try BuiltInPlaces.municipality(asked, of: places)].name == name)
  }

  @Test(
    "and so with provinces",
    arguments: [("friesland", "Fryslân"), ("Brabant", "Noord-Brabant"), ("noord holland", "Noord-Holland"), ("PV24", "Flevoland")])
  func provinces(_ asked: String, _ name: String) throws {
    let places = try BuiltInPlaces.places()
    #expect(places.plan.provinces[try BuiltInPlaces.province(asked, of: places)].name == name)
  }

  private static func sentences(_ asked: String) throws -> (nl: String, en: String) {
    let places = try BuiltInPlaces.places()
    do {
      _ = try BuiltInPlaces.municipality(asked, of: places)
      return ("", "")
    } catch let found as DossierProblems {
      return (
        found.problems.map { $0.sentence(in: .nl) }.joined(separator: " | "), found.problems.map { $0.sentence(in: .en) }.joined(separator: " | ")
      )
    }
  }

  @Test("a name that fits several, a former municipality, and a mistyped name are refused with whom it could be")
  func refused() throws {
    let rows: [(asked: String, nl: String, en: String)] = [
      (
        "Bergen", "Er is geen gemeente “Bergen”. Bedoelde u Bergen (NH.) of Bergen (L.)?",
        "There is no municipality “Bergen”. Did you mean Bergen (NH.) or Bergen (L.)?"
      ),
      (
        "Brielle", "Brielle is in 2023 opgegaan in Voorne aan Zee. Gebruik die naam.",
        "Brielle merged in 2023 into Voorne aan Zee. Use that name."
      ),
      (
        "uden", "Uden is in 2022 opgegaan in Maashorst. Gebruik die naam.", "Uden merged in 2022 into Maashorst. Use that name."
      ),
      (
        "Haaren", "Haaren is in 2021 verdeeld over Oisterwijk, Vught, Boxtel en Tilburg. Kies een van deze.",
        "Haaren was divided in 2021 over Oisterwijk, Vught, Boxtel and Tilburg. Choose one of these."
      ),
      (
        "Amstrdam", "Er is geen gemeente “Amstrdam”. Bedoelde u “Amsterdam”?", "There is no municipality “Amstrdam”. Did you mean “Amsterdam”?"
      ),
      (
        "Voorne", "Er is geen gemeente “Voorne”. Bedoelde u Voorne aan Zee?", "There is no municipality “Voorne”. Did you mean Voorne aan Zee?"
      ),
    ]
    for row in rows {
      let found = try Self.sentences(row.asked)
      #expect(found.nl == row.nl)
      #expect(found.en == row.en)
    }
  }

  @Test("two rows that mean one municipality are refused, by another spelling or another name")
  func twice() throws {
    let places = try BuiltInPlaces.places()
    for pair in [("Urk", "urk"), ("'s-Gravenhage", "Den Haag"), ("GM0184", "Urk")] {
      let sheet = DossierFiles.Spreadsheet(
        columns: ["municipality", "offer"], rows: [[pair.0, "1"], ["Dronten", "2"], [pair.1, "3"]], lines: [2, 3, 4])
      let found = #expect(throws: DossierProblems.self) { try places.placesPerMunicipality(sheet, file: "offers.csv", column: "offer") }
      #expect(found?.problems.count == 1 && found?.problems.first?.place.line == 4, "\(pair)")
      #expect(found?.problems.first?.sentence(in: .en).hasSuffix("is there already, so or by another name (offers.csv:2:1). Keep one row.") == true)
    }
  }

  @Test("an empty cell and a missing municipality are not known, and 0 is 0")
  func unknown() throws {
    let places = try BuiltInPlaces.places()
    let sheet = DossierFiles.Spreadsheet(columns: ["municipality", "offer"], rows: [["Urk", "0"], ["Dronten", ""]], lines: [2, 3])
    let offers = try places.placesPerMunicipality(sheet, file: "offers.csv", column: "offer")
    #expect(offers.compactMap { $0 } == [0])
    #expect(offers[try BuiltInPlaces.municipality("Urk", of: places)] == 0)
  }

  @Test("a column is known whatever its capitals, and its numbers are read")
  func capitals() throws {
    let places = try BuiltInPlaces.places()
    let sheet = DossierFiles.Spreadsheet(
      columns: ["Municipality", "Able", "ASKS", "pays"], rows: [["Urk", "40", "3", "2"], ["Dronten", "7", "", ""]], lines: [2, 3])
    let abilities = try places.abilities(sheet, file: "able.csv")
    #expect(abilities.map(\.able) == [40, 7] && abilities.map(\.asks) == [3, nil] && abilities.map(\.pays) == [2, nil])
    let offers = try places.placesPerMunicipality(sheet, file: "able.csv", column: "able")
    #expect(offers.compactMap { $0 }.sorted() == [7, 40])
  }

  @Test("all pins are read together, and two of one municipality are refused")
  func pins() throws {
    let places = try BuiltInPlaces.places()
    let (urk, hague) = (try BuiltInPlaces.municipality("Urk", of: places), try BuiltInPlaces.municipality("Den Haag", of: places))
    #expect(try places.pins([("urk", 5), ("Den Haag", 7)], at: FilePlace(file: "--pin")) == [urk: 5, hague: 7])
    let found = #expect(throws: DossierProblems.self) {
      try places.pins([("Urk", 5), ("URK", 7), ("Brielle", 1)], at: FilePlace(file: "--pin"))
    }
    #expect(found?.problems.count == 2)
    let facts = try places.pinning([urk: 0, hague: 0], need: BuiltInPlaces.need)
    #expect(Set(facts.pins.map(\.name)) == ["Urk", "'s-Gravenhage"] && facts.pins.allSatisfy { $0.after == 0 })
    #expect(facts.takers.reduce(facts.pins.reduce(0) { $0 + $1.after - $1.before }) { $0 + $1.difference } == 0)
  }
}
