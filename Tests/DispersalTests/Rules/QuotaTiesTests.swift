import Testing
import Vocabulary

@testable import Dispersal

/// The quota method with every way to break its ties, by enumeration: slow, and written apart from the engine.
private struct QuotaOracle {
  let claimants: [Claimant]

  /// Everything that can come of it, and the run in the order of the list.
  func outcomes(_ total: Int) -> (all: Set<[Int]>, inOrder: [Int]) {
    var inOrder = claimants.map(\.minimum)
    var all: Set<[Int]> = [inOrder]
    let start = inOrder.reduce(0, +)
    for given in start..<max(total, start) {
      all = all.reduce(into: Set()) { next, places in
        for claimant in best(places, given) { next.insert(Self.plus(places, claimant)) }
      }
      if let first = best(inOrder, given).first { inOrder = Self.plus(inOrder, first) }
    }
    return (all, inOrder)
  }

  private static func plus(_ places: [Int], _ claimant: Int) -> [Int] {
    var more = places
    more[claimant] += 1
    return more
  }

  /// Those with the greatest key per place that they would then have, among those below the upper quota of one place more, where there are any.
  private func best(_ places: [Int], _ given: Int) -> [Int] {
    let sum = claimants.reduce(0) { $0 + $1.key }
    let able = claimants.indices.filter { places[$0] < claimants[$0].ceiling }
    let within = able.filter { places[$0] * sum < claimants[$0].key * (given + 1) }
    let open = within.isEmpty ? able : within
    return open.filter { own in
      open.allSatisfy { claimants[own].key * (places[$0] + 1) >= claimants[$0].key * (places[own] + 1) }
    }
  }
}

@Suite("Ties that the quota method meets on its way are followed to every outcome")
struct QuotaTiesTests {
  private static let rule = ApportionmentRule.balinskiYoungQuota

  @Test("720, 720, 120 and 120 share 8 places in four ways, and the settled one is one of them")
  func published() throws {
    let found = try Self.rule.apportion(8, over: FairnessTests.claimants([720, 720, 120, 120]))
    #expect(found.outcomes(limit: 10).places == [[4, 3, 1, 0], [4, 3, 0, 1], [3, 4, 1, 0], [3, 4, 0, 1]])
    #expect(found.settledByOrder == [4, 3, 1, 0])
    #expect(found.places == [3, 3, 0, 0])
    #expect(found.tie == .draws([.init(places: 1, among: [0, 1]), .init(places: 1, among: [2, 3])]))
  }

  @Test("equal keys with other bounds are not one tie: who has a minimum of 2 never falls below it")
  func bounds() throws {
    let claimants = [Claimant(name: "Aa", key: 1, minimum: 2), Claimant(name: "Bb", key: 1), Claimant(name: "Cc", key: 1)]
    let found = try Self.rule.apportion(3, over: claimants)
    #expect(found.places == [2, 0, 0] && found.tie == .init(places: 1, among: [1, 2]))
  }

  @Test("over many small cases, with and without bounds, the outcomes are those of enumeration, and the settled one is the run in order")
  func enumeration() throws {
    var (ties, listed) = (0, 0)
    for seed in 1...4000 {
      var draws = Draws(seed)
      let largest = [3, 6, 12, 60][seed % 4]
      let claimants = (0..<draws.within(1...6)).map { index -> Claimant in
        let isBounded = seed % 2 == 0
        let minimum = isBounded && draws.below(2) == 0 ? draws.below(4) : 0
        let maximum = isBounded && draws.below(2) == 0 ? minimum + draws.below(5) : nil
        return Claimant(name: "\(index)", key: draws.within(0...largest), minimum: minimum, maximum: maximum)
      }
      guard let found = try? Self.rule.apportion(draws.below(15), over: claimants) else { continue }
      let total = found.settledByOrder.reduce(0, +)
      let (all, inOrder) = QuotaOracle(claimants: claimants).outcomes(total)
      let outcomes = found.outcomes(limit: 5000)
      #expect(Set(outcomes.places) == all && outcomes.places.count == all.count && !outcomes.hasMore, "seed \(seed)")
      #expect(found.settledByOrder == inOrder, "seed \(seed)")
      #expect(found.places == claimants.indices.map { index in all.map { $0[index] }.min() }, "seed \(seed)")
      if let tie = found.tie {
        ties += 1
        #expect(tie.among == claimants.indices.filter { index in Set(all.map { $0[index] }).count > 1 }, "seed \(seed)")
        if case .listed = tie { listed += 1 }
      }
    }
    #expect(ties > 200 && listed > 0, "\(ties) ties, \(listed) of them listed")
  }

  @Test("more outcomes than are followed are told as more, and the settled one is still the run in order")
  func more() throws {
    let keys = (0..<40).map { 1 + $0 % 12 }
    let found = try Self.rule.apportion(100, over: FairnessTests.claimants(keys))
    guard case .listed(let outcomes, let hasMore) = found.tie else {
      Issue.record("no tie")
      return
    }
    #expect(hasMore && outcomes.count <= QuotaClasses.limit)
    #expect(outcomes.allSatisfy { $0.reduce(0, +) == 100 } && Set(outcomes).count == outcomes.count)
    #expect(found.settledByOrder == QuotaMethod(100, keys: keys).places)
  }

  @Test("many equal claims on the way that are all met in the end leave no tie, with bounds too")
  func allMet() throws {
    for maximum in [nil, 1000] {
      let claimants = (0..<60).map { Claimant(name: "\($0)", key: 1 + $0 % 20, maximum: maximum) }
      #expect(try Self.rule.apportion(630, over: claimants) == Apportionment(places: claimants.map(\.key)))
    }
  }

  @Test("a draw names its ways in order, and outcomes stop where they are told to")
  func draws() {
    let found = Apportionment(places: [1, 1, 1, 5], tie: .init(places: 2, among: [0, 1, 2]))
    #expect(found.outcomes(limit: 9).places == [[2, 2, 1, 5], [2, 1, 2, 5], [1, 2, 2, 5]])
    #expect(found.outcomes(limit: 2).hasMore && found.outcomes(limit: 2).places.count == 2)
    #expect(!found.outcomes(limit: 3).hasMore)
  }

  @Test("the ties of a plan are told at their level, with their province and their outcomes")
  func plan() throws {
    let people = [(720, "Aa"), (720, "Bb"), (120, "Cc"), (120, "Dd")]
    let plan = DispersalPlan(
      provinces: [.init(code: "A", name: "Ade")],
      municipalities: people.enumerated().map { index, own in
        .init(code: MunicipalityCode("GM000\(index)"), name: own.1, province: "A", population: own.0, wealthThousandths: 0)
      }, key: .population, rule: .balinskiYoungQuota)
    let outcome = try plan.disperse(8)
    #expect(outcome.municipalities == [4, 3, 1, 0])
    let tie = try #require(outcome.ties.first)
    #expect(outcome.ties.count == 1 && tie.province == "Ade" && tie.among == ["Aa", "Bb", "Cc", "Dd"] && !tie.hasMore)
    #expect(tie.outcomes == [[4, 3, 1, 0], [4, 3, 0, 1], [3, 4, 1, 0], [3, 4, 0, 1]])
  }
}
