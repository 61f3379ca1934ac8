import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("Several tables about one question, one after the other")
struct SeatingReaderTests {
  private let file = DossierFile.parties.rawValue
  private static let first =
    "- {id: first, name: {nl: eerste, en: first}, parties: [Anker, Baken], since: opening, until: demand, assumption: invented}\n"
  private static let second = "- {id: second, name: {nl: tweede, en: second}, parties: [Anker, Kompas], since: demand, assumption: invented}\n"

  private func lines(_ tables: String) throws -> [String] {
    try TinyPolder.problems { try $0.replace("packages:\n", by: "tables:\n\(tables)packages:\n", in: file) }.map { $0.line(in: .en) }
  }

  @Test("a date has those who sat at the table of that date, and nobody where none was held")
  func standing() throws {
    let dossier = try TinyPolder.dossier { try $0.replace("packages:\n", by: "tables:\n\(Self.first)\(Self.second)packages:\n", in: file) }
    let talks = try #require(dossier.talks)
    func parties(_ date: String) throws -> [PartyID] {
      talks.allPolitics.standing(on: try #require(CalendarDate(date)), talks.events).parties.map(\.id)
    }
    #expect(talks.politics.parties.map(\.id) == ["Anker", "Kompas"])
    #expect(talks.politics.tables.map(\.id) == ["second"])
    #expect(try parties("2019-11-20") == ["Anker", "Baken"])
    #expect(try parties("2019-12-10") == ["Anker", "Kompas"])
    #expect(try parties("2019-10-01").isEmpty)
  }

  @Test("what no talks could have is refused, at its place")
  func mistakes() throws {
    let twice = try lines(Self.first + Self.second.replacing("since: demand, ", with: ""))
    #expect(twice.count == 1 && twice[0].contains("On 1 November 2019 parties sit at the tables first, second; it must be one."))
    let none = try lines(Self.first)
    #expect(none.count == 1 && none[0].contains("On 10 January 2020 parties sit at no table; it must be one. Look at since and until."))
    let alone = try lines(Self.first + Self.second.replacing("[Anker, Kompas]", with: "[Anker]"))
    #expect(alone.contains { $0.contains("There is one party at the table; negotiating takes at least two.") })
    #expect(try lines(Self.first + Self.second.replacing("Kompas", with: "Kompass")).contains { $0.contains("Did you mean “Kompas”?") })
    #expect(try lines(Self.first.replacing("first", with: "second") + Self.second).contains { $0.contains("Table “second” is there already") })
    #expect(try lines(Self.first + Self.second.replacing(", assumption: invented", with: "")).contains { $0.contains("has no source") })
  }

  @Test("a dossier need not have a council, and a chamber of others than parties has no supporters that anybody knows")
  func bodies() throws {
    let states = """
      - id: states
        name: {nl: Statenkamer, en: House of States}
        members: {nl: de staten, en: the states}
        majority: 3
        total: 5
        seats: [{member: Noord, seats: 2}, {member: Zuid, seats: 3}]
        sources: [F-1]

      """
    let dossier = try TinyPolder.dossier { draft in
      let text = try draft.text(file)
      let council = try #require(text.split(separator: "measures:\n").first?.split(separator: "council:\n").last)
      try draft.replace("council:\n\(council)", by: states, in: file)
    }
    let politics = try #require(dossier.talks?.politics)
    #expect(politics.council == nil)
    #expect(politics.chambers[0].seats(of: ["Anker"]) == 4)
    #expect(politics.chambers[1].seats(of: ["Anker"]) == nil)
  }
}
