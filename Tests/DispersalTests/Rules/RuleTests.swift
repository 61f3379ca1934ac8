import Chance
import Testing

@testable import Dispersal

/// Properties of the rules over random keys; a rule known to fail one has a test that it fails.
@Suite("Rules of apportionment keep what they promise")
struct RuleTests {
  static func claimants(_ seed: Int, count: Int) -> [Claimant] {
    let draw = Stream(seed: UInt64(seed), future: 0, event: 0)
    return (0..<count).map { Claimant(name: "\($0)", key: 1 + Int(draw.uniform($0) * draw.uniform($0 + 1000) * 100_000)) }
  }

  @Test("places add up, nobody goes below zero, and a larger key never gets less", arguments: ApportionmentRule.allCases)
  func sums(_ rule: ApportionmentRule) throws {
    for seed in 1...60 {
      let claimants = Self.claimants(seed, count: 2 + seed % 17)
      let total = seed * 37 % 900
      let places = try rule.apportion(total, over: claimants).settledByOrder
      #expect(places.reduce(0, +) == total, "seed \(seed)")
      #expect(places.allSatisfy { $0 >= 0 }, "seed \(seed)")
      for (left, own) in claimants.enumerated() {
        for (right, other) in claimants.enumerated() where own.key > other.key {
          #expect(places[left] >= places[right], "seed \(seed): key \(own.key) against \(other.key)")
        }
      }
    }
  }

  @Test(
    "largest remainders and the quota method stay within a place of the exact share",
    arguments: [ApportionmentRule.largestRemainder, .balinskiYoungQuota])
  func quota(_ rule: ApportionmentRule) throws {
    for seed in 1...60 {
      let claimants = Self.claimants(seed, count: 3 + seed % 9)
      let total = 10 + seed * 13
      let sum = claimants.reduce(0) { $0 + $1.key }
      for (claimant, places) in zip(claimants, try rule.apportion(total, over: claimants).settledByOrder) {
        #expect(places * sum > claimant.key * total - sum && places * sum < claimant.key * total + sum, "seed \(seed)")
      }
    }
  }

  /// Source: M. Balinski and H. P. Young, "The quota method of apportionment" (1975), example 1.
  @Test("Jefferson is known to leave the quota")
  func jeffersonLeavesQuota() throws {
    let claimants = [5117, 4400, 162, 161, 160].map { Claimant(name: "\($0)", key: $0) }
    #expect(try ApportionmentRule.jefferson.apportion(100, over: claimants).places[1] == 45)
  }

