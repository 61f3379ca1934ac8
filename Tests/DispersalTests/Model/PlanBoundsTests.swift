import Testing
import Vocabulary

@testable import Dispersal

@Suite("Caps, floors, exemptions, credits and smallest sites hold in a whole country")
struct PlanBoundsTests {
  /// Three provinces and twelve municipalities from a seed.
  static func plan(_ seed: Int, _ rule: ApportionmentRule) -> DispersalPlan {
    var draws = Draws(seed)
    let municipalities = (0..<12).map { index -> DispersalPlan.Municipality in
      let floor = draws.below(4) == 0 ? draws.below(20) : 0
      let terms = DispersalPlan.Terms(
        cap: draws.below(2) == 0 ? floor + draws.below(80) : nil, floor: floor, isExempt: draws.below(6) == 0,
        credit: draws.below(3) == 0 ? draws.below(40) : 0)
      var municipality = DispersalPlan.Municipality(
        code: "GM\(index)", name: "M\(index)", province: "P\(index % 3)", population: draws.within(1000...90_000),
        wealthThousandths: draws.within(-500...500))
      municipality.terms = terms
      return municipality
    }
    return DispersalPlan(
      provinces: (0..<3).map { .init(code: "P\($0)", name: "Province \($0)") }, municipalities: municipalities,
      key: seed % 2 == 0 ? .population : .populationTimesWealth, rule: rule)
  }

  @Test("places add up to the need, within provinces too, and nobody is outside its terms", arguments: ApportionmentRule.allCases)
  func terms(_ rule: ApportionmentRule) throws {
    var shared = 0
    for seed in 1...80 {
      let plan = Self.plan(seed, rule)
      let need = 150 + seed * 7 % 250
      let outcome: DispersalOutcome
      do { outcome = try plan.disperse(need) } catch {
        guard case DispersalError.maximaBelowTotal = error else {
          Issue.record("seed \(seed): \(error)")
          continue
        }
        continue
      }
      shared += 1
      #expect(plan.violations(in: outcome).isEmpty, "seed \(seed): \(plan.violations(in: outcome))")
      #expect(outcome.municipalities.reduce(0, +) == need, "seed \(seed)")
      #expect(outcome.provinces.reduce(0, +) == need, "seed \(seed)")
      for (index, municipality) in plan.municipalities.enumerated() {
        let (places, terms) = (outcome.municipalities[index], municipality.terms)
        if terms.isExempt {
          #expect(places == 0, "seed \(seed), \(municipality.name) is exempt")
        } else {
          #expect(places >= terms.floor && places <= terms.cap ?? .max, "seed \(seed), \(municipality.name) has \(places)")
        }
      }
      for (index, province) in plan.provinces.enumerated() {
        let own = plan.municipalities.indices.filter { plan.municipalities[$0].province == province.code }
        #expect(own.reduce(0) { $0 + outcome.municipalities[$1] } == outcome.provinces[index], "seed \(seed), \(province.name)")
      }
    }
    #expect(shared > 60, "\(shared) of 80 plans can be carried out")
  }

  static func small(_ handling: DispersalPlan.SmallShares) -> DispersalPlan {
    var plan = DispersalPlan(
      provinces: [.init(code: "A", name: "Ade")],
      municipalities: [(70, "Een"), (22, "Twee"), (8, "Drie")].map {
        .init(code: MunicipalityCode($0.1), name: $0.1, province: "A", population: $0.0 * 1000, wealthThousandths: 0)
      }, key: .population, rule: .largestRemainder)
    plan.smallestSite = 25
    plan.smallShares = handling
    return plan
  }

  @Test("numbers below the smallest site stay, are released to the others, or are raised, the smallest first")
  func smallest() throws {
    #expect(try Self.small(.keep).disperse(100).municipalities == [70, 22, 8])
    // Without the third, 100 are 76 and 24; the second is then below 25 as well.
    #expect(try Self.small(.release).disperse(100).municipalities == [100, 0, 0])
    // The third gets 25; 75 are 57 and 18, so the second gets 25 as well.
    #expect(try Self.small(.raise).disperse(100).municipalities == [50, 25, 25])
  }

