import Testing
import Vocabulary

@testable import AsylumChain

/// Flows that a dossier may leave out: each does what its theory says, loses nobody, and at nought changes nothing.
@Suite("Flows that may be left out")
struct FlowTests {
  /// The chain of the invariants with two origins, so that every flow finds people.
  static let base: ChainModel = {
    var model = InvariantTests.model
    model.asylum.arrivals.origins = [Origin(id: "one", share: 0.4, sponsorFactor: 3), Origin(id: "other", share: 0.6)]
    (model.asylum.outcomes.appealShare, model.asylum.outcomes.appeal, model.asylum.outcomes.appealSuccess) = (0.4, .exponential(meanDays: 120), 0.2)
    (model.family.minorShare, model.asylum.outcomes.unaccompaniedShare) = (0.5, 0.1)
    return model
  }()

  /// Each flow switched on.
  static let flows: [(name: String, change: @Sendable (inout ChainModel) -> Void)] = [
    ("resettlement", { $0.resettlement = Resettlement(personsPerYear: 500, monthsInReception: 2) }),
    ("resettlement straight to a home", { $0.resettlement = Resettlement(personsPerYear: 77, monthsInReception: 0) }),
    ("late departures", { ($0.asylum.outcomes.lateDepartureShare, $0.asylum.outcomes.lateDeparture) = (0.6, .exponential(meanDays: 200)) }),
    ("coming of age", { $0.family.ofAgeRefusedShare = 1 }),
    ("status by origin", { $0.asylum.arrivals.origins[0].subsidiaryFactor = 2.5 }),
  ]

  static func outcome(_ model: ChainModel, future: Int = 2, _ policy: Policy = .none) throws -> ChainOutcome {
    try Simulation(model: model, seed: 11, keeping: [.stay, .separation]).simulate(future: future, policies: [policy])[0]
  }

  @Test("nobody is lost or made, whatever is switched on", arguments: InvariantTests.seeds)
  func conservation(_ seed: Int) throws {
    var all = Self.base
    for flow in Self.flows {
      var own = Self.base
      flow.change(&own)
      flow.change(&all)
      #expect(try Self.outcome(own, future: seed, InvariantTests.policy(seed)).violations(of: own) == [], "\(flow.name), seed \(seed)")
    }
    #expect(try Self.outcome(all, future: seed, InvariantTests.policy(seed)).violations(of: all) == [], "all, seed \(seed)")
  }

  @Test("each flow moves what it should")
  func moves() throws {
    let without = try Self.outcome(Self.base)
    for flow in Self.flows {
      var own = Self.base
      flow.change(&own)
      if flow.name == "status by origin" { continue }
      #expect(try Self.outcome(own) != without, "\(flow.name)")
    }
  }

  @Test("a flow at nought gives the same figures, to the last digit")
  func nought() throws {
    var none = Self.base
    none.resettlement = Resettlement(personsPerYear: 0, monthsInReception: 3)
    none.asylum.outcomes.lateDeparture = .exponential(meanDays: 300)
    none.asylum.arrivals.origins[1].subsidiaryFactor = 1
    var rule = InvariantTests.policy(3)
    for group in StatusGroup.allCases { rule.rules[group].outsideShare = 0 }
    #expect(try Self.outcome(none, InvariantTests.policy(3)) == Self.outcome(Self.base, InvariantTests.policy(3)))
    #expect(try Self.outcome(Self.base, rule) == Self.outcome(Self.base, InvariantTests.policy(3)))
  }

  @Test("late departures: those who stay are the refused a month times the months that they stay, by Little's law")
  func lateDepartures() throws {
    var model = Self.base
    model.months = 480
    model.asylum.arrivals = Arrivals(expectedPerMonth: [300])
    model.asylum.outcomes.appealShare = 0
    (model.asylum.outcomes.lateDepartureShare, model.asylum.outcomes.lateDeparture) = (0.5, .exponential(meanDays: 8 * model.monthDays))
    let outcome = try Self.outcome(model)
    let months = 120..<480
    func mean(_ series: AsylumChain.Series) -> Double { months.reduce(0) { $0 + outcome[series, $1] } / Double(months.count) }
    let refused = mean(.decisions) - mean(.grants)
    #expect(abs(mean(.refusedStaying) / (refused * 0.5 * 8) - 1) < 0.06, "\(mean(.refusedStaying)) beside \(refused)")
    // They take no officer and no home.
    model.asylum.outcomes.lateDepartureShare = 0
    let without = try Self.outcome(model)
    #expect(without[.decisions] == outcome[.decisions] && without[.housed] == outcome[.housed])
  }

  @Test("resettlement: the quota comes whole, and stays as long as it should while there are homes", arguments: [0, 1, 4])
  func resettlement(months: Int) throws {
    var model = Self.base
    model.resettlement = Resettlement(personsPerYear: 500, monthsInReception: months)
    let (with, without) = try (Self.outcome(model), Self.outcome(Self.base))
    let perMonth = 500.0 / 12
    for month in 12..<model.months {
      #expect(abs(with[.resettledWithHome, month] - perMonth * Double(months)) <= 1, "month \(month + 1): \(with[.resettledWithHome, month])")
    }
    // Homes that they take are lost to others where homes are short, and nobody else is touched.
    #expect(with[.decisions] == without[.decisions] && with[.relativesArrived] == without[.relativesArrived])
    let gone = Double(model.months) * perMonth - with[.resettledWithHome, model.months - 1]
    let others = with.housedTotal - gone
    #expect(others <= without.housedTotal + 1 && with.housedTotal >= without.housedTotal)
  }

