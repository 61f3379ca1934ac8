import AsylumChain
import Chance
import RealModule
import Testing
import Vocabulary

/// Nationalities, withdrawal, appeals, deterrence, hardship, and who comes at another moment.
@Suite("People of different origins and fates")
struct PeopleTests {
  static let seeds = Array(1...8)

  /// The small chain with everything that a person can do.
  static var full: ChainModel {
    var model = InvariantTests.model
    model.asylum.arrivals.tails = 4
    model.asylum.arrivals.origins = [
      Origin(id: "granted", share: 0.5, grantFactor: 1.2, sponsorFactor: 2, shock: 0.1), Origin(id: "half", share: 0.3, grantFactor: 0.8),
      Origin(id: "refused", share: 0.2, grantFactor: 0, sponsorFactor: 0.5, shock: 0.2),
    ]
    model.asylum.outcomes.withdrawalShare = 0.15
    model.asylum.outcomes.withdrawal = .exponential(meanDays: 60)
    model.asylum.outcomes.appealShare = 0.6
    model.asylum.outcomes.appeal = .exponential(meanDays: 200)
    model.asylum.outcomes.appealSuccess = 0.25
    model.asylum.outcomes.unaccompaniedShare = 0.1
    model.family.minorShare = 0.5
    return model
  }

  @Test("with withdrawals, appeals and deterrence nobody is lost or made either", arguments: seeds)
  func conservation(_ seed: Int) throws {
    var policy = InvariantTests.policy(seed)
    policy.deterredShare = 0.2
    policy.deterredFromMonth = 30
    let outcome = try Simulation(model: Self.full, seed: UInt64(seed), keeping: [.separation, .switchers]).simulate(
      future: seed, policies: [policy])[0]
    for month in 0..<Self.full.months {
      let inReception = outcome[.asylumQueue, month] + outcome[.appealsPending, month] + outcome[.waitingForHome, month]
      #expect(outcome[.occupancy, month] == inReception, "seed \(seed), month \(month + 1)")
      let over = [outcome[.relativesArrived, month]] + [.apartOver6, .apartOver12, .apartOver24, .apartOver36].map { outcome[$0, month] }
      #expect(zip(over, over.dropFirst()).allSatisfy { $0 >= $1 }, "seed \(seed), month \(month + 1): \(over)")
      #expect(outcome[.childrenApartOver24, month] <= outcome[.childrenArrived, month], "seed \(seed), month \(month + 1)")
      #expect(outcome[.decidedBeyondTerm, month] <= outcome[.relativesDecided, month], "seed \(seed), month \(month + 1)")
    }
    #expect(outcome[.withdrawals].reduce(0, +) > 100)
    #expect(outcome[.appealsPending].max() ?? 0 > 20)
  }

  @Test("a fifth who stay away are a fifth fewer arrivals from that month on, and none before", arguments: seeds)
  func deterrence(_ seed: Int) throws {
    var policy = Policy()
    policy.deterredShare = 0.2
    policy.deterredFromMonth = 30
    let outcomes = try Simulation(model: Self.full, seed: UInt64(seed)).simulate(future: 0, policies: [.none, policy])
    #expect(outcomes[0][.arrivals].prefix(30) == outcomes[1][.arrivals].prefix(30))
    let (all, come) = (outcomes[0][.arrivals].dropFirst(30).reduce(0, +), outcomes[1][.arrivals].dropFirst(30).reduce(0, +))
    #expect(abs(come / all - 0.8) < 5 * (0.16 / all).squareRoot(), "seed \(seed): \(come / all)")
  }

  @Test("origins keep the average of the model: grants over decisions, and their own part of the arrivals")
  func origins() throws {
    var model = Self.full
    model.asylum.outcomes.appealShare = 0
    model.asylum.outcomes.withdrawalShare = 0
    model.asylum.arrivals.origins = model.asylum.arrivals.origins.map { Origin(id: $0.id, share: $0.share, grantFactor: $0.grantFactor) }
    model.asylum.outcomes.grantShare = 0.6
    let shares = try (0..<20).map { future in
      let outcome = try Simulation(model: model, seed: 4).simulate(future: future, policies: [.none])[0]
      return outcome[.grants].reduce(0, +) / outcome[.decisions].reduce(0, +)
    }
    let mean = Estimate(shares)
    #expect(abs(mean.mean - 0.6) < 5 * mean.standardError, "\(mean.mean) ± \(mean.standardError)")
  }

  @Test("compared with itself nobody moves; else arrivals differ by those who come only now less those who never come", arguments: seeds)
  func switchers(_ seed: Int) throws {
    var policy = InvariantTests.policy(seed)
    // Half of the seeds change the work before the decision too, so that relatives are matched by family.
    policy.furtherWorkPerDecision = seed % 2 == 0 ? 0.3 : 0
    let simulation = try Simulation(model: Self.full, seed: UInt64(seed), keeping: .switchers)
    let outcomes = simulation.simulate(future: 2, policies: [.none, .none, policy])
    let same = try #require(outcomes[1].switchers)
    #expect(same.sooner + same.later + same.neverWithin + same.onlyNow == 0)
    #expect(same.unmoved > 0)
    let moved = try #require(outcomes[2].switchers)
    // Relatives of the opening stock who travel have no request in the simulation and are under both.
    #expect(moved.onlyNow - moved.neverWithin == outcomes[2].arrivedTotal - outcomes[0].arrivedTotal, "seed \(seed)")
  }

