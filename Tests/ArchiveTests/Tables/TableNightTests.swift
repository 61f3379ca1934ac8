import Archive
import Dossiers
import Foundation
import Talks
import Testing
import Vocabulary

@Suite("A night at the table: what is answered, and what is given away")
final class TableNightTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
  private let shelf: TableShelf
  private let table: TableStore
  private var clock = 1_700_000_000_000

  init() throws {
    shelf = try TableShelf(beside: folder.appendingPathComponent("data/runs.sqlite"), keys: KeyFolder(folder.appendingPathComponent("keys")))
    let description = try TableDescription.read(Self.guide)
    table = try shelf.open(
      description.opening(dossier: "first"), by: description.chair, readers: .table, at: Instant(milliseconds: 1_700_000_000_000))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The table that the guide opens.
  private static let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Docs/Guides/TableNight.json").standardized

  @discardableResult
  private func act(_ kind: ActKind, _ values: [ActField: String], as seat: SeatID) throws -> TableDone {
    clock += 60_000
    let wish = TableWish(kind: kind, values: values, seat: seat)
    return try table.act(wish, at: Instant(milliseconds: clock), dossier: nil)
  }

  private func begin() throws { try act(.openSession, [.name: "Night", .present: "chair\nnorth\neast\nsouth"], as: "chair") }

  /// The faults of the fields of an act.
  private func faults(_ kind: ActKind, _ values: [ActField: String], as seat: SeatID) throws -> [ActFieldFault] {
    do { try act(kind, values, as: seat) } catch let found as ActFieldProblems { return found.problems.map(\.fault) }
    return []
  }

  @Test("a seat, a number or a voting rule that is not there is answered with those that are")
  func namesWhatThereIs() throws {
    try begin()
    try act(.propose, [.title: "x", .sentences: "One."], as: "north")
    let seats = ["chair", "north", "east", "south", "justice"]
    #expect(try faults(.invite, [.seat: "nort"], as: "chair") == [.notOneOf("nort", allowed: seats)])
    #expect(try faults(.state, [.text: "x", .readers: "zuid"], as: "north") == [.notOneOf("zuid", allowed: ["public", "table"] + seats)])
    #expect(try faults(.withdraw, [.about: "7"], as: "north") == [.notOneOf("7", allowed: ["1"])])
    let vote: [ActField: String] = [.about: "1", .rule: "unanimity", .opens: "2030-07-07 20:00"]
    #expect(try faults(.announceVote, vote, as: "chair") == [.notOneOf("unanimity", allowed: ["majority"])])
  }

  @Test("a number that only somebody else may read is no number here")
  func closedNumbers() throws {
    try begin()
    try act(.propose, [.title: "x", .sentences: "One.", .readers: "north, east"], as: "north")
    #expect(try faults(.amend, [.about: "1", .sentences: "1: Uno."], as: "south") == [.unknown("1")])
  }

  @Test("an amendment whose number two circles have is asked by its long name, never taken to be the first")
  func numbersOfTwoCircles() throws {
    try begin()
    try act(.propose, [.title: "x", .sentences: "One."], as: "north")
    try act(.propose, [.title: "y", .sentences: "One.", .readers: "north, east"], as: "north")
    let closed = try #require(try table.current().state.proposals.last)
    try act(.amend, [.about: closed.id.rawValue, .sentences: "1: Uno."], as: "east")
    let open = try #require(try table.current().state.proposals.first)
    try act(.amend, [.about: open.id.rawValue, .sentences: "1: Uno."], as: "east")
    let numbers = try table.current().state.amendments.map(\.number)
    let answer = try faults(.amend, [.about: "a1", .sentences: "1: Due."], as: "north")
    #expect(numbers == [1, 1] && answer == [.ambiguous("a1")])
  }

  @Test("a test goes by the number of its proposal, for the seat that it waits for")
  func testsByNumber() throws {
    try begin()
    try act(.propose, [.title: "x", .sentences: "One."], as: "north")
    try act(.refer, [.about: "1", .to: "justice", .test: "law", .question: "Does it hold?", .due: "2030-07-07 14:00"], as: "north")
    let referral = try #require(try table.current().state.referrals.first)
    #expect(try table.current().state.written(referral.id.rawValue, for: .answerReferral) == "1")
    try act(.answerReferral, [.about: "1", .text: "It holds."], as: "justice")
    #expect(try table.current().state.referrals.first?.answer?.facts.text == "It holds.")
  }

  @Test("a thing is written by its number where that tells it apart, an amendment with an a where a proposal could be meant")
  func writtenNumbers() throws {
    try begin()
    try act(.propose, [.title: "x", .sentences: "One."], as: "north")
    try act(.amend, [.about: "1", .sentences: "1: Uno."], as: "east")
    let state = try table.current().state
    let (proposal, amendment) = (try #require(state.proposals.first).id.rawValue, try #require(state.amendments.first).id.rawValue)
    #expect(state.written(proposal, for: .amend) == "1")
    #expect(state.written(amendment, for: .announceVote) == "a1")
    #expect(state.written(amendment, for: .withdrawAmendment) == "1")
    #expect(state.written("nothing", for: .amend) == "nothing")
  }

  @Test("a record that is given away holds no answer of an open round, not to another seat and not to the public after the minutes are adopted")
  func closedAnswersInRecords() throws {
    try begin()
    try act(.propose, [.title: "x", .sentences: "One."], as: "north")
    try act(.openRound, [.about: "1", .deadline: "2030-07-07 23:00"], as: "chair")
    try act(.answerRound, [.about: "1", .stand: "objects", .reason: "Closed reason", .remedy: "Money"], as: "north")
    try act(.closeSession, [:], as: "chair")
    try act(.adoptMinutes, [.about: "1"], as: "chair")
    #expect(try !table.recordToGive(to: .everyone).text.contains("Closed reason"))
    #expect(try !table.recordToGive(to: .seat("south")).text.contains("Closed reason"))
    #expect(try table.recordToGive(to: .seat("north")).text.contains("Closed reason"))
    #expect(try table.recordToGive(to: .host).text.contains("Closed reason"))
    #expect(try table.recordToGive(to: .seat("south")).verified().faults.isEmpty)
    #expect(try table.recordToGive(to: .everyone).verified().faults.isEmpty)
  }

  @Test("words that may not be repeated by name leave with nobody but who said them")
  func namelessWordsInRecords() throws {
    try begin()
    try act(.state, [.text: "Off the record", .attribution: "insider"], as: "north")
    #expect(try !table.recordToGive(to: .seat("south")).text.contains("Off the record"))
    #expect(try table.recordToGive(to: .seat("north")).text.contains("Off the record"))
  }

  @Test("the command that a page names is one that there is")
  func commands() {
    #expect(ActKind.openSession.command(at: "t", seat: "chair") == "polder table session t open --seat chair")
    #expect(ActKind.refer.command(at: "t", seat: "north") == "polder table refer t --seat north")
  }
}