  @Test("those of the quota wait on where no home is free, and come first")
  func noHomes() throws {
    var model = Self.base
    (model.resettlement, model.housing.perMonth) = (Resettlement(personsPerYear: 1200, monthsInReception: 1), 60)
    let outcome = try Self.outcome(model)
    // A hundred a month for sixty homes: all homes go to them, and the rest stays.
    #expect(outcome[.housed, 20] == 60 && outcome.violations(of: model) == [])
    #expect(abs(outcome[.resettledWithHome, 30] - outcome[.resettledWithHome, 20] - 400) <= 1)
  }

  @Test("coming of age: of the minors, the part of a childhood that a request waits is refused")
  func comingOfAge() throws {
    var model = Self.base
    (model.family.minorShare, model.asylum.outcomes.unaccompaniedShare, model.family.grantShare) = (1, 0, 1)
    model.family.decision = Service(officers: 1, handling: .fixed(days: 1.2))
    let without = try Self.outcome(model)
    model.family.ofAgeRefusedShare = 1
    let with = try Self.outcome(model)
    #expect(with[.relativesDecided] == without[.relativesDecided] && without.accepted == without[.relativesDecided].reduce(0, +))
    let waited = (0..<model.months).reduce(0.0) {
      $0 + (with[.relativesDecided, $1] > 0 ? with[.daysToFamilyDecision, $1] * with[.relativesDecided, $1] : 0)
    }
    let refused = without.accepted - with.accepted
    let expected = waited / AgesAtDecision.childhood
    #expect(expected > 50 && abs(refused - expected) < 4 * expected.squareRoot(), "\(refused) instead of \(expected)")
    // Whoever is refused at a smaller share is refused at a larger one.
    model.family.ofAgeRefusedShare = 0.5
    let half = try Self.outcome(model).accepted
    #expect(half < without.accepted && half > with.accepted)
  }

  @Test("status by origin: the average over those granted stays, and sponsors of one origin have it more often")
  func statusByOrigin() throws {
    var rule = FamilyRule()
    rule.quotaPerMonth = 0
    rule.reach = .notYetAdmitted
    let policy = Policy(rules: ByGroup(refugee: FamilyRule(), subsidiary: rule, humanitarian: FamilyRule()))
    var model = Self.base
    model.opening = nil
    let alike = try Self.outcome(model, policy)
    model.asylum.arrivals.origins[0].subsidiaryFactor = 4
    let apart = try Self.outcome(model, policy)
    #expect(alike.accepted == apart.accepted)
    // The origin with three times as many sponsors has more of the status that is held.
    let months = model.months - 1
    #expect(apart[.held, months] > alike[.held, months] * 1.3)
    let chances = model.asylum.arrivals.chances(mean: 0.33, \.subsidiaryFactor, weight: \.grantFactor)
    #expect(abs(chances[0] * 0.4 + chances[1] * 0.6 - 0.33) < 1e-12 && chances[0] > chances[1] * 3.9)
  }

  @Test("hardship outside a quota: so large a share of families comes beside it, and takes no place")
  func outside() throws {
    var rule = FamilyRule()
    (rule.quotaPerMonth, rule.reach) = (0, .notYetAdmitted)
    func admitted(_ share: Double) throws -> ChainOutcome {
      rule.outsideShare = share
      return try Self.outcome(Self.base, Policy(rules: ByGroup(all: rule)))
    }
    let (none, part, all) = try (admitted(0), admitted(0.25), admitted(1))
    #expect(none.admittedTotal == 0 && all.admittedTotal == all.accepted)
    #expect(abs(part.admittedTotal / part.accepted - 0.25) < 0.05, "\(part.admittedTotal / part.accepted)")
    #expect(all[.relativesArrived] == (try Self.outcome(Self.base))[.relativesArrived])
    rule.quotaPerMonth = 10
    let beside = try admitted(0.25)
    #expect(beside.admittedTotal > part.admittedTotal)
  }

  @Test("what cannot be is refused by name")
  func faults() {
    var model = Self.base
    model.resettlement = Resettlement(personsPerYear: -1, monthsInReception: -2)
    (model.asylum.outcomes.lateDepartureShare, model.family.ofAgeRefusedShare) = (2, -1)
    model.asylum.arrivals.origins[0].subsidiaryFactor = -1
    let names = ["resettlement.personsPerYear", "resettlement.monthsInReception", "lateDepartureShare", "ofAgeRefusedShare", "subsidiaryFactor"]
    do {
      _ = try Simulation(model: model, seed: 1)
      Issue.record("nothing was refused")
    } catch { for name in names { #expect("\(error)".contains(name), "\(name)") } }
  }
}
