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

  /// The delegations of a circle agree to a proposal, and the chair records it with a task.
  private func decide(_ title: String = "Quota", among circle: [String] = ["north", "east", "south"], readers: String? = nil) throws {
    let proposal = try night.propose(title, readers: readers)
    try night.act("consent.open", ["about": proposal, "deadline": "2099-01-01 12:00"], as: "chair")
    let round = try #require(try night.table.current().state.rounds.last).id.rawValue
    for seat in circle { try night.act("consent.answer", ["about": round, "stand": "agrees"], as: seat) }
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

  @Test("a seat has one link, whoever made it; it ends with another, with signing out everywhere, with a new seat link, and when the seat leaves")
  func ends() throws {
    let first = try links("east")[0]
    #expect(night.get("seat", as: "east").text.contains("There is one now, made at"))
    #expect(try send([:], as: "east").status == .seeOther)
    #expect(night.bench.get(first).status == .ok, "a calendar goes on where a browser signs out")
    // Another person at the same seat, as after a lost telephone.
    try night.sit("east")
    #expect(night.bench.get(first).status == .ok)
    let second = try links("east")[0]
    #expect(night.bench.get(first).status == .notFound && night.bench.get(second).status == .ok)
    try night.sit("east")
    #expect(try send(["everywhere": "yes"], as: "east").status == .seeOther)
    #expect(night.bench.get(second).status == .notFound)
    let other = try links("south")[0]
    #expect(try night.act("seat.reissue", ["seat": "south", "reason": "lost"], as: "chair").status == .ok)
    #expect(night.bench.get(other).status == .notFound)
    let third = try links("north")[0]
    #expect(try night.act("seat.leave", ["reason": "we go"], as: "north").status == .seeOther)
    #expect(night.bench.get(third).status == .notFound)
  }

  @Test("it ends after ninety days")
  func old() throws {
    let book = night.shelf.seats
    let who = SeatSignIn(table: night.table.name, seat: "east", person: "p")
    let link = try book.newFeed(of: who, at: 1_000_000)
    let end = 1_000_000 + 90 * 24 * 3600
    #expect(try book.feed(link, at: end - 1) == who && book.feed(link, at: end) == nil)
    #expect(try book.feedMade(at: "east", of: who.table, now: end - 1) == 1_000_000 && book.feedMade(at: "east", of: who.table, now: end) == nil)
  }

  @Test("a decision of a smaller circle is in the calendar of its seats and in no other")
  func circles() throws {
    let found = try (north: links("north")[0], south: links("south")[0])
    try decide("Between us", among: ["north", "east"], readers: "chair,east,north")
    for (link, seat) in [(found.north, "north"), (found.south, "south")] {
      #expect(night.bench.get(link).text == night.get("decisions.ics", as: seat).text)
    }
    #expect(night.bench.get(found.north).text.contains("Writes the text") && !night.bench.get(found.south).text.contains("Writes the text"))
  }

  @Test("calendars that go on asking by an ended link shut nobody out; the log has no link, whatever way its word is written")
  func ended() throws {
    let wrong = "/en/feeds/\(String(repeating: "a", count: 64))/decisions.ics"
    for _ in 0..<40 { #expect(night.bench.get(wrong).status == .notFound) }
    try night.sit("south")
    for path in [wrong, wrong.replacing("feeds", with: "f%65eds"), wrong.replacing("feeds", with: "FEEDS")] {
      #expect(!RequestLine(Asked(path: path), Answer(onTo: "/"), took: .zero).path.contains("aaaa"), "\(path)")
    }
  }
}
