import Archive
import Assessments
import Foundation
import Testing
import TinyPolder
import Vocabulary

@Suite("Studies of sweeps that are kept")
struct StudyShelfTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")

  /// A merged sweep of a few rows.
  private func sweep(_ name: String, rows: Int, block: Int) throws -> (PlannedSweep, BlockWork) {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let wish = SweepWish(AssessmentRequest(variants: ["T1"], futures: 1, seed: 2), design: .futures, points: rows, levels: 2, blockSize: block)
    let sweep = PlannedSweep(
      try wish.plan(of: TinyPolder.dossier()), of: TinyPolder.contents(), in: folder.appendingPathComponent("\(name).plan"))
    let work = try sweep.work()
    for block in 0..<sweep.plan.blocks { try sweep.compute(block, work, runner: .inOrder) }
    try sweep.merge(work)
    return (sweep, work)
  }

  private func regret(_ sweep: PlannedSweep, _ work: BlockWork) throws -> SweepRegret {
    let terms = work.terms(.figure(.relativesArrived))
    let rows = KeptRows(terms, try sweep.kept(try KeptRows.places(of: terms, in: work), work), of: work)
    return try work.regret(.figure(.relativesArrived), asked: "relatives", best: .highest, enough: nil, in: rows)
  }

  @Test("are the same from any size of block, have one name for one content, and are read back as they were")
  func kept() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let (one, other) = (try sweep("a", rows: 20, block: 20), try sweep("b", rows: 20, block: 3))
    let (first, second) = (try regret(one.0, one.1), try regret(other.0, other.1))
    #expect(first == second && first.known == 20)
    let shelf = StudyShelf(beside: folder.appendingPathComponent("runs.sqlite"))
    #expect(shelf.names().isEmpty)
    let name = try shelf.keep(.regret(first))
    #expect(try shelf.keep(.regret(second)) == name)
    #expect(shelf.names() == [name] && shelf.study(name) == .regret(first))
    #expect(shelf.study("../\(name)") == nil && shelf.study("0123456789ab") == nil)
  }

  @Test("a result that is cut short has no rows to give")
  func cut() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let (sweep, work) = try sweep("a", rows: 6, block: 6)
    let whole = try Data(contentsOf: sweep.result)
    try whole.prefix(whole.count - 100).write(to: sweep.result)
    #expect(throws: SweepFileError.noResult(sweep.result.path)) { try sweep.kept([0], work) }
    try Data(whole.dropLast(70) + whole.suffix(70).reversed()).write(to: sweep.result)
    #expect(throws: SweepFileError.noResult(sweep.result.path)) { try sweep.kept([0], work) }
  }
}
