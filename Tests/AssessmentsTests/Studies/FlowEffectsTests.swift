import AsylumChain
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

@Suite("What small flows of the chain do")
struct FlowEffectsTests {
  @Test("a dossier that leaves a flow out has nobody in it, and one that has it takes its values")
  func model() throws {
    let tiny = try TinyPolder.dossier().withChain
    let plain = tiny.chainModel
    #expect(plain.resettlement == nil && plain.asylum.outcomes.lateDepartureShare == 0 && plain.family.ofAgeRefusedShare == 0)
    #expect(plain.asylum.arrivals.origins.allSatisfy { $0.subsidiaryFactor == 1 })
    let chain = try BuiltInDossier.chain()
    #expect(ChainFlow.allCases.allSatisfy(chain.calibration.says))
    let quota = chain.calibration[.resettlementQuotaPerYear]
    #expect(chain.chainModel.resettlement == nil)
    let counted = chain.calibration.setting(.resettlementCountedShare, to: 1)
    #expect(chain.chainModel(counted).resettlement == Resettlement(personsPerYear: quota, monthsInReception: 1))
    #expect(chain.chainModel(counted.setting(.resettledReceptionMonths, to: 6)).resettlement?.monthsInReception == 6)
  }

  @Test("each value of a flow reaches the chain")
  func values() throws {
    let chain = try BuiltInDossier.chain()
    func model(_ key: CalibrationKey, _ value: Double) -> ChainModel { chain.chainModel(chain.calibration.setting(key, to: value)) }
    #expect(model(.lateDepartureShare, 0.5).asylum.outcomes.lateDepartureShare == 0.5)
    #expect(model(.lateDepartureMonths, 2).asylum.outcomes.lateDeparture == .exponential(meanDays: 2 * ChainDossier.daysPerMonth))
    #expect(model(.ofAgeRefusedShare, 1).family.ofAgeRefusedShare == 1)
    let origins = model(.subsidiaryByOrigin, 1).asylum.arrivals.origins
    for origin in origins { #expect(abs(origin.subsidiaryFactor - max(origin.sponsorFactor, 0.01)) < 1e-9) }
    let capped = try chain.dossier.known("V3a")
    let policy = chain.policy(of: capped, chain.calibration.setting(.hardshipOutsideShare, to: 0.2))
    for group in StatusGroup.allCases {
      let rule = policy.rules[group]
      #expect(rule.outsideShare == (rule.quotaPerMonth != nil || rule.brake != nil ? 0.2 : 0))
    }
    #expect(StatusGroup.allCases.contains { policy.rules[$0].outsideShare > 0 })
  }

  @Test("what the figures have is switched off, what they leave out is switched on, on the same futures")
  func effects() throws {
    let chain = try BuiltInDossier.chain()
    let variants = try ["V3a", "V6"].map { try chain.dossier.known(VariantID($0)) }
    let flows = try chain.flowEffects(of: variants, futures: 4, seed: 3, runner: .inOrder)
    #expect(flows.rows.map(\.flow) == ChainFlow.allCases && flows.futures == 4 && flows.failed == 0)
    for row in flows.rows { #expect((row.value == 0) != (row.other == 0), "\(row.flow)") }
    func row(_ flow: ChainFlow) throws -> FlowEffects.Row { try #require(flows.rows.first { $0.flow == flow }) }
    #expect(try row(.repeatApplications).relatives.mean < 0 && row(.appeals).reception.mean > 0)
    #expect(try row(.lateDepartures).reception.mean > 0 && row(.lateDepartures).relatives.mean == 0)
    #expect(try row(.comingOfAge).relatives.mean < 0)
    // Nobody is outside a limit that today's law does not have.
    let hardship = try row(.hardshipOutside)
    #expect(hardship.relatives.mean == 0 && hardship.effects.map(\.variant) == ["V3a", "V6"])
    #expect(hardship.effects[0].change.mean > 0 && hardship.effects[1].change.mean == 0)
    // A cap makes children wait longer.
    #expect(flows.ofAge.map(\.variant) == [chain.baseline.id, "V3a", "V6"])
    #expect(flows.ofAge[0].children.mean > 0 && flows.ofAge[1].children.mean > flows.ofAge[0].children.mean)
  }

  @Test("a dossier without the optional values has the flows that every dossier has")
  func tiny() throws {
    let chain = try TinyPolder.dossier().withChain
    let flows = try chain.flowEffects(of: [], futures: 2, seed: 1, runner: .inOrder)
    let always: [ChainFlow] = [.repeatApplications, .withdrawals, .appeals]
    #expect(flows.rows.allSatisfy { always.contains($0.flow) })
    // What it does not say counts nowhere, and is no less left out than what is set at nought.
    #expect(chain.flowsLeftOut.unsaid == ChainFlow.allCases.filter { !always.contains($0) })
    let built = try BuiltInDossier.chain()
    #expect(built.flowsLeftOut.unsaid.isEmpty && built.flowsLeftOut.setAside.contains(.resettlement))
  }
}