  @Test("after release or raise nobody is left between nothing and the smallest site", arguments: [DispersalPlan.SmallShares.release, .raise])
  func smallestOverSeeds(_ handling: DispersalPlan.SmallShares) throws {
    for seed in 1...60 {
      var plan = Self.plan(seed, seed % 3 == 0 ? .webster : .largestRemainder)
      for index in plan.municipalities.indices { plan.municipalities[index].terms = .init(isExempt: plan.municipalities[index].terms.isExempt) }
      (plan.smallestSite, plan.smallShares) = (25, handling)
      let outcome = try plan.disperse(400)
      #expect(plan.violations(in: outcome).isEmpty, "seed \(seed): \(plan.violations(in: outcome))")
      #expect(outcome.municipalities.reduce(0, +) == 400, "seed \(seed)")
      #expect(outcome.municipalities.allSatisfy { $0 == 0 || $0 >= 25 }, "seed \(seed): \(outcome.municipalities)")
    }
  }

  @Test("a credit is shared as if it were need, and then taken off")
  func credit() throws {
    var plan = DispersalPlanTests.plan
    plan.municipalities[1].terms.credit = 30
    // 330 places are 110 and 55 in the first province; Twee has 30 of its 55.
    #expect(try plan.disperse(300).municipalities == [110, 25, 165])
    // Who has more than its share has nothing left to do, and the others share the rest.
    plan.municipalities[1].terms.credit = 150
    let outcome = try plan.disperse(150)
    #expect(outcome.municipalities[1] == 0)
    #expect(outcome.municipalities.reduce(0, +) == 150)
  }

  @Test("an exempt municipality has no key, and its province has less of the task")
  func exempt() throws {
    var plan = DispersalPlanTests.plan
    plan.municipalities[0].terms.isExempt = true
    #expect(plan.keys == [0, 50_000_000, 150_000_000])
    #expect(try plan.disperse(200).municipalities == [0, 50, 150])
  }

  @Test("a need above all caps is refused with the number that has nowhere to go")
  func aboveCaps() {
    var plan = DispersalPlanTests.plan
    for (index, cap) in [40, 30, 20].enumerated() { plan.municipalities[index].terms.cap = cap }
    let error = #expect(throws: DispersalError.self) { try plan.disperse(100) }
    #expect(
      error?.description
        == "100 places are to be shared, but the 2 that take part can take 90 together: 10 places have nowhere to go. Furthest below their share: Bree (30). Raise caps, or leave out an exemption."
    )
    #expect(throws: Never.self) { try plan.disperse(90) }
  }

  @Test("a weighted key adds columns as shares of their totals, by weight")
  func weighted() throws {
    var plan = DispersalPlanTests.plan
    for (index, homes) in [10, 30, 60].enumerated() { plan.municipalities[index].columns["homes"] = homes }
    plan.key = .weighted(.init([.init(column: "population", weight: 1), .init(column: "homes", weight: 3)]))
    // Population 1/3, 1/6, 1/2 and homes 0.1, 0.3, 0.6 at three to one, in billionths, rounded down.
    #expect(plan.keys == [333_333_333 + 300_000_000, 166_666_666 + 900_000_000, 500_000_000 + 1_800_000_000])
    #expect(try plan.disperse(400).municipalities == [63, 107, 230])
    plan.key = .weighted(.init([.init(column: "population", weight: 1, timesWealth: true)]))
    // 100, 70 and 120 of 290.
    #expect(try plan.disperse(290).municipalities == [100, 70, 120])
  }

  @Test("a cap below the smallest site holds when small numbers are raised")
  func capBelowSite() throws {
    var plan = Self.small(.raise)
    plan.municipalities[2].terms.cap = 10
    let places = try plan.disperse(100).municipalities
    #expect(places[2] <= 10)
  }

  @Test("a negative population is refused under every key, not counted as none")
  func negativePopulation() throws {
    var plan = DispersalPlanTests.plan
    plan.municipalities[1].population = -5
    #expect(throws: DispersalError.negativeKey(claimant: "Twee", key: -5000)) { try plan.disperse(100) }
    for key in [DispersalPlan.Key.populationTimesWealth, .weighted(.init([.init(column: "population", weight: 1)]))] {
      plan.key = key
      let outcome = try? plan.disperse(100)
      #expect(outcome == nil, "\(key)")
    }
  }
}
