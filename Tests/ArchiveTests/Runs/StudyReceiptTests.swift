import Assessments
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Archive

@Suite("The studies beside a run")
struct StudyReceiptTests {
  private func dossier(_ name: String) throws -> Dossier { try #require(try BuiltInDossiers.contents(name)?.load()) }

  @Test("are of the services of the run, but for the forecasts of the past, which have none", arguments: [CapacityScenario.frozen, .answering])
  func services(_ capacity: CapacityScenario) throws {
    let dossier = try dossier(BuiltInDossiers.first)
    let receipts = [
      StudyReceipt.following(of: dossier, seed: 1, capacity), .flows(of: dossier, seed: 1, capacity),
      .flipPoints(of: "V1", dossier, seed: 1, capacity), .sensitivity(of: "V1", dossier, seed: 1, capacity),
      try #require(.experiment(of: dossier, seed: 1, capacity)),
    ]
    #expect(receipts.map(\.capacity) == receipts.map { _ in capacity })
    #expect(StudyReceipt.backtest(of: dossier, seed: 1).capacity == nil)
  }

  @Test("the measure that was in force has no more futures than the run, and 50 at most; other studies have one size")
  func sizes() throws {
    let dossier = try dossier(BuiltInDossiers.first)
    #expect([3, 50, 200].map { StudyReceipt.experiment(of: dossier, seed: 1, futures: $0)?.draws } == [3, 50, 50])
    #expect(StudyReceipt.backtest(of: dossier, seed: 1).draws == 2000 && StudyReceipt.flows(of: dossier, seed: 1).draws == 20)
  }

  @Test("are none where the dossier tells of no measure, or counts nothing after its data cut")
  func none() throws {
    let tiny = try TinyPolder.contents(keeping: [.law]).load()
    #expect(StudyReceipt.experiment(of: tiny, seed: 1) == nil && StudyReceipt.laterCounts(of: tiny, seed: 1) == nil)
    #expect(try StudyReceipt.laterCounts(of: dossier("germany-2018"), seed: 1)?.study == .laterCounts)
  }
}
