import Assessments
import Negotiation
import Testing

@Suite("What a table of which nothing else is known allows")
struct TableFactsTests {
  private func table(_ worths: [[Int]], walkAway: [Int]) -> Table {
    Table(
      measures: [Measure(id: "m", options: worths[0].indices.map { "\($0)" })],
      parties: worths.indices.map { Party(id: $0 == 0 ? "A" : "B", worth: [worths[$0]], walkAway: walkAway[$0], scale: 10) })
  }

  @Test("swaps start from the Nash package; from that of Kalai and Smorodinsky where no agreement gives all a gain; else from nothing")
  func start() throws {
    let gaining = try TableFacts(table([[6, 7], [9, 8]], walkAway: [5, 5]), name: "gain")
    #expect(gaining.startOrigin == .nash && gaining.start == gaining.outcome.nash.first && gaining.swaps.count == 1)
    let stuck = try TableFacts(table([[5, 5], [9, 8]], walkAway: [5, 5]), name: "stuck")
    #expect(stuck.outcome.isNashUndefined && stuck.startOrigin == .kalaiSmorodinsky && stuck.start?.options == [0])
    let apart = try TableFacts(table([[9, 0], [0, 9]], walkAway: [5, 5]), name: "apart")
    #expect(apart.start == nil && apart.startOrigin == nil && apart.swaps.isEmpty && apart.concessions.count == 2)
  }

  @Test("the table of an assessment is told as it was found: the same start and swaps, also where nothing is agreeable")
  func assessed() throws {
    let assessment = try assess(try BuiltInDossier.dossier(), AssessmentRequest(variants: ["V0", "V3a"], futures: 2))
    let table = try #require(assessment.table)
    let facts = TableFacts(table, name: "built in")
    #expect(table.outcome.agreeable == 0 && facts.start == table.start && facts.start != nil && facts.startOrigin == .named)
    #expect(facts.swaps == table.swaps && !facts.swaps.isEmpty && facts.outcome == table.outcome)
  }
}
