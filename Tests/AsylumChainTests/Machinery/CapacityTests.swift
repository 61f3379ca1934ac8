import Chance
import Foundation
import Testing
import Vocabulary

@testable import AsylumChain

@Suite("Services answer to those who wait, as their equation says")
struct CapacityTests {
  /// A service that moves in every way.
  static let lively: Answering = {
    var answering = Answering()
    (answering.level, answering.referenceStock, answering.persistence) = (1.2, 700, 0.58)
    (answering.stockElasticity, answering.shock) = (0.11, 0.22)
    return answering
  }()

  /// The chain of the invariants with one capacity for all three services.
  static func model(_ capacity: Capacity, leastDays: Double = 0) -> ChainModel {
    var model = InvariantTests.model
    (model.asylum.decision.capacity, model.family.decision.capacity, model.housing.capacity) = (capacity, capacity, capacity)
    (model.asylum.decision.leastDays, model.family.decision.leastDays) = (leastDays, leastDays)
    return model
  }

  static func outcomes(_ model: ChainModel, _ policies: [Policy] = [.none]) throws -> [ChainOutcome] {
    try Simulation(model: model, seed: 5, keeping: [.stay, .separation, .switchers]).simulate(future: 3, policies: policies)
  }

  @Test("without elasticities and shocks an answering service is the frozen one, to the last digit")
  func still() throws {
    let policies = [Policy.none, InvariantTests.policy(4), Policy(furtherWorkPerDecision: 0.3, furtherWorkFromMonth: 6)]
    let frozen = try Self.outcomes(Self.model(.frozen), policies)
    #expect(try Self.outcomes(Self.model(.answering(Answering())), policies) == frozen)
    #expect(try Self.outcomes(Self.model(.planned([1])), policies) == frozen)
    #expect(try Self.outcomes(Self.model(.answering(Self.lively)), policies) != frozen)
  }

  @Test("a plan of twice the output is a service with twice the output")
  func planned() throws {
    var planned = InvariantTests.model
    planned.asylum.decision = .throughput(perMonth: 150)
    planned.family.decision = .throughput(perMonth: 60)
    var doubled = planned
    (planned.asylum.decision.capacity, planned.family.decision.capacity, planned.housing.capacity) = (.planned([2]), .planned([2]), .planned([2]))
    doubled.asylum.decision = .throughput(perMonth: 300)
    doubled.family.decision = .throughput(perMonth: 120)
    doubled.housing.perMonth *= 2
    #expect(try Self.outcomes(planned) == Self.outcomes(doubled))
  }

  @Test("a plan holds month by month, its last value for all later months")
  func months() throws {
    var model = InvariantTests.model
    model.asylum.arrivals = Arrivals(expectedPerMonth: [5000])
    model.asylum.decision = .throughput(perMonth: 1000)
    model.asylum.decision.capacity = .planned([1, 1, 0.5, 2])
    let decisions = try Self.outcomes(model)[0][.decisions]
    for (month, expected) in [1000.0, 1000, 500, 2000, 2000, 2000].enumerated() {
      #expect(abs(decisions[month] - expected) <= 2, "month \(month + 1): \(decisions[month])")
    }
  }

  /// Decisions alone: nobody is granted.
  static func decisions(perMonth: Double, inflow: Double, _ answering: Answering) -> ChainModel {
    var model = ChainModel(
      months: 600,
      asylum: AsylumProcedure(
        arrivals: Arrivals(expectedPerMonth: [inflow]), decision: .throughput(perMonth: perMonth),
        outcomes: DecisionOutcomes(grantShare: 0, statusShares: ByGroup(refugee: 1, subsidiary: 0, humanitarian: 0))),
      family: FamilyReunification(
        sponsorShare: 0, meanFurtherRelatives: 0, requestDelay: .fixed(days: 1), decision: Service(officers: 1, handling: .fixed(days: 1))),
      housing: Housing(perMonth: 1))
    model.asylum.decision.capacity = .answering(answering)
    return model
  }

  @Test("with an inflow that never moves the queue comes to the fixed point of the equation", arguments: [0, 0.3])
  func fixedPoint(work: Double) throws {
    var answering = Answering()
    (answering.referenceStock, answering.persistence, answering.stockElasticity) = (1000, 0.5, 0.3)
    let model = Self.decisions(perMonth: 800, inflow: 1000, answering)
    let queue = try Self.outcomes(model, [Policy(furtherWorkPerDecision: work)])[0][.asylumQueue].suffix(300)
    // The output that handles the inflow with its further work, over that of the model, and the queue at which the equation stands still there.
    let output = 1000 * (1 + work) / 800
    let expected = 1000 * exp((1 - answering.persistence) * log(output) / answering.stockElasticity)
    let found = queue.reduce(0, +) / 300
    #expect(abs(found / expected - 1) < 0.06, "\(found) instead of \(expected)")
  }

  @Test("an office that answers takes up part of the work that a policy makes")
  func absorbs() throws {
    var answering = Answering()
    (answering.referenceStock, answering.persistence, answering.stockElasticity) = (1000, 0.5, 0.3)
    let policies = [Policy.none, Policy(furtherWorkPerDecision: 0.3)]
    func further(_ model: ChainModel) throws -> Double {
      let queues = try Self.outcomes(model, policies).map { $0[.asylumQueue, 119] }
      return queues[1] - queues[0]
    }
    var frozen = Self.decisions(perMonth: 800, inflow: 1000, answering)
    frozen.asylum.decision.capacity = .frozen
    let (without, with) = try (further(frozen), further(Self.decisions(perMonth: 800, inflow: 1000, answering)))
    #expect(with > 0 && with < without / 5, "\(with) and \(without)")
  }

