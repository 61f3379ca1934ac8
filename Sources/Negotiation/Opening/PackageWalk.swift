/// Goes through every package of a table for one party, the last measure fastest, and tells what stands in its way.
///
/// Visits all of them whatever the party wants, so that the time taken tells nothing of its lines.
struct PackageWalk {
  /// A line over several measures, kept at the last of them.
  private struct Line {
    var conditions: [RedLine.Condition]
    var levers: UInt64
  }

  private let party: Party
  /// Options of each measure.
  private let sizes: [Int]
  /// Per measure and option, the levers of the lines over that measure alone that forbid the option.
  private let forbidden: [[UInt64]]
  /// Lines and pairs over several measures, by the last of them.
  private let lines: [[Line]]
  private let pairs: [[Interaction]]

  /// Of a party that fits the table; `CommonGround` checks that.
  init(_ party: Party, of table: Table) {
    self.party = party
    sizes = table.measures.map(\.options.count)
    var forbidden = sizes.map { [UInt64](repeating: 0, count: $0) }
    var lines = [[Line]](repeating: [], count: sizes.count)
    var pairs = [[Interaction]](repeating: [], count: sizes.count)
    for line in party.redLines {
      guard let last = line.conditions.map(\.measure).max() else { continue }
      if line.conditions.count == 1 {
        for option in line.conditions[0].options { forbidden[last][option] |= Obstacles.lever(last) }
      } else {
        lines[last].append(Line(conditions: line.conditions, levers: line.conditions.reduce(0) { $0 | Obstacles.lever($1.measure) }))
      }
    }
    for pair in party.interactions { pairs[pair.second].append(pair) }
    (self.forbidden, self.lines, self.pairs) = (forbidden, lines, pairs)
  }

  /// Shows what stands in the way of each package, in order.
  func visit(_ show: (UInt64) -> Void) {
    var chosen = [Int](repeating: 0, count: sizes.count)
    descend(0, 0, 0, &chosen, show)
  }

  private func descend(_ measure: Int, _ worth: Int, _ crossed: UInt64, _ chosen: inout [Int], _ show: (UInt64) -> Void) {
    guard measure < sizes.count else { return show(worth < party.walkAway ? crossed | Obstacles.belowWalkAway : crossed) }
    for option in 0..<sizes[measure] {
      chosen[measure] = option
      var (sum, levers) = (worth + party.worth[measure][option], crossed | forbidden[measure][option])
      for pair in pairs[measure] { sum += pair.worth[chosen[pair.first]][option] }
      for line in lines[measure] where line.conditions.allSatisfy({ $0.options.contains(chosen[$0.measure]) }) { levers |= line.levers }
      descend(measure + 1, sum, levers, &chosen, show)
    }
  }
}
