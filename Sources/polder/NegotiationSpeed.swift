import Chance
import Negotiation
import Reports
import Vocabulary

/// How fast the negotiation engine is on tables of growing size. Times are of one run; every answer is checked against another way to get it.
struct NegotiationSpeed {
  private let uncertain: UncertainTable
  private let clock = ContinuousClock()

  init(_ uncertain: UncertainTable) { self.uncertain = uncertain }

  func table(_ language: Language) throws -> String {
    let rows = try [july(), medium(), large(), huge(), draws(), votes(), exchange()]
    func t(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[language] }
    let block = TableBlock(
      caption: t("De negotiatie-engine, één thread, één run", "The negotiation engine, one thread, one run"),
      columns: [t("werk", "work"), t("tijd", "time"), t("uitkomst", "result"), t("controle", "check")],
      rows: rows.map { [$0.work[language], $0.time, $0.result, $0.check] })
    return TextRendering().render(block) + "\n"
  }

  private struct Row {
    var work: Phrase
    var time: String
    var result: String
    var check: String
  }

  /// The best of three runs, in milliseconds, and the answer.
  private func measured<Answer>(_ runs: Int = 3, _ work: () throws -> Answer) throws -> (String, Answer) {
    var answer = try work()
    var best = Duration.seconds(1_000_000)
    for _ in 0..<runs {
      let start = clock.now
      answer = try work()
      best = min(best, start.duration(to: clock.now))
    }
    let milliseconds = Double(best.components.attoseconds) / 1e15 + Double(best.components.seconds) * 1000
    return ("\(Int(milliseconds * 1000) / 1000).\(String(1000 + Int(milliseconds * 1000) % 1000).dropFirst()) ms", answer)
  }

  /// A table with worths drawn in whole numbers; positions and weights in tens, as people write them.
  private func random(measures: Int, options: Int, parties: Int, walkAway: Double) -> Table {
    let draw = Stream(seed: 11, future: measures * 100 + options, event: parties)
    let names = (0..<measures).map { Measure(id: "m\($0)", options: (0..<options).map { "o\($0)" }) }
    let members = (0..<parties).map { party -> Party in
      let salience = (0..<measures).map { 1 + Int(10 * draw.uniform(party * 1000 + $0)) }
      let position = (0..<measures).map { Int(11 * draw.uniform(party * 1000 + 500 + $0)) }
      let worth = (0..<measures).map { measure in
        (0..<options).map { option in salience[measure] * (10 - abs(option * 10 / max(options - 1, 1) - position[measure])) }
      }
      let scale = 10 * salience.reduce(0, +)
      return Party(id: "p\(party)", worth: worth, walkAway: Int(Double(scale) * walkAway), scale: scale)
    }
    return Table(measures: names, parties: members)
  }

  private func july() throws -> Row {
    let search = try PackageSearch(uncertain.table)
    let (time, outcome) = try measured { try search.negotiate() }
    return Row(
      work: Phrase(nl: "juli 2023: alle pakketten, front, punten, botsingen", en: "July 2023: all packages, front, points, clashes"), time: time,
      result: "\(outcome.packages) / \(outcome.agreeable)", check: try checked(outcome, uncertain.table))
  }

  private func medium() throws -> Row {
    var table = random(measures: 8, options: 3, parties: 3, walkAway: 0)
    for (measure, count) in [4, 3, 3, 4, 5, 2, 4, 4].enumerated() {
      table.measures[measure].options = (0..<count).map { "o\($0)" }
      for party in table.parties.indices {
        let worth = table.parties[party].worth[measure]
        table.parties[party].worth[measure] = (0..<count).map { worth[$0 % worth.count] + $0 * ($0 + party) % 7 }
      }
    }
    let search = try PackageSearch(table)
    let (time, outcome) = try measured { try search.negotiate() }
    return Row(
      work: Phrase(nl: "23.040 pakketten, 3 partijen", en: "23,040 packages, 3 parties"), time: time,
      result: "front \(outcome.front?.count ?? -1)", check: try checked(outcome, table))
  }

