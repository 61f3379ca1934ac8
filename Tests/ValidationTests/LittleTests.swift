import AsylumChain
import Chance
import Testing
import Vocabulary

/// Little's law, one stage after another: the people in it are those who enter a day times the days that each stays.
///
/// Source: J. Little, "A proof for the queuing formula L = λW", Operations Research 9 (1961).
@Suite("Little's law holds at every stage")
struct LittleTests {
  static let monthDays = 30.4375
  /// The first hundred months fill the chain.
  static let months = 100..<400

  /// Everyone is granted refugee status; two in five sponsor a family, who ask on the tenth day and go straight to a home.
  static func model(travel: Duration = .fixed(days: 0)) -> ChainModel {
    var model = ChainModel(
      months: 400,
      asylum: AsylumProcedure(
        arrivals: Arrivals(expectedPerMonth: [5 * monthDays]), decision: Service(officers: 12, handling: .exponential(meanDays: 2)),
        outcomes: DecisionOutcomes(grantShare: 1, statusShares: ByGroup(refugee: 1, subsidiary: 0, humanitarian: 0))),
      family: FamilyReunification(
        sponsorShare: 0.4, meanFurtherRelatives: 1.5, requestDelay: .fixed(days: 10),
        decision: Service(officers: 6, handling: .exponential(meanDays: 1))),
      housing: Housing(perMonth: 100_000))
    (model.family.travel, model.family.straightHomeShare) = (travel, 1)
    return model
  }

  /// The difference between people in a stage and its flow times the time in it, one value a replication.
  static func difference(_ model: ChainModel, _ policy: Policy = .none, _ value: (ChainOutcome) -> Double) throws -> Estimate {
    let simulation = try Simulation(model: model, seed: 7, keeping: .separation)
    return Estimate((0..<30).map { value(simulation.simulate(future: $0, policies: [policy])[0]) })
  }

  /// The mean of a monthly series, and of one in days weighted by another.
  static func mean(_ outcome: ChainOutcome, _ series: AsylumChain.Series) -> Double {
    months.reduce(0) { $0 + outcome[series, $1] } / Double(months.count)
  }

  static func mean(_ outcome: ChainOutcome, _ days: AsylumChain.Series, by weight: AsylumChain.Series) -> Double {
    let counted = months.filter { outcome[weight, $0] > 0 }
    return counted.reduce(0) { $0 + outcome[days, $1] * outcome[weight, $1] } / counted.reduce(0) { $0 + outcome[weight, $1] }
  }

  static func perDay(_ outcome: ChainOutcome, _ flow: AsylumChain.Series) -> Double { mean(outcome, flow) / monthDays }

  /// Days from the sponsor's application to his status, over the relatives who arrive: the time apart less the time since the status.
  static func daysToStatus(_ outcome: ChainOutcome) -> Double {
    mean(outcome, .daysApartMean, by: .relativesArrived) - mean(outcome, .daysSinceStatusRefugee, by: .relativesArrived)
  }

  @Test("first decision: applicants times the days to the status, as their families count them")
  func firstDecision() throws {
    let found = try Self.difference(Self.model()) { outcome in
      Self.mean(outcome, .asylumQueue) - Self.perDay(outcome, .arrivals) * Self.daysToStatus(outcome)
    }
    #expect(abs(found.mean) < 4 * found.standardError, "difference \(found.mean), error \(found.standardError)")
    #expect(found.standardError < 1)
  }

  @Test("family decision: requests times the days to the decision")
  func familyDecision() throws {
    let found = try Self.difference(Self.model()) { outcome in
      Self.mean(outcome, .familyQueue) - Self.perDay(outcome, .requests) * Self.mean(outcome, .daysToFamilyDecision, by: .relativesDecided)
    }
    #expect(abs(found.mean) < 4 * found.standardError, "difference \(found.mean), error \(found.standardError)")
    #expect(found.standardError < 1)
  }

  @Test("line of the quota: visas times the days in line")
  func quotaLine() throws {
    var rule = FamilyRule()
    rule.quotaPerMonth = 170
    rule.quotaGiving = .atMonthBegin
    let found = try Self.difference(Self.model(), Policy(rules: ByGroup(all: rule))) { outcome in
      // What is left of the time since the status, without the ten days to the request and the time to the decision.
      let days =
        Self.mean(outcome, .daysSinceStatusRefugee, by: .relativesArrived) - 10
        - Self.mean(outcome, .daysToFamilyDecision, by: .relativesDecided)
      // Places come at month ends and the line is counted just before; over a month it is half of those who join lower.
      return Self.mean(outcome, .quotaLineRefugee) - Self.mean(outcome, .admitted) / 2 - Self.perDay(outcome, .admitted) * days
    }
    #expect(abs(found.mean) < 4 * found.standardError + 0.5, "difference \(found.mean), error \(found.standardError)")
    #expect(found.standardError < 3)
  }

  @Test("journey: visas times the mean journey", arguments: [Duration.fixed(days: 45), .exponential(meanDays: 90), .uniform(longestDays: 200)])
  func journey(_ travel: Duration) throws {
    let found = try Self.difference(Self.model(travel: travel)) { outcome in
      var underway = 0.0
      var sum = 0.0
      for month in 0..<Self.months.upperBound {
        underway += outcome[.admitted, month] - outcome[.relativesArrived, month]
        if Self.months.contains(month) { sum += underway }
      }
      return sum / Double(Self.months.count) - Self.perDay(outcome, .admitted) * travel.meanDays
    }
    #expect(abs(found.mean) < 4 * found.standardError, "\(travel): difference \(found.mean), error \(found.standardError)")
    #expect(found.standardError < 6)
  }

  @Test("queue for a home: those housed times the days from the status to the home")
  func homeQueue() throws {
    var model = Self.model()
    model.housing.perMonth = 165
    let found = try Self.difference(model) { outcome in
      // A stay counts from the application, so the days to the status come off.
      let days = Self.mean(outcome, .stayMean, by: .housed) - Self.daysToStatus(outcome)
      return Self.mean(outcome, .waitingForHome) - Self.mean(outcome, .housed) / 2 - Self.perDay(outcome, .housed) * days
    }
    #expect(abs(found.mean) < 4 * found.standardError + 0.5, "difference \(found.mean), error \(found.standardError)")
    #expect(found.standardError < 3)
  }

  @Test("reception: applicants and relatives who enter times the days of all who are housed")
  func reception() throws {
    var model = Self.model(travel: .exponential(meanDays: 60))
    model.family.straightHomeShare = 0
    model.housing.perMonth = 340
    let found = try Self.difference(model) { outcome in
      let perDay = Self.perDay(outcome, .arrivals) + Self.perDay(outcome, .relativesArrived)
      // Within a month reception fills, and empties at its end: over the month it is half of what comes in lower.
      return Self.mean(outcome, .occupancy) - perDay * Self.monthDays / 2 - perDay * Self.mean(outcome, .stayMean, by: .housed)
    }
    #expect(abs(found.mean) < 4 * found.standardError + 0.5, "difference \(found.mean), error \(found.standardError)")
    #expect(found.standardError < 6)
  }
}
