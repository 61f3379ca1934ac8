import Assessments
import Dossiers
import Foundation
import Testing
import TinyPolder

@testable import Archive

@Suite("Circles: nothing of a closed one is found from outside")
struct CircleTests {
  private let temporary: TemporaryStore
  private let dossier: Dossier
  private var store: RunStore { temporary.store }

  init() throws {
    temporary = try TemporaryStore()
    dossier = try TinyPolder.dossier()
  }

  private func receipt(_ seed: UInt64 = 1) throws -> Receipt {
    let request = AssessmentRequest(variants: [], futures: 2, seed: seed)
    return request.receipt(of: dossier, try request.asked(of: dossier))
  }

  private func wish(_ seed: UInt64 = 1, by client: String = "one") throws -> JobWish {
    JobWish(.assessment(try receipt(seed)), of: TinyPolder.contents(), asked: "tiny", by: client)
  }

  @discardableResult
  private func keep(_ seed: UInt64 = 1, in circle: Circle) throws -> RunID {
    let assessment = try assess(dossier, AssessmentRequest(receipt(seed)))
    return try store.keep(assessment, futures: nil, of: TinyPolder.contents(), asked: "tiny", in: circle)
  }

  @Test("a closed circle is made once, with a salt of its own, which another program that opens the store finds and no text shows")
  func made() throws {
    #expect(try store.circle("table:7") == nil)
    #expect(try store.circle("public") == .everyone)
    let circle = try store.makeCircle("table:7")
    #expect(circle.isClosed && !Circle.everyone.isClosed)
    #expect(circle.salt.count == 64 && circle.salt.allSatisfy { $0.isHexDigit })
    #expect(try store.makeCircle("table:7") == circle)
    #expect(try RunStore(temporary.file).circle("table:7") == circle)
    let other = try store.makeCircle("table:8")
    #expect(other.salt != circle.salt && other != circle)
    #expect("\(circle)" == "table:7" && "\([circle])".contains(circle.salt) == false)
  }

  @Test("the address of a closed run cannot be worked out from what it was asked: circles of the same name in two stores give two")
  func salted() throws {
    let open = try RunStore.id(of: .assessment(receipt()))
    let closed = try RunStore.id(of: .assessment(receipt()), in: store.makeCircle("table:7"))
    let elsewhere = try TemporaryStore()
    let again = try RunStore.id(of: .assessment(receipt()), in: elsewhere.store.makeCircle("table:7"))
    #expect(Set([open, closed, again]).count == 3)
    let unsalted = RunID(circle: Circle(name: "table:7", salt: ""), kind: RunStore.assessmentKind, receipt: try RunStore.json(receipt()))
    #expect(closed != unsalted)
  }

  @Test("within a circle the same request is the same run; another circle neither lists nor finds nor reads it")
  func lookup() throws {
    let (seven, eight) = (try store.makeCircle("table:7"), try store.makeCircle("table:8"))
    let id = try keep(in: seven)
    #expect(try keep(in: seven) == id)
    #expect(try store.runs(in: seven).map(\.id) == [id])
    let run = try store.run(id.hash, in: seven)
    #expect(try store.run(answering: receipt(), in: seven)?.id == id)
    for other in [Circle.everyone, eight] {
      #expect(try store.runs(in: other).isEmpty)
      #expect(throws: RunStoreError.unknown(id.hash)) { try store.run(id.hash, in: other) }
      #expect(throws: RunStoreError.unknown(id.description)) { try store.run(id.description, in: other) }
      #expect(try store.run(answering: receipt(), in: other) == nil)
      #expect(throws: RunStoreError.noPart(id, part: "answers")) { try store.assessment(run, in: other) }
      #expect(try store.dossier(dossier.fingerprint, in: other) == nil, "not even its dossier")
      #expect(try !store.isMade(id, in: other))
    }
    #expect(try store.dossier(dossier.fingerprint, in: seven) != nil)
    let open = try keep(in: .everyone)
    #expect(open != id)
    #expect(try store.runs().map(\.id) == [open] && store.runs(in: seven).map(\.id) == [id])
  }

  @Test("a beginning that a closed run shares with an open one stays clear to the reader of the open one")
  func ambiguous() throws {
    let seven = try store.makeCircle("table:7")
    let open = try keep(in: .everyone)
    for seed in 1...20 as ClosedRange<UInt64> {
      _ = try store.study(StudyReceipt(.backtest, of: dossier, seed: seed, draws: 1), of: TinyPolder.contents(), asked: "tiny", in: seven) { seed }
    }
    #expect(try store.run(String(open.hash.prefix(1))).id == open)
  }

