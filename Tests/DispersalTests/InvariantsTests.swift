import Testing

@testable import Dispersal

@Suite("What must hold of every dispersal is checked by itself")
struct InvariantsTests {
  /// Any tie at all.
  private static let tie = SettledTie(Apportionment(places: [0, 0], tie: .init(places: 1, among: [0, 1])), names: ["Een", "Twee"])

  /// Two municipalities in one province and one in another, with keys 100, 50 and 150.
  static func plan(_ rule: ApportionmentRule = .largestRemainder) -> DispersalPlan {
    var plan = DispersalPlanTests.plan
    (plan.key, plan.rule) = (.population, rule)
    return plan
  }

  @Test("a plan without bounds has no violations under any rule, over many needs", arguments: ApportionmentRule.allCases)
  func right(_ rule: ApportionmentRule) throws {
    let plan = Self.plan(rule)
    for need in 1...120 {
      let outcome = try plan.disperse(need)
      #expect(plan.violations(in: outcome).isEmpty, "need \(need): \(plan.violations(in: outcome))")
    }
  }

  @Test("sums that do not add up are named, with the numbers")
  func sums() {
    let outcome = DispersalOutcome(need: 300, provinces: [150, 151], municipalities: [100, 49, 150], ties: [Self.tie].compactMap { $0 })
    #expect(
      Self.plan().violations(in: outcome) == [
        .sumOfProvinces(places: 301, need: 300), .sumOfMunicipalities(places: 299, need: 300),
        .provinceDiffers(province: 0, places: 150, ofMunicipalities: 149), .provinceDiffers(province: 1, places: 151, ofMunicipalities: 150),
      ])
    #expect(
      Self.plan().violations(in: .init(need: 1, provinces: [1], municipalities: [1], ties: []))
        == [.notOneNumberEach(provinces: 1, municipalities: 1)])
  }

  @Test("who is outside its cap, floor, exemption or the smallest site is named")
  func terms() {
    var plan = Self.plan()
    plan.municipalities[0].terms = .init(cap: 90)
    plan.municipalities[1].terms = .init(floor: 60)
    plan.municipalities[2].terms = .init(isExempt: true)
    let outcome = DispersalOutcome(need: 300, provinces: [150, 150], municipalities: [100, 50, 150], ties: [])
    let bounds: [DispersalViolation] = [
      .aboveCap(municipality: 0, places: 100, cap: 90), .belowFloor(municipality: 1, places: 50, floor: 60),
      .exemptHasPlaces(municipality: 2, places: 150),
    ]
    #expect(plan.violations(in: outcome) == bounds)
    (plan.smallestSite, plan.smallShares) = (55, .release)
    #expect(plan.violations(in: outcome).contains(.belowSmallestSite(municipality: 1, places: 50, smallest: 55)))
  }

  @Test("a rule that promises the quota is held to it, and a divisor rule is not")
  func quota() {
    let outcome = DispersalOutcome(need: 300, provinces: [148, 152], municipalities: [95, 53, 152], ties: [])
    #expect(
      Self.plan().violations(in: outcome) == [
        .provinceOutsideQuota(province: 0, places: 148, lower: 150, upper: 150),
        .provinceOutsideQuota(province: 1, places: 152, lower: 150, upper: 150),
        .municipalityOutsideQuota(municipality: 0, places: 95, lower: 98, upper: 99),
        .municipalityOutsideQuota(municipality: 1, places: 53, lower: 49, upper: 50),
      ])
    #expect(Self.plan(.jefferson).violations(in: outcome).isEmpty)
  }
}
