import AsylumChain
import Testing
import Vocabulary

/// Cases go to the officers by the block where nothing is asked of them one by one; both ways must lead to the same.
@Suite("Cases by the block and one by one")
struct BlockTests {
  @Test("further work that falls due after the last month changes nothing, whatever the number of officers", arguments: [1, 40, 300, 2100])
  func sameEitherWay(_ officers: Int) throws {
    var model = ReferenceModel.model
    model.months = 24
    model.asylum.decision.officers = officers
    model.family.decision.officers = officers
    var oneByOne = Policy.none
    oneByOne.furtherWorkPerDecision = 0.5
    oneByOne.furtherWorkFromMonth = 1000
    let outcomes = try Simulation(model: model, seed: 4, keeping: .stay).simulate(future: 3, policies: [.none, oneByOne])
    #expect(outcomes[0].events > 0)
    #expect(outcomes[0] == outcomes[1])
  }

  @Test("who only stands in line joins it as one who is asked whether it ends does", arguments: [0.0, 6])
  func lines(_ wait: Double) throws {
    var model = ReferenceModel.model
    model.months = 24
    model.asylum.outcomes.statusShares = ByGroup(refugee: 0.4, subsidiary: 0.5, humanitarian: 0.1)
    let plain = ReferenceModel.policy(quota: 90, wait: wait)
    var ending = plain
    for group in StatusGroup.allCases { ending.rules[group].endMonth = 1000 }
    let outcomes = try Simulation(model: model, seed: 4, keeping: .stay).simulate(future: 3, policies: [plain, ending])
    #expect(outcomes[0].admittedTotal > 0)
    #expect(outcomes[0] == outcomes[1])
  }
}