  private func large() throws -> Row {
    let table = random(measures: 8, options: 7, parties: 3, walkAway: 0.45)
    let search = try PackageSearch(table)
    let (time, outcome) = try measured { try search.negotiate() }
    return Row(
      work: Phrase(nl: "5.764.801 pakketten, 3 partijen", en: "5,764,801 packages, 3 parties"), time: time,
      result: "\(outcome.agreeable), front \(outcome.front?.count ?? -1)", check: try checked(outcome, table))
  }

  private func huge() throws -> Row {
    let table = random(measures: 20, options: 5, parties: 4, walkAway: 0.6)
    let search = try PackageSearch(table)
    let (time, outcome) = try measured(1) { try search.negotiate() }
    let isProven = [outcome.nash, outcome.egalitarian, outcome.utilitarian].allSatisfy { set in
      set.packages.allSatisfy { package in table.parties.indices.allSatisfy { table.isAcceptable(package, to: $0) } }
    }
    return Row(
      work: Phrase(nl: "95.367.431.640.625 pakketten, 4 partijen", en: "95,367,431,640,625 packages, 4 parties"), time: time,
      result: "\(outcome.agreeable)", check: isProven ? "ok" : "wrong")
  }

  private func draws() throws -> Row {
    let (time, failure) = try measured(1) { try uncertain.failureChance(draws: 10_000, seed: 1) }
    return Row(
      work: Phrase(nl: "10.000 trekkingen van juli 2023, elk volledig doorzocht", en: "10,000 draws of July 2023, each searched in full"), time: time,
      result: "\(failure.failures) × 0", check: "–")
  }

  private func votes() throws -> Row {
    let weights = [34, 24, 17, 14, 9, 9, 8, 6, 5, 5, 3, 3, 3, 3, 2, 1, 1, 1, 1, 1]
    let game = try VotingGame(members: weights.indices.map(String.init), weights: weights, quota: 76)
    let (time, power) = try measured { game.shapleyShubik() }
    return Row(
      work: Phrase(nl: "Shapley-Shubik van 20 spelers", en: "Shapley-Shubik of 20 players"), time: time, result: power[0].description,
      check: power.reduce(Fraction(0, 1), +) == Fraction(1, 1) ? "Σ = 1" : "wrong")
  }

  private func exchange() throws -> Row {
    let draw = Stream(seed: 3, future: 0, event: 0)
    let entries = (0..<7).flatMap { issue in
      (0..<11).map { actor in
        ExchangeModel.Entry(
          issue: "\(issue)",
          stance: Stance(
            actor: "\(actor)", position: (100 * draw.uniform(issue * 100 + actor)).rounded(),
            salience: 0.1 + 0.9 * draw.uniform(issue * 100 + 20 + actor),
            capability: 0.02 + draw.uniform(900 + actor)))
      }
    }
    let model = ExchangeModel(entries)
    let (time, outcomes) = try measured { model.outcomes(rounds: 10) }
    return Row(
      work: Phrase(nl: "ruilmodel: 10 rondes, 11 actoren, 7 kwesties", en: "exchange model: 10 rounds, 11 actors, 7 issues"), time: time,
      result: "\((outcomes.last?.first ?? 0).rounded())", check: outcomes == model.outcomes(rounds: 10) ? "same bytes" : "differs")
  }

  /// Visits every package of a table and compares number, front and the sum of worths with the answer.
  private func checked(_ outcome: NegotiationOutcome, _ table: Table) throws -> String {
    guard let count = table.packageCount, count < 10_000_000 else { return "–" }
    var options = table.measures.map { _ in 0 }
    var agreeable = 0
    var best = -Double.infinity
    while true {
      let package = table.package(options)
      if table.parties.indices.allSatisfy({ table.isAcceptable(package, to: $0) }) {
        agreeable += 1
        best = max(best, table.parties.indices.reduce(0.0) { $0 + table.parties[$1].share(package.worth[$1]) })
      }
      var measure = options.count - 1
      while measure >= 0 {
        options[measure] += 1
        if options[measure] < table.measures[measure].options.count { break }
        options[measure] = 0
        measure -= 1
      }
      if measure < 0 { break }
    }
    let top = outcome.utilitarian.first.map { package in table.parties.indices.reduce(0.0) { $0 + table.parties[$1].share(package.worth[$1]) } }
    let isSame = agreeable == outcome.agreeable && (agreeable == 0 || abs((top ?? 0) - best) < 1e-9)
    return isSame ? "= all visited" : "differs"
  }
}
