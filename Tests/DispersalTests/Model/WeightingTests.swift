import Testing

@testable import Dispersal

@Suite("A key of several terms")
struct WeightingTests {
  typealias Term = DispersalPlan.Weighting.Term

  /// Three areas of 100, 200 and 700 people, with 2, 4 and 4 of something.
  private var plan: DispersalPlan {
    let numbers = [("A", 100, 2), ("B", 200, 4), ("C", 700, 4)]
    let areas = numbers.map { name, people, rate in
      var area = DispersalPlan.Municipality(code: .init(name), name: name, province: "P", population: people, wealthThousandths: 0)
      area.columns = ["x_rate": rate]
      return area
    }
    return DispersalPlan(provinces: [.init(code: "P", name: "P")], municipalities: areas, key: .population, rule: .largestRemainder)
  }

  private func inverse(weight: Int = 1, atMost percent: Int? = nil) -> Term {
    var term = Term(column: "x_rate", weight: weight)
    term.isInverse = true
    term.ceiling = percent.map { .init(percent: $0, of: ["population"]) }
    return term
  }

  @Test("an inverse term gives who has twice as much half the share")
  func halves() {
    let parts = DispersalPlan.Weighting([inverse()]).parts(of: plan.municipalities)
    #expect(parts.map(\.sum) == [500_000_000, 250_000_000, 250_000_000])
  }

  @Test("a ceiling holds a term below a part of another, and the rest goes where the key says")
  func ceiling() {
    let weighting = DispersalPlan.Weighting(
      [Term(column: "population", weight: 1), inverse(atMost: 100)], rest: [Term(column: "population", weight: 1)])
    let parts = weighting.parts(of: plan.municipalities)
    // By people 0.1, 0.2, 0.7; inverse 0.5, 0.25, 0.25, of which 0.1, 0.2, 0.25 remain: 0.45 is left over.
    #expect(parts.map { $0.terms[1] } == [100_000_000, 200_000_000, 250_000_000])
    #expect(parts.map(\.rest) == [45_000_000, 90_000_000, 315_000_000])
    #expect(parts.reduce(0) { $0 + $1.sum } == 2_000_000_000)
  }

  @Test("exempt areas count in the totals, or do not where the key says so")
  func exempt() {
    var areas = plan.municipalities
    areas[2].terms.isExempt = true
    let weighting = DispersalPlan.Weighting([Term(column: "population", weight: 1)])
    #expect(weighting.parts(of: areas).map(\.sum) == [100_000_000, 200_000_000, 700_000_000])
    let among = DispersalPlan.Weighting(weighting.terms, leavesOutExempt: true)
    #expect(among.parts(of: areas).map(\.sum) == [333_333_333, 666_666_666, 0])
  }

  @Test("an inverse of nought is refused, unless who has it is exempt and does not count")
  func nought() throws {
    var plan = plan
    plan.key = .weighted(.init([inverse()]))
    plan.municipalities[2].columns["x_rate"] = 0
    #expect(
      ErrorTests.sentence { _ = try plan.disperse(10) }
        == "C has 0 in column “x_rate”, by which the key divides. Fill in a number above zero, or exempt C.")
    plan.municipalities[2].terms.isExempt = true
    #expect(ErrorTests.sentence { _ = try plan.disperse(10) }.hasPrefix("C has 0"))
    plan.key = .weighted(.init([inverse()], leavesOutExempt: true))
    #expect(try plan.disperse(9).municipalities == [6, 3, 0])
  }

  @Test("no column of a ceiling may be missing")
  func missing() {
    var plan = plan
    var term = Term(column: "population", weight: 1)
    term.ceiling = .init(percent: 30, of: ["x_homes"])
    plan.key = .weighted(.init([term]))
    #expect(ErrorTests.sentence { _ = try plan.disperse(10) }.hasPrefix("A has no column “x_homes”"))
  }

  @Test("parts add up to the weights over many keys, where the rest is shared")
  func sums() {
    var draws = Draws(20_151)
    for _ in 0..<200 {
      var areas = plan.municipalities
      for index in areas.indices {
        areas[index].population = draws.within(1...1_000_000)
        areas[index].columns["x_rate"] = draws.within(1...1_000_000)
      }
      let weights = (draws.within(0...1000), draws.within(1...1000))
      let weighting = DispersalPlan.Weighting(
        [Term(column: "population", weight: weights.0), inverse(weight: weights.1, atMost: draws.within(1...300))],
        rest: [Term(column: "population", weight: 3), Term(column: "x_rate", weight: 1)])
      let sum = weighting.parts(of: areas).reduce(0) { $0 + $1.sum }
      let whole = (weights.0 + weights.1) * DispersalPlan.Weighting.whole
      // Shares are billionths rounded down, and so is what is shared of the rest by them.
      let lost = 2 * areas.count * (weights.0 + weights.1 + 2)
      #expect(whole - sum <= lost && sum <= whole, "seed 20151: \(weights)")
    }
  }
}
