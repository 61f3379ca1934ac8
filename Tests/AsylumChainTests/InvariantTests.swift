import AsylumChain
import Chance
import Testing
import Vocabulary

/// What must hold in every month of every future under every policy.
@Suite("The books of the chain balance")
struct InvariantTests {
  static let seeds = Array(1...12)

  /// A small chain with every stage, opening stocks included.
  static let model: ChainModel = {
    var model = ChainModel(
      months: 96,
      asylum: AsylumProcedure(
        arrivals: Arrivals(expectedPerMonth: [260, 340, 300], shock: 0.13, persistence: 0.9),
        decision: Service(officers: 8, handling: .exponential(meanDays: 0.8)),
        outcomes: DecisionOutcomes(grantShare: 0.75, statusShares: ByGroup(refugee: 0.6, subsidiary: 0.33, humanitarian: 0.07))),
      family: FamilyReunification(
        sponsorShare: 0.35, meanFurtherRelatives: 1.6, requestDelay: .uniform(longestDays: 90),
        decision: Service(officers: 3, handling: .exponential(meanDays: 0.35)), grantShare: 0.85),
      housing: Housing(perMonth: 420))
    (model.family.travel, model.family.straightHomeShare) = (.exponential(meanDays: 90), 0.25)
    model.opening = OpeningStocks(
      asylum: .init(people: 700, ages: [.init(fromMonths: 0, toMonths: 15, share: 1)]),
      family: .init(people: 400, ages: [.init(fromMonths: 0, toMonths: 9, share: 0.8), .init(fromMonths: 9, toMonths: 20, share: 0.2)]),
      sponsorDecisionMonths: 10, travellers: .init(people: 120, meanMonths: 4), permitHolders: .init(people: 300, longestMonths: 8))
    return model
  }()

  /// A policy with every lever, some of them on, by chance.
  static func policy(_ seed: Int) -> Policy {
    let draw = Stream(seed: UInt64(seed), future: 0, event: 999)
    var rules: [FamilyRule] = []
    for group in 0..<3 {
      func chance(_ index: Int) -> Double { draw.uniform(group * 100 + index) }
      var rule = FamilyRule()
      rule.startMonth = Int(chance(0) * 30)
      if chance(1) < 0.3 { rule.endMonth = rule.startMonth + 24 }
      rule.reach = [.newSponsors, .newApplications, .pendingApplications, .notYetAdmitted][Int(chance(2) * 4)]
      if chance(3) < 0.5 { rule.waitingMonths = (chance(4) * 30).rounded() }
      if chance(5) < 0.5 { rule.quotaPerMonth = Int(chance(6) * 60) }
      if chance(7) < 0.5 { rule.quotaOrder = .lottery }
      rule.quotaCarriesOver = chance(8) < 0.5
      if chance(9) < 0.4 { rule.unusedToResettlementShare = chance(10) }
      if chance(11) < 0.3 { rule.housing = HousingCondition(longestMonthsAfterDecision: 6, longestMonthsFromRequest: 15) }
      if chance(12) < 0.3 {
        rule.brake = EmergencyBrake(onAbove: 1800, offBelow: 1500, waitingMonths: 20, minimumMonths: 4, exemptShare: 0.2)
      }
      if chance(13) < 0.3 {
        rule.incomeShareMeeting = chance(14)
        rule.hardshipPlacesPerMonth = Int(chance(15) * 20)
      }
      if chance(16) < 0.3 { rule.suspendedToMonth = rule.startMonth + 1 + Int(chance(17) * 30) }
      if chance(18) < 0.3 { rule.carriesOverToMonth = 60 + Int(chance(19) * 20) }
      if chance(20) < 0.4 {
        rule.selection = Selection(intakePerMonth: Int(chance(21) * 40), duration: .lognormal(meanDays: chance(22) * 200, sigma: 0.5))
      }
      if chance(23) < 0.3 { rule.ownMeansShare = chance(24) }
      rules.append(rule)
    }
    var policy = Policy(rules: ByGroup(refugee: rules[0], subsidiary: rules[1], humanitarian: rules[2]))
    if draw.uniform(500) < 0.3 { policy.subsidiaryShare = 0.5 }
    if draw.uniform(501) < 0.3 { policy.furtherWorkPerDecision = 0.2 }
    return policy
  }

