import Archive
import Assessments
import Foundation
import Measuring
import Negotiation

/// How fast the negotiation engine is: on the table of the built-in dossier and on tables of growing size, or on the tables in JSON files that are
/// named.
@main
enum NegotiationSpeed {
  static func main() throws {
    let files = CommandLine.arguments.dropFirst()
    guard files.isEmpty else {
      for file in files { print(try line(of: DomainFile(file))) }
      return
    }
    guard let contents = BuiltInDossiers.contents(BuiltInDossiers.first) else { exit(2) }
    let uncertain = try contents.load().withTalks.politics.uncertainTable(OptionFacts())
    let rows = try searches(uncertain.table) + SealedLines.rows(uncertain.table) + [draws(uncertain), votes(), exchange()]
    print(TimedWork.table("The negotiation engine, one thread, one run", rows))
    if !rows.isRight { exit(1) }
  }

  /// Name, packages, agreeable, front, ties of the four points, and the milliseconds of the fastest of three runs, set apart by tabs.
  private static func line(of file: DomainFile) throws -> String {
    let search = try PackageSearch(file.table)
    let (milliseconds, outcome) = try Stopwatch.fastest(of: 3, warmingUp: true) { try search.negotiate() }
    let ties = [outcome.nash, outcome.kalaiSmorodinsky, outcome.egalitarian, outcome.utilitarian].map { "\($0.count)" }
    let values = [outcome.packages, outcome.agreeable, outcome.front?.count].map { $0.map { "\($0)" } ?? "-" } + ties
    return ([file.name] + values + ["\((milliseconds * 1000).rounded() / 1000)"]).joined(separator: "\t")
  }

  private static func searches(_ own: Table) throws -> [TimedWork] {
    let large = DrawnTable.table(measures: 8, options: 7, parties: 3, walkAway: 0.45)
    return [
      try search(own, "the dossier's table: all packages, front, points, clashes"), try search(DrawnTable.mixed, "23,040 packages, 3 parties"),
      try search(large, "5,764,801 packages, 3 parties"), try huge(),
    ]
  }

  private static func search(_ table: Table, _ work: String) throws -> TimedWork {
    let search = try PackageSearch(table)
    let (milliseconds, outcome) = try Stopwatch.fastest(of: 3, warmingUp: true) { try search.negotiate() }
    return TimedWork(
      work, milliseconds: milliseconds, result: "\(outcome.packages ?? 0) / \(outcome.agreeable), front \(outcome.front?.count ?? -1)",
      check: .init(EveryPackage(table).agrees(with: outcome), "= all visited"))
  }

  /// Too many packages to visit: only that every party can live with each point.
  private static func huge() throws -> TimedWork {
    let table = DrawnTable.table(measures: 20, options: 5, parties: 4, walkAway: 0.6)
    let search = try PackageSearch(table)
    let (milliseconds, outcome) = try Stopwatch.fastest(of: 1, warmingUp: true) { try search.negotiate() }
    let isAcceptable = [outcome.nash, outcome.egalitarian, outcome.utilitarian].allSatisfy { set in
      set.packages.allSatisfy { package in table.parties.indices.allSatisfy { table.isAcceptable(package, to: $0) } }
    }
    return TimedWork(
      "95,367,431,640,625 packages, 4 parties", milliseconds: milliseconds, result: "\(outcome.agreeable)",
      check: .init(isAcceptable, "all can live with each point"))
  }

  private static func draws(_ uncertain: UncertainTable) throws -> TimedWork {
    let (milliseconds, failure) = try Stopwatch.fastest(of: 1, warmingUp: true) { try uncertain.failureChance(draws: 10_000, seed: 1) }
    return TimedWork(
      "10,000 draws of the dossier's table, each searched in full", milliseconds: milliseconds, result: "\(failure.failures) × 0", check: .none)
  }

  private static func votes() throws -> TimedWork {
    let weights = [34, 24, 17, 14, 9, 9, 8, 6, 5, 5, 3, 3, 3, 3, 2, 1, 1, 1, 1, 1]
    let game = try VotingGame(members: weights.indices.map { "\($0)" }, weights: weights, quota: 76)
    let (milliseconds, power) = Stopwatch.fastest(of: 3, warmingUp: true) { game.shapleyShubik() }
    return TimedWork(
      "Shapley-Shubik of 20 players", milliseconds: milliseconds, result: power[0].description,
      check: .init(power.reduce(Fraction(0, 1), +) == Fraction(1, 1), "Σ = 1"))
  }

  private static func exchange() -> TimedWork {
    let model = ExchangeModel(DrawnTable.entries(issues: 7, actors: 11))
    let (milliseconds, outcomes) = Stopwatch.fastest(of: 3, warmingUp: true) { model.outcomes(rounds: 10) }
    return TimedWork(
      "exchange model: 10 rounds, 11 actors, 7 issues", milliseconds: milliseconds, result: "\((outcomes.last?.first ?? 0).rounded())",
      check: .init(outcomes == model.outcomes(rounds: 10), "same bytes"))
  }
}
