import Archive
import Foundation
import Testing

@testable import Workbench

@Suite("Decisions for a calendar, by a link in place of a cookie")
struct ReadingLinkTests {
  private let night: LittleNight

  init() throws {
    night = try LittleNight()
    try night.begin()
  }

  /// Sends a form of the page of a seat.
  private func send(_ fields: [String: String], as seat: String) throws -> Answer {
    let cookie = try #require(night.cookies[seat])
    let session = try night.bench.doors.sessions.seat(cookie, at: night.table.name, isPerson: true)
    return night.bench.post(night.address("seat"), fields, token: night.bench.doors.sessions.token(for: session)) { $0.cookies = cookie }
  }

  /// The addresses of a new link: of the calendar, and of the feed.
  private func links(_ seat: String) throws -> [String] {
    let told = try send(["calendar": "yes"], as: seat)
    #expect(told.status == .ok && told["Cache-Control"] == "no-store", "\(told.text)")
    let found = told.text.matches(of: /\/en\/feeds\/[0-9a-f]{64}\/decisions\.(?:ics|atom)/).map { String($0.0) }
    #expect(found.count == 2, "\(told.text)")
    return found
  }

  /// Three delegations agree to a proposal, and the chair records it with a task.
  private func decide() throws {
    let proposal = try night.propose("Quota")
    try night.act("consent.open", ["about": proposal, "deadline": "2099-01-01 12:00"], as: "chair")
    let round = try #require(try night.table.current().state.rounds.last).id.rawValue
    for seat in ["north", "east", "south"] { try night.act("consent.answer", ["about": round, "stand": "agrees"], as: seat) }
    try night.act("consent.close", ["about": round], as: "chair")
    let done = try night.act("decision.decide", ["about": round, "tasks": "north; 2030-09-01 12:00; Writes the text"], as: "chair")
    #expect(done.status == .seeOther, "\(done.text)")
  }

  @Test("a program without a cookie reads the decisions of its person, as calendar and feed, as they come; nothing else opens by the link")
  func reads() throws {
    let found = try links("east")
    #expect(night.bench.get(found[0]).text.contains("BEGIN:VCALENDAR") && !night.bench.get(found[0]).text.contains("Writes the text"))
    try decide()
    let (calendar, feed) = (night.bench.get(found[0]), night.bench.get(found[1]))
    #expect(calendar.status == .ok && calendar.text == night.get("decisions.ics", as: "east").text && calendar.text.contains("Writes the text"))
    #expect(feed.status == .ok && feed.text == night.get("decisions.atom", as: "east").text && feed.text.contains("Quota"))
    for answer in [calendar, feed] { #expect(answer["Cache-Control"] == "no-store" && answer["Set-Cookie"] == nil) }
    let link = found[0].split(separator: "/")[2]
    for path in ["/en/feeds/\(link)", "/en/feeds/\(link)/minutes.ics", "/en/feeds/\(link)/decisions.json", "/en/seats/\(link)"] {
      #expect(night.bench.get(path).status == .notFound || night.bench.get(path).status == .gone, "\(path)")
    }
    #expect(night.bench.post(found[0], [:]).status == .methodNotAllowed)
  }

  @Test("it ends when another is made, when its person signs out everywhere, and when the seat gets a new link; not when one browser signs out")
  func ends() throws {
    let first = try links("east")[0]
    let second = try links("east")[0]
    #expect(night.bench.get(first).status == .notFound && night.bench.get(second).status == .ok)
    #expect(try send([:], as: "east").status == .seeOther)
    #expect(night.bench.get(second).status == .ok, "a calendar goes on where a browser signs out")
    try night.sit("east")
    #expect(night.bench.get(second).status == .ok)
    let third = try links("east")[0]
    #expect(try send(["everywhere": "yes"], as: "east").status == .seeOther)
    #expect(night.bench.get(third).status == .notFound)
    let other = try links("south")[0]
    #expect(try night.act("seat.reissue", ["seat": "south", "reason": "lost"], as: "chair").status == .ok)
    #expect(night.bench.get(other).status == .notFound)
  }

  @Test("guesses are counted: after ten wrong links a machine waits, and is told so; the log has no link")
  func guessed() throws {
    let wrong = "/en/feeds/\(String(repeating: "a", count: 64))/decisions.ics"
    let answers = (0..<11).map { _ in night.bench.get(wrong).status }
    #expect(answers.prefix(10).allSatisfy { $0 == .notFound } && answers[10] == .tooMany, "\(answers)")
    let line = RequestLine(Asked(path: wrong), Answer(onTo: "/"), took: .zero)
    #expect(line.path == "/en/feeds/?", "\(line.path)")
  }
}
