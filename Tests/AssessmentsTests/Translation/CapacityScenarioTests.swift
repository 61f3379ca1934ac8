import AsylumChain
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

@Suite("The services go on as the scenario says")
struct CapacityScenarioTests {
  @Test("frozen services read no value on how they go on, and never move")
  func frozen() throws {
    let chain = try BuiltInDossier.chain().with(.frozen)
    #expect(chain.calibration.items.allSatisfy { $0.key.service == nil })
    let model = chain.chainModel
    #expect(model.asylum.decision.capacity == .frozen && model.family.decision.capacity == .frozen && model.housing.capacity == .frozen)
    #expect(model.asylum.decision.leastDays == 0 && model.family.decision.leastDays == 0)
  }

  @Test("answering services have the values of the dossier, around those who wait on the opening date")
  func answering() throws {
    let chain = try BuiltInDossier.chain()
    #expect(chain.capacity == .answering)
    guard case .answering(let own) = chain.chainModel.family.decision.capacity else {
      Issue.record("the family service does not answer")
      return
    }
    #expect(own.level == chain.calibration[.familySettlesAt] && own.stockElasticity == chain.calibration[.familyToQueue])
    #expect(own.persistence == chain.calibration[.familyPersistence] && own.shock == chain.calibration[.familyShock])
    #expect(own.referenceStock == Double(chain.opening.familyQueue.value) && own.monthsPerPeriod == 3)
    #expect(chain.chainModel.family.decision.leastDays == chain.calibration[.familyLeastMonths] * ChainDossier.daysPerMonth)
    #expect(!chain.calibration.items.contains { $0.key == .familyPlannedPerMonth })
  }

  @Test("a plan multiplies the output of the opening date to that of the plan")
  func planned() throws {
    let chain = try BuiltInDossier.chain().with(.planned)
    let factor = chain.calibration[.decisionPlannedPerYear] / chain.calibration[.decisionCapacityPerYear]
    #expect(chain.chainModel.asylum.decision.capacity == .planned([factor]))
  }

  @Test("draws that a scenario does not read leave all others as they were")
  func draws() throws {
    let chain = try BuiltInDossier.chain()
    for future in 0..<20 {
      let (own, frozen) = (chain.calibration.drawn(seed: 4, future: future), chain.with(.frozen).calibration.drawn(seed: 4, future: future))
      for item in frozen.items { #expect(own[item.key] == item.values[0]) }
    }
  }

  @Test("a run says its scenario, and runs of two scenarios differ")
  func runs() throws {
    let dossier = try BuiltInDossier.dossier()
    func run(_ capacity: CapacityScenario) throws -> Assessment {
      try assess(dossier, AssessmentRequest(variants: ["V3a"], futures: 3, seed: 2, capacity: capacity))
    }
    let runs = try CapacityScenario.allCases.map(run)
    #expect(runs.map(\.receipt.capacity) == CapacityScenario.allCases.map(Optional.some))
    #expect(Set(runs.map { $0.today?.series.description ?? "" }).count == 3)
    let reasons = RunComparison.reasons(runs[0].receipt, runs[1].receipt)
    #expect(reasons == [.capacity(.answering, .frozen)])
  }

  @Test("a dossier that does not say how its services go on has them frozen, and no plan")
  func none() throws {
    let dossier = try TinyPolder.dossier()
    #expect(try dossier.withChain.capacity == .frozen)
    let request = AssessmentRequest(futures: 2)
    #expect(try request.sweep(of: dossier).capacity == .frozen)
    #expect(try assess(dossier, request).receipt.capacity == nil)
    #expect(throws: AssessmentError.noPlan) { try assess(dossier, AssessmentRequest(futures: 2, capacity: .planned)) }
  }
}