  @Test(
    "divisor rules never take a place away when there is one more to give",
    arguments: [
      ApportionmentRule.jefferson, .webster, .adams, .huntingtonHill, .dean, .modifiedWebster,
    ])
  func houseMonotone(_ rule: ApportionmentRule) throws {
    for seed in 1...20 {
      let claimants = Self.claimants(seed, count: 7)
      var before = try rule.apportion(7, over: claimants).settledByOrder
      for total in 8...60 {
        let after = try rule.apportion(total, over: claimants)
        if after.tie == nil { #expect(zip(before, after.places).allSatisfy { $0 <= $1 }, "seed \(seed), \(total) places") }
        before = after.settledByOrder
      }
    }
  }

  /// The Alabama paradox: with one place more the smallest claimant loses one.
  @Test("largest remainders are known to take a place away when there is one more to give")
  func alabama() throws {
    let claimants = [6, 6, 2].map { Claimant(name: "\($0)", key: $0) }
    #expect(try ApportionmentRule.largestRemainder.apportion(10, over: claimants).places == [4, 4, 2])
    #expect(try ApportionmentRule.largestRemainder.apportion(11, over: claimants).places == [5, 5, 1])
  }

  @Test("many places are shared as if given one by one", arguments: ApportionmentRule.allCases)
  func scaled(_ rule: ApportionmentRule) throws {
    // Equal keys times a thousand places each: every rule must find exactly a thousand.
    let claimants = (0..<40).map { Claimant(name: "\($0)", key: 500 + $0 % 2 * 500) }
    let places = try rule.apportion(20 * 1000 + 20 * 2000, over: claimants).places
    #expect(places == claimants.map { $0.key * 2 })
  }

  @Test("equal claimants are tied, whatever the number of places left over", arguments: ApportionmentRule.allCases)
  func equals(_ rule: ApportionmentRule) throws {
    let claimants = (0..<3).map { Claimant(name: "\($0)", key: 1) }
    for total in 0...8 {
      let answer = try rule.apportion(total, over: claimants)
      #expect(answer.places == [Int](repeating: total / 3, count: 3), "\(total) places")
      #expect(answer.tie == (total % 3 == 0 ? nil : .init(places: total % 3, among: [0, 1, 2])), "\(total) places")
    }
  }

  @Test("largest remainders with minima: those below get the minimum, and the others share what is left by the same rule")
  func minima() throws {
    // Of 10 places the shares are 6, 3.6 and 0.4; the last gets its minimum of 2, and 6 to 3.6 share 8: 5 and 3.
    let claimants = [Claimant(name: "a", key: 60, minimum: 1), Claimant(name: "b", key: 36, minimum: 1), Claimant(name: "c", key: 4, minimum: 2)]
    #expect(try ApportionmentRule.largestRemainder.apportion(10, over: claimants).places == [5, 3, 2])
  }

  @Test("every impossible request is refused with a sentence")
  func errors() {
    let one = [Claimant(name: "Urk", key: 10)]
    let cases: [(Int, [Claimant], String)] = [
      (5, [], "Nobody is there to take a share; give at least one."),
      (-3, one, "The number of places is -3; it must be zero or more."),
      (5, [Claimant(name: "Urk", key: -1)], "The key of Urk is -1; it must be zero or more."),
      (5, [Claimant(name: "Urk", key: 0)], "The key is zero everywhere, so it says nothing about shares."),
      (5, [Claimant(name: "Urk", key: 10, minimum: 6)], "The minima add up to 6, 1 more than the 5 places there are."),
      (20_000_000, one, "20000000 places are to be shared; the rules take up to 10000000."),
      (5, [Claimant(name: "Urk", key: .max)], "The key of Urk is 9223372036854775807; keys go up to 1000000000000."),
    ]
    for (total, claimants, sentence) in cases {
      let error = #expect(throws: DispersalError.self) { try ApportionmentRule.webster.apportion(total, over: claimants) }
      #expect(error?.description == sentence)
    }
  }
}

@Suite("Places go down from the country to provinces and municipalities")
struct DispersalPlanTests {
  static let plan = DispersalPlan(
    provinces: [.init(code: "A", name: "Ade"), .init(code: "B", name: "Bree")],
    municipalities: [
      .init(code: "GM0001", name: "Een", province: "A", population: 100_000, wealthThousandths: 0),
      .init(code: "GM0002", name: "Twee", province: "A", population: 50_000, wealthThousandths: 400),
      .init(code: "GM0003", name: "Drie", province: "B", population: 150_000, wealthThousandths: -200),
    ], key: .population, rule: .largestRemainder)

  @Test("by population, 300 places are 150 and 150, and 100 and 50 within the first")
  func population() throws {
    let outcome = try Self.plan.disperse(300)
    #expect(outcome.provinces == [150, 150])
    #expect(outcome.municipalities == [100, 50, 150])
    #expect(outcome.ties.isEmpty)
  }

  @Test("the wealth score moves places to those who score higher")
  func wealth() throws {
    var plan = Self.plan
    plan.key = .populationTimesWealth
    // Keys 100, 70 and 120 of 290.
    #expect(try plan.disperse(290).municipalities == [100, 70, 120])
  }

  @Test("a tie for the last place is reported by name")
  func tie() throws {
    let outcome = try Self.plan.disperse(301)
    #expect(outcome.ties.contains { $0.province == nil && $0.draws == [.init(places: 1, among: ["Ade", "Bree"])] })
  }

  @Test("a code that stands twice in the list of provinces is refused, and so is a municipality without a column that the key weighs")
  func codesAndColumns() {
    var plan = Self.plan
    plan.provinces.append(.init(code: "A", name: "Again"))
    #expect(throws: DispersalError.provinceTwice(province: "A")) { try plan.disperse(10) }
    var weighted = Self.plan
    weighted.key = .weighted(.init([.init(column: "x_homes", weight: 1)]))
    weighted.municipalities[0].columns = ["x_homes": 5]
    weighted.municipalities[2].columns = ["x_homes": 7]
    #expect(throws: DispersalError.noColumn(municipality: "Twee", column: "x_homes")) { try weighted.disperse(10) }
    weighted.municipalities[1].terms.isExempt = true
    #expect((try? weighted.disperse(12))?.municipalities == [5, 0, 7])
  }

  @Test("a municipality in a province that is not listed is refused")
  func unknownProvince() {
    var plan = Self.plan
    plan.municipalities[2].province = "C"
    let error = #expect(throws: DispersalError.self) { try plan.disperse(10) }
    #expect(error?.description == "Municipality GM0003 lies in province C, which is not in the list.")
  }
}
