import Archive
import Assessments
import Chance
import Dossiers
import Testing
import TinyPolder
import Vocabulary

/// Studies kept beside a run, found again by whoever has its receipt.
@Suite("The studies of a run in the store")
struct RunStudiesTests {
  private let temporary: TemporaryStore
  private let contents: DossierContents
  private let dossier: Dossier
  private var store: RunStore { temporary.store }

  init() throws {
    temporary = try TemporaryStore()
    var draft = Draft(TinyPolder.contents())
    draft.writeLaterCounts()
    contents = draft.contents
    dossier = try draft.contents.load()
  }

  private func receipt(seed: UInt64 = 1, _ capacity: CapacityScenario = .answering, of dossier: Dossier) throws -> Receipt {
    let request = AssessmentRequest(futures: 3, seed: seed, capacity: capacity)
    return request.receipt(of: dossier, try request.asked(of: dossier))
  }

  @Test("are those of its seed and services; what was not made is unknown")
  func found() throws {
    #expect(try store.studies(beside: receipt(of: dossier), of: dossier) == RunStudies())
    let chain = try dossier.withChain
    let asked = try #require(try StudyReceipt.laterCounts(of: dossier, seed: 1, receipt(of: dossier).capacity))
    let answer = try store.study(asked, of: contents, asked: "tiny") { try chain.laterCounts(futures: 40, seed: 1) }
    #expect(answer?.futures == 40 && answer?.rows.map(\.standing).last == .above, "\(String(describing: answer?.rows))")
    #expect(try store.studies(beside: receipt(of: dossier), of: dossier) == RunStudies(later: answer))
    #expect(try store.studies(beside: receipt(seed: 2, of: dossier), of: dossier) == RunStudies())
  }

  @Test("are none for a dossier that counts nothing later, though another with the same chain does")
  func notOfAnother() throws {
    let chain = try dossier.withChain
    let asked = try #require(try StudyReceipt.laterCounts(of: dossier, seed: 1, receipt(of: dossier).capacity))
    _ = try store.study(asked, of: contents, asked: "tiny") { try chain.laterCounts(futures: 2, seed: 1) }
    let plain = try TinyPolder.dossier()
    #expect(try store.studies(beside: receipt(of: plain), of: plain) == RunStudies())
  }

  @Test("a capsule holds them all but the forecasts of the past, of which it holds the digest")
  func capsule() throws {
    let assessment = try assess(dossier, AssessmentRequest(futures: 4))
    let chain = try dossier.withChain
    let studies = RunStudies(
      backtest: try chain.backtest(futures: 2, seed: 1), later: try chain.laterCounts(futures: 2),
      flows: try chain.flowEffects(of: dossier.variants, futures: 2, seed: 1, runner: .inOrder))
    let frame = CapsuleContents.Frame(language: .en, asked: "tiny")
    let own = try CapsuleContents(assessment, studies: studies, of: contents, frame: frame)
    let page = try own.parts().map { $0.key.element($0.value) }.joined(separator: "\n")
    let read = try CapsuleContents(page: page, file: "c.html")
    #expect(read.studies == RunStudies(later: studies.later, flows: studies.flows) && studies.later != nil && studies.flows != nil)
    #expect(read.digests.contains { $0.piece == .backtest } && read.with(piecesOf: assessment, studies.backtest).studies == studies)
  }
}
