import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("A party goes by its usual names")
struct PoliticsNamesTests {
  private let file = "parties.yaml"

  /// The tiny land, with other names for two of its parties.
  private func politics() throws -> Politics {
    let dossier = try TinyPolder.dossier { draft in
      try draft.replace("- id: Baken\n", by: "- id: Baken\n  other_names: [BKN, Beweging voor Bakens]\n", in: "parties.yaml")
      try draft.replace("- id: Kompas\n", by: "- id: Kompas\n  other_names: [Kómpas Noord]\n", in: "parties.yaml")
    }
    return try #require(dossier.talks).politics
  }

  @Test(
    "whatever the capitals, accents, spaces and marks",
    arguments: [
      ("Baken", "Baken"), ("bkn", "Baken"), ("B.K.N.", "Baken"), ("beweging-voor-bakens", "Baken"), ("BÁKEN", "Baken"), ("kompas noord", "Kompas"),
      ("KÓMPAS", "Kompas"), ("Anker", "Anker"),
    ])
  func names(_ asked: String, _ id: String) throws { #expect(try politics().party(named: asked)?.id == PartyID(id)) }

  @Test(
    "a name that nobody goes by is a problem with the nearest name, or else with all parties",
    arguments: [("Bakn", "Baken"), ("zzzzzz", nil)] as [(String, String?)])
  func unknown(_ asked: String, _ near: String?) throws {
    let politics = try politics()
    #expect(politics.party(named: asked) == nil && politics.party(named: " - ") == nil)
    let found = #expect(throws: DossierProblems.self) { try politics.party(asked, at: FilePlace(file: "--me")) }
    let line = try #require(found?.problems.first).line(in: .en)
    let expected =
      near.map { "There is no party “\(asked)”. Did you mean “\($0)”?" } ?? "There is no party “\(asked)”. At the table are: Anker, Baken, Kompas."
    #expect(line.contains(expected), "\(line)")
  }

  @Test("a name that two parties would go by is a problem", arguments: ["anker", "Kómpas"])
  func twice(_ name: String) throws {
    let problems = try TinyPolder.problems { draft in
      try draft.replace("- id: Baken\n", by: "- id: Baken\n  other_names: [\(name)]\n", in: file)
    }
    #expect(problems.count == 1)
    guard case .nameTwice(_, let found, _) = problems.first?.fault else {
      Issue.record("\(problems)")
      return
    }
    #expect(found == name)
  }

  @Test("a name without letters or digits is a problem")
  func empty() throws {
    let problems = try TinyPolder.problems { try $0.replace("- id: Baken\n", by: "- id: Baken\n  other_names: ['-']\n", in: file) }
    #expect(
      problems.map(\.fault) == [.wrongForm(expected: .nameWithLetters, found: "-")])
  }
}
