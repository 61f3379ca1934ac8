import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("Keys of several terms, of several years, and what is wrong with them")
struct KeyReaderTests {
  private static let places = DossierFile.places.rawValue
  private static let municipalities = DossierFile.municipalities.rawValue
  private static let key = "key: {value: population, assumption: invented, alternatives: [population_wealth]}"

  /// The problems after another key and a further column, each as it is printed.
  private func problems(_ key: String, cells: [String] = ["4", "2", "5", "1"], _ change: (inout Draft) throws -> Void = { _ in }) throws -> [String] {
    try TinyPolder.problems(keeping: [.places]) { draft in
      try draft.replace(Self.key, by: key, in: Self.places)
      let lines = try draft.text(Self.municipalities).split(separator: "\n").enumerated().map { $1 + "," + ($0 == 0 ? "x_rate" : cells[$0 - 1]) }
      draft.write(lines.joined(separator: "\n"), to: Self.municipalities)
      try change(&draft)
    }.map { $0.line(in: .en) }
  }

  private static let weighted = """
    key:
      value: weighted
      counted: taking_part
      terms:
      - {column: population, weight: 8}
      - {column: x_rate, weight: 2, inverse: true, at_most: {percent: 30, of: [population]}}
      rest: [{column: population, weight: 1}]
      assumption: invented
    """

  @Test("inverse terms, ceilings and a rest are read")
  func read() throws { #expect(try problems(Self.weighted) == []) }

  @Test("a term divided by nought is told with the cell")
  func nought() throws {
    let found = try problems(Self.weighted, cells: ["4", "0", "5", "1"])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("places/municipalities.csv:3:") == true)
    #expect(found.first?.contains("The key divides by column “x_rate”, and Vossenrak has 0 there.") == true)
  }

  @Test("a ceiling relative to nothing can never be met")
  func ceiling() throws {
    let own = Self.weighted.replacing("percent: 30, of: [population]", with: "percent: 30, of: [x_rate]")
    let found = try problems(own.replacing("inverse: true, ", with: ""), cells: ["0", "0", "0", "0"])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("places/places.yaml:") == true)
    #expect(found.first?.contains("This bound depends on x_rate, and that is nought everywhere") == true)
  }

  @Test("caps below a need that the dossier gives are told where the need stands")
  func caps() throws {
    let found = try problems(Self.key) { draft in
      let lines = try draft.text(Self.municipalities).split(separator: "\n").enumerated().map { $1 + ($0 == 0 ? ",cap" : ",90") }
      draft.write(lines.joined(separator: "\n"), to: Self.municipalities)
    }
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("places/places.yaml:9:") == true)
    #expect(found.first?.contains("All caps together are 360, and 400 places are needed: 40 have nowhere to go.") == true)
  }

  private static let years = """
    keys:
    - {year: 2019, value: population, assumption: invented}
    - {year: 2015, value: population_wealth, assumption: invented}
    """

  @Test("of keys of several years that of the dossier's date holds")
  func holding() throws {
    let dossier = try TinyPolder.dossier { try $0.replace(Self.key, by: Self.years, in: Self.places) }
    #expect(dossier.places?.keys.map(\.year) == [2015, 2019])
    #expect(dossier.places?.plan.key == .population)
    #expect(dossier.places?.keys.holding(in: 2018)?.year == 2015)
    #expect(dossier.places?.keys.holding(in: 2001)?.year == 2015)
  }

  @Test("two keys for one year, and one key beside those of years, are refused")
  func twice() throws {
    let found = try problems(Self.years.replacing("2015", with: "2019"))
    #expect(found.count == 1)
    #expect(found.first?.contains("There is a key for 2019 already (places/places.yaml:") == true)
    let both = try problems(Self.years + "\n" + Self.key)
    #expect(both.contains { $0.contains("Here are “key” and “keys”.") })
  }

  @Test("who pays needs a price")
  func payment() throws {
    func pay(_ draft: inout Draft) throws {
      let lines = try draft.text(Self.municipalities).split(separator: "\n").enumerated().map { $1 + ($0 == 0 ? ",pays" : $0 == 1 ? ",50" : ",") }
      draft.write(lines.joined(separator: "\n"), to: Self.municipalities)
    }
    #expect(try problems(Self.key, pay).first?.contains("“payment” is missing.") == true)
    let priced = Self.key + "\npayment: {value: 20000, taker: others, assumption: invented}"
    #expect(try problems(priced, pay) == [])
  }
}
