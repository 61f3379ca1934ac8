import Assessments
import Chance
import Negotiation
import Vocabulary

extension GoldenTable {
  /// A rule by the name that the table gave it when it was recorded: a chamber stood there as a text.
  private static func name(of rule: TableAssessment.Power.Rule) -> String {
    if case .chamber(let chamber) = rule { "chamber(\"\(chamber)\")" } else { "\(rule)" }
  }

  /// The negotiating table: search, powers, chances, moves, course and forecasts.
  mutating func add(_ table: TableAssessment) {
    add("table/outcome", table.outcome)
    for (place, outcome) in table.lawful.enumerated() { add("table/lawful/\(place)", outcome) }
    for power in table.powers {
      let name = "table/power/\(Self.name(of: power.rule))"
      add("\(name)/weights", power.weights + [power.quota])
      add("\(name)/members", power.members.map { "\($0)" }.joined(separator: ","))
      for (index, values) in [("shapley", power.shapleyShubik), ("banzhaf", power.banzhaf), ("deegan", power.deeganPackel), ("block", power.toBlock)]
      {
        add("\(name)/\(index)", values.map(\.description).joined(separator: " "))
      }
      add("\(name)/act", power.toAct.description)
    }
    add("table/failure", [table.failure.draws, table.failure.failures, table.failure.medianAgreeable ?? -1])
    add("table/failure/chance", [table.failure.chance, table.failure.standardError])
    for (place, decider) in table.failure.deciders.enumerated() {
      add("table/failure/decider/\(place)", "\(factor(decider.factor))")
      add("table/failure/decider/\(place)/share", [decider.whenTrue, decider.whenFalse, decider.share])
    }
    for (place, shares) in (table.failure.outcomes ?? []).enumerated() { add("table/failure/outcome/\(place)", shares) }
    for (place, concession) in table.concessions.enumerated() {
      add("table/concession/\(place)", concession.moves.map(move).joined(separator: "; "))
      add("table/concession/\(place)/prices", [concession.opened] + concession.prices.flatMap { [$0.best, $0.walkAway, $0.givenUp] })
    }
    for (place, swap) in table.swaps.enumerated() {
      add("table/swap/\(place)", swap.changes.flatMap { [$0.measure, $0.from, $0.to] } + swap.package.options + swap.gains + swap.refusing)
    }
    add("table/start", (table.start?.options ?? []) + (table.start?.worth ?? []))
    addCourse(table)
  }

  private mutating func addCourse(_ table: TableAssessment) {
    for point in table.course {
      add("table/course/\(point.event)", "\(point.date) changed \(point.isChanged) measures \(point.measures) by \(point.deciders.map(factor))")
      add("table/course/\(point.event)/agreeable", [point.agreeable])
      add("table/course/\(point.event)/chance", [point.chance, point.standardError])
    }
    for forecast in table.forecasts {
      add(
        "table/forecast/\(forecast.measure)",
        [forecast.compromise, forecast.error, forecast.median, forecast.mean, forecast.middle, forecast.exchange, forecast.challenge]
          + forecast.consensus)
    }
  }

  private mutating func add(_ name: String, _ outcome: NegotiationOutcome) {
    add("\(name)/counts", [outcome.packages ?? -1, outcome.agreeable, outcome.front?.count ?? -1] + outcome.crossingRedLines.map { $0 ?? -1 })
    add("\(name)/ideals", outcome.ideals ?? [])
    let sets = [
      ("nash", outcome.nash), ("kalai", outcome.kalaiSmorodinsky), ("egalitarian", outcome.egalitarian), ("utilitarian", outcome.utilitarian),
    ]
    for (point, set) in sets + (outcome.front.map { [("front", $0)] } ?? []) {
      add("\(name)/\(point)", [set.count] + set.packages.flatMap { $0.options + $0.worth })
    }
    add("\(name)/clashes", outcome.clashes.map { $0.map(demand).joined(separator: "&") }.joined(separator: "; "))
    add("\(name)/corrections", outcome.corrections.map { $0.map(demand).joined(separator: "&") }.joined(separator: "; "))
  }

  private func demand(_ demand: Demand) -> String {
    switch demand {
    case .redLine(let party, let line): "line \(party).\(line)"
    case .walkAway(let party): "floor \(party)"
    }
  }

  private func move(_ move: Concession.Move) -> String {
    switch move {
    case .dropLine(let party, let line): "drop \(party).\(line)"
    case .accept(let party, let line, let option): "accept \(party).\(line).\(option)"
    case .lower(let party, let worth): "lower \(party) to \(worth)"
    }
  }

  private func factor(_ factor: UncertainTable.Factor) -> String {
    switch factor {
    case .reading(let party, let measure): "reading \(party).\(measure)"
    case .line(let party, let line): "line \(party).\(line)"
    case .walkAway(let party): "floor \(party)"
    case .position(let party, let measure): "position \(party).\(measure)"
    }
  }

  /// Forecasts of the past.
  mutating func add(_ backtest: Backtest) {
    for year in backtest.years {
      add("backtest/year/\(year.cutOff)/forecast", year.forecast.values)
      add("backtest/year/\(year.cutOff)/naive", year.naive.values)
      add("backtest/year/\(year.cutOff)/score", [year.actual, year.score, year.naiveScore])
    }
    for (place, published) in backtest.published.enumerated() {
      guard let own = published.own, let score = published.score else { continue }
      add("backtest/published/\(place)", own.values + [published.actual, score])
    }
  }

  /// The natural experiment.
  mutating func add(_ experiment: ExperimentAnswer) {
    for quarter in experiment.quarters {
      add("experiment/\(quarter.quarter.name)/with", quarter.with.values)
      add("experiment/\(quarter.quarter.name)/without", quarter.without.values)
    }
    add("experiment/heldUp", experiment.heldUp.values)
    add("experiment/saved", experiment.savedInYear.values)
    add("experiment/fewer", experiment.fewerInFirstQuarter.values)
  }
}
