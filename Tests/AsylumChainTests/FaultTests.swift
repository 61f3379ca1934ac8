import AsylumChain
import Testing
import Vocabulary

@Suite("What cannot be simulated is refused with a sentence")
struct FaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var change: @Sendable (inout ChainModel) -> Void
    var sentence: String
    var testDescription: String { sentence }
  }

  @Test(
    "an impossible model",
    arguments: [
      Case(change: { $0.months = 1201 }, sentence: "The horizon is 1,201 months; give it 1 to 1,200."),
      Case(change: { $0.arrivals.expectedPerMonth = [] }, sentence: "The model has no arrivals"),
      Case(change: { $0.arrivals.expectedPerMonth = [9e6] }, sentence: "people would arrive; the simulation takes up to 60 million."),
      Case(change: { $0.arrivals.tails = 3 }, sentence: "arrivals.tails is 3; give an even number from 4."),
      Case(change: { $0.arrivals.shock = -1 }, sentence: "arrivals.shock is −1;"),
      Case(change: { $0.arrivals.persistence = 1.1 }, sentence: "arrivals.persistence is 1.1; a share lies between 0 and 1."),
      Case(change: { $0.arrivals.origins = [Origin(id: "a", share: 0.4)] }, sentence: "arrivals.origins add up to 0.4 instead of 1."),
      Case(change: { $0.outcomes.withdrawalShare = 2 }, sentence: "decision.withdrawalShare is 2;"),
      Case(change: { $0.family.decision.handling = .fixed(days: 0) }, sentence: "family.decision has no capacity"),
      Case(change: { $0.decision = .throughput(perMonth: 0) }, sentence: "decision has no capacity; give it at least one officer"),
      Case(change: { $0.family.decision = .throughput(perMonth: -1) }, sentence: "family.decision has no capacity"),
      Case(change: { $0.family.travel = .exponential(meanDays: .infinity) }, sentence: "family.travel is infinite;"),
      Case(change: { $0.housedPerMonth = -5 }, sentence: "housing is −5;"),
    ])
  func model(_ fault: Case) {
    var model = InvariantTests.model
    fault.change(&model)
    let error = #expect(throws: ChainError.self) { try Simulation(model: model, seed: 1) }
    #expect(error?.description.contains(fault.sentence) == true, "\(error?.description ?? "")")
  }

  @Test("an impossible policy, with all its faults at once")
  func policy() {
    var flutter = FamilyRule()
    flutter.brake = EmergencyBrake(onAbove: 40_000, offBelow: 50_000, waitingMonths: 24, minimumMonths: 6, exemptShare: 1.5)
    var backwards = FamilyRule()
    backwards.waitingMonths = -3
    backwards.startMonth = 10
    backwards.endMonth = 4
    backwards.quotaPerMonth = -200
    var policy = Policy(rules: ByGroup(refugee: flutter, subsidiary: backwards, humanitarian: FamilyRule()))
    policy.deterredShare = 1.2
    let error = #expect(throws: ChainError.self) { try Simulation.check([policy]) }
    let sentences = error?.description ?? ""
    for part in [
      "goes off below 50,000 and on only above 40,000", "brake.exemptShare is 1.5", "The wait of people with subsidiary protection is −3 months",
      "ends in month 4, before it starts in month 10", "quotaPerMonth is −200;", "deterredShare is 1.2",
    ] {
      #expect(sentences.contains(part), "\(part)")
    }
    #expect(error?.faults.count == 6)
  }

  @Test("a horizon of one month, no arrivals at all and no homes at all are unusual, not wrong")
  func unusual() throws {
    var model = InvariantTests.model
    model.months = 1
    model.arrivals.expectedPerMonth = [0]
    model.housedPerMonth = 0
    let outcome = try Simulation(model: model, seed: 1, keeping: [.separation, .switchers]).simulate(future: 0, policies: [.none])[0]
    #expect(outcome[.arrivals] == [0])
    #expect(outcome[.housed] == [0])
  }
}
