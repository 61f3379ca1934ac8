import Assessments
import Dossiers
import Foundation
import GRDB
import Testing
import TinyPolder
import Vocabulary

@testable import Archive

@Suite("Room in the store: cited runs stay, the oldest others go")
struct PruningTests {
  private let temporary: TemporaryStore
  private var store: RunStore { temporary.store }

  init() throws { temporary = try TemporaryStore() }

  /// A run of the tiny dossier with another cost of a place, made on a day of January 2020, with an answer of so many bytes; its dossier is its own.
  @discardableResult
  private func keep(day: Int, bytes: Int = 100_000, isStudy: Bool = false, dossier: Int? = nil) throws -> RunID {
    var contents = TinyPolder.contents()
    contents.files["note-\(dossier ?? day).yaml"] = Data(repeating: UInt8(ascii: "#"), count: 1000)
    let fingerprint = "fingerprint-\(dossier ?? day)"
    var receipt = StudyReceipt(.backtest, of: try TinyPolder.dossier(), seed: UInt64(day), draws: isStudy ? 4 : 5)
    receipt.fingerprint = fingerprint
    let kind: String
    let text: String
    if isStudy {
      kind = "study"
      text = try RunStore.json(receipt)
    } else {
      let request = AssessmentRequest(variants: [], futures: 5, seed: UInt64(day))
      var own = request.receipt(of: try TinyPolder.dossier(), try request.asked(of: TinyPolder.dossier()))
      own.fingerprint = fingerprint
      kind = RunStore.assessmentKind
      text = try RunStore.json(own)
    }
    let run = RunStore.Run(kind: kind, receipt: text, fingerprint: fingerprint, asked: "tiny")
    let id = try store.keep(run, parts: [(name: "answers", body: String(repeating: "x", count: bytes))], of: contents, circle: .everyone)
    let made = "2020-01-\(day < 10 ? "0" : "")\(day)T12:00:00Z"
    try store.database.write { try $0.execute(sql: "UPDATE run SET made = ? WHERE hash = ?", arguments: [made, id.hash]) }
    return id
  }

  @Test("of five runs those before a day go, but for the cited one; only a plan is made until it is carried out")
  func age() throws {
    let ids = try (1...5).map { try keep(day: $0) }
    try store.cite(ids[1], note: "letter to parliament")
    let plan = try store.plan(PruningPlan.Wish(madeBefore: "2020-01-04T00:00:00Z"))
    #expect(plan.runs.map(\.run.id) == [ids[0], ids[2]])
    #expect(plan.kept == 1)
    #expect(try store.runs().count == 5)
    #expect(try store.prune(plan) == 2)
    #expect(try Set(store.runs().map(\.id)) == [ids[1], ids[3], ids[4]])
    #expect(try store.dossier("fingerprint-1") == nil, "a dossier goes with its last run")
    #expect(try store.dossier("fingerprint-2") != nil)
  }

  @Test("to a size the oldest go first, as many as it takes, and the file gets smaller")
  func size() throws {
    let ids = try (1...5).map { try keep(day: $0) }
    let before = try store.heldBytes()
    let plan = try store.plan(PruningPlan.Wish(bytes: before - 150_000))
    #expect(plan.runs.map(\.run.id) == [ids[0], ids[1]])
    #expect(plan.bytesAfter <= before - 150_000 && !plan.isStillTooLarge)
    #expect(try store.prune(plan) == 2)
    let after = try store.heldBytes()
    #expect(after < before - 150_000 && abs(after - plan.bytesAfter) < 50_000, "planned \(plan.bytesAfter), came to \(after)")
    let file = try #require(try FileManager.default.attributesOfItem(atPath: store.file.path)[.size] as? Int)
    #expect(file < before - 150_000)
  }

  @Test("where all that is left is cited the store stays too large, and says so")
  func onlyCited() throws {
    let ids = try (1...3).map { try keep(day: $0) }
    for id in ids { try store.cite(id) }
    let plan = try store.plan(PruningPlan.Wish(bytes: 1000))
    #expect(plan.runs.isEmpty && plan.isStillTooLarge && plan.kept == 3)
  }

  @Test("studies of the dossier of a cited run stay with it, since its pages show them; another run of that dossier may go")
  func studies() throws {
    let (cited, other) = (try keep(day: 1, dossier: 1), try keep(day: 2, dossier: 1))
    try keep(day: 3, isStudy: true, dossier: 1)
    try store.cite(cited)
    let plan = try store.plan(PruningPlan.Wish(madeBefore: "2999-01-01T00:00:00Z"))
    #expect(plan.runs.map(\.run.id) == [other] && plan.kept == 2)
  }

  @Test("a run that is cited after the plan was made stays all the same")
  func citedSince() throws {
    let ids = try (1...2).map { try keep(day: $0) }
    let plan = try store.plan(PruningPlan.Wish(madeBefore: "2999-01-01T00:00:00Z"))
    #expect(plan.runs.count == 2)
    try store.cite(ids[0])
    #expect(try store.prune(plan) == 1)
    #expect(try store.runs().map(\.id) == [ids[0]])
  }

  @Test("by itself the oldest make way before the store is full, never a cited one and none of the last day, and the file keeps its size")
  func retention() throws {
    let ids = try (1...5).map { try keep(day: $0) }
    try store.cite(ids[0])
    let (held, size) = (try store.heldBytes(), try fileSize())
    let day = try #require(ISO8601DateFormatter().date(from: "2020-01-06T00:00:00Z"))
    #expect(try store.makeRoom(Retention(), at: day) == 0, "nothing is asked")
    #expect(try store.makeRoom(Retention(bytes: 2 * held), at: day) == 0, "there is room")
    #expect(try store.makeRoom(Retention(bytes: held), at: day) == 1)
    #expect(try Set(store.runs().map(\.id)) == Set(ids[2...] + [ids[0]]))
    #expect(try store.heldBytes() < held * 9 / 10 && fileSize() == size)
    #expect(try store.makeRoom(Retention(bytes: 1000), at: day) == 2, "of the last day and cited they stay")
    #expect(try Set(store.runs().map(\.id)) == [ids[0], ids[4]])
  }

  @Test("by itself what is too old makes way")
  func days() throws {
    let ids = try (1...5).map { try keep(day: $0) }
    let day = try #require(ISO8601DateFormatter().date(from: "2020-01-06T00:00:00Z"))
    #expect(try store.makeRoom(Retention(days: 3), at: day) == 2)
    #expect(try Set(store.runs().map(\.id)) == Set(ids[2...]))
  }

  private func fileSize() throws -> Int { try #require(try FileManager.default.attributesOfItem(atPath: store.file.path)[.size] as? Int) }

  @Test("a mark is made once, keeps its note, and can be taken away")
  func marks() throws {
    let id = try keep(day: 1)
    try store.cite(id, note: "a letter")
    try store.cite(id)
    #expect(try store.citations().map(\.note) == ["a letter"])
    #expect(try store.release(id))
    #expect(try !store.release(id))
    #expect(try store.citations().isEmpty)
  }
}
