import Testing

@testable import Placement

@Suite("Packings of a site near the best are listed whole")
struct SitePackingsTests {
  @Test("every packing within the margin is found, and no other")
  func nearBest() throws {
    for seed in 1...100 {
      let problem = try BestPlacingTests.problem(seed, unit: .person, families: 1...7, capacity: 7)
      var draws = Draws(seed)
      let price = problem.sizes.map { Double($0 * 2000 + draws.within(0...1500)) }
      let margin = Double(draws.within(1...900)) + 0.5
      let found = try #require(SitePackings(problem, price: price).packings(margin: margin, limit: 100_000))
      var expected: Set<[Int]> = []
      for site in 0..<problem.sites {
        let fillings = (0..<(1 << problem.families)).compactMap { bits -> (Set<Int>, Double)? in
          let members = (0..<problem.families).filter { bits >> $0 & 1 == 1 }
          guard members.reduce(0, { $0 + problem.sizes[$1] }) <= problem.capacities[site] else { return nil }
          var profit = 0.0
          for family in members {
            guard let score = problem.score(family, site) else { return nil }
            profit += Double(2000 * problem.sizes[family] + score) - price[family]
          }
          return (Set(members), profit)
        }
        let best = fillings.map(\.1).max() ?? 0
        for (members, profit) in fillings where !members.isEmpty && profit >= best - margin { expected.insert([site] + members.sorted()) }
      }
      #expect(Set(found.map { [$0.site] + $0.families.sorted() }) == expected, "seed \(seed)")
      #expect(found.count == expected.count, "seed \(seed)")
    }
  }
}
