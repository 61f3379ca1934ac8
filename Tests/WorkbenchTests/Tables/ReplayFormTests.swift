import Archive
import Foundation
import Testing

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

  @Test("it is done once: whoever asks again, in the other language too, is led to the same public table, and the form is gone")
  func once() throws {
    let mark = "name=\"replay\" value=\"\(dossier)\""
    #expect(bench.get("/en/tables").text.contains(mark) && bench.get("/nl/tables").text.contains("Speel het verloop na"))
    let first = try #require(bench.post("/en/tables", ["replay": dossier])["Location"])
    let again = try #require(bench.post("/nl/tables", ["replay": dossier])["Location"])
    #expect(shelf.names().count == 1 && first == "/en/tables/\(shelf.names()[0])" && again == "/nl/tables/\(shelf.names()[0])")
    let board = bench.get(first).text
    #expect(board.contains("20,736") && board.contains("ChristenUnie"), "what its record tells stands on it")
    #expect(!bench.get("/en/tables").text.contains(mark))
    #expect(try shelf.table(shelf.names()[0]).current().state.failures.count == 1)
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
