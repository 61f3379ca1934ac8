import Foundation
import Negotiation
import Testing
import Vocabulary

/// The JSON of a value, which must come back equal and give the same bytes again.
@discardableResult
private func stored<Value: Codable & Equatable>(_ value: Value) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  let data = try encoder.encode(value)
  let back = try JSONDecoder().decode(Value.self, from: data)
  #expect(back == value)
  #expect(try encoder.encode(back) == data)
  return String(decoding: data, as: UTF8.self)
}

@Suite("What the table takes and gives can be stored")
struct StoringTests {
  @Test("a table, its outcome with and without an agreement, moves and swaps come back the same")
  func outcome() throws {
    var blocked = PackageSearchTests.table
    try stored(blocked)
    try stored(try PackageSearch(blocked).negotiate())
    try stored(try PackageSearch(blocked).swaps(from: [1, 0]))
    blocked.parties[0].redLines = [RedLine(id: "no low", measure: 0, forbidden: [0, 1])]
    blocked.parties[1].redLines = [RedLine(id: "no high", measure: 0, forbidden: [2])]
    blocked.parties[1].interactions = [Interaction(first: 0, second: 1, worth: [[0, 1], [2, 0], [0, 0]])]
    let search = try PackageSearch(blocked)
    let outcome = try search.negotiate()
    #expect(outcome.agreeable == 0)
    try stored(blocked)
    try stored(outcome)
    try stored(try search.concessions(after: outcome))
  }

  @Test("a table with what is not known for sure, and the chance that talks fail, come back the same")
  func uncertain() throws {
    let scale = UncertainTable.Opinion.Scale(places: [0, 50, 100], positions: [0, 50], spread: 10)
    let reading = UncertainTable.Reading(position: 0, places: [0, 50, 100], probability: 0.3)
    let other = UncertainTable.Reading(position: 50, places: [0, 50, 100], probability: 0.7)
    let opinion = UncertainTable.Opinion(best: reading, readings: [reading, other], salience: 3, scale: scale)
    let line = UncertainTable.Line(RedLine(id: "no", measure: 0, forbidden: [2]), holds: 0.5)
    let table = UncertainTable(
      measures: [Measure(id: "a", options: ["low", "middle", "high"])],
      members: [
        .init(id: "Left", opinions: [opinion], lines: [line], walkAway: 400, walkAwayRange: 300...600),
        .init(
          id: "Right", opinions: [.init(best: UncertainTable.Reading(position: 100, places: [0, 50, 100]), salience: 1)], lines: [], walkAway: 200),
      ])
    try stored(table)
    try stored(table.factors)
    try stored(try table.failureChance(draws: 20, seed: 1))
  }

  @Test("fractions of any size are stored as their text, and votes are checked when they come back")
  func voting() throws {
    let game = try VotingGame(members: ["A", "B", "C"], weights: [4, 3, 1], quota: 5)
    #expect(try stored([Fraction(1, 4), Fraction(-3, 1)]) == #"["1/4","-3"]"#)
    let level = try VotingGame(members: (0..<60).map { "\($0)" }, weights: (0..<60).map { 1 + $0 % 7 }, quota: 121)
    try stored(level.shapleyShubik())
    try stored([DecisionRule(id: "w", kind: .weighted(game)), DecisionRule(id: "c", kind: .castingVote(game, chair: 1))])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Fraction].self, from: Data(#"["1/0"]"#.utf8)) }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(VotingGame.self, from: Data(#"{"members":["A"],"weights":[1],"quota":9}"#.utf8))
    }
  }

  @Test("the stance of an actor comes back the same")
  func stance() throws { try stored(Stance(actor: "A", position: 0.1, salience: 0.7, capability: 12)) }
}
