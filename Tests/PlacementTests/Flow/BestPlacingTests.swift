import SyntheticInstances
import Testing

@testable import Placement

@Suite("The best placement, one place a family, is the best there is")
struct BestPlacingTests {
  /// A small problem from a seed: some pairs are not possible, some sites have no places.
  static func problem(_ seed: Int, unit: PlacementProblem.Unit, families: ClosedRange<Int>, capacity: Int) throws -> PlacementProblem {
    var draws = Draws(seed)
    let sizes = (0..<draws.within(families)).map { _ in draws.within(1...4) }
    let capacities = (0..<draws.within(1...3)).map { _ in draws.within(0...capacity) }
    // Few different scores in every other problem, so that there are ties.
    let range = seed % 2 == 0 ? 0...3 : 0...PlacementProblem.scoreLimit
    let scores = sizes.map { _ in capacities.map { _ in draws.below(4) == 0 ? nil : draws.within(range) } }
    return try PlacementProblem(sizes: sizes, capacities: capacities, unit: unit) { scores[$0][$1] }
  }

  /// The greatest worth over all ways to place the families, by trying each.
  static func bestWorth(_ problem: PlacementProblem) -> Int {
    func best(from family: Int, _ free: [Int]) -> Int {
      guard family < problem.families else { return 0 }
      var top = best(from: family + 1, free)
      for site in free.indices {
        guard let score = problem.score(family, site), free[site] >= problem.demand(family) else { continue }
        var left = free
        left[site] -= problem.demand(family)
        top = max(top, PlacementProblem.placedWorth * problem.demand(family) + score + best(from: family + 1, left))
      }
      return top
    }
    return best(from: 0, problem.capacities)
  }

  @Test(
    "the published optimum is met, and proved by a bound that equals it",
    arguments: [(SyntheticInstanceTests.tiny, 145_591), (SyntheticInstanceTests.week, 2_574_109)])
  func published(_ check: SyntheticInstanceTests.Check, _ optimum: Int) throws {
    let problem = try check.instance.problem(.family)
    let placement = problem.place()
    #expect(placement.objective == optimum)
    #expect(placement.bound == optimum)
    #expect(placement.gap == 0)
    #expect(problem.violations(in: placement).isEmpty)
  }

  @Test("the sum of scores and the families placed of the week are the published ones")
  func parts() throws {
    let placement = try SyntheticInstanceTests.week.instance.problem(.family).place()
    #expect(placement.score == 574_109)
    #expect(placement.sites.compactMap { $0 }.count == 1000)
  }

  @Test("trying every placement of a small problem finds nothing better, and the bound says so")
  func everyPlacement() throws {
    for seed in 1...400 {
      let problem = try Self.problem(seed, unit: .family, families: 1...7, capacity: 3)
      let placement = problem.place()
      #expect(placement.objective == Self.bestWorth(problem), "seed \(seed)")
      #expect(placement.bound == placement.objective, "seed \(seed)")
      #expect(problem.violations(in: placement).isEmpty, "seed \(seed)")
    }
  }

  @Test("at the prices of places every family has what it would choose, and places left over are free")
  func prices() throws {
    for seed in 1...200 {
      let problem = try Self.problem(seed, unit: .family, families: 1...7, capacity: 3)
      let (placement, prices) = (problem.place(), problem.prices())
      var taken = prices.map { _ in 0 }
      for (family, site) in placement.sites.enumerated() {
        let worth = (0..<problem.sites).compactMap { other in problem.score(family, other).map { $0 + PlacementProblem.placedWorth - prices[other] } }
        let own = site.map { (problem.score(family, $0) ?? 0) + PlacementProblem.placedWorth - prices[$0] } ?? 0
        #expect(own == max(0, worth.max() ?? 0), "seed \(seed), family \(family)")
        if let site { taken[site] += 1 }
      }
      for site in taken.indices where taken[site] < problem.capacities[site] { #expect(prices[site] == 0, "seed \(seed), site \(site)") }
    }
  }

  @Test("who can go nowhere is left out, and the others are placed")
  func goingNowhere() throws {
    let problem = try PlacementProblem(sizes: [1, 1, 2], capacities: [1, 1], unit: .family) { family, site in family == 1 ? nil : 10 + family + site }
    let placement = problem.place()
    #expect(placement.sites[1] == nil)
    #expect(placement.objective == 2 * 2000 + 10 + 0 + 10 + 2 + 1)
  }
}
