import Archive
import Dossiers
import Foundation
import Talks
import Testing

@testable import Workbench

@Suite("A table under attack")
struct TableSecurityTests {
  private let night: LittleNight

  init() throws {
    night = try LittleNight()
    try night.begin()
  }

  private func count() throws -> Int { try night.table.head().count }

  @Test("a form from another site, without its token, or with the token of another seat does nothing")
  func foreign() throws {
    let before = try count()
    let (own, other) = (night.cookies["north"] ?? "", night.cookies["east"] ?? "")
    let sessions = night.bench.doors.sessions
    let token = sessions.token(for: try sessions.seat(own, at: night.table.name, isPerson: true))
    let address = night.address("acts/word.state")
    func post(_ token: String, _ change: (inout Asked) -> Void = { _ in }) -> Answer {
      night.bench.post(address, ["text": "x"], token: token) { asked in
        asked.cookies = own
        change(&asked)
      }
    }
    #expect(post("").status == .forbidden)
    #expect(post(sessions.token(for: nil)).status == .forbidden)
    #expect(post(sessions.token(for: try sessions.seat(other, at: night.table.name, isPerson: true))).status == .forbidden)
    #expect(post(token) { $0.origin = "https://example.org" }.status == .forbidden)
    #expect(post(token) { $0.site = "cross-site" }.status == .forbidden)
    #expect(post(token) { $0.host = "example.org" }.status == .misdirected)
    #expect(post(token) { $0.contentType = "text/plain" }.status == .otherType)
    #expect(post(token) { $0.body = nil }.status == .tooLarge)
    #expect(try count() == before)
    #expect(post(token).status == .seeOther)
    #expect(try count() == before + 1)
  }

  @Test("a secret that somebody planted before the sign-in is worth nothing after it")
  func fixation() throws {
    let planted = "polder-seat-\(night.table.name)=\(String(repeating: "a", count: 64))"
    let taken = night.bench.post("/en/seats/\(try night.link("north"))", ["name": ""]) { $0.cookies = planted }
    let cookie = String(try #require(taken["Set-Cookie"]).prefix { $0 != ";" })
    #expect(cookie != planted)
    #expect(night.bench.get(night.address()) { $0.cookies = planted }.status == .notFound)
    // A cookie that is valid at another seat does not come along to the new one: who planted it stays where they were.
    let east = try #require(night.cookies["east"])
    let moved = night.bench.post("/en/seats/\(try night.link("north"))", ["name": ""]) { $0.cookies = east }
    let fresh = String(try #require(moved["Set-Cookie"]).prefix { $0 != ";" })
    #expect(fresh != east)
    let sessions = night.bench.doors.sessions
    #expect(try sessions.seat(fresh, at: night.table.name, isPerson: false)?.seat?.seat == "north")
    #expect(try sessions.seat(east, at: night.table.name, isPerson: false)?.seat?.seat != "north")
  }

  @Test("a link that was used opens nothing more, and using it again counts as a guess")
  func reused() throws {
    let link = try night.link("north")
    func post() -> Status { night.bench.post("/en/seats/\(link)", ["name": ""]) { $0.machine = "192.0.2.9" }.status }
    #expect(post() == .seeOther)
    #expect((0..<10).map { _ in post() } == [Status](repeating: .gone, count: 10))
    #expect(post() == .tooMany)
  }

  @Test("after ten wrong links a machine waits, whatever it sends, and no other machine does")
  func guessing() throws {
    let link = try night.link("north")
    for digit in 0..<10 {
      let wrong = night.table.name + String(repeating: "\(digit)", count: 64)
      #expect(night.bench.post("/en/seats/\(wrong)", [:]) { $0.machine = "192.0.2.7" }.status == .gone)
    }
    #expect(night.bench.post("/en/seats/\(link)", [:]) { $0.machine = "192.0.2.7" }.status == .tooMany)
    #expect(night.bench.get("/en/seats/\(link)") { $0.machine = "192.0.2.7" }.status == .tooMany)
    #expect(night.bench.post("/en/operator/x", [:]) { $0.machine = "192.0.2.7" }.status == .tooMany)
    #expect(night.bench.get("/en/seats/\(link)") { $0.machine = "192.0.2.8" }.status == .ok)
  }

  @Test("a form that is sent twice counts once, and one that is sent again under another seat counts for nobody")
  func replay() throws {
    let before = try count()
    let name = "\(ActIdentifier())"
    let fields = ["text": "Once", "act": name]
    #expect(try night.act("word.state", fields, as: "north").status == .seeOther)
    #expect(try night.act("word.state", fields, as: "north").status == .seeOther)
    _ = try night.act("word.state", fields, as: "east")
    #expect(try count() == before + 1)
  }

  @Test("a head that never was is refused")
  func head() throws {
    let before = try count()
    let answer = try night.act("word.state", ["text": "x", "seen": "1:\(String(repeating: "0", count: 64))"], as: "north")
    #expect(answer.status != .seeOther)
    #expect(try count() == before)
  }

  @Test("no answer leads elsewhere, and every one keeps others from framing it and from learning the address")
  func redirects() throws {
    let answers = [
      try night.act("word.state", ["text": "x"], as: "north"), night.get(as: "north"), night.get("//example.org", as: "north"),
      night.bench.get("/en/tables/https:%2F%2Fexample.org"), night.bench.get("//example.org/tables"),
    ]
    for answer in answers {
      if let location = answer["Location"] { #expect(location.hasPrefix("/") && !location.hasPrefix("//")) }
      #expect(answer["Referrer-Policy"] == "no-referrer" && answer["Content-Security-Policy"]?.contains("frame-ancestors 'none'") == true)
      #expect(answer["Content-Security-Policy"]?.contains("unsafe") == false)
    }
  }

  @Test("tricks with the path lead nowhere", arguments: ["../", "%2e%2e", "proposals/..", "acts/%00", "minutes.md%0a", "proposals/a%2fb"])
  func paths(_ part: String) { #expect([.notFound, .badRequest].contains(night.get(part, as: "north").status)) }

  @Test("the cookie of one table opens no other, and that of a seat does not make an operator")
  func cookies() throws {
    let secret = (night.cookies["north"] ?? "").split(separator: "=").last.map(String.init) ?? ""
    #expect(night.bench.get("/metrics") { $0.cookies = "polder-session=\(secret)" }.status == .forbidden)
    let other = try LittleNight()
    #expect(other.bench.get(other.address()) { $0.cookies = "polder-seat-\(other.table.name)=\(secret)" }.status == .notFound)
    #expect(night.bench.get(night.address()) { $0.cookies = self.night.cookies["north"] ?? "" }["Cache-Control"] == "no-store")
  }

  @Test("two acts at once from two seats both count")
  func both() throws {
    let before = try count()
    let (first, second) = (
      night.table,
      try TableShelf(beside: night.shelf.folder.deletingLastPathComponent().appendingPathComponent("runs.sqlite"), keys: night.shelf.keys)
    )
    let other = try second.table(night.table.name)
    let stores = [first, other]
    let now = night.now
    DispatchQueue.concurrentPerform(iterations: 20) { place in
      let wish = TableWish(kind: .state, values: [.text: "\(place)"], seat: SeatID(place % 2 == 0 ? "north" : "east"))
      do { _ = try stores[place % 2].act(wish, at: now, dossier: nil) } catch { Issue.record("\(error)") }
    }
    #expect(try count() == before + 20)
    #expect(try night.table.current().state.words.count == 20 && other.current().state == night.table.current().state)
  }
}
