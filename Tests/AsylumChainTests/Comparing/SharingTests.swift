import AsylumChain
import Testing
import Vocabulary

/// What runs of one future share is only speed: every figure is that of a run by itself.
@Suite("What policies share changes no figure")
struct SharingTests {
  static let seeds = Array(1...6)

  /// A quota with more places than there are people: everyone is led past the rule, and nobody waits for it.
  private static var loose: Policy {
    var rule = FamilyRule()
    rule.reach = .notYetAdmitted
    rule.quotaPerMonth = 10_000_000
    return Policy(rules: ByGroup(all: rule))
  }

  private static func outcomes(_ seed: Int, _ policies: [Policy], keeping kept: KeptFigures = [.separation, .waits]) throws -> [ChainOutcome] {
    try Simulation(model: PeopleTests.full, seed: UInt64(seed), keeping: kept).simulate(future: 0, policies: policies)
  }

  /// The outcome without the count of places given: a quota gives places also where it holds nobody.
  private static func besidePlaces(_ outcome: ChainOutcome) -> ChainOutcome {
    var own = outcome
    for month in 0..<own.months { own[.placesGiven, month] = 0 }
    return own
  }

  /// Policies that hold some, that hold all, and that move decisions.
  private static var policies: [Policy] {
    var slower = SeparationTests.policy(places: 20)
    slower.furtherWorkPerDecision = 0.3
    slower.furtherWorkFromMonth = 6
    var one = SeparationTests.policy(places: 5)
    one.rules[.refugee] = FamilyRule()
    return [one, SeparationTests.policy(places: 20), slower]
  }

  @Test("a rule that holds nobody gives, relative by relative, what no rule gives", arguments: seeds)
  func loose(_ seed: Int) throws {
    let (led, free) = (try Self.outcomes(seed, [Self.loose])[0], try Self.outcomes(seed, [.none])[0])
    #expect(Self.besidePlaces(led) == free && led[.placesGiven].reduce(0, +) > 0, "seed \(seed)")
    #expect(free.arrivedTotal > 0)
  }

  @Test("beside a first policy that can hold somebody and does not, all others are compared as beside none", arguments: seeds)
  func compared(_ seed: Int) throws {
    let (led, free) = (try Self.outcomes(seed, [Self.loose] + Self.policies), try Self.outcomes(seed, [.none] + Self.policies))
    #expect(led.map(Self.besidePlaces) == free.map(Self.besidePlaces) && led.dropFirst() == free.dropFirst(), "seed \(seed)")
    #expect(free[1].switchers != nil && free[1].switchers != free[2].switchers)
  }

  @Test("a policy that is asked twice gives the same twice, and the same as alone beside the first", arguments: seeds)
  func twice(_ seed: Int) throws {
    let all = try Self.outcomes(seed, [.none] + Self.policies + Self.policies)
    for (place, policy) in Self.policies.enumerated() {
      #expect(all[place + 1] == all[place + 1 + Self.policies.count])
      let alone = try Self.outcomes(seed, [.none, policy])[1]
      #expect(all[place + 1] == alone, "seed \(seed), policy \(place)")
    }
  }

  @Test("a first policy that holds nobody need not be run again for the others to be compared with it", arguments: seeds)
  func others(_ seed: Int) throws {
    var moved = SeparationTests.policy(places: 20)
    moved.subsidiaryShare = 0.8
    let policies = [.none] + Self.policies + [moved, .none, moved]
    let simulation = try Simulation(model: PeopleTests.full, seed: UInt64(seed), keeping: [.separation, .waits])
    let others = try #require(simulation.simulateOthers(future: 0, policies: policies))
    #expect(others == Array(simulation.simulate(future: 0, policies: policies).dropFirst()), "seed \(seed)")
    let known = try #require(simulation.unheldArrivals(future: 0, of: .none))
    #expect(simulation.simulateOthers(future: 0, policies: policies, beside: known) == others, "nor need its people be drawn again")
    let working = Policy(furtherWorkPerDecision: 0.3, furtherWorkFromMonth: 3)
    let few = [.none, working] + policies.dropFirst()
    #expect(
      simulation.simulateOthers(future: 0, policies: few, beside: known) == Array(simulation.simulate(future: 0, policies: few).dropFirst()),
      "where others ask another policy first, too")
    #expect(simulation.unheldArrivals(future: 0, of: Self.loose) == nil)
    #expect(simulation.simulateOthers(future: 0, policies: [Self.loose] + Self.policies) == nil, "a first that can hold somebody is run")
    let alone = try Simulation(model: PeopleTests.full, seed: UInt64(seed), keeping: [.separation])
    #expect(alone.simulateOthers(future: 0, policies: policies) == nil, "without a comparison there is nothing to know")
  }

  @Test("leaving out percentiles leaves out nothing else", arguments: seeds)
  func percentiles(_ seed: Int) throws {
    let (whole, short) = (
      try Self.outcomes(seed, [.none] + Self.policies),
      try Self.outcomes(seed, [.none] + Self.policies, keeping: [.separation, .waits, .noPercentiles])
    )
    for (own, other) in zip(whole, short) {
      #expect(own[.daysApartMean].map(\.bitPattern) == other[.daysApartMean].map(\.bitPattern))
      #expect(own.daysApartInWindow == other.daysApartInWindow && own.switchers == other.switchers && own.waits == other.waits)
      #expect(own.daysApartMedian.isFinite && other.daysApartMedian.isNaN)
      #expect(other[.daysApartPercentile95].allSatisfy { $0.isNaN })
    }
  }
}
