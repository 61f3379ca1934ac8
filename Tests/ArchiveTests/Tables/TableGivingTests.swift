import Archive
import Foundation
import Talks
import Testing
import Vocabulary

/// What the ledger gives is what the reader sees, whichever way it is asked.
@Suite("What is given of a table, and what adopted minutes open")
struct TableGivingTests {
  private let night: TemporaryShelf
  private var table: TableStore { night.table }

  init() throws { night = try TemporaryShelf() }

  private func texts(for reader: LedgerReader) throws -> (given: String, ledger: String) {
    let entries = try table.ledger.entries(for: reader).compactMap(\.opening)
    return (try table.recordToGive(to: reader).text, entries.map { "\($0.words.seat) \($0.words.body.written)" }.joined(separator: "\n"))
  }

  @Test("words whose speaker may not be named, and words of another circle, stay closed in the ledger when minutes open the session")
  func masked() throws {
    try night.begin()
    try night.act(.state, [.text: "Openly"], as: "north")
    try night.act(.state, [.text: "Hidden", .attribution: "delegation"], as: "east")
    try night.act(.state, [.text: "Inside", .attribution: "insider"], as: "justice")
    try night.act(.state, [.text: "Ours", .readers: "north"], as: "north")
    try night.act(.closeSession, [.reason: "late"], as: "chair")
    try night.act(.adoptMinutes, [.about: "1"], as: "chair")
    let (given, ledger) = try texts(for: .everyone)
    for text in [given, ledger] {
      #expect(text.contains("Openly"))
      for word in ["Hidden", "Inside", "Ours"] { #expect(!text.contains(word), "\(word)") }
    }
    #expect(try table.view(for: .anybody).state.words.map(\.by) == ["north", .someDelegation, .insider], "they are read, without the seat")
    #expect(try table.recordToGive(to: .everyone).verified().isSound)
    let own = try texts(for: .seat("east")).given
    #expect(own.contains("Hidden") && !own.contains("Inside") && !own.contains("Ours"), "the own words, and nobody else's")
  }

  @Test("answers of a round are nowhere in what others get while it runs, and in what everybody gets once minutes open it")
  func answers() throws {
    try night.begin()
    try night.act(.propose, [.title: "Brake", .sentences: "One."], as: "north")
    try night.act(.openRound, [.about: "1", .deadline: "2030-01-01 12:00"], as: "chair")
    try night.act(.answerRound, [.about: "1", .stand: "blocks", .reason: "Because", .remedy: "Less"], as: "east")
    #expect(try !texts(for: .seat("north")).given.contains("Because") && texts(for: .seat("east")).given.contains("Because"))
    try night.act(.closeSession, [.reason: "late"], as: "chair")
    try night.act(.adoptMinutes, [.about: "1"], as: "chair")
    let early = try texts(for: .everyone)
    #expect(!early.given.contains("Because") && !early.ledger.contains("Because"), "minutes of a session open no answers of a round that still runs")
    try night.begin()
    for seat in ["north", "south"] as [SeatID] { try night.act(.answerRound, [.about: "1", .stand: "agrees"], as: seat) }
    try night.act(.closeRound, [.about: "1"], as: "chair")
    try night.act(.closeSession, [.reason: "late"], as: "chair")
    try night.act(.adoptMinutes, [.about: "2"], as: "chair")
    #expect(try texts(for: .everyone).ledger.contains("Because"))
  }

  @Test("who of those that share a seat did an act is in no opening but that of taking the seat, and that one is given to nobody else")
  func persons() throws {
    let person = try night.sit("north", name: "Ann")
    try night.begin()
    try night.act(.state, [.text: "Openly"], as: "north", person: person)
    let with = try table.ledger.entries().filter { $0.opening?.words.body.written.contains(person.rawValue) ?? false }
    #expect(with.map { $0.opening?.words.kind } == ["seat.take"])
    for seat in ["chair", "east", "north"] { #expect(try !table.recordToGive(to: .seat(seat)).text.contains(person.rawValue), "\(seat)") }
    #expect(try table.current().state.words.count == 1)
  }

  @Test("a session opens once its minutes and those of all before it are adopted, in the ledger as in the view; a correction after that too")
  func order() throws {
    var said: [String] = []
    for (name, word) in [("First", "Early"), ("Second", "Late")] {
      try night.begin(name)
      said.append(try night.act(.state, [.text: word], as: "north").act.id.rawValue)
      try night.act(.closeSession, [.reason: "late"], as: "chair")
    }
    try night.act(.adoptMinutes, [.about: "2"], as: "chair")
    #expect(try !texts(for: .everyone).ledger.contains("Late") && table.view(for: .anybody).acts.isEmpty)
    try night.act(.adoptMinutes, [.about: "1"], as: "chair")
    let ledger = try texts(for: .everyone).ledger
    #expect(ledger.contains("Early") && ledger.contains("Late"))
    try night.act(.correctMinutes, [.about: "1", .event: said[0], .text: "Wrongly written"], as: "chair")
    #expect(try texts(for: .everyone).ledger.contains("Wrongly written"))
    let view = try table.view(for: .anybody)
    let open = try table.ledger.entries(for: .everyone).filter { $0.opening != nil }.map { "\($0.identifier)" }
    #expect(open == view.acts.map(\.id.rawValue), "what the public reads in the ledger is what it reads on the page")
  }

  @Test("the public is told the head of the last close of a session, and no later one")
  func head() throws {
    try night.begin()
    #expect(try table.view(for: .anybody).head == nil)
    try night.act(.closeSession, [.reason: "late"], as: "chair")
    let closed = try table.head()
    try night.begin("Second")
    #expect(try table.view(for: .anybody).head == closed && table.head() != closed)
    #expect(try table.view(for: .seat("north")).head == table.head())
    #expect(try table.recordToGive(to: .everyone).head == closed)
  }
}