  @Test("people are never lost or made, month by month", arguments: seeds)
  func conservation(_ seed: Int) throws {
    let policy = Self.policy(seed)
    let outcome = try Simulation(model: Self.model, seed: UInt64(seed)).simulate(future: seed, policies: [policy])[0]
    #expect(outcome.violations(of: Self.model) == [], "seed \(seed)")
  }

  @Test("a quota alone never admits more than its places a month", arguments: seeds)
  func quota(_ seed: Int) throws {
    var rule = FamilyRule()
    rule.quotaPerMonth = 17
    rule.reach = .notYetAdmitted
    let outcome = try Simulation(model: Self.model, seed: UInt64(seed)).simulate(future: 0, policies: [Policy(rules: ByGroup(all: rule))])[0]
    // Each of the three groups has its own places.
    for month in 0..<Self.model.months { #expect(outcome[.admitted, month] <= 51, "seed \(seed), month \(month + 1)") }
    #expect(outcome.admittedTotal > 1000, "seed \(seed): the quota is used")
  }

  /// Every limit at a value that holds nobody.
  static let idle: [(name: String, rule: FamilyRule)] = {
    func rule(_ change: (inout FamilyRule) -> Void) -> FamilyRule {
      var rule = FamilyRule()
      rule.reach = .notYetAdmitted
      change(&rule)
      return rule
    }
    let many = 1_000_000
    return [
      ("a quota", rule { $0.quotaPerMonth = many }),
      ("a quota by lottery", rule { ($0.quotaPerMonth, $0.quotaOrder) = (many, .lottery) }),
      ("a quota with hardship first", rule { ($0.quotaPerMonth, $0.quotaOrder, $0.hardshipShare) = (many, .hardshipFirst, 0.4) }),
      ("a quota that carries over", rule { ($0.quotaPerMonth, $0.quotaCarriesOver) = (many, true) }),
      ("a quota from month 7", rule { ($0.quotaPerMonth, $0.startMonth) = (many, 7) }),
      ("a quota until month 30", rule { ($0.quotaPerMonth, $0.endMonth) = (many, 30) }),
      ("a quota of nothing that ends at once", rule { ($0.quotaPerMonth, $0.endMonth) = (0, 0) }),
      ("no wait", rule { $0.waitingMonths = 0 }),
      ("a wait that ends at once", rule { ($0.waitingMonths, $0.endMonth) = (240, 0) }),
      ("a brake never reached", rule { $0.brake = EmergencyBrake(onAbove: 1e9, offBelow: 1e9, waitingMonths: 24, minimumMonths: 3, exemptShare: 0) }),
      (
        "a quota by selection that takes no time",
        rule {
          ($0.quotaPerMonth, $0.selection) = (many, Selection(intakePerMonth: many, duration: .fixed(days: 0)))
          $0.endMonth = 0
        }
      ),
      ("a suspension that all are free of for their means", rule { ($0.suspendedToMonth, $0.ownMeansShare) = (.max, 1) }),
      ("a suspension that all are outside of for hardship", rule { ($0.suspendedToMonth, $0.outsideShare) = (.max, 1) }),
      ("means that all have", rule { ($0.incomeShareMeeting, $0.quotaPerMonth) = (1, 0) }),
      ("means that none have, and places for all", rule { ($0.incomeShareMeeting, $0.hardshipPlacesPerMonth) = (0, many) }),
      ("a home that nobody waits for", rule { $0.housing = HousingCondition(longestMonthsFromRequest: 0) }),
    ]
  }()

  @Test("a limit that holds nobody gives the very figures of no limit", arguments: seeds.prefix(4), idle.indices)
  func idleLimits(_ seed: Int, _ place: Int) throws {
    let (name, rule) = Self.idle[place]
    let simulation = try Simulation(model: Self.model, seed: UInt64(seed), keeping: [.switchers, .stay, .separation])
    let outcomes = simulation.simulate(future: 2, policies: [.none, Policy(rules: ByGroup(all: rule))])
    // Places are given under a quota alone, whether or not it holds anyone.
    for series in AsylumChain.Series.allCases where series != .placesGiven {
      #expect(outcomes[0][series].map(\.bitPattern) == outcomes[1][series].map(\.bitPattern), "seed \(seed), \(name): \(series)")
    }
    #expect(outcomes[0].daysApartInWindow == outcomes[1].daysApartInWindow, "seed \(seed), \(name)")
    let moved = try #require(outcomes[1].switchers)
    #expect(moved.sooner == 0 && moved.later == 0 && moved.neverWithin == 0 && moved.onlyNow == 0, "seed \(seed), \(name)")
  }

  @Test("the same people come under every policy, whatever it delays", arguments: seeds)
  func samePeople(_ seed: Int) throws {
    let simulation = try Simulation(model: Self.model, seed: UInt64(seed))
    var wait = FamilyRule()
    wait.waitingMonths = 18
    let outcomes = simulation.simulate(
      future: 3,
      policies: [
        .none, Policy(rules: ByGroup(all: wait)), Policy(rules: ByGroup(refugee: FamilyRule(), subsidiary: FamilyRule(), humanitarian: FamilyRule())),
      ])
    for series in [AsylumChain.Series.arrivals, .decisions, .requests, .asylumQueue] {
      #expect(outcomes[0][series] == outcomes[1][series], "seed \(seed)")
    }
    #expect(outcomes[0].accepted == outcomes[1].accepted, "seed \(seed)")
    #expect(outcomes[0][.relativesArrived] == outcomes[2][.relativesArrived], "seed \(seed)")
    #expect(outcomes[1].arrivedTotal < outcomes[0].arrivedTotal, "seed \(seed): a wait delays")
  }

  @Test("a longer wait and a smaller quota never bring more relatives within the horizon", arguments: seeds)
  func monotone(_ seed: Int) throws {
    let simulation = try Simulation(model: Self.model, seed: UInt64(seed))
    let waits = [0.0, 6, 12, 24, 36].map { months -> Policy in
      var rule = FamilyRule()
      rule.waitingMonths = months
      return Policy(rules: ByGroup(all: rule))
    }
    let quotas = [200, 40, 20, 5, 0].map { places -> Policy in
      var rule = FamilyRule()
      rule.quotaPerMonth = places
      return Policy(rules: ByGroup(all: rule))
    }
    for policies in [waits, quotas] {
      let admitted = simulation.simulate(future: 1, policies: policies).map(\.admittedTotal)
      #expect(zip(admitted, admitted.dropFirst()).allSatisfy { $0 >= $1 }, "seed \(seed): \(admitted)")
    }
  }

  @Test("a future is the same whoever else was simulated, in whatever order")
  func reproducible() throws {
    let simulation = try Simulation(model: Self.model, seed: 5)
    let policies = (1...4).map(Self.policy)
    let together = simulation.simulate(future: 9, policies: policies)
    _ = simulation.simulate(future: 2, policies: policies)
    for (index, policy) in policies.enumerated() {
      let alone = try Simulation(model: Self.model, seed: 5).simulate(future: 9, policies: [policy])[0]
      for series in AsylumChain.Series.allCases {
        #expect(alone[series].map(\.bitPattern) == together[index][series].map(\.bitPattern), "policy \(index), \(series)")
      }
    }
  }

  @Test("every impossible model is refused, with all its reasons")
  func impossible() {
    var model = Self.model
    model.months = 0
    model.asylum.outcomes.grantShare = 1.2
    model.asylum.outcomes.statusShares = ByGroup(refugee: 0.5, subsidiary: 0.4, humanitarian: 0)
    model.asylum.decision.officers = 0
    model.housing.perMonth = -1
    model.asylum.arrivals.expectedPerMonth = [.nan]
    let error = #expect(throws: ChainError.self) { try Simulation(model: model, seed: 1) }
    let sentences = error?.description ?? ""
    for part in [
      "The horizon is 0 months; give it 1 to 1,200.", "decision.grantShare is 1.2; a share lies between 0 and 1.",
      "decision.statusShares add up to 0.9 instead of 1.", "decision has no capacity", "housing.perMonth is −1;",
      "arrivals.expectedPerMonth is not a number;",
    ] {
      #expect(sentences.contains(part), "\(part)")
    }
    #expect(error?.faults.count == 6)
  }
}
