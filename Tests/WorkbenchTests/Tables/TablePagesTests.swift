import Archive
import Foundation
import Talks
import Testing
import Vocabulary

@testable import Workbench

@Suite("Pages of a table")
struct TablePagesTests {
  private let night: LittleNight

  init() throws { night = try LittleNight() }

  @Test("a link is looked at as often as one likes, used once by its button, and leads to the table")
  func link() throws {
    let link = try night.link("north")
    for _ in 0..<3 { #expect(night.bench.get("/nl/seats/\(link)").text.contains("Neem plaats")) }
    let taken = night.bench.post("/nl/seats/\(link)", ["name": "Ann"])
    #expect(taken["Location"] == night.address(language: "nl"))
    let field = try #require(taken["Set-Cookie"])
    #expect(field.contains("; HttpOnly") && field.contains("; SameSite=Strict"))
    #expect(night.bench.get("/nl/seats/\(link)").status == .gone && night.bench.post("/nl/seats/\(link)", [:]).status == .gone)
    let cookie = String(field.prefix { $0 != ";" })
    let page = night.bench.get(night.address(language: "nl")) { $0.cookies = cookie }
    #expect(page.status == .ok && page.text.contains("delegatie Noord") && page.text.contains("als Ann"))
  }

  @Test("a night from the first proposal to a decision", arguments: ["nl", "en"])
  func decision(_ language: String) throws {
    try night.begin()
    let proposal = try night.propose("Emergency brake")
    try night.act("proposal.revise", ["about": proposal, "sentences": "One sentence.\nA new one.", "reason": "asked"], as: "north")
    let page = night.get("proposals/\(proposal)", as: "east", language: language).text
    #expect(page.contains("Another one.") && page.contains("A new one."), "the difference")
    let later = "2099-01-01 12:00"
    #expect(try night.act("consent.open", ["about": proposal, "deadline": later], as: "chair").status == .seeOther)
    let round = try #require(try night.table.current().state.rounds.last).id.rawValue
    try night.act("consent.answer", ["about": round, "stand": "agrees"], as: "north")
    let own = night.get("proposals/\(proposal)", as: "north", language: language).text
    #expect(own.contains(language == "nl" ? "Uw antwoord: stemt in" : "Your answer: agrees"))
    #expect(!night.get("proposals/\(proposal)", as: "east", language: language).text.contains(language == "nl" ? "stemt in" : "agrees"))
    try night.act("consent.answer", ["about": round, "stand": "can_live_with"], as: "east")
    try night.act("consent.answer", ["about": round, "stand": "objects", "reason": "Too far", "remedy": "A date"], as: "south")
    #expect(try night.act("consent.close", ["about": round], as: "chair").status == .seeOther)
    #expect(night.get("proposals/\(proposal)", as: "east", language: language).text.contains("Too far"))
    let decided = try night.act("decision.decide", ["about": round, "tasks": "north; 2099-02-03 12:00; Writes it down"], as: "chair")
    #expect(decided.status == .seeOther, "\(decided.text)")
    let decisions = night.get("decisions", as: "east", language: language).text
    #expect(decisions.contains("Writes it down") && decisions.contains("Too far"))
    let calendar = night.get("decisions.ics", as: "east", language: language)
    #expect(calendar["Content-Type"] == "text/calendar; charset=utf-8" && calendar.text.contains("DTSTART;VALUE=DATE:20990203\r\n"))
    #expect(night.get("decisions.atom", as: "east", language: language).text.contains("<entry>"))
    #expect(night.get("decisions.json", as: "east", language: language).text.contains("\"form\":\"polder-table/1\""))
    #expect(night.get("minutes.md", as: "east", language: language).text.contains("First night"))
  }

  @Test("an announced vote shows at once the power of every seat, and its trace stays when it is withdrawn")
  func threat() throws {
    try night.begin()
    let proposal = try night.propose("Threshold")
    let announced = try night.act("vote.announce", ["about": proposal, "rule": "majority", "opens": "2099-01-01 12:00"], as: "chair")
    #expect(announced.status == .seeOther, "\(announced.text)")
    let page = night.get(as: "east").text
    #expect(page.contains("Power, now and in a vote") && page.contains("33%"))
    let vote = try #require(try night.table.current().state.votes.last).id.rawValue
    try night.act("vote.withdraw", ["about": vote, "reason": "calm"], as: "chair")
    #expect(night.get("votes", as: "east").text.contains("was withdrawn on"))
  }

  @Test("a time that is twice is asked which, one that never is is refused, and what was written stays in the form")
  func times() throws {
    try night.begin()
    let proposal = try night.propose("Night")
    let twice = try night.act("consent.open", ["about": proposal, "deadline": "2026-10-25 02:30"], as: "chair")
    #expect(twice.status == .badRequest && twice.text.contains("2026-10-25 02:30+02:00") && twice.text.contains("value=\"2026-10-25 02:30\""))
    let never = try night.act("consent.open", ["about": proposal, "deadline": "2026-03-29 02:30"], as: "chair")
    #expect(never.status == .badRequest && never.text.contains("It is never 2026-03-29 02:30"))
  }

  @Test("only what a seat may do now is offered, and a refusal stands at the form with what was written")
  func offers() throws {
    try night.begin()
    #expect(!night.get(as: "north").text.contains("acts/session.close") && night.get(as: "chair").text.contains("acts/session.close"))
    #expect(night.get("acts/session.close", as: "north").text.contains("Your seat cannot do this now"))
    let refused = try night.act("session.close", ["reason": "I want to"], as: "north")
    #expect(refused.status == .badRequest && refused.text.contains("value=\"I want to\"") && refused.text.contains("role=\"alert\""))
    #expect(try night.table.current().state.session != nil)
  }

  @Test("the events of a table bring the part that changed, and end for whoever is signed out")
  func events() throws {
    try night.begin()
    let before = night.get("events", as: "north")
    #expect(before["Content-Type"] == "text/event-stream" && before.text.hasPrefix("event: part\n") && !before.text.contains("Emergency"))
    _ = try night.propose("Emergency brake", as: "east")
    #expect(night.get("events", as: "north").text.contains("Emergency brake"))
    #expect(night.get("events").status == .notFound, "nothing of it is public")
  }

  @Test("an act that is closed to a reader wakes no feed of theirs and changes nothing that is renewed; the page itself has the head of the record")
  func closedActs() throws {
    try night.begin()
    let before = Dictionary(uniqueKeysWithValues: ["north", "east", "south"].map { ($0, night.get("events", as: $0).text) })
    let head = try night.table.head().hash
    #expect(night.get(as: "south").text.contains("\(head)"))
    let said = try night.act("word.state", ["text": "Between us", "readers": "north, east"], as: "north")
    #expect(said.status == .seeOther, "\(said.text)")
    #expect(night.get("events", as: "south").text == before["south"])
    #expect(night.get("events", as: "north").text != before["north"] && night.get("events", as: "east").text.contains("Between us"))
    #expect(night.get(as: "south").text.contains("\(try night.table.head().hash)"), "seats may know how far the record is, when they ask")
  }

  @Test("proposals of two circles that have one number are told apart by who reads them")
  func circles() throws {
    try night.begin()
    _ = try night.propose("Alone", readers: "north")
    _ = try night.propose("Together")
    _ = try night.propose("Openly", readers: "public")
    let page = night.get(as: "north").text
    for words in ["1 · Alone (delegation North)", "1 · Together</a>", "1 · Openly (public)"] { #expect(page.contains(words), "\(words)") }
    let other = night.get(as: "east").text
    #expect(other.contains("1 · Together") && other.contains("1 · Openly (public)") && !other.contains("Alone"))
  }

  @Test("the page of the seat gives a receipt, and signs out here and everywhere")
  func seat() throws {
    let first = try night.sit("north")
    let page = night.get("seat", as: "north")
    #expect(page.text.contains("Receipt of the head") && page.text.contains(night.table.fingerprint))
    let session = try night.bench.doors.sessions.seat(first, at: night.table.name, isPerson: true)
    let out = night.bench.post(night.address("seat"), ["everywhere": "yes"], token: night.bench.doors.sessions.token(for: session)) {
      $0.cookies = first
    }
    #expect(out["Set-Cookie"]?.contains("Max-Age=0") == true)
    #expect(night.get(as: "north").status == .notFound)
  }

  @Test("a link issued again is seen by all seats and ends the sign-ins of that seat alone")
  func reissue() throws {
    try night.sit("chair")
    try night.sit("north")
    try night.sit("east")
    let told = try night.act("seat.reissue", ["seat": "north", "reason": "lost"], as: "chair")
    #expect(told.status == .ok && told["Cache-Control"] == "no-store" && told.text.contains("/seats/\(night.table.name)"))
    #expect(night.get(as: "north").status == .notFound && night.get(as: "east").text.contains("issues a new link for the seat delegation North"))
  }
}
