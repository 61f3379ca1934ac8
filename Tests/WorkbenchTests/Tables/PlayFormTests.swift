import Archive
import Assessments
import Foundation
import Synchronization
import Talks
import Testing
import Vocabulary

@testable import Workbench

@Suite("Talks that one person rehearses against players")
final class PlayFormTests {
  private let bench: LittleWorkbench
  private let little: LittleProgram
  private let shelf: TableShelf
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
  private let dossier = BuiltInDossiers.first

  init() throws {
    bench = try LittleWorkbench()
    little = LittleProgram(bench.store)
    shelf = try TableShelf(beside: folder.appendingPathComponent("data/runs.sqlite"), keys: KeyFolder(folder.appendingPathComponent("keys")))
    bench.tables = TableDesk(shelf)
    bench.jobs = JobDesk(bench.store, little.program) { Issue.record("\($0)") }
    bench.doors = Doors(starts: .all, sessions: Sessions(seats: shelf.seats))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Who sits at a table that was begun by the form.
  private struct Person {
    let bench: LittleWorkbench
    let table: TableStore
    let cookie: String

    func get(_ part: String = "", language: String = "en") -> String {
      bench.get("/\(language)/tables/\(table.name)" + (part.isEmpty ? "" : "/\(part)")) { $0.cookies = self.cookie }.text
    }

    @discardableResult
    func send(_ part: String, _ fields: [String: String]) throws -> Answer {
      let session = try bench.doors.sessions.seat(cookie, at: table.name, isPerson: true)
      return bench.post("/en/tables/\(table.name)" + (part.isEmpty ? "" : "/\(part)"), fields, token: bench.doors.sessions.token(for: session)) {
        $0.cookies = self.cookie
      }
    }
  }

  private func begin(_ fields: [String: String] = [:]) throws -> Person {
    let answer = bench.post("/en/tables", ["party": "\(dossier)/VVD", "rounds": "2"].merging(fields) { $1 })
    let name = try #require(answer["Location"]?.split(separator: "/").last, "\(answer.text)")
    let cookie = String(try #require(answer["Set-Cookie"]).prefix { $0 != ";" })
    return Person(bench: bench, table: try shelf.table(String(name)), cookie: cookie)
  }

  @Test("the form stands where tables may be opened, with every party; without the right there is none, and what is sent is refused")
  func form() {
    let page = bench.get("/en/tables").text
    for party in ["VVD", "D66", "CDA", "ChristenUnie"] { #expect(page.contains("value=\"\(dossier)/\(party)\""), "\(party)") }
    bench.doors = Doors(starts: .nobody, sessions: Sessions(seats: shelf.seats))
    #expect(!bench.get("/en/tables").text.contains("name=\"party\""))
    #expect(bench.post("/en/tables", ["party": "\(dossier)/VVD"]).status == .forbidden && shelf.names().isEmpty)
  }

  @Test("all that is wrong is said at once, and no table is left")
  func wrong() {
    let answer = bench.post("/en/tables", ["party": "PvdX", "temper": "meek", "rounds": "0", "seed": "-1"])
    #expect(answer.status == .badRequest && shelf.names().isEmpty)
    for text in ["PvdX", "meek", "“0”", "“-1”"] { #expect(answer.text.contains(text), "\(text)") }
    let vote = bench.post("/en/tables", ["party": "\(dossier)/VVD", "vote": "acclamation"])
    #expect(vote.status == .badRequest && vote.text.contains("acclamation") && vote.text.contains("ministers"))
  }

  @Test("the players begin, stop where it is up to the person, and go on after each act of theirs, to the end", arguments: ["3", "4"])
  func course(_ seed: String) throws {
    let person = try begin(["seed": seed])
    let players = try person.table.current().state.players
    #expect(players.count == 4 && players["VVD"] == nil && players["chair"]?.role == .chair)
    var acts = 0
    while try person.table.current().state.failures.isEmpty && person.table.current().state.decisions.isEmpty, acts < 30 {
      acts += 1
      let state = try person.table.current().state
      let page = person.get()
      #expect(page.contains("id=\"played\"") && page.contains("VVD, by its public positions"))
      if let round = state.rounds.last(where: { $0.closedAt == nil }) {
        #expect(page.contains("/acts/consent.answer?about=\(round.id)"), "\(round.id)")
        let sent = ["about": round.id.rawValue, "stand": "objects", "reason": "No", "remedy": "Another"]
        #expect(try person.send("acts/consent.answer", sent).status == .seeOther)
      } else if state.proposals.isEmpty {
        #expect(seed == "4" && page.contains("There is no text yet."))
        // A first proposal begins with what the party would like best.
        let form = person.get("acts/proposal.propose")
        for (measure, option) in [("family_reunification", "quota_wait"), ("two_status_system", "introduce")] {
          let choices = try #require(form.firstMatch(of: try Regex("<select name=\"options\\.\(measure)\"[\\s\\S]*?</select>"))).0
          #expect(choices.contains("<option value=\"\(option)\" selected>"), "\(choices)")
        }
        let sent = ["title": "Ours", "options.family_reunification": "none", "options.dispersal_law": ""]
        #expect(try person.send("acts/proposal.propose", sent).status == .seeOther)
        #expect(try person.table.current().state.proposals.first?.versions[0].text.options.map(\.option) == ["none"])
      } else {
        #expect(page.contains("It is your turn"))
        #expect(try person.send("acts/word.state", ["text": "We leave it so."]).status == .seeOther)
      }
    }
    #expect(acts > 2 && person.get().contains("The talks have ended.") && !person.get().contains("name=\"play\""))
    #expect(person.get("minutes").contains(seed == "4" ? "Ours" : "We leave it so."))
  }

  @Test("a form that is sent twice opens one table, and gives the same seat again")
  func twice() throws {
    let form = try #require(bench.get("/en/tables").text.firstMatch(of: /name="form" value="([0-9a-f]+)"/)).1
    let fields = ["party": "\(dossier)/VVD", "rounds": "2", "form": String(form)]
    let (first, second) = (bench.post("/en/tables", fields), bench.post("/en/tables", fields))
    #expect(first["Location"] == second["Location"] && shelf.names().count == 1)
    let cookie = String(try #require(second["Set-Cookie"]).prefix { $0 != ";" })
    #expect(bench.get(try #require(second["Location"])) { $0.cookies = cookie }.text.contains("You sit here for <strong>VVD</strong>"))
  }

  @Test("of two people neither learns whether the other has answered, and each is asked")
  func two() throws {
    let loaded = try #require(BuiltInDossiers.contents(dossier)).load()
    let (politics, now) = (try loaded.withTalks.politics, Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000)))
    let wish = PlayWish(persons: ["VVD", "D66"], rounds: 2, seed: 2)
    try bench.store.keep(#require(BuiltInDossiers.contents(dossier)), fingerprint: loaded.fingerprint)
    let opened = try shelf.openPlayed(loaded, wish, at: now)
    let people = try opened.links.map { link in
      let answer = bench.post("/en/seats/\(link.text)", ["name": ""])
      return Person(bench: bench, table: opened.table, cookie: String(try #require(answer["Set-Cookie"]).prefix { $0 != ";" }))
    }
    try opened.table.seatPlayers(wish, politics, in: .en, at: now)
    try opened.table.play(politics, in: .en, at: now)
    let round = try #require(try opened.table.current().state.rounds.last { $0.closedAt == nil }, "no round is open")
    func played(_ page: String) throws -> Substring { try #require(page.firstMatch(of: /<section id="played"[\s\S]*?<\/section>/)).0 }
    let before = try people.map { try played($0.get()) }
    #expect(before.allSatisfy { $0.contains("Give your answer") })
    #expect(try people[0].send("acts/consent.answer", ["about": round.id.rawValue, "stand": "agrees"]).status == .seeOther)
    #expect(try played(people[1].get()) == before[1] && played(people[0].get()).contains("It is up to others"))
  }

  @Test("what a person keeps to the own seat is no move, and no offer to those who play")
  func draft() throws {
    let person = try begin(["seed": "4"])
    let before = try person.table.current().state
    #expect(before.proposals.isEmpty)
    try person.send("acts/proposal.propose", ["title": "Mine alone", "readers": "VVD", "options.family_reunification": "none"])
    try person.send("acts/word.state", ["text": "For ourselves.", "readers": "VVD"])
    let after = try person.table.current().state
    #expect(after.proposals.count == 1 && after.words.count == before.words.count + 1 && after.rounds.isEmpty)
    #expect(person.get().contains("There is no text yet.") && person.get().contains("It is your turn"))
  }

  @Test("nobody says what only those who play say", arguments: ["player-pass", "player:nice:2:1", "player"])
  func events(_ event: String) throws {
    let person = try begin(["seed": "4"])
    let answer = try person.send("acts/word.state", ["text": "x", "event": event])
    #expect(answer.status == .badRequest && answer.text.contains("by which seats that are played know their words"))
  }

  @Test("players go on in the language in which they began")
  func language() throws {
    let answer = bench.post("/nl/tables", ["party": "\(dossier)/VVD", "rounds": "2", "seed": "3"])
    let name = try #require(answer["Location"]?.split(separator: "/").last)
    let cookie = String(try #require(answer["Set-Cookie"]).prefix { $0 != ";" })
    let person = Person(bench: bench, table: try shelf.table(String(name)), cookie: cookie)
    let before = try person.table.head().count
    let state = try person.table.current().state
    if let round = state.rounds.last(where: { $0.closedAt == nil }) {
      try person.send("acts/consent.answer", ["about": round.id.rawValue, "stand": "agrees"])
    } else {
      try person.send("acts/word.state", ["text": "We leave it so."])
    }
    #expect(try person.table.head().count > before + 1)
    // What the players said since, though the person reads English now.
    let after = try person.table.current().state
    let told = after.rounds.flatMap(\.answers).filter { $0.seat != "VVD" }.map(\.reason) + after.amendments.map(\.reason)
    #expect(!told.isEmpty && told.allSatisfy { !$0.contains("This ") && !$0.contains(" us") && !$0.contains(" we ") }, "\(told)")
    #expect(try person.table.current().state.languageOfPlay == .nl)
  }

  @Test("a vote that waits for its notice can be gone on to where nobody else sits there, and only then")
  func vote() throws {
    let person = try begin(["rounds": "1", "vote": "ministers", "seed": "1"])
    for _ in 0..<6 {
      let state = try person.table.current().state
      guard state.votes.isEmpty else { break }
      if let round = state.rounds.last(where: { $0.closedAt == nil }) {
        try person.send("acts/consent.answer", ["about": round.id.rawValue, "stand": "agrees"])
      } else if state.proposals.isEmpty {
        try person.send("acts/proposal.propose", ["title": "Ours", "options.family_reunification": "none"])
      } else {
        try person.send("acts/word.state", ["text": "We leave it so."])
      }
    }
    let vote = try #require(try person.table.current().state.votes.last)
    #expect(vote.phase == .announced && person.get().contains("so you need not wait for it"))
    // Only to the moment that the person was shown.
    #expect(try person.send("", ["play": "now"]).status == .seeOther)
    #expect(try person.send("", ["play": "\(vote.facts.opens.milliseconds - 1)"]).status == .seeOther)
    #expect(try person.table.current().state.votes.last?.phase == .announced)
    #expect(person.get().contains("name=\"play\" value=\"\(vote.facts.opens.milliseconds)\""))
    #expect(try person.send("", ["play": "\(vote.facts.opens.milliseconds)"]).status == .seeOther)
    #expect(try person.table.current().state.votes.last?.phase == .open && person.get().contains("/acts/vote.cast"))
  }

  @Test("whoever plays on at the same moment, from this process or another, does nothing twice")
  func beside() throws {
    let loaded = try #require(BuiltInDossiers.contents(dossier)).load()
    let politics = try loaded.withTalks.politics
    let first = try shelf.openPlayed(loaded, PlayWish(rounds: 2, seed: 3), at: Instant(milliseconds: 1_700_000_000_000)).table
    let second = try TableShelf(beside: folder.appendingPathComponent("data/runs.sqlite"), keys: shelf.keys).table(first.name)
    try first.seatPlayers(PlayWish(rounds: 2, seed: 3), politics, in: .en, at: Instant(milliseconds: 1_700_000_000_000))
    let stores = [first, second]
    let moves = Mutex<[PlayedMove]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { place in
      let now = Instant(milliseconds: 1_700_000_000_000)
      do {
        let move = try stores[place % 2].play(politics, in: .en, at: now)
        moves.withLock { $0.append(move) }
      } catch { Issue.record("\(error)") }
    }
    let alone = try shelf.openPlayed(loaded, PlayWish(rounds: 2, seed: 3), at: Instant(milliseconds: 1_700_000_000_000)).table
    try alone.seatPlayers(PlayWish(rounds: 2, seed: 3), politics, in: .en, at: Instant(milliseconds: 1_700_000_000_000))
    try alone.play(politics, in: .en, at: Instant(milliseconds: 1_700_000_000_000))
    #expect(moves.withLock { $0 } == Array(repeating: .ended, count: 4))
    #expect(try first.head().count == alone.head().count && second.current().state.failures.count == 1)
  }
}
