import AsylumChain
import Testing
import Vocabulary

/// How long relatives and children are apart, counted over those who come and those who still wait.
@Suite("Time apart counts those who wait too")
struct SeparationTests {
  static let seeds = Array(1...8)

  /// A wait of 26 months from the status, so that everyone whom it reaches is apart for over two years, and the places of a quota with it.
  static func policy(places: Int?) -> Policy {
    var rule = FamilyRule()
    rule.waitingMonths = 26
    rule.quotaPerMonth = places
    return Policy(rules: ByGroup(all: rule))
  }

  /// Those who came within a year after over two years, and those who wait so long at its end.
  static func overTwoYears(_ outcome: ChainOutcome, _ came: AsylumChain.Series, _ wait: AsylumChain.Series, yearTo month: Int) -> Double {
    ((month - 11)...month).reduce(outcome[wait, month]) { $0 + outcome[came, $1] }
  }

  @Test("a quota of nothing brings fewer children after two years, but never lowers those who came or wait so long", arguments: seeds)
  func quotaOfNothing(_ seed: Int) throws {
    let simulation = try Simulation(model: PeopleTests.full, seed: UInt64(seed), keeping: .separation)
    let outcomes = simulation.simulate(future: 0, policies: [Self.policy(places: nil), Self.policy(places: 20), Self.policy(places: 0)])
    for month in 24..<PeopleTests.full.months {
      for (came, wait) in [(AsylumChain.Series.apartOver24, AsylumChain.Series.waitingOver24), (.childrenApartOver24, .childrenWaitingOver24)] {
        let counts = outcomes.map { Self.overTwoYears($0, came, wait, yearTo: month) }
        // Parts of a family's children are added as fractions.
        #expect(counts[0] <= counts[1] + 1e-3 && counts[1] <= counts[2] + 1e-3, "seed \(seed), month \(month + 1), \(came): \(counts)")
        for outcome in outcomes { #expect(outcome[wait, month] > -1e-3, "seed \(seed), month \(month + 1), \(wait)") }
      }
    }
    let last = PeopleTests.full.months - 1
    let came = outcomes.map { outcome in ((last - 11)...last).reduce(0) { $0 + outcome[.childrenApartOver24, $1] } }
    // By arrivals alone the strictest policy would look best.
    #expect(came[2] < came[0], "seed \(seed): \(came)")
  }

  @Test("where all is quick and nobody comes, those who wait over two years are those who asked two years ago")
  func waiting() throws {
    var model = PeopleTests.full
    model.opening = nil
    model.asylum.decision = Service(officers: 8, handling: .fixed(days: 0.01))
    model.family.decision = Service(officers: 8, handling: .fixed(days: 0.01))
    model.family.requestDelay = .fixed(days: 0)
    model.family.grantShare = 1
    model.asylum.outcomes.appealShare = 0
    var rule = FamilyRule()
    rule.quotaPerMonth = 0
    let outcome = try Simulation(model: model, seed: 3, keeping: .separation).simulate(
      future: 0, policies: [Policy(rules: ByGroup(all: rule))])[0]
    for month in 24..<model.months {
      let asked = (0...(month - 24)).reduce(0) { $0 + outcome[.requests, $1] }
      // A day lies between application and request at most.
      #expect(outcome[.waitingOver24, month] >= asked, "month \(month + 1)")
      #expect(outcome[.waitingOver24, month] <= asked + 0.2 * outcome[.requests, month - 23], "month \(month + 1)")
      #expect(outcome[.childrenWaitingOver24, month] <= outcome[.waitingOver24, month] + 1e-3, "month \(month + 1)")
    }
    #expect(outcome[.waitingOver24, 23] < 50)
    #expect(outcome[.waitingOver24, model.months - 1] > 1000)
  }

  @Test("everyone with a visa on the opening date arrives and is in no time apart; who is underway is never below none", arguments: seeds)
  func travellers(_ seed: Int) throws {
    let outcome = try Simulation(model: PeopleTests.full, seed: UInt64(seed), keeping: .separation).simulate(
      future: seed, policies: [InvariantTests.policy(seed)])[0]
    var (underway, ofOpening) = (120.0, 120.0)
    for month in 0..<PeopleTests.full.months {
      underway += outcome[.admitted, month] - outcome[.relativesArrived, month]
      ofOpening -= outcome[.travellersArrived, month]
      #expect(underway >= ofOpening && ofOpening >= 0, "seed \(seed), month \(month + 1)")
      // Only those whose sponsor's application is known have a time apart.
      let known = outcome[.relativesArrived, month] - outcome[.travellersArrived, month]
      #expect(known >= outcome[.apartOver6, month], "seed \(seed), month \(month + 1)")
      #expect(known > 0 || outcome[.daysApartMean, month].isNaN, "seed \(seed), month \(month + 1)")
    }
    // Their mean journey is four months, the horizon eight years.
    #expect(ofOpening == 0, "seed \(seed)")
    #expect(outcome[.relativesArrived].reduce(0, +) == outcome.arrivedTotal, "seed \(seed)")
  }

  @Test("a window of the whole horizon has its mean and percentiles, one of a month those of the month", arguments: seeds)
  func window(_ seed: Int) throws {
    func outcome(_ window: Range<Int>?) throws -> ChainOutcome {
      try Simulation(model: PeopleTests.full, seed: UInt64(seed), keeping: .separation, window: window).simulate(future: 0, policies: [.none])[0]
    }
    let whole = try outcome(nil)
    #expect(whole.daysApartInWindow.mean == whole.daysApartMean)
    #expect(whole.daysApartInWindow.median == whole.daysApartMedian)
    #expect(whole.daysApartInWindow.percentile95 == whole.daysApartPercentile95)
    let month = try outcome(50..<51)
    #expect(month.daysApartInWindow.mean == month[.daysApartMean, 50])
    #expect(month.daysApartInWindow.percentile95 == month[.daysApartPercentile95, 50])
    #expect(try outcome(500..<600).daysApartInWindow.mean.isNaN, "a window beyond the horizon is empty")
  }

  @Test("a wait that counts from the decision ends so long after it, for every relative")
  func waitFromDecision() throws {
    var rule = FamilyRule()
    rule.waitingMonths = 10
    rule.waitingStart = .decision
    let simulation = try Simulation(model: PeopleTests.full, seed: 2)
    let stories = try #require(simulation.follow(future: 1, from: .none, to: Policy(rules: ByGroup(all: rule))))
    let decided = stories[1].relatives.filter { $0.admitted != nil }
    #expect(!decided.isEmpty)
    for relative in decided { #expect(abs((relative.admitted ?? 0) - relative.accepted - 10 * 30.4375) < 0.01) }
    let end = try #require(stories[1].waitsUntil)
    #expect(abs(end - (stories[1].relatives.last?.accepted ?? 0) - 10 * 30.4375) < 0.01)
  }

  @Test("a rule that leaves out minors who came alone holds nobody where all sponsors are such, and fewer than else where some are")
  func unaccompanied() throws {
    var rule = FamilyRule()
    rule.quotaPerMonth = 0
    var exempting = rule
    exempting.exemptsUnaccompanied = true
    let policies = [Policy.none, Policy(rules: ByGroup(all: exempting)), Policy(rules: ByGroup(all: rule))]
    var model = PeopleTests.full
    let some = try Simulation(model: model, seed: 6).simulate(future: 0, policies: policies).map(\.admittedTotal)
    #expect(some[0] > some[1] && some[1] > some[2], "\(some)")
    model.asylum.outcomes.unaccompaniedShare = 1
    let all = try Simulation(model: model, seed: 6).simulate(future: 0, policies: policies)
    #expect(all[0][.relativesArrived] == all[1][.relativesArrived])
    #expect(all[2].admittedTotal < all[1].admittedTotal)
  }

  @Test("a followed family has its ages: relatives under 18, none with a sponsor who came alone as a minor")
  func ages() throws {
    var model = PeopleTests.full
    let simulation = try Simulation(model: model, seed: 2)
    let stories = (0..<40).compactMap { simulation.follow(future: $0, from: .none, to: .none)?.first }
    #expect(stories.allSatisfy { (0...$0.members).contains($0.minors) && (!$0.isSponsorAlone || $0.minors == 0) })
    #expect(stories.contains { $0.minors > 0 } && stories.contains { $0.minors < $0.members })
    model.asylum.outcomes.unaccompaniedShare = 0
    model.family.minorShare = 1
    let grown = try #require(try Simulation(model: model, seed: 2).follow(future: 0, from: .none, to: .none)?.first)
    #expect(grown.minors == grown.members && !grown.isSponsorAlone)
  }
}