  @Test("who waits under a waiting period of a year comes at most a year later, and nobody sooner")
  func delay() throws {
    var rule = FamilyRule()
    rule.waitingMonths = 12
    let simulation = try Simulation(model: Self.full, seed: 9, keeping: .switchers)
    let outcome = simulation.simulate(future: 0, policies: [.none, Policy(rules: ByGroup(all: rule))])[1]
    let moved = try #require(outcome.switchers)
    #expect(moved.sooner == 0)
    #expect(moved.later > 100)
    #expect(moved.daysLater > 0 && moved.daysLater <= 12 * 30.4375)
  }

  @Test("with hardship first, those in hardship never wait for others, and as many come in all")
  func hardship() throws {
    var rule = FamilyRule()
    rule.quotaPerMonth = 30
    var first = rule
    first.quotaOrder = .hardshipFirst
    first.hardshipShare = 0.3
    let simulation = try Simulation(model: Self.full, seed: 3, keeping: .switchers)
    let outcomes = simulation.simulate(
      future: 1, policies: [Policy(rules: ByGroup(all: rule)), Policy(rules: ByGroup(all: first))])
    #expect(outcomes[0].admittedTotal == outcomes[1].admittedTotal)
    let moved = try #require(outcomes[1].switchers)
    #expect(moved.sooner > 50 && moved.later > 50)
  }

  @Test("a family followed under two policies has one past, and its visa lies in the order of the law")
  func following() throws {
    var rule = FamilyRule()
    rule.waitingMonths = 24
    rule.quotaPerMonth = 40
    let simulation = try Simulation(model: Self.full, seed: 2)
    let stories = try #require(simulation.follow(future: 4, from: .none, to: Policy(rules: ByGroup(all: rule))))
    #expect(stories[0].sponsorApplied == stories[1].sponsorApplied && stories[0].members == stories[1].members)
    let end = try #require(stories[1].waitsUntil)
    #expect(abs(end - stories[1].sponsorGranted - 24 * 30.4375) < 1e-9)
    for relative in stories[1].relatives {
      if let visa = relative.admitted { #expect(visa >= end - 0.01 && visa >= relative.accepted - 0.01) }
      if let visa = relative.admitted, let arrived = relative.arrived { #expect(arrived >= visa) }
    }
    #expect(simulation.follow(future: 4, from: .none, to: .none, family: 987_654_321) == nil)
  }
}

/// The level of the arrivals, its shocks, and what a series tells about them.
@Suite("Arrivals stray as they did")
struct ArrivalTests {
  @Test("the median future keeps the expected path, and a shock has the spread asked for, with normal and with heavy tails", arguments: [nil, 4, 6])
  func path(_ tails: Int?) {
    let arrivals = Arrivals(expectedPerMonth: [500], shock: 0.1, persistence: 0.9, tails: tails)
    let paths = (0..<20_000).map { arrivals.path(seed: 3, future: $0, months: 13) }
    let first = Estimate(paths.map { Double.log($0[0] / 500) })
    #expect(abs(first.mean) < 5 * first.standardError)
    let variance = Estimate(paths.map { Double.log($0[0] / 500) * Double.log($0[0] / 500) })
    #expect(abs(variance.mean - 0.01) < 5 * variance.standardError, "\(variance.mean)")
    // After thirteen months the variance is that of the autoregression.
    let late = Estimate(paths.map { Double.log($0[12] / 500) * Double.log($0[12] / 500) })
    let expected = 0.01 * (1 - Double.pow(0.81, 13)) / (1 - 0.81)
    #expect(abs(late.mean - expected) < 5 * late.standardError, "\(late.mean) against \(expected)")
    let beyond = Double(paths.count { abs(Double.log($0[0] / 500)) > 0.3 }) / 20_000
    // Beyond three standard deviations: 0.27 % of the normal distribution, about 1.3 % of Student's t with four degrees of freedom.
    if tails == 4 { #expect(beyond > 0.009 && beyond < 0.018, "\(beyond)") }
    if tails == nil { #expect(beyond > 0.0015 && beyond < 0.004, "\(beyond)") }
  }

  @Test("a fit finds again the season, the levels and the shock of a series that it could have drawn")
  func fit() throws {
    let season = [0.8, 0.8, 0.85, 0.9, 0.95, 1, 1.1, 1.2, 1.3, 1.2, 1, 0.9]
    let drawn = Arrivals(expectedPerMonth: [1000], shock: 0.08, persistence: 0.9).path(seed: 8, future: 0, months: 480)
    let counts = drawn.enumerated().map { $1 * season[($0 + 3) % 12] }
    let fit = try #require(ArrivalFit(counts, firstMonth: 3, persistence: 0.9))
    for (found, drawnWith) in zip(fit.season, season) { #expect(abs(found - drawnWith) < 0.06) }
    #expect(abs(Double.log(fit.longRun / 1000)) < 4 * fit.longRunError)
    // Changes over a year of a level that goes back to its mean are smaller than those of a walk.
    let expected = 0.08 * (2 * (1 - Double.pow(0.9, 12)) / 0.19 / 12).squareRoot()
    #expect(abs(fit.shock - expected) < 0.25 * expected, "\(fit.shock) against \(expected)")
    let ahead = fit.arrivals(months: 120)
    #expect(abs(ahead.expectedPerMonth[119] / season[(480 + 3 + 119) % 12] / fit.longRun - 1) < 0.06)
    #expect(ArrivalFit(Array(counts.prefix(20)), firstMonth: 0) == nil)
    #expect(ArrivalFit([0] + counts, firstMonth: 0) == nil)
  }
}
