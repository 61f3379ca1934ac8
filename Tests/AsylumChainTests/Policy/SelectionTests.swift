import Testing
import Vocabulary

@testable import AsylumChain

/// Rules that change on a date, and places that go by selection.
@Suite("Suspensions, places that lapse, and selection without a claim")
struct SelectionTests {
  /// Many relatives who wait on the opening date, are accepted in the first weeks, and then no more come.
  static let crowd: ChainModel = {
    var model = InvariantTests.model
    model.months = 40
    (model.family.sponsorShare, model.family.grantShare, model.family.travel) = (0, 1, .fixed(days: 0))
    model.family.decision = Service(officers: 1, handling: .fixed(days: 0.001))
    model.opening?.family = .init(people: 3000, ages: [.init(fromMonths: 0, toMonths: 20, share: 1)])
    model.opening?.familySubsidiaryShare = 1
    model.opening?.permitHolders.people = 0
    model.opening?.travellers.people = 0
    return model
  }()

  static func rule(_ change: (inout FamilyRule) -> Void) -> FamilyRule {
    var rule = FamilyRule()
    rule.reach = .notYetAdmitted
    change(&rule)
    return rule
  }

  /// A rule on people with subsidiary protection alone.
  static func outcome(_ rule: FamilyRule, of model: ChainModel = crowd, future: Int = 1) throws -> ChainOutcome {
    let policy = Policy(rules: ByGroup(refugee: FamilyRule(), subsidiary: rule, humanitarian: FamilyRule()))
    try Simulation.check([policy])
    let outcome = try Simulation(model: model, seed: 5, keeping: [.separation]).simulate(future: future, policies: [policy])[0]
    #expect(outcome.violations(of: model) == [])
    return outcome
  }

  @Test("while it is suspended nobody comes, and after it places are given as of any quota")
  func suspension() throws {
    let outcome = try Self.outcome(Self.rule { ($0.suspendedToMonth, $0.quotaPerMonth) = (6, 100) })
    #expect(outcome[.admitted][..<6].allSatisfy { $0 == 0 })
    #expect(outcome[.admitted][6..<36].allSatisfy { $0 == 100 })
    #expect(outcome[.placesGiven] == outcome[.admitted])
  }

  @Test("a suspension without a quota lets everyone in as it ends, and one without end nobody")
  func noQuota() throws {
    let ended = try Self.outcome(Self.rule { $0.suspendedToMonth = 6 })
    #expect(ended[.admitted, 6] == 3000 && ended.admittedTotal == 3000)
    #expect(try Self.outcome(Self.rule { $0.suspendedToMonth = .max }).admittedTotal == 0)
    #expect(ended[.placesGiven].reduce(0, +) == 0)
  }

  @Test("unused places carry over until the month in which they lapse")
  func lapsing() throws {
    // Missions take up 40 a month from month 2 on, so that 60 places of each month are left.
    func places(_ until: Int?) throws -> [Double] {
      let rule = Self.rule {
        ($0.suspendedToMonth, $0.quotaPerMonth, $0.quotaCarriesOver, $0.carriesOverToMonth) = (1, 100, true, until)
        $0.endMonth = 20
        $0.selection = Selection(intakePerMonth: 40, duration: .fixed(days: 0))
      }
      return try Self.outcome(rule)[.placesGiven]
    }
    #expect(try places(nil)[1..<20].allSatisfy { $0 == 40 })
    // Those let in as the rule ends are nobody's places: what was left over gave nobody more.
    #expect(try places(nil) == places(5))
  }

  @Test("what was carried over is there for a later month only where it does not lapse before")
  func carried() throws {
    // Nobody is ready before month 6, so that the places of the months before it stay unused.
    func places(_ until: Int?) throws -> Double {
      let rule = Self.rule {
        ($0.quotaPerMonth, $0.quotaCarriesOver, $0.carriesOverToMonth) = (100, true, until)
        $0.selection = Selection(intakePerMonth: 3000, duration: .fixed(days: 5.5 * Self.crowd.monthDays))
      }
      return try Self.outcome(rule)[.placesGiven, 6]
    }
    #expect(try places(nil) == 700 && places(4) == 100)
  }

  @Test("missions take up so many a month from the end of the suspension on, and each is ready after the time that looking takes")
  func pace() throws {
    let month = Self.crowd.monthDays
    let outcome = try Self.outcome(
      Self.rule {
        ($0.suspendedToMonth, $0.quotaPerMonth) = (6, 100)
        $0.selection = Selection(intakePerMonth: 70, duration: .fixed(days: 1.5 * month))
      })
    #expect(outcome[.placesGiven][..<7].allSatisfy { $0 == 0 })
    #expect(outcome[.placesGiven][7..<40].allSatisfy { $0 == 70 })
    // Everyone who waits stands in line, wherever on the way.
    #expect(outcome[.quotaLineSubsidiary, 5] == 3000 && outcome[.quotaLineSubsidiary, 7] == 2930)
  }

