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
      Case(change: { $0.asylum.arrivals.expectedPerMonth = [] }, sentence: "The model has no arrivals"),
      Case(change: { $0.asylum.arrivals.expectedPerMonth = [9e6] }, sentence: "people would arrive; the simulation takes up to 60 million."),
      Case(change: { $0.asylum.arrivals.tails = 3 }, sentence: "arrivals.tails is 3; give an even number from 4."),
      Case(change: { $0.asylum.arrivals.shock = -1 }, sentence: "arrivals.shock is −1;"),
      Case(change: { $0.asylum.arrivals.persistence = 1.1 }, sentence: "arrivals.persistence is 1.1; a share lies between 0 and 1."),
      Case(change: { $0.asylum.arrivals.origins = [Origin(id: "a", share: 0.4)] }, sentence: "arrivals.origins add up to 0.4 instead of 1."),
      Case(change: { $0.asylum.outcomes.withdrawalShare = 2 }, sentence: "decision.withdrawalShare is 2;"),
      Case(change: { $0.family.decision.handling = .fixed(days: 0) }, sentence: "family.decision has no capacity"),
      Case(change: { $0.asylum.decision = .throughput(perMonth: 0) }, sentence: "decision has no capacity; give it at least one officer"),
      Case(change: { $0.family.decision = .throughput(perMonth: -1) }, sentence: "family.decision has no capacity"),
      Case(change: { $0.family.travel = .exponential(meanDays: .infinity) }, sentence: "family.travel is infinite;"),
      Case(change: { $0.housing.perMonth = -5 }, sentence: "housing.perMonth is −5;"),
      Case(change: { $0.asylum.arrivals.expectedPerMonth = [1e300] }, sentence: "people would arrive; the simulation takes up to 60 million."),
      Case(change: { $0.monthDays = 0 }, sentence: "monthDays is 0; give a number from 1 to 366."),
      Case(change: { $0.family.meanFurtherRelatives = 500 }, sentence: "family.meanFurtherRelatives is 500; give a number from 0 to 499."),
      Case(change: { $0.family.meanFurtherRelatives = .nan }, sentence: "family.meanFurtherRelatives is not a number;"),
      Case(change: { $0.family.decisionTermMonths = -1 }, sentence: "family.decisionTermMonths is −1;"),
      Case(
        change: { $0.asylum.outcomes.statusShares = ByGroup(refugee: 1.5, subsidiary: -0.5, humanitarian: 0) },
        sentence: "statusShares.refugee is 1.5;"),
      Case(
        change: { $0.asylum.arrivals.origins = [Origin(id: "a", share: 1.5), Origin(id: "b", share: -0.5)] },
        sentence: "arrivals.origins.b.share is −0.5;"),
      Case(change: { $0.asylum.arrivals.origins = [Origin(id: "a", share: 1, grantFactor: -1)] }, sentence: "arrivals.origins.a.grantFactor is −1;"),
      Case(
        change: { $0.asylum.arrivals.origins = (0..<257).map { Origin(id: OriginID("\($0)"), share: 1.0 / 257) } },
        sentence: "There are 257 origins; the simulation tells at most 256 apart."),
      Case(change: { $0.asylum.decision.officers = 2_000_000 }, sentence: "decision.officers is 2,000,000; give a number from 1 to 1,000,000."),
      Case(change: { $0.family.requestDelay = .lognormal(meanDays: 10, sigma: .nan) }, sentence: "family.requestDelay.sigma is not a number;"),
      Case(change: { $0.family.requestDelay = .fixed(days: 1e300) }, sentence: "family.requestDelay is 1e+300;"),
      Case(change: { $0.opening?.asylum.people = -1 }, sentence: "opening.asylum.people is −1; give a number from 0 to 60,000,000."),
      Case(change: { $0.opening?.permitHolders.people = 3_000_000_000 }, sentence: "opening.permitHolders.people is 3,000,000,000;"),
      Case(change: { $0.opening?.family.ages = [] }, sentence: "opening.family.ages is empty although people wait;"),
      Case(
        change: { $0.opening?.asylum.ages = [.init(fromMonths: 9, toMonths: 3, share: 1)] },
        sentence: "opening.asylum.ages.fromMonths is 9; give a number from 0 to 3."),
      Case(change: { $0.opening?.family.ages[0].share = .nan }, sentence: "opening.family.ages.share is not a number;"),
      Case(change: { $0.opening?.sponsorDecisionMonths = .infinity }, sentence: "opening.sponsorDecisionMonths is infinite;"),
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

  @Test("terms, shares and months of a policy that cannot be, each with its sentence")
  func policyValues() {
    var rule = FamilyRule()
    rule.startMonth = -1
    rule.quotaPerMonth = .max
    rule.housing = HousingCondition(longestMonthsAfterDecision: -2, longestMonthsFromRequest: .nan)
    rule.brake = EmergencyBrake(onAbove: .nan, offBelow: 10, waitingMonths: -24, minimumMonths: -6, exemptShare: 0)
    var policy = Policy(rules: ByGroup(refugee: rule, subsidiary: FamilyRule(), humanitarian: FamilyRule()), subsidiaryShare: 1.3)
    policy.decisionTermMonths = -9
    let error = #expect(throws: ChainError.self) { try Simulation.check([policy]) }
    let sentences = error?.description ?? ""
    for part in [
      "startMonth is −1;", "quotaPerMonth is ", "housing.longestMonthsAfterDecision is −2;", "housing.longestMonthsFromRequest is not a number;",
      "goes off below 10 and on only above not a number", "brake.waitingMonths is −24;", "brake.minimumMonths is −6;", "subsidiaryShare is 1.3;",
      "decisionTermMonths is −9;",
    ] {
      #expect(sentences.contains(part), "\(part)")
    }
    #expect(error?.faults.count == 9)
  }

  @Test("a brake that stops all, a term without end and a queue of nobody without classes are unusual, not wrong")
  func endless() throws {
    var rule = FamilyRule()
    rule.brake = EmergencyBrake(onAbove: 10, offBelow: 10, waitingMonths: .infinity, minimumMonths: 0, exemptShare: 0)
    var policy = Policy(rules: ByGroup(all: rule))
    policy.decisionTermMonths = .infinity
    try Simulation.check([policy])
    var model = InvariantTests.model
    model.opening?.family.people = 0
    model.opening?.family.ages = []
    model.opening?.asylum.people = 0
    model.opening?.asylum.ages = []
    _ = try Simulation(model: model, seed: 1).simulate(future: 0, policies: [policy])
  }

  @Test("a horizon of one month, no arrivals at all and no homes at all are unusual, not wrong")
  func unusual() throws {
    var model = InvariantTests.model
    model.months = 1
    model.asylum.arrivals.expectedPerMonth = [0]
    model.housing.perMonth = 0
    let outcome = try Simulation(model: model, seed: 1, keeping: [.separation, .switchers]).simulate(future: 0, policies: [.none])[0]
    #expect(outcome[.arrivals] == [0])
    #expect(outcome[.housed] == [0])
  }
}
