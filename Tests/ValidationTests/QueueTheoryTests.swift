import AsylumChain
import Chance
import RealModule
import Testing
import Vocabulary

/// A chain cut down to one stage must match the formulas of queueing theory.
@Suite("One stage alone is the queue of theory")
struct QueueTheoryTests {
  /// Only the first decision; nobody is granted.
  static func model(arrivalsPerDay: Double, officers: Int, handling: Duration) -> ChainModel {
    ChainModel(
      months: 400,
      asylum: AsylumProcedure(
        arrivals: Arrivals(expectedPerMonth: [arrivalsPerDay * 30.4375]), decision: Service(officers: officers, handling: handling),
        outcomes: DecisionOutcomes(grantShare: 0, statusShares: ByGroup(refugee: 1, subsidiary: 0, humanitarian: 0))),
      family: FamilyReunification(
        sponsorShare: 0, meanFurtherRelatives: 0, requestDelay: .fixed(days: 1), decision: Service(officers: 1, handling: .fixed(days: 1))),
      housing: Housing(perMonth: 1))
  }

  /// Mean number in the stage, waiting or being handled, after the first 100 months; one value a replication.
  static func meanNumber(_ model: ChainModel, replications: Int = 40) throws -> Estimate {
    let simulation = try Simulation(model: model, seed: 11)
    return Estimate(
      (0..<replications).map { future in
        let queue = simulation.simulate(future: future, policies: [.none])[0][.asylumQueue].dropFirst(100)
        return queue.reduce(0, +) / Double(queue.count)
      })
  }

  /// Source: A. Erlang, "Solution of some problems in the theory of probabilities of significance in automatic telephone exchanges" (1917).
  @Test("M/M/c: the number in the system is that of the Erlang C formula", arguments: [(1, 0.7), (3, 0.8), (20, 0.9)])
  func erlang(officers: Int, load: Double) throws {
    let mean = 2.0
    let offered = load * Double(officers)
    var term = 1.0
    var sum = 0.0
    for busy in 0..<officers {
      sum += term
      term *= offered / Double(busy + 1)
    }
    let waiting = term / (1 - load) / (sum + term / (1 - load))
    let expected = offered + waiting * load / (1 - load)
    let found = try Self.meanNumber(Self.model(arrivalsPerDay: offered / mean, officers: officers, handling: .exponential(meanDays: mean)))
    #expect(
      abs(found.mean - expected) < 4 * found.standardError, "\(officers) officers: \(found.mean) against \(expected), error \(found.standardError)")
    #expect(found.standardError < 0.1 * expected)
  }

  /// Source: F. Pollaczek (1930) and A. Khinchin (1932); L. Kleinrock, "Queueing Systems I" (1975), section 5.6.
  @Test(
    "M/G/1: the number in the system is that of Pollaczek and Khinchin",
    arguments: [Duration.fixed(days: 2), .lognormal(meanDays: 2, sigma: 0.8), .uniform(longestDays: 4)])
  func pollaczekKhinchin(_ handling: Duration) throws {
    let load = 0.75
    let squaredVariation: Double
    switch handling {
    case .fixed: squaredVariation = 0
    case .lognormal(_, let sigma): squaredVariation = Double.exp(sigma * sigma) - 1
    case .uniform: squaredVariation = 1.0 / 3
    case .exponential: squaredVariation = 1
    }
    let expected = load + load * load * (1 + squaredVariation) / (2 * (1 - load))
    let found = try Self.meanNumber(Self.model(arrivalsPerDay: load / handling.meanDays, officers: 1, handling: handling))
    #expect(abs(found.mean - expected) < 4 * found.standardError, "\(handling): \(found.mean) against \(expected), error \(found.standardError)")
  }

  /// Source: J. Little, "A proof for the queuing formula L = λW", Operations Research 9 (1961).
  @Test("Little: people in reception are arrivals times the mean stay, where everyone is granted and housed")
  func little() throws {
    var model = Self.model(arrivalsPerDay: 5, officers: 12, handling: .exponential(meanDays: 2))
    model.asylum.outcomes.grantShare = 1
    model.housing.perMonth = 180
    let simulation = try Simulation(model: model, seed: 3)
    let differences = (0..<30).map { future -> Double in
      let outcome = simulation.simulate(future: future, policies: [.none])[0]
      // Homes come at month ends, so the stock falls in steps; its mean over a month is that of its end plus half of what left there.
      let months = 100..<400
      let stock = months.reduce(0.0) { $0 + outcome[.occupancy, $1] } / Double(months.count)
      let inflow = months.reduce(0.0) { $0 + outcome[.arrivals, $1] } / Double(months.count) / 30.4375
      let housed = months.reduce(0.0) { $0 + outcome[.housed, $1] }
      let stay = months.reduce(0.0) { $0 + outcome[.stayMean, $1] * outcome[.housed, $1] } / housed
      // The stock is counted at its highest, just before homes are given; over the month it is half of the month's arrivals lower.
      return (stock - inflow * 30.4375 / 2) - inflow * stay
    }
    let mean = Estimate(differences)
    #expect(abs(mean.mean) < 4 * mean.standardError + 0.5, "difference \(mean.mean), error \(mean.standardError)")
  }

  @Test("Little: relatives waiting for a decision are requests times the mean wait")
  func littleOfFamilies() throws {
    var model = Self.model(arrivalsPerDay: 5, officers: 12, handling: .exponential(meanDays: 2))
    model.asylum.outcomes.grantShare = 1
    model.family = FamilyReunification(
      sponsorShare: 0.4, meanFurtherRelatives: 1.5, requestDelay: .exponential(meanDays: 30),
      decision: Service(officers: 6, handling: .exponential(meanDays: 1)))
    model.housing.perMonth = 100_000
    let simulation = try Simulation(model: model, seed: 4)
    let differences = (0..<30).map { future -> Double in
      let outcome = simulation.simulate(future: future, policies: [.none])[0]
      let months = 100..<400
      let stock = months.reduce(0.0) { $0 + outcome[.familyQueue, $1] } / Double(months.count)
      let perDay = months.reduce(0.0) { $0 + outcome[.requests, $1] } / Double(months.count) / 30.4375
      let decided = months.reduce(0.0) { $0 + outcome[.relativesDecided, $1] }
      let wait = months.reduce(0.0) { $0 + outcome[.daysToFamilyDecision, $1] * outcome[.relativesDecided, $1] } / decided
      return stock - perDay * wait
    }
    let mean = Estimate(differences)
    #expect(abs(mean.mean) < 4 * mean.standardError, "difference \(mean.mean), error \(mean.standardError)")
  }
}
