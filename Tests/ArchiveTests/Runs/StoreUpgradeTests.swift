import Archive
import Assessments
import Foundation
import Testing

/// Stores as released programs wrote them, from the tiny dossier with a few futures. Each was made by the program of its name.
@Suite("A store of every released version opens, keeps what it has, and takes what is new")
struct StoreUpgradeTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Stores")

  /// A version, and the beginning of the run of an assessment in its store.
  static let released = [("0.5.0", "f135ea0a072d"), ("0.6.0", "555fe7fe8f99"), ("0.7.0", "1d516c98939a"), ("0.8.0", "88c695a364ca")]

  private static func copy(of version: String) throws -> (store: RunStore, folder: URL) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("runs.sqlite")
    try FileManager.default.copyItem(at: Self.folder.appendingPathComponent("polder-\(version).sqlite"), to: file)
    return (try RunStore(file), folder)
  }

  @Test("its runs are listed with their receipts and dossiers, and read back or told as of another version", arguments: released)
  func opens(_ version: String, _ beginning: String) throws {
    let (store, folder) = try Self.copy(of: version)
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try store.run(beginning)
    guard case .assessment(let receipt) = run.receipt else { throw RunStoreError.otherKind(run.id) }
    #expect(receipt.version == version && receipt.dossier == "tiny-polder" && run.asked == "Tests/TinyPolder/dossier")
    #expect(try store.dossier(run.fingerprint)?.files.isEmpty == false)
    switch Result(catching: { try store.assessment(run) }) {
    case .success(let assessment): #expect(assessment.receipt == receipt)
    case .failure(let error): #expect(error as? RunStoreError == .otherForm(run.id), "\(error)")
    }
  }

  @Test("a run of it can be cited, copied, put back, and outlives pruning", arguments: released)
  func takes(_ version: String, _ beginning: String) throws {
    let (store, folder) = try Self.copy(of: version)
    defer { try? FileManager.default.removeItem(at: folder) }
    let all = try store.runs()
    let run = try store.run(beginning)
    #expect(try store.citations().isEmpty)
    // An old backup, without the mark: put back, it is brought up to date.
    let old = Self.folder.appendingPathComponent("polder-\(version).sqlite")
    #expect(try store.restore(from: old, replacing: false) == all.count)
    try store.cite(run.id, note: "a letter")
    let copy = folder.appendingPathComponent("copy.sqlite")
    #expect(try store.backUp(to: copy) == all.count)
    let plan = try store.plan(PruningPlan.Wish(madeBefore: "2999-01-01T00:00:00Z"))
    #expect(plan.runs.isEmpty && plan.kept == all.count, "the only dossier is that of the cited run")
    #expect(try store.prune(plan) == 0)
    #expect(try store.runs() == all)
  }
}
