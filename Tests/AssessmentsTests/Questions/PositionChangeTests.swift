import Assessments
import Dossiers
import Negotiation
import Testing
import TinyPolder
import Vocabulary

@Suite("Positions that somebody asks to see changed")
struct PositionChangeTests {
  private func politics() throws -> Politics { try TinyPolder.dossier().withTalks.politics }

  /// What is said of options that cannot be understood, one line each.
  private func told(without: [String] = [], with: [String] = []) throws -> [String] {
    let politics = try politics()
    let found = #expect(throws: PositionFaults.self) { try politics.positionChanges(without: without, with: with) }
    return (found?.sentence.en ?? "").split(separator: "\n").map(String.init)
  }

  @Test("a red line goes by its number or its name, a party in whatever letters, an option alone or with its measure")
  func read() throws {
    let changes = try politics().positionChanges(
      without: ["Anker:1", "anker:anker-some-limit"],
      with: ["KOMPAS:accepts=quota", "Kompas:accepts=family.wait", "Kompas:accepts=homes", "Baken:walk_away=0.5", "Baken:walk_away=0.375"])
    #expect(
      changes == [
        .drop(party: "Anker", line: "anker-some-limit"), .drop(party: "Anker", line: "anker-some-limit"),
        .accept(party: "Kompas", measure: "family", option: "quota"), .accept(party: "Kompas", measure: "family", option: "wait"),
        .accept(party: "Kompas", measure: "homes", option: nil), .walkAway(party: "Baken", thousandths: 500),
        .walkAway(party: "Baken", thousandths: 375),
      ])
  }

  @Test("what cannot be understood is told all at once, with what is possible")
  func faults() throws {
    #expect(
      try told(
        without: ["Anker", "Ankr:1", "Anker:2", "Baken:1"],
        with: ["Anker:accepts", "Anker:accept=quota", "Anker:accepts=qouta", "Anker:walk_away=1.5", "Anker:walk_away=0.1234", "Anker:walk_away=0,5"])
        == [
          "--without is “Anker”; write PARTY:LINE, with the number or the name of the red line.",
          "There is no party “Ankr”. Did you mean “Anker”? Possible are: Anker, Baken, Kompas.",
          "Anker has no red line “2”. Possible are: 1 (anker-some-limit).", "Baken has no red lines.",
          "--with is “Anker:accepts”; write PARTY:accepts=OPTION or PARTY:walk_away=0.5.",
          "With --with there is no “accept”. Did you mean “accepts”? Possible are: accepts, walk_away.",
          "There is no measure or option “qouta”. Did you mean “quota”? Possible are: family (families), family.free (free), "
            + "family.quota (quota), family.wait (wait), homes (homes), homes.few (few), homes.some (some), homes.many (many).",
          "The walk-away value of Anker is “1.5”; write a number from 0 to 1 with up to three decimals, such as 0.5.",
          "The walk-away value of Anker is “0.1234”; write a number from 0 to 1 with up to three decimals, such as 0.5.",
          "The walk-away value of Anker is “0,5”; write a number from 0 to 1 with up to three decimals, such as 0.5.",
        ])
  }

  @Test("an option of one name in two measures must be told which")
  func ambiguous() throws {
    let politics = try BuiltInDossier.talks().politics
    let found = #expect(throws: PositionFaults.self) { try politics.positionChanges(without: [], with: ["VVD:accepts=none"]) }
    guard case .severalOptions("none", let choices) = found?.faults.first else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(choices.count > 1 && choices.contains("family_reunification.none"))
  }

  @Test("a change is asked for by the option that is read as the same change")
  func options() throws {
    let politics = try politics()
    let changes: [PositionChange] = [
      .drop(party: "Anker", line: "anker-some-limit"), .accept(party: "Anker", measure: "family", option: "free"),
      .accept(party: "Anker", measure: "homes", option: nil), .walkAway(party: "Baken", thousandths: 45),
      .walkAway(party: "Baken", thousandths: 1000),
    ]
    let options = changes.map { $0.option(of: politics) }
    #expect(
      options.map(\.value) == ["Anker:1", "Anker:accepts=family.free", "Anker:accepts=homes", "Baken:walk_away=0.045", "Baken:walk_away=1.000"])
    let read = try politics.positionChanges(
      without: options.filter { $0.name == "--without" }.map(\.value), with: options.filter { $0.name == "--with" }.map(\.value))
    #expect(read == changes)
  }

  @Test("a party that accepts an option keeps its lines at the others; one that drops a line keeps no condition of it")
  func applied() {
    let measures = [Measure(id: "m", options: ["a", "b", "c"]), Measure(id: "n", options: ["x", "y"])]
    let lines = [
      RedLine(id: "one", measure: 0, forbidden: [1, 2]),
      RedLine(id: "both", conditions: [.init(measure: 0, options: [1]), .init(measure: 1, options: [0])]),
    ]
    let opinions = measures.map { UncertainTable.Opinion(best: .init(values: $0.options.map { _ in 50 }, probability: 1), salience: 1) }
    let table = UncertainTable(
      measures: measures,
      members: [.init(id: "P", opinions: opinions, lines: lines.map { .init($0, holds: 0.5) }, walkAway: 400, walkAwayRange: 300...500)])
    func crossed(_ changes: [PositionChange]) -> [[Int]] {
      let changed = table.applying(changes).table
      return [[0, 0], [1, 0], [1, 1], [2, 0]].map { changed.crossedLines(of: 0, by: $0) }
    }
    #expect(crossed([]) == [[], [0, 1], [0], [0]])
    #expect(crossed([.accept(party: "P", measure: "m", option: "b")]) == [[], [], [], [0]])
    #expect(crossed([.accept(party: "P", measure: "n", option: nil)]) == [[], [0], [0], [0]])
    #expect(crossed([.drop(party: "P", line: "one")]) == [[], [1], [], []])
    #expect(crossed([.drop(party: "Q", line: "one")]) == crossed([]))
    let lower = table.applying([.walkAway(party: "P", thousandths: 250)])
    #expect(lower.table.parties[0].share(lower.table.parties[0].walkAway) == 0.25 && lower.members[0].walkAwayRange == 250...250)
  }
}
