import Foundation
import Synchronization
import Testing

@Suite("polder table replay")
struct TableReplayCommandTests {
  private func ran(_ arguments: [String], _ work: (Command.Run, ([String]) throws -> Command.Run) throws -> Void) throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let environment = [
      "POLDER_STORE": folder.appendingPathComponent("store/runs.sqlite").path, "POLDER_KEYS": folder.appendingPathComponent("keys").path,
    ]
    func polder(_ arguments: [String]) throws -> Command.Run { try Command.run(["table"] + arguments, environment: environment) }
    try work(try polder(["replay"] + arguments), polder)
  }

  @Test("the built-in chronology tells what its record tells, its page begins with that, and the record verifies")
  func replay() throws {
    try ran([]) { run, polder in
      #expect(run.code == 0, "\(run.errors)")
      for text in ["all could live with 0 of the 20,736 packages", "VVD and ChristenUnie", "without an answer", "33%"] {
        #expect(run.output.contains(text), "\(text): \(run.output)")
      }
      let table = String(try #require(run.output.firstMatch(of: /Table ([0-9a-f]+) was replayed/)).1)
      let shown = try polder(["show", table])
      #expect(shown.code == 0 && shown.output.contains("What the record tells"), "\(shown.errors)")
      let whole = try polder(["verify", table])
      #expect(whole.code == 0)
      // Talks that are over are not played on.
      let played = try polder(["play", table])
      #expect(played.code == 2 && played.errors.contains("nothing was added"), "\(played.output) \(played.errors)")
      #expect(try polder(["verify", table]).output == whole.output)
      #expect(run.output.contains("Blocked by ChristenUnie. Objection of"), "\(run.output)")
    }
  }

  @Test("four programs that ask at once, and one that asks later, are led to one table")
  func once() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let environment = [
      "POLDER_STORE": folder.appendingPathComponent("store/runs.sqlite").path, "POLDER_KEYS": folder.appendingPathComponent("keys").path,
    ]
    let said = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      let run = try? Command.run(["table", "replay"], environment: environment)
      said.withLock { $0.append(run.map { $0.code == 0 ? $0.output : $0.errors } ?? "no program") }
    }
    said.withLock { $0.append((try? Command.run(["table", "replay"], environment: environment).output) ?? "") }
    #expect(Set(said.withLock { $0 }).count == 1 && said.withLock { $0[0] }.contains("was replayed"), "\(said.withLock { $0 })")
    #expect(try Command.run(["table", "show"], environment: environment).output.split(separator: "\n").count == 1)
  }

  @Test("in Dutch, and a dossier without such acts is told")
  func others() throws {
    try ran(["--language", "nl"]) { run, _ in
      #expect(run.code == 0 && run.output.contains("konden allen leven met 0 van de 20.736"), "\(run.output) \(run.errors)")
    }
    try ran(["germany-2018"]) { run, _ in
      #expect(run.code != 0 && run.output.isEmpty && run.errors.contains("replay.yaml"), "\(run.errors)")
    }
    try ran(["no-such-dossier"]) { run, _ in
      #expect(run.code == 2 && run.errors.contains("no-such-dossier") && !run.errors.contains("DossierProblems"), "\(run.errors)")
    }
  }
}
