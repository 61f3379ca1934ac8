import Archive
import Assessments
import Dossiers
import Foundation
import Talks
import Testing
import TinyPolder
import Vocabulary

@Suite("A proposal sent away for a test, from the question to the verdict at the table")
final class TableRoundTripTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
  private let store: RunStore
  private let table: TableStore
  private let runs: TableRuns
  private var clock = 1_900_000_000_000

  init() throws {
    store = try RunStore(folder.appendingPathComponent("data/runs.sqlite"))
    let contents = TinyPolder.contents()
    let fingerprint = try contents.load().fingerprint
    try store.keep(contents, fingerprint: fingerprint)
    let shelf = try TableShelf(beside: store.file, keys: KeyFolder(folder.appendingPathComponent("keys")))
    let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Docs/Guides/TableNight.json").standardized
    var description = try TableDescription.read(guide)
    description.seats += [
      Seat("agency", .agency, name: Phrase(nl: "Dienst", en: "Agency"), weight: 0),
      Seat("money", .finance, name: Phrase(nl: "Financiën", en: "Finance"), weight: 0),
    ]
    table = try shelf.open(
      description.opening(dossier: fingerprint), by: description.chair, readers: .table, at: Instant(milliseconds: 1_900_000_000_000))
    runs = TableRuns(of: table.name, in: store)
    try act(.openSession, [.name: "First", .present: "chair\nnorth\neast\nsouth"], as: "chair")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @discardableResult
  private func act(_ kind: ActKind, _ values: [ActField: String], as seat: SeatID) throws -> Act {
    clock += 60_000
    var wish = TableWish(kind: kind, values: values, seat: seat)
    wish.runs = runs
    let act = try table.act(wish, at: Instant(milliseconds: clock), dossier: nil).act
    try runs.order(after: act, in: state) { _ = try store.enqueue($0, in: $1) }
    return act
  }

  private var state: TableState { get throws { try table.current().state } }
  private var proposal: TableState.Proposal { get throws { try #require(try state.proposals.last) } }

  private func answered(_ version: Int) throws -> AnsweredVersion {
    try TableRuns(of: table.name, in: store).answered(proposal, version: version, in: state) { _ in CalendarDate("2030-03-20") }
  }

  /// Makes the run of a version, as the command does.
  private func make(_ version: Int) throws {
    let work = try #require(try runs.work(proposal, version: version))
    let record = try work.request.chain(of: work.dossier).sweep(0..<work.request.futures, of: work.request.sweep(of: work.dossier))
    let assessment = try conclude(record, of: work.dossier, work.request)
    let futures = FutureFigures(record, of: try work.request.chain(of: work.dossier))
    try store.keep(assessment, futures: futures, of: work.wish.contents, asked: work.wish.asked, in: work.circle)
  }

  private func refer(to seat: String, _ test: String) throws {
    let due = "2030-07-07 14:00"
    try act(.refer, [.about: "1", .to: seat, .test: test, .question: "Does it hold?", .due: due, .returnsTo: "Second"], as: "north")
  }

  @Test("the machine's review goes along; the ruling changes the verdict of that version at the table, and the machine's stays beside it")
  func law() throws {
    try act(.propose, [.title: "Quota", .variant: "T1"], as: "north")
    try refer(to: "justice", "law")
    let review = try #require(try state.referrals.first?.facts.review)
    #expect(review.run.isEmpty, "no run was made yet")
    let finding = try #require(review.findings.first { $0.place?.code == "QUOTA" })
    #expect(finding.verdict == .contrary && finding.norm == "N-QUOTA" && finding.place?.groups == [.subsidiary])
    #expect(try answered(1).law.map(\.table).first == .contraryToHigherLaw, "the law alone is told before any run")
    let rulings = "\(finding.id): at_risk; There is a way around."
    try act(.answerReferral, [.about: "1", .text: "It can stand.", .rulings: rulings], as: "justice")
    #expect(try answered(1).law.map { [$0.machine, $0.table] }.first == [.contraryToHigherLaw, .atRisk])
    try make(1)
    let own = try answered(1)
    #expect(own.standing == .made && own.law.map { [$0.machine, $0.table] }.first == [.contraryToHigherLaw, .atRisk])
    #expect(own.machine?.receipt.answers == nil && own.atTable?.receipt.answers?.count == 64)
    let variant = try #require(own.variant)
    #expect(own.answers?.row(variant)?.families == own.machine?.row(variant)?.families, "no future is made anew")
    let document = try AnswersDocument(own, proposal.id, in: state)
    #expect(document.machine != document.table && document.verdicts.contains { $0.by == "justice" && $0.standing == .overruled })
    #expect(try state.sessions.map(\.returned) == [[]])
    try act(.closeSession, [:], as: "chair")
    try act(.openSession, [.name: "Second", .present: "chair"], as: "chair")
    #expect(try state.sessions.last?.returned == [proposal.id])
  }

  @Test("a review from a run names it; a ruling on one version leaves the next as the machine has it")
  func versions() throws {
    try act(.propose, [.title: "Quota", .variant: "T1"], as: "north")
    try make(1)
    try refer(to: "justice", "law")
    let facts = try #require(try state.referrals.first?.facts)
    #expect(try facts.review?.run == answered(1).run)
    let finding = try #require(facts.review?.findings.first { $0.place?.code == "QUOTA" })
    try act(.answerReferral, [.about: "1", .text: "So.", .rulings: "\(finding.id): tenable; It may."], as: "justice")
    try act(.revise, [.about: "1", .levers: "subsidiary.quota_per_month: 40", .reason: "milder"], as: "north")
    #expect(try answered(2).standing == .waiting && answered(2).difference == nil)
    try make(2)
    let own = try answered(2)
    #expect(own.atTable == nil && own.law.first?.table == .contraryToHigherLaw)
    let difference = try #require(own.difference)
    #expect(difference.law.first?.before != difference.law.first?.after, "the ruling on the version before counts")
    let relatives = try #require(difference.changes.first { $0.measure == .relatives }?.difference)
    #expect(relatives.mean.mean > 0 && relatives.mean.standardError > 0)
  }

  @Test("feasibility and cost come back as figures that the rules read")
  func otherTests() throws {
    try act(.propose, [.title: "Quota", .variant: "T1"], as: "north")
    try refer(to: "agency", "feasibility")
    let feasible: [ActField: String] = [
      .about: "1", .text: "With more people.", .degree: "on_conditions", .start: "2031-01-01", .people: "120", .conditions: "Money",
    ]
    try act(.answerReferral, feasible, as: "agency")
    try refer(to: "money", "cost")
    try act(.answerReferral, [.about: "1", .text: "About this.", .low: "1000000", .high: "2000000", .fromYear: "2031"], as: "money")
    let answers = try state.referrals.compactMap(\.answer?.facts)
    #expect(answers.first?.feasibility == .init(.onConditions, start: CalendarDate("2031-01-01"), people: 120, conditions: ["Money"]))
    #expect(answers.last?.cost == .init(lowCents: 100_000_000, highCents: 200_000_000, fromYear: 2031))
    #expect(try state.referrals.allSatisfy { $0.facts.review == nil }, "a review goes to a lawyer alone")
  }

  @Test("the run of each version waits in the queue of the table's circle, and why there is none is said")
  func ordering() throws {
    try act(.propose, [.title: "Quota", .levers: "subsidiary.quota_per_month: 5", .options: "family: quota"], as: "north")
    #expect(try answered(1).standing == .waiting)
    let circle = try #require(try store.circle("table:\(table.name):table"))
    #expect(try store.jobs(in: circle).count == 1 && store.jobs().isEmpty)
    #expect(try answered(1).dossier?.variants.last?.tableOptions.map(\.option) == ["quota"])
    try act(.propose, [.title: "Words", .sentences: "Only words."], as: "north")
    #expect(try answered(1).standing == .nothingToRun)
    try act(.propose, [.title: "Wrong", .levers: "subsidiary.nothing_such: 5"], as: "north")
    guard case .unreadable(let reasons) = try answered(1).standing else {
      Issue.record("a lever that is none can be run")
      return
    }
    #expect(!reasons.isEmpty && reasons.allSatisfy { !$0.nl.isEmpty && !$0.en.isEmpty })
    #expect(try store.jobs(in: circle).count == 1)
  }
}
