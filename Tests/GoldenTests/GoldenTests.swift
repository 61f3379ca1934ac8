import Archive
import Assessments
import Dispatch
import Dossiers
import Foundation
import Synchronization
import Testing

/// Every figure of 0.4.0, recorded once from it. A row that a later change moves stands in `moved.tsv` with its old value and the reason; the tables
/// themselves are never written again.
@Suite("The figures are those of 0.4.0, but for rows listed with a reason", .serialized)
struct GoldenTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let root = folder.deletingLastPathComponent().deletingLastPathComponent()

  /// 40 futures and two seeds; with POLDER_SOAK set, 200 and five.
  static let cases: [(futures: Int, seed: UInt64)] =
    ProcessInfo.processInfo.environment["POLDER_SOAK"] == nil ? [(40, 1), (40, 2)] : (1...5).map { (200, $0) }

  @Test("the assessment of the built-in dossier", arguments: cases.indices)
  func assessment(_ place: Int) throws {
    let (futures, seed) = Self.cases[place]
    let dossier = try Self.dossier()
    let assessment = try assess(dossier, AssessmentRequest(futures: futures, seed: seed, capacity: .frozen), runner: Self.runner)
    // 0.4.0 knew no other services.
    let chain = try dossier.withChain.with(.frozen)
    let found = GoldenTable(
      assessment, try chain.backtest(seed: seed, runner: Self.runner),
      try chain.experimentAnswer(futures: min(futures, 50), seed: seed, runner: Self.runner))
    FirstScreen.check(assessment, of: dossier)
    try Self.compare(found, named: "assessment-\(futures)-\(seed)")
  }

  /// The built-in dossier with the chain's values and series of the time before services answered; all else is that of today.
  ///
  /// What those values gave stays to be given, to the last digit; what today's give is another question, and the backtest's to judge.
  private static func dossier() throws -> Dossier {
    var contents = DossierFolder(root.appendingPathComponent("Dossiers/netherlands-2023-07")).contents()
    for name in ["calibration.yaml", "series.csv", "chain.yaml"] {
      contents.files["chain/\(name)"] = try Data(contentsOf: folder.appendingPathComponent("Golden/\(name)"))
    }
    return try contents.load()
  }

  static let runner = Runner { count, body in
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: count) { piece in
      do { try body(piece) } catch { failure.withLock { $0 = error } }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// Compares with the recorded table. With POLDER_GOLDEN_OUT set, writes what was found into that folder, to look at.
  static func compare(_ found: GoldenTable, named name: String) throws {
    if let out = ProcessInfo.processInfo.environment["POLDER_GOLDEN_OUT"] {
      try Data(found.text.utf8).write(to: URL(fileURLWithPath: out).appendingPathComponent("\(name).tsv"))
    }
    let recorded = GoldenTable(text: try String(contentsOf: folder.appendingPathComponent("Golden/\(name).tsv"), encoding: .utf8))
    let moved = MovedRows(text: try String(contentsOf: folder.appendingPathComponent("moved.tsv"), encoding: .utf8))
    let now = Dictionary(found.rows.map { ($0.name, $0.value) }) { first, _ in first }
    #expect(recorded.rows.count > 1000 && now.count == found.rows.count)
    for row in recorded.rows {
      let move = moved.move(name, row.name)
      if let move { #expect(GoldenTable.isSame(move.old, row.value), "\(name) \(row.name): moved.tsv does not give the value of 0.4.0") }
      let expected = move?.new ?? row.value
      guard let value = now[row.name] else {
        #expect(expected == "gone", "\(name) \(row.name) is gone; it was \(row.value)")
        continue
      }
      #expect(GoldenTable.isSame(value, expected), "\(name) \(row.name): \(value) instead of \(expected)")
    }
  }

  @Test("a moved row says why, and no two values that differ count as the same")
  func comparison() throws {
    let moved = MovedRows(text: try String(contentsOf: Self.folder.appendingPathComponent("moved.tsv"), encoding: .utf8))
    for (key, move) in moved.all { #expect(move.reason.count > 10 && !GoldenTable.isSame(move.old, move.new), "\(key)") }
    #expect(GoldenTable.isSame("1.0 2.0", "1.0000000001 2.0"))
    #expect(!GoldenTable.isSame("1.0 2.0", "1.00000001 2.0"))
    #expect(!GoldenTable.isSame("1000000000000", "1000000000001"))
    #expect(!GoldenTable.isSame("1.0", "1.0 2.0"))
    #expect(!GoldenTable.isSame("nan", "1.0"))
  }
}
