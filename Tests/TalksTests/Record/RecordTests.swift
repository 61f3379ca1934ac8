import Talks
import Testing
import Vocabulary

@Suite("What a reader may see")
struct RecordTests {
  @Test("answers of a round and ballots of a vote are hidden until they close, but for the own one")
  func hidden() throws {
    var night = try TinyNight()
    try night.meet()
    let proposal = try night.propose()
    let deadline = night.now.advanced(byMinutes: 60)
    let round = RoundID(try night.act("chair", .consent(.open(.init(matter: .proposal(proposal, version: 1), deadline: deadline)))))
    try night.act("Anker", .consent(.answer(.init(round: round, stand: .blocks, reason: "no", remedy: "two years"))))
    #expect(night.table.record(for: .seat("Anker")).state.round(round)?.answers.count == 1)
    for seat in ["Baken", "chair", "onlooker"] as [SeatID] {
      let record = night.table.record(for: .seat(seat))
      #expect(record.state.round(round)?.answers.isEmpty == true)
      #expect(record.acts.count == night.table.acts.count - 1 && record.state.count == record.acts.count)
    }
    for seat in ["Baken", "Kompas", "Lood"] as [SeatID] { try night.act(seat, .consent(.answer(.init(round: round, stand: .agrees)))) }
    try night.act("chair", .consent(.close(.init(round: round))))
    let closed = try #require(night.table.record(for: .seat("onlooker")).state.round(round))
    #expect(closed.answers.count == 4 && closed.outcome == .notAgreed(against: ["Anker"], silent: []))
  }

  @Test("numbers are given per circle and never tell that another circle has something")
  func numbers() throws {
    var night = try TinyNight()
    let closed = try night.propose(for: Readers(["Anker", "Baken"]))
    let open = try night.propose("Kompas")
    try night.act("Anker", for: Readers(["Anker", "Baken"]), .word(.state(.init(text: "only us", about: closed))))
    #expect(night.state.proposal(closed)?.number == 1 && night.state.proposal(open)?.number == 1)
    let record = night.table.record(for: .seat("Kompas"))
    #expect(record.state.proposals.map(\.id) == [open] && record.state.words.isEmpty && record.state.count == 2)
    #expect(throws: Refusal.unknown(.proposal, closed.rawValue)) {
      try night.act("Kompas", .word(.state(.init(text: "what is this", about: closed))))
    }
    #expect(throws: Refusal.otherCircle(.proposal)) { try night.act("Anker", .word(.state(.init(text: "to all", about: closed)))) }
    #expect(night.table.record(for: .anybody).acts.isEmpty)
  }

  @Test("words of a delegation or an insider reach others without the seat")
  func masks() throws {
    var night = try TinyNight()
    try night.act("Baken", .word(.state(.init(text: "it will fail", attribution: .insider, event: "Wednesday"))))
    try night.act("Kompas", .word(.state(.init(text: "it will hold", attribution: .delegation, event: "Wednesday"))))
    let record = night.table.record(for: .seat("Anker"))
    #expect(record.state.readings(of: "Wednesday").map(\.by) == [.insider, .someDelegation])
    #expect(record.acts.suffix(2).map(\.by) == [.insider, .someDelegation])
    #expect(night.table.record(for: .seat("Baken")).state.words.map(\.by) == ["Baken", .someDelegation])
  }

  @Test("adopted minutes open a session to everybody where the rules say so, and not before")
  func opens() throws {
    var rules = TinyTable.rules
    rules.recordsOpen = .whenAdopted
    var night = try TinyNight(rules)
    let session = try night.meet()
    try night.propose()
    try night.act("Anker", for: .seat("Anker"), .word(.state(.init(text: "note to self"))))
    try night.act("clerk", .session(.close(.init())))
    #expect(night.table.record(for: .anybody).acts.isEmpty)
    try night.act("chair", .minutes(.adopt(.init(session: session, hash: "h"))))
    let record = night.table.record(for: .anybody)
    #expect(record.acts.count == 5 && record.state.words.isEmpty && record.state.proposals.count == 1)
    let opened = try #require(record.state.sessions.last)
    #expect(opened.id == session && opened.present(at: opened.openedAt).sorted() == ["Anker", "Baken", "Kompas", "Lood", "chair"])
  }

  @Test(
    "minutes go by the order of the record and not by the clock: what comes in the moment of the close stands outside, and in the next session once")
  func minutes() throws {
    var night = try TinyNight()
    let first = try night.meet()
    let proposal = try night.propose()
    try night.act("clerk", .session(.close(.init())))
    let closed = night.now.advanced(byMinutes: -1)
    night.now = closed
    let word = ActID(try night.act("Anker", .word(.state(.init(text: "between two sessions")))))
    night.now = closed
    let second = try night.meet()
    let record = night.table.record(for: .seat("Anker"))
    let minutes = record.state.sessions.map { record.state.minutes(of: $0, from: record.acts) }
    #expect(minutes.map(\.session.id) == [first, second])
    #expect(!minutes.contains { $0.acts.contains { $0.id == word } } && record.state.outside(record.acts).contains { $0.id == word })
    #expect(minutes.flatMap(\.acts).count + record.state.outside(record.acts).count == record.acts.count)
    #expect(minutes[0].texts.map(\.proposal.id) == [proposal] && minutes[0].acts.first?.id.rawValue == first.rawValue)
  }

  @Test("erased words are gone for all, and the rest adds up as before")
  func erased() throws {
    var night = try TinyNight()
    let word = ActID(try night.act("Anker", .word(.state(.init(text: "a name")))))
    try night.act("Baken", .word(.reply(.init(to: word, text: "yes"))))
    try night.act("clerk", .record(.erase(.init(acts: [word], ground: "asked by the person"))))
    #expect(night.table.acts.filter { $0 == nil }.count == 1 && night.state.words.count == 1)
    #expect(night.table.violations() == [])
    #expect(night.table.record(for: .seat("Kompas")).state.words.count == 1)
  }

  @Test("who leaves reads no further, and what was said stays")
  func left() throws {
    var night = try TinyNight()
    try night.act("Lood", .word(.state(.init(text: "goodbye"))))
    try night.act("Lood", .seat(.leave(.init())))
    try night.propose()
    #expect(night.table.record(for: .seat("Lood")).state.proposals.isEmpty)
    #expect(night.table.record(for: .seat("Anker")).state.words.map(\.by) == ["Lood"])
    #expect(throws: Refusal.notAtTable("Lood")) { try night.act("Lood", .word(.state(.init(text: "still here")))) }
  }
}
