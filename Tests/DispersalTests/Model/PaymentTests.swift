import Testing

@testable import Dispersal

@Suite("Money instead of places")
struct PaymentTests {
  private func plan(_ taker: DispersalPlan.Payment.Taker, paying percent: Int = 50) -> DispersalPlan {
    var plan = DispersalPlanTests.plan
    plan.payment = .init(centsPerPlace: 2_000_000, taker: taker)
    plan.municipalities[0].terms.paidPercent = percent
    return plan
  }

  @Test("places that nobody takes are fewer, and the sums say so")
  func nobody() throws {
    let (plan, free) = (plan(.nobody), try DispersalPlanTests.plan.disperse(1000))
    let outcome = try plan.disperse(1000)
    #expect(outcome.bought[0] == free.municipalities[0] / 2)
    #expect(outcome.municipalities.reduce(0, +) == 1000 - outcome.bought[0])
    #expect(plan.violations(in: outcome).isEmpty)
  }

  @Test("places that others take stay as many, and who pays has no more than what is left to it")
  func others() throws {
    let (plan, free) = (plan(.others), try DispersalPlanTests.plan.disperse(1000))
    let outcome = try plan.disperse(1000)
    #expect(outcome.municipalities.reduce(0, +) == 1000)
    #expect(outcome.municipalities[0] == free.municipalities[0] - free.municipalities[0] / 2)
    #expect(zip(outcome.municipalities, free.municipalities).dropFirst().allSatisfy { $0 >= $1 })
    #expect(plan.violations(in: outcome).isEmpty)
  }

  @Test("where the others cannot take the places, that is refused")
  func full() {
    var plan = plan(.others, paying: 100)
    for index in plan.municipalities.indices.dropFirst() { plan.municipalities[index].terms.cap = 10 }
    #expect(ErrorTests.sentence { _ = try plan.disperse(1000) }.contains("have nowhere to go"))
  }

  @Test("without a price nobody pays")
  func free() throws {
    var plan = plan(.nobody)
    plan.payment = nil
    #expect(try plan.disperse(1000) == DispersalPlanTests.plan.disperse(1000))
  }
}
