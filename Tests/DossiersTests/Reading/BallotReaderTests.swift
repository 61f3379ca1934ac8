import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("Votes as they were cast, and parties of which no position is known")
struct BallotReaderTests {
  private static let file = DossierFile.parties.rawValue

  /// A vote of three on a majority of members and of people.
  private static let ballots = """

    ballots:
    - id: vote
      name: {nl: stemming, en: vote}
      date: 2020-01-05
      votes: {for: [M001, M002], against: [M003]}
      rules:
      - name: {nl: dubbel, en: double}
        tests:
        - {name: {nl: leden, en: members}, percent: 55}
        - {name: {nl: mensen, en: people}, percent: 65, weights: {M001: 40, M002: 20, M003: 30}}
        sources: [F-1]
      sources: [F-1]

    """

  private func problems(_ change: (String) -> String = { $0 }, areas: Bool = false) throws -> [String] {
    try TinyPolder.problems(keeping: [.talks, .places]) { draft in
      draft.write(try draft.text(Self.file) + change(Self.ballots), to: Self.file)
      if areas { try draft.replace("territory: {name:", by: "territory: {voters: true, name:", in: DossierFile.places.rawValue) }
    }.map { $0.line(in: .en) }
  }

  @Test("are read with the least that each test needs")
  func read() throws {
    #expect(try problems() == [])
    #expect(try problems(areas: true) == [])
    let dossier = try TinyPolder.dossier { $0.write(try $0.text(Self.file) + Self.ballots, to: Self.file) }
    let ballot = try #require(dossier.talks?.politics.ballots.first)
    #expect(ballot.votes.map(\.cast) == [.inFavour, .inFavour, .against])
    #expect(ballot.rules[0].tests.map(\.needed) == [2, 59], "55% of 3 and 65% of 90")
  }

  @Test("a voter without a weight is told where it votes")
  func weight() throws {
    let found = try problems { $0.replacing(", M003: 30", with: "") }
    #expect(found.count == 1)
    #expect(found.first?.contains("parties.yaml:") == true && found.first?.contains("M003 votes and has no weight in a test.") == true)
  }

  @Test("a member in the vote and not in the key is told where it votes")
  func area() throws {
    let found = try problems({ $0.replacing("[M003]", with: "[M009]").replacing("M003: 30", with: "M009: 30") }, areas: true)
    #expect(found.count == 1)
    #expect(found.first?.contains("M009 votes and is not in the key: municipalities.csv has no row with that code.") == true)
  }

  @Test("a voter on both sides, a test with two thresholds and a threshold that nobody reaches are refused")
  func others() throws {
    #expect(try problems { $0.replacing("against: [M003]", with: "against: [M003, M001]") }.first?.contains("“M001” is there already") == true)
    #expect(try problems { $0.replacing("percent: 55", with: "percent: 55, at_least: 2") }.first?.contains("one of the two") == true)
    #expect(try problems { $0.replacing("percent: 55", with: "at_least: 4") }.first?.contains("nobody could win") == true)
  }

  @Test("a party of which no position is known makes no demands and stays named")
  func silent() throws {
    let dossier = try TinyPolder.dossier {
      try $0.replace("parties:\n", by: "parties:\n- {id: Silent, positions: unknown, sources: [F-1]}\n", in: Self.file)
    }
    let politics = try #require(dossier.talks?.politics)
    #expect(politics.silent.map(\.id) == ["Silent"])
    #expect(!politics.parties.contains { $0.id == "Silent" })
  }
}