  @Test("studies, marks and actuals are of their circle")
  func beside() throws {
    let seven = try store.makeCircle("table:7")
    let study = StudyReceipt(.backtest, of: dossier, seed: 1, draws: 1)
    _ = try store.study(study, of: TinyPolder.contents(), asked: "tiny", in: seven) { [1] }
    let (own, other): ([Int]?, [Int]?) = (try store.stored(study, in: seven), try store.stored(study))
    #expect(own == [1] && other == nil)
    let id = try keep(in: seven)
    try store.cite(id, in: seven)
    #expect(try store.citations(in: seven).map(\.id) == [id] && store.citations().isEmpty)
    #expect(try !store.release(id))
    #expect(try store.citations(in: seven).count == 1)
  }

  @Test("the same request in two circles is two jobs; each circle sees its own, and one queue makes both")
  func jobs() throws {
    let seven = try store.makeCircle("table:7")
    let (closed, open) = (try store.enqueue(wish(), in: seven), try store.enqueue(wish()))
    #expect(closed.id != open.id && closed.circle == seven && open.circle == .everyone)
    #expect(try store.enqueue(wish(), in: seven) == closed)
    #expect(try store.jobs() == [open] && store.jobs(in: seven) == [closed])
    #expect(try store.job(closed.id) == nil)
    #expect(try store.job(inAnyCircle: closed.id) == closed)
    #expect(try store.placeInQueue(open.id) == 0, "no reader is told that a closed one waits before it")
    #expect(try !store.cancel(closed.id), "nor ends it from outside")
    #expect(try store.claimJob()?.id == closed.id)
    #expect(try store.claimJob()?.id == open.id)
    try RunStore(temporary.file).giveBackAll()
    #expect(try store.job(closed.id, in: seven)?.state == .queued && store.job(open.id)?.state == .queued)
  }

  @Test("limits count within a circle, so that a full queue of a closed one stays unseen")
  func limits() throws {
    let seven = try store.makeCircle("table:7")
    var limits = JobLimits()
    (limits.open, limits.openPerClient) = (2, 2)
    for seed in [1, 2] as [UInt64] { _ = try store.enqueue(wish(seed), limits, in: seven) }
    #expect(throws: JobError.queueFull(limit: 2)) { try store.enqueue(wish(3), limits, in: seven) }
    for seed in [1, 2] as [UInt64] { #expect(try store.enqueue(wish(seed), limits).state == .queued) }
  }

  @Test("a backup carries closed runs and their circles, is verified with them, and is refused where a salt was changed")
  func copies() throws {
    let seven = try store.makeCircle("table:7")
    let id = try keep(in: seven)
    let copy = temporary.file.deletingLastPathComponent().appendingPathComponent("copy.sqlite")
    #expect(try store.backUp(to: copy) == 1)
    let other = try RunStore(copy)
    let circle = try #require(try other.circle("table:7"))
    #expect(try circle == seven && other.run(id.hash, in: circle).id == id)
    try other.database.write { try $0.execute(sql: "UPDATE circle SET salt = 'other'") }
    #expect(throws: StoreCopyError.unsound(path: copy.path, reason: .changedReceipts(1))) { try store.restore(from: copy, replacing: true) }
  }

  @Test("pruning makes room in all circles alike, and never of a cited run")
  func prunes() throws {
    let seven = try store.makeCircle("table:7")
    let (cited, other) = (try keep(1, in: seven), try keep(2, in: seven))
    let open = try keep(3, in: .everyone)
    try store.cite(cited, in: seven)
    let plan = try store.plan(PruningPlan.Wish(madeBefore: "2999-01-01T00:00:00Z"))
    #expect(Set(plan.runs.map(\.run.id)) == [other, open] && plan.kept == 1)
    #expect(try store.prune(plan, shrinks: false) == 2)
    #expect(try store.runs(in: seven).map(\.id) == [cited] && store.runs().isEmpty)
  }

  @Test("the dossier of a job that waits, or may be asked for again, outlives pruning")
  func dossierOfJob() throws {
    var contents = TinyPolder.contents()
    contents.files["note.yaml"] = Data("# another\n".utf8)
    var own = try receipt()
    own.fingerprint = "another"
    let job = try store.enqueue(JobWish(.assessment(own), of: contents, asked: "tiny", by: "one"))
    try keep(in: .everyone)
    #expect(try store.prune(store.plan(PruningPlan.Wish(madeBefore: "2999-01-01T00:00:00Z"))) == 1)
    #expect(try store.dossier(job.fingerprint) == contents)
  }
}