  @Test("the share that is ready by a month is the distribution of the time, as long as places last")
  func rampUp() throws {
    let (month, sigma) = (Self.crowd.monthDays, 0.5)
    let rule = Self.rule {
      $0.quotaPerMonth = 1_000
      $0.suspendedToMonth = 1
      $0.selection = Selection(intakePerMonth: 3000, duration: .lognormal(meanDays: 3 * month, sigma: sigma))
    }
    let outcome = try Self.outcome(rule)
    // A lognormal time of mean 3 and standard deviation 0.5 of its logarithm: 2.5, 28.5 and 59.8 per cent within one, two and three months.
    var ready = 0.0
    for (index, share) in [(1, 0.0257), (2, 0.285), (3, 0.598)] {
      ready += outcome[.placesGiven, index]
      #expect(abs(ready / 3000 - share) < 0.04, "month \(index): \(ready / 3000)")
    }
  }

  @Test("in a selection who has been apart the longest goes first, and before them those with grounds")
  func order() throws {
    var model = Self.crowd
    model.opening?.family.ages = [.init(fromMonths: 0, toMonths: 20, share: 1)]
    func mean(_ selection: Selection?, _ order: FamilyRule.QueueOrder = .firstCome) throws -> Double {
      let rule = Self.rule {
        ($0.suspendedToMonth, $0.quotaPerMonth, $0.quotaOrder, $0.selection) = (2, 100, order, selection)
      }
      let outcome = try Self.outcome(rule, of: model)
      return outcome[.daysApartMean, 8]
    }
    let everyone = Selection(intakePerMonth: 1_000_000, duration: .fixed(days: 0))
    let byLot = try mean(nil, .lottery)
    // Those who have waited longest come first, so that in an early month they have been apart for longer than the average of all.
    #expect(try mean(everyone) > byLot + 100)
    var withGrounds = everyone
    withGrounds.groundsShare = 0.5
    #expect(try mean(withGrounds) > byLot + 50)
  }

  @Test("those with means of their own are free of the rule, and so are those in hardship")
  func exempt() throws {
    let means = try Self.outcome(Self.rule { ($0.suspendedToMonth, $0.ownMeansShare) = (.max, 0.25) })
    #expect(abs(means.admittedTotal / 3000 - 0.25) < 0.05)
    let hardship = try Self.outcome(Self.rule { ($0.suspendedToMonth, $0.outsideShare) = (.max, 0.1) })
    #expect(abs(hardship.admittedTotal / 3000 - 0.1) < 0.03)
    // They take no place.
    let quota = try Self.outcome(Self.rule { ($0.quotaPerMonth, $0.outsideShare, $0.suspendedToMonth) = (10, 0.1, 3) })
    #expect(quota[.placesGiven][3..<20].allSatisfy { $0 == 10 } && quota.admittedTotal > quota[.placesGiven].reduce(0, +) + 200)
  }

  @Test("the queue of the opening date has the statuses that are known of it", arguments: [0.0, 0.3, 1])
  func statuses(_ share: Double) throws {
    var model = Self.crowd
    model.opening?.familySubsidiaryShare = share
    let outcome = try Self.outcome(Self.rule { $0.suspendedToMonth = .max }, of: model)
    #expect(abs(outcome[.held, 39] / 3000 - share) < 0.05)
  }

  @Test(
    "what cannot be is refused",
    arguments: [
      ("a suspension that ends as the rule begins", 3, nil, 1, ChainError.Fault.endBeforeStart(group: .subsidiary, start: 3, end: 3)),
      ("places that lapse as they begin", 9, 9, 1, .endBeforeStart(group: .subsidiary, start: 9, end: 9)),
      ("fewer than nobody taken up", 9, nil, -1, .negative(name: "selection.intakePerMonth", value: -1)),
    ] as [(String, Int, Int?, Int, ChainError.Fault)])
  func faults(_ name: String, _ suspended: Int, _ lapse: Int?, _ intake: Int, _ fault: ChainError.Fault) {
    let rule = Self.rule {
      ($0.startMonth, $0.suspendedToMonth, $0.carriesOverToMonth) = (3, suspended, lapse)
      $0.selection = Selection(intakePerMonth: intake, duration: .fixed(days: 1))
    }
    let policy = Policy(rules: ByGroup(refugee: FamilyRule(), subsidiary: rule, humanitarian: FamilyRule()))
    #expect(throws: ChainError(faults: [fault])) { try Simulation.check([policy]) }
  }

  @Test("shares and times of a selection that cannot be are refused, each by its name")
  func values() {
    let rule = Self.rule {
      $0.ownMeansShare = 1.5
      $0.selection = Selection(intakePerMonth: 1, duration: .fixed(days: -1), groundsShare: -0.1)
    }
    let policy = Policy(rules: ByGroup(refugee: FamilyRule(), subsidiary: rule, humanitarian: FamilyRule()))
    #expect(
      throws: ChainError(faults: [
        .notAShare(name: "ownMeansShare", value: 1.5), .notAShare(name: "selection.groundsShare", value: -0.1),
        .negative(name: "selection.duration", value: -1),
      ])
    ) { try Simulation.check([policy]) }
    var model = Self.crowd
    model.opening?.familySubsidiaryShare = 2
    #expect(throws: ChainError(faults: [.notAShare(name: "opening.familySubsidiaryShare", value: 2)])) { try Simulation(model: model, seed: 1) }
  }
}
