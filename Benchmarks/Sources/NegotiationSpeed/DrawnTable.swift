import Chance
import Negotiation

/// Tables with worths drawn in whole numbers; positions and weights in tens, as people write them.
enum DrawnTable {
  /// A table in which every measure has so many options, and each party walks away below a share of its best.
  static func table(measures: Int, options: Int, parties: Int, walkAway: Double) -> Table {
    let draw = Chance.Stream(seed: 11, future: measures * 100 + options, event: parties)
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

  /// The same with two red lines of each party: one across the option that it likes least of its weightiest measure, one across its worst options of two
  /// others together.
  static func withRedLines(_ table: Table) -> Table {
    var drawn = table
    for (number, party) in table.parties.enumerated() {
      let spread = party.worth.map { ($0.max() ?? 0) - ($0.min() ?? 0) }
      let order = spread.indices.sorted { (spread[$0], $1) > (spread[$1], $0) }
      func worst(_ measure: Int) -> [Int] {
        let least = party.worth[measure].min()
        return party.worth[measure].indices.filter { party.worth[measure][$0] == least }
      }
      drawn.parties[number].redLines = [
        RedLine(id: "alone", measure: order[0], forbidden: worst(order[0])),
        RedLine(id: "together", conditions: order[1...2].map { RedLine.Condition(measure: $0, options: worst($0)) }),
      ]
    }
    return drawn
  }

  /// Eight measures with two to five options, and three parties: 23,040 packages.
  static var mixed: Table {
    var table = table(measures: 8, options: 3, parties: 3, walkAway: 0)
    for (measure, count) in [4, 3, 3, 4, 5, 2, 4, 4].enumerated() {
      table.measures[measure].options = (0..<count).map { "o\($0)" }
      for party in table.parties.indices {
        let worth = table.parties[party].worth[measure]
        table.parties[party].worth[measure] = (0..<count).map { worth[$0 % worth.count] + $0 * ($0 + party) % 7 }
      }
    }
    return table
  }

  /// Stances for the exchange model: every actor on every issue, with one capability an actor.
  static func entries(issues: Int, actors: Int) -> [ExchangeModel.Entry] {
    let draw = Chance.Stream(seed: 3, future: 0, event: 0)
    return (0..<issues).flatMap { issue in
      (0..<actors).map { actor in
        ExchangeModel.Entry(
          issue: "\(issue)",
          stance: Stance(
            actor: "\(actor)", position: (100 * draw.uniform(issue * 100 + actor)).rounded(),
            salience: 0.1 + 0.9 * draw.uniform(issue * 100 + 20 + actor),
            capability: 0.02 + draw.uniform(900 + actor)))
      }
    }
  }
}
