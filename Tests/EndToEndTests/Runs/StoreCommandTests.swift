import Foundation
import Testing

/// The store looked after as an operator does it, while a server shows it.
@Suite("polder store, while a server runs")
struct StoreCommandTests {
  private static let dossier = Command.root.appendingPathComponent("Tests/TinyPolder/dossier").path

  /// Makes a small run in a store, and gives its name.
  private static func made(seed: Int, in store: String, _ folder: URL) throws -> String {
    let run = try Command.run([
      "assess", dossier, "--variant", "T0", "--futures", "2", "--seed", "\(seed)", "--store", store, "--output",
      folder.appendingPathComponent("out").path,
    ])
    return String(try #require(run.errors.firstMatch(of: /run ([0-9a-f]{12})/)?.1, "\(run.errors)"))
  }

  @Test("a backup is made, a run is added, the backup is put back, and the server shows the one and then the other without being stopped")
  func restore() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (store, copy) = (folder.appendingPathComponent("runs.sqlite").path, folder.appendingPathComponent("copy.sqlite").path)
    let first = try Self.made(seed: 1, in: store, folder)
    let server = try LittleServer(["--store", store])
    #expect(try server.request("GET /en HTTP/1.1").contains(first))
    let backup = try Command.run(["store", "backup", copy, "--store", store])
    #expect(backup.code == 0 && backup.output.hasPrefix("Backup of ") && backup.output.contains("verified"), "\(backup.errors)")
    let second = try Self.made(seed: 2, in: store, folder)
    #expect(try server.request("GET /en HTTP/1.1").contains(second))
    let refused = try Command.run(["store", "restore", copy, "--store", store])
    #expect(refused.code == 2 && refused.errors.contains("that the backup lacks") && refused.errors.contains("--replace"), "\(refused.errors)")
    let restored = try Command.run(["store", "restore", copy, "--replace", "--store", store])
    #expect(restored.code == 0 && restored.output.hasPrefix("Put back in "), "\(restored.errors)")
    let page = try server.request("GET /en HTTP/1.1")
    #expect(page.contains(first) && !page.contains(second))
    #expect(server.process.isRunning)
  }

  @Test("pruning shows first, removes when told to, and leaves a run that is cited")
  func prune() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = folder.appendingPathComponent("runs.sqlite").path
    let (first, second) = (try Self.made(seed: 1, in: store, folder), try Self.made(seed: 2, in: store, folder))
    let kept = try Command.run(["store", "keep", first, "--note", "a letter", "--store", store])
    #expect(kept.code == 0 && kept.output == "Run \(first) is cited and stays.\n", "\(kept.errors)")
    #expect(try Command.run(["store", "keep", "--store", store]).output.contains(": a letter"))
    // A run is older than no day at all once its second has passed.
    Thread.sleep(forTimeInterval: 1.1)
    let shown = try Command.run(["store", "prune", "--to-size", "1", "--older-than", "0", "--store", store])
    #expect(shown.code == 0 && shown.output.contains(second) && !shown.output.contains(first) && shown.output.contains("Nothing was removed."))
    #expect(try Command.run(["runs", "--store", store]).output.contains(second))
    let removed = try Command.run(["store", "prune", "--older-than", "0", "--remove", "--store", store])
    #expect(removed.code == 0 && removed.output.contains("Removed from"), "\(removed.errors)")
    let left = try Command.run(["runs", "--store", store]).output
    #expect(left.contains(first) && !left.contains(second))
    let unasked = try Command.run(["store", "prune", "--store", store])
    #expect(unasked.code == 2 && unasked.errors.contains("--older-than or --to-size"), "\(unasked.errors)")
  }

  @Test("a time capsule marks its run as cited")
  func capsule() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = folder.appendingPathComponent("runs.sqlite").path
    let run = try Self.made(seed: 1, in: store, folder)
    let report = try Command.run(["report", run, "--capsule", folder.appendingPathComponent("capsule.html").path, "--store", store])
    #expect(report.code == 0, "\(report.errors)")
    let list = try Command.run(["store", "keep", "--store", store]).output
    #expect(list.hasPrefix(run) && list.contains("capsule.html"), "\(list)")
  }
}
