import Testing
import Vocabulary

@testable import Dispersal

@Suite("Fixing one number shows who takes the difference")
struct PinningTests {
  @Test("the number holds, the sum of the province stays, and the differences add up to nothing", arguments: ApportionmentRule.allCases)
  func sums(_ rule: ApportionmentRule) throws {
    var pinned = 0
    for seed in 1...80 {
      let plan = PlanBoundsTests.plan(seed, rule)
      guard let outcome = try? plan.disperse(150 + seed) else { continue }
      var draws = Draws(seed)
      let municipality = draws.below(12)
      let places = max(0, outcome.municipalities[municipality] + draws.within(-10...10))
      guard let answer = try? plan.pin(municipality, to: places, in: outcome) else { continue }
      pinned += 1
      let position = answer.municipalities.firstIndex(of: municipality)
      #expect(position.map { answer.after[$0] } == places, "seed \(seed)")
      #expect(answer.after.reduce(0, +) == answer.before.reduce(0, +), "seed \(seed)")
      #expect(answer.before == answer.municipalities.map { outcome.municipalities[$0] }, "seed \(seed)")
      #expect(answer.differences.reduce(0) { $0 + $1.places } == 0, "seed \(seed)")
      #expect(zip(answer.differences, answer.differences.dropFirst()).allSatisfy { abs($0.places) >= abs($1.places) }, "seed \(seed)")
      for (index, own) in answer.municipalities.enumerated() where own != municipality {
        let terms = plan.municipalities[own].terms
        #expect(answer.after[index] >= terms.floor || terms.isExempt, "seed \(seed)")
        #expect(answer.after[index] <= terms.cap ?? .max, "seed \(seed)")
      }
    }
    #expect(pinned > 30)
  }

  @Test("without bounds, largest remainders leave everyone within a place of its exact share of the rest")
  func explained() throws {
    for seed in 1...60 {
      var plan = PlanBoundsTests.plan(seed, .largestRemainder)
      for index in plan.municipalities.indices { plan.municipalities[index].terms = .init() }
      let outcome = try plan.disperse(300)
      let answer = try plan.pin(0, to: outcome.municipalities[0] / 2, in: outcome)
      for (index, own) in answer.municipalities.enumerated() where own != 0 {
        #expect(abs(answer.after[index] * 1000 - answer.exactThousandths[index]) < 1001, "seed \(seed)")
      }
      let rest = answer.exactThousandths.enumerated().filter { answer.municipalities[$0.offset] != 0 }.reduce(0) { $0 + $1.element }
      let left = answer.before.reduce(0, +) - outcome.municipalities[0] / 2
      #expect(rest <= left * 1000 && rest > left * 1000 - 12, "seed \(seed)")
    }
  }

  @Test("fixing a number where it is changes nothing under a divisor rule", arguments: FairnessTests.divisors)
  func unchanged(_ rule: ApportionmentRule) throws {
    for seed in 1...60 {
      let plan = PlanBoundsTests.plan(seed, rule)
      guard let outcome = try? plan.disperse(200), outcome.ties.isEmpty else { continue }
      let answer = try plan.pin(seed % 12, to: outcome.municipalities[seed % 12], in: outcome)
      #expect(answer.differences.isEmpty, "seed \(seed)")
    }
  }

  @Test("fixing a number where it is keeps what the smallest site made of the others")
  func smallest() throws {
    // Raised, the three have 50, 25 and 25. Released, the first has all 100; fixed at 90, the other ten go to two sites that are too small.
    let raised = PlanBoundsTests.small(.raise)
    let outcome = try raised.disperse(100)
    let after = try raised.pin(0, to: outcome.municipalities[0], in: outcome).after
    let released = PlanBoundsTests.small(.release)
    let alone = try released.disperse(100)
    #expect(after == outcome.municipalities)
    #expect {
      try released.pin(0, to: 90, in: alone)
    } throws: { error in
      guard case DispersalError.maximaBelowTotal(short: 10, total: 100, among: 1, furthest: _) = error else { return false }
      return true
    }
  }

  @Test("the exact shares are of the task, as the numbers beside them, where something exists already")
  func credit() throws {
    var plan = DispersalPlanTests.plan
    plan.municipalities[1].terms.credit = 30
    let answer = try plan.pin(0, to: 100, in: try plan.disperse(300))
    // The first goes from 110 to 100, so the second from 25 to 35; with what exists it would be 65.
    #expect(answer.after == [100, 35])
    #expect(answer.exactThousandths == [100_000, 35_000])
  }

  @Test("a number that leaves the others more than they can take is refused")
  func impossible() throws {
    var plan = DispersalPlanTests.plan
    plan.municipalities[1].terms.cap = 60
    let outcome = try plan.disperse(300)
    #expect {
      try plan.pin(0, to: 80, in: outcome)
    } throws: { error in
      guard case DispersalError.maximaBelowTotal(short: 10, total: 150, among: 2, furthest: _) = error else { return false }
      return true
    }
    #expect(throws: DispersalError.minimaExceedTotal(minima: 151, total: 150)) { try plan.pin(0, to: 151, in: outcome) }
  }

  @Test("pins are fixed all at once, each in its province, and who has no key has no share of what is left")
  func together() throws {
    let plan = DispersalPlan(
      provinces: [.init(code: "A", name: "Ade"), .init(code: "B", name: "Bree")],
      municipalities: [("A", 60), ("A", 30), ("A", 10), ("B", 50), ("B", 50)].enumerated().map { index, own in
        .init(
          code: MunicipalityCode("GM000\(index)"), name: "\(index)", province: ProvinceCode(own.0), population: own.1 * 1000, wealthThousandths: 0)
      }, key: .population, rule: .largestRemainder)
    let outcome = try plan.disperse(200)
    #expect(outcome.municipalities == [60, 30, 10, 50, 50])
    let both = try plan.pin([0: 40, 4: 20], in: outcome)
    #expect(both.municipalities == [0, 1, 2, 3, 4] && both.after == [40, 45, 15, 80, 20])
    #expect(both.exactThousandths == [40_000, 45_000, 15_000, 80_000, 20_000])
    // Two in one province leave the rest to the third; had they been pinned one after the other, it would not.
    #expect(try plan.pin([0: 40, 1: 40], in: outcome).after == [40, 40, 20])
    let other = try plan.pin([0: 40, 4: 21], in: outcome)
    #expect(both != other)
    var keyless = plan
    for index in [1, 2] { keyless.municipalities[index].population = 0 }
    let alone = try keyless.pin(0, to: 100, in: DispersalOutcome(need: 200, provinces: [100, 100], municipalities: [100, 0, 0, 50, 50], ties: []))
    #expect(alone.after == [100, 0, 0] && alone.exactThousandths == [100_000, 0, 0])
  }
}
