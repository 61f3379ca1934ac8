import Assessments
import Dossiers
import Foundation
import GRDB
import Testing
import TinyPolder
import Vocabulary

@testable import Archive

@Suite("Backup of a store, and putting it back")
struct StoreCopyTests {
  private let temporary: TemporaryStore
  private var store: RunStore { temporary.store }
  private var copy: URL { temporary.file.deletingLastPathComponent().appendingPathComponent("copy.sqlite") }

  init() throws { temporary = try TemporaryStore() }

  @discardableResult
  private func keep(_ seed: UInt64) throws -> RunID {
    let receipt = StudyReceipt(.backtest, of: try TinyPolder.dossier(), seed: seed, draws: 4)
    _ = try store.study(receipt, of: TinyPolder.contents(), asked: "tiny") { ["answer \(seed)"] }
    return try #require(try store.runs().first { $0.receipt == .study(receipt) }).id
  }

  @Test("the copy holds every run, and writes over nothing")
  func backup() throws {
    let ids = try (1...3).map { try keep($0) }
    #expect(try store.backUp(to: copy) == 3)
    #expect(try Set(RunStore(copy).runs().map(\.id)) == Set(ids))
    #expect(throws: StoreCopyError.alreadyThere(path: copy.path)) { try store.backUp(to: copy) }
    #expect(!FileManager.default.fileExists(atPath: copy.path + ".partial"))
  }

  @Test("a program that has the store open goes on through a backup and a restore, and reads what was put back")
  func whileOpen() throws {
    let first = try keep(1)
    let reader = try RunStore(temporary.file)
    #expect(try reader.runs().map(\.id) == [first])
    #expect(try store.backUp(to: copy) == 1)
    let second = try keep(2)
    #expect(try Set(reader.runs().map(\.id)) == [first, second])
    #expect(try store.restore(from: copy, replacing: true) == 1)
    #expect(try reader.runs().map(\.id) == [first])
    #expect(try reader.dossier(try TinyPolder.dossier().fingerprint) != nil)
  }

  @Test("refuses to lose runs unless told to, says how many are cited, and changes nothing")
  func loss() throws {
    try keep(1)
    #expect(try store.backUp(to: copy) == 1)
    let cited = try keep(2)
    try keep(3)
    try store.cite(cited)
    let error = #expect(throws: StoreCopyError.self) { try store.restore(from: copy, replacing: false) }
    #expect(error == .wouldLose(runs: 2, cited: 1))
    #expect(try store.runs().count == 3)
  }

  @Test("refuses what is no store, a damaged one, one of a newer program, and one whose receipts were changed; nothing changes")
  func unsound() throws {
    let run = try keep(1)
    #expect(throws: StoreCopyError.noCopy(path: copy.path)) { try store.restore(from: copy, replacing: true) }
    try Data("no database, but long enough to be looked at as one".utf8).write(to: copy)
    #expect(throws: StoreCopyError.self) { try store.restore(from: copy, replacing: true) }
    func changed(_ sql: String) throws -> StoreCopyError? {
      try FileManager.default.removeItem(at: copy)
      _ = try store.backUp(to: copy)
      try DatabaseQueue(path: copy.path).write { try $0.execute(sql: sql) }
      return #expect(throws: StoreCopyError.self) { try store.restore(from: copy, replacing: true) }
    }
    #expect(try changed("UPDATE run SET receipt = receipt || ' '") == .unsound(path: copy.path, reason: .changedReceipts(1)))
    #expect(try changed("DELETE FROM part") == .unsound(path: copy.path, reason: .emptyRuns(1)))
    let newer = try changed("INSERT INTO grdb_migrations VALUES ('of tomorrow')")
    #expect(newer == .newer(path: copy.path, migrations: ["of tomorrow"]))
    #expect(try store.runs().map(\.id) == [run])
  }

  @Test("every refusal has a sentence in both languages, with its numbers")
  func sentences() {
    let faults: [StoreFault] = [.database("malformed"), .changedReceipts(1), .changedReceipts(2), .emptyRuns(3), .otherCount(1, expected: 2)]
    let errors =
      faults.map { StoreCopyError.unsound(path: "copy", reason: $0) } + [
        .noCopy(path: "copy"), .alreadyThere(path: "copy"), .newer(path: "copy", migrations: ["of tomorrow"]), .wouldLose(runs: 2, cited: 1),
      ]
    for error in errors { #expect(error.sentence.nl != error.sentence.en && error.sentence.nl.hasSuffix(".") && error.sentence.en.hasSuffix(".")) }
    #expect(errors[1].sentence.en.contains("1 run has another receipt than their identifier goes with"))
    #expect(StoreCopyError.wouldLose(runs: 2, cited: 1).sentence.nl.contains("2 runs die in de reservekopie ontbreken, waarvan 1 aangehaald"))
  }
}
