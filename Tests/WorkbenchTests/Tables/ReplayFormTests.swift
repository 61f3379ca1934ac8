import Foundation
import Synchronization
import Talks
import Testing
import Vocabulary

@testable import Archive
@testable import Workbench

@Suite("The course of talks done again from a page")
final class ReplayFormTests {
  private let bench: LittleWorkbench
  private let shelf: TableShelf
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
  private let dossier = BuiltInDossiers.first

  init() throws {
    bench = try LittleWorkbench()
    shelf = try TableShelf(beside: folder.appendingPathComponent("data/runs.sqlite"), keys: KeyFolder(folder.appendingPathComponent("keys")))
    bench.tables = TableDesk(shelf)
    bench.jobs = JobDesk(bench.store, LittleProgram(bench.store).program) { Issue.record("\($0)") }
    bench.doors = Doors(starts: .all, sessions: Sessions(seats: shelf.seats))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @Test("it is done once in each language: whoever asks again, four at once, is led to the same public table, and the form is gone")
  func once() throws {
    let mark = "name=\"replay\" value=\"\(dossier)\""
    #expect(bench.get("/en/tables").text.contains(mark) && bench.get("/nl/tables").text.contains("Speel het verloop na"))
    let found = Mutex<Set<String>>([])
    var asked = Asked(path: "/en/tables", query: "")
    (asked.method, asked.host, asked.contentType) = ("POST", "127.0.0.1:8480", "application/x-www-form-urlencoded")
    asked.body = Array("replay=\(dossier)&token=\(bench.doors.sessions.token(for: nil))".utf8)
    DispatchQueue.concurrentPerform(iterations: 4) { [responder = bench.responder, asked] _ in
      let answer = responder.answer(asked)
      found.withLock { _ = $0.insert(answer["Location"] ?? answer.text) }
    }
    let name = try #require(shelf.names().first)
    #expect(shelf.names().count == 1 && found.withLock { $0 } == ["/en/tables/\(name)"])
    let board = bench.get("/en/tables/\(name)").text
    #expect(board.contains("20,736") && board.contains("ChristenUnie"), "what its record tells stands on it")
    #expect(!bench.get("/en/tables").text.contains(mark))
    #expect(try shelf.table(name).current().state.failures.count == 1)
    #expect(bench.get("/nl/tables").text.contains(mark), "its words are English")
    let dutch = try #require(bench.post("/nl/tables", ["replay": dossier])["Location"])
    #expect(shelf.names().count == 2 && dutch != "/nl/tables/\(name)")
    #expect(bench.post("/nl/tables", ["replay": dossier])["Location"] == dutch && !bench.get("/nl/tables").text.contains(mark))
  }

  @Test("one that was stopped halfway is no replay: the form stays, and goes on with it to the end")
  func halfway() throws {
    let loaded = try BuiltInDossiers.contents(dossier)?.load()
    let opening = try TableReplay(of: #require(loaded), in: .en).opening()
    _ = try shelf.open(opening, by: "chair", readers: .everyone, at: Instant(milliseconds: 1_000))
    #expect(bench.get("/en/tables").text.contains("name=\"replay\""))
    let made = try #require(bench.post("/en/tables", ["replay": dossier])["Location"])
    #expect(shelf.names().count == 1)
    #expect(try shelf.table(String(made.split(separator: "/").last ?? "")).current().state.failures.count == 1)
  }

  @Test("stopped after some acts it is gone on with in its own language; where somebody acted in between, a new one is made", arguments: [1, 7, 30])
  func resumed(after count: Int) throws {
    let loaded = try #require(try BuiltInDossiers.contents(dossier)?.load())
    let replays = try [Language.nl, .en].map { try TableReplay(of: loaded, in: $0) }
    try bench.store.keep(#require(BuiltInDossiers.contents(dossier)), fingerprint: loaded.fingerprint)
    // The program ends after some acts.
    let half = try replays[0].begin(on: shelf, most: count) { TableRuns(of: $0.name, in: self.bench.store) }
    #expect(try half.current().head.count == 1 + count)
    for language in Language.allCases {
      #expect(!bench.get("/\(language)/tables").text.contains(half.name), "no list leads to one that is under way")
    }
    let all = try replays[1].once(on: TableShelf(beside: folder.appendingPathComponent("other/runs.sqlite"), keys: shelf.keys)) {
      TableRuns(of: $0.name, in: self.bench.store)
    }.current().head.count
    let made = try replays.map { replay in try replay.once(on: shelf) { TableRuns(of: $0.name, in: self.bench.store) } }
    #expect(made[0].name == half.name && made[1].name != half.name && shelf.names().count == 2)
    for table in made { #expect(try table.current().head.count == all) }
    #expect(try replays[0].once(on: shelf) { _ in nil }.name == half.name && shelf.names().count == 2)
  }

  @Test("a server does it in every language by itself, and the first page leads to it; another that starts finds it")
  func byItself() throws {
    for _ in 0..<2 {
      let desk = TableDesk(try TableShelf(beside: folder.appendingPathComponent("data/runs.sqlite"), keys: shelf.keys))
      desk.replayAll(of: .builtIn, in: bench.store) { Issue.record("\($0): \($1)") }
      #expect(desk.shelf.names().count == Language.allCases.count)
    }
    bench.doors = Doors(starts: .nobody, sessions: Sessions(seats: shelf.seats))
    for (language, said) in [("en", "all could live with 0 of the 20,736"), ("nl", "konden allen leven met 0 van de 20.736")] {
      let list = bench.get("/\(language)/tables").text
      // Each page leads to the one in its own words, and to no other.
      let links = list.matches(of: /\/tables\/[0-9a-f]{32}(?=")/).map { "/\(language)\($0.0)" }
      #expect(links.count == 1, "\(links)")
      let board = bench.get(links.first ?? "").text
      #expect(board.contains(said) && (board.contains("Reading 1 of") == (language == "en")), "\(board.prefix(600))")
    }
  }

  @Test("a dossier that tells no course of talks, or is none, is refused by name; whoever may open no table has no form")
  func refused() {
    for name in ["eu-relocation-2015", "nowhere"] {
      let answer = bench.post("/en/tables", ["replay": name])
      #expect(answer.status == .badRequest && answer.text.contains("“\(name)” tells no course of talks"), "\(name): \(answer.text)")
    }
    bench.doors = Doors(starts: .nobody, sessions: Sessions(seats: shelf.seats))
    #expect(!bench.get("/en/tables").text.contains("name=\"replay\""))
    #expect(bench.post("/en/tables", ["replay": dossier]).status == .forbidden && shelf.names().isEmpty)
  }
}