  @Test("the output moves by the shock of its period, of the size that the model says, and the same whatever the policy", arguments: [nil, 4])
  func shocks(tails: Int?) {
    var answering = Answering()
    (answering.shock, answering.tails, answering.change, answering.range) = (0.2, tails, 0.001...1000, 0.001...1000)
    func steps(_ stock: Double, future: Int) -> [Double] {
      var pace = ServicePace(
        .answering(answering), noise: Stream(seed: 1, future: future, event: 1), tail: Stream(seed: 1, future: future, event: 2))
      return (0..<40).map { _ in
        pace.turn(stock: stock)
        return log(pace.factor)
      }
    }
    #expect(steps(10, future: 1) == steps(10_000, future: 1) && steps(10, future: 1) != steps(10, future: 2))
    let all = (0..<500).flatMap { steps(1, future: $0) }
    let mean = all.reduce(0, +) / Double(all.count)
    let deviation = (all.reduce(0) { $0 + $1 * $1 } / Double(all.count)).squareRoot()
    // Heavy tails are cut, and estimate a spread less sharply.
    #expect(abs(mean) < 0.01 && abs(deviation - 0.2) < (tails == nil ? 0.006 : 0.02), "\(mean), \(deviation)")
  }

  @Test("a shock lasts as the persistence says")
  func persistence() {
    var answering = Answering()
    answering.persistence = 0.6
    var factor = 2.0
    for _ in 0..<5 { factor = answering.next(after: factor, stock: 1, shock: 0) }
    #expect(abs(log(factor) - pow(0.6, 5) * log(2)) < 1e-12)
  }

  @Test("growth and shrinkage keep to their bounds, of a period and in all")
  func bounds() {
    var answering = Answering()
    (answering.stockElasticity, answering.persistence, answering.referenceStock) = (2, 1, 1000)
    (answering.change, answering.range) = (0.8...1.25, 0.4...3)
    var factor = 1.0
    for _ in 0..<20 {
      let next = answering.next(after: factor, stock: 1e6, shock: 0)
      #expect(next <= factor * 1.25 * (1 + 1e-12) && next <= 3)
      factor = next
    }
    #expect(factor == 3)
    for _ in 0..<20 {
      let next = answering.next(after: factor, stock: 0, shock: 0)
      #expect(next >= factor * 0.8 * (1 - 1e-12) && next >= 0.4)
      factor = next
    }
    #expect(factor == 0.4)
  }

  @Test("no decision comes before the least time of handling")
  func leastTime() throws {
    var model = Self.model(.frozen, leastDays: 61)
    model.opening = nil
    model.asylum.decision = .throughput(perMonth: 1000)
    model.asylum.decision.leastDays = 61
    let outcome = try Self.outcomes(model)[0]
    #expect(outcome[.decisions, 0] == 0 && outcome[.decisions, 1] == 0 && outcome[.decisions, 2] > 0)
    let days = outcome[.daysToFamilyDecision].filter { !$0.isNaN }
    #expect(!days.isEmpty && days.allSatisfy { $0 >= 61 })
  }

  @Test("people are never lost or made where services answer", arguments: InvariantTests.seeds)
  func conservation(_ seed: Int) throws {
    for capacity in [Capacity.answering(Self.lively), .planned([1, 0.4, 1.7])] {
      let model = Self.model(capacity, leastDays: 20)
      let policies = [InvariantTests.policy(seed), .none]
      let outcomes = try Simulation(model: model, seed: UInt64(seed), keeping: .separation).simulate(future: seed, policies: policies)
      for outcome in outcomes { #expect(outcome.violations(of: model) == [], "seed \(seed)") }
    }
  }

  @Test("homes answer to those who wait: a policy that lets fewer come has fewer homes given")
  func homes() throws {
    var model = InvariantTests.model
    var answering = Answering()
    (answering.referenceStock, answering.stockElasticity, answering.persistence) = (500, 0.5, 0.5)
    model.housing.perMonth = 150
    var rule = FamilyRule()
    (rule.quotaPerMonth, rule.reach) = (0, .notYetAdmitted)
    let policies = [Policy.none, Policy(rules: ByGroup(all: rule))]
    func difference() throws -> Double {
      let outcomes = try Self.outcomes(model, policies)
      for outcome in outcomes { #expect(outcome.violations(of: model) == []) }
      return outcomes[0].housedTotal - outcomes[1].housedTotal
    }
    // With so few homes every one of them is taken, whoever may come.
    #expect(try difference() == 0)
    model.housing.capacity = .answering(answering)
    #expect(try difference() > 500)
  }

  @Test("a capacity that cannot be is refused with a sentence")
  func faults() {
    var answering = Answering()
    (answering.level, answering.persistence, answering.tails, answering.change) = (0, 1.5, 3, 1.2...2)
    let error = #expect(throws: ChainError.self) { try Simulation(model: Self.model(.answering(answering), leastDays: -1), seed: 1) }
    for sentence in [
      "decision.leastDays is −1;", "family.decision.capacity.level is 0;", "housing.capacity.persistence is 1.5; give a number from 0 to 1.",
      "housing.capacity.change is 1.2;",
    ] { #expect(error?.description.contains(sentence) == true, "\(sentence)") }
    #expect(throws: ChainError.self) { try Simulation(model: Self.model(.planned([1, 0])), seed: 1) }
  }
}
