import Vocabulary

/// Facts as the decision table reads them.
struct Submission {
  let facts: Facts
  /// The value of every lever, in the order of the table.
  let values: [LeverValue]
  let target: Bindings.Target
  /// The positions of the levers that the variant changes, in the order of the facts.
  let changed: [Int]
  /// The rows of norms that bind and whose gate may be open.
  let standing: RowSet
  /// Of those, the rows that no lever rules out, and the rows that a lever leaves open; a row holds where it is in the first and not in the second.
  let possible: RowSet
  let open: RowSet
  /// The rules that hold, and the rows that read a lever that the variant changes and are left open.
  var holding: RowSet { possible.subtracting(open).intersection(rules) }
  var doubtful: RowSet { possible.intersection(open).intersection(about) }
  /// All rules of the table.
  private let rules: RowSet
  /// The rows that read a lever that the variant changes; a rule that is not among them says the same of today's law.
  let about: RowSet

  init(_ facts: Facts, _ table: DecisionTable, _ bindings: Bindings) {
    self.facts = facts
    values = facts.values(inOrder: table.levers)
    target = bindings.target(facts[Facts.groups])
    changed = table.positions(of: facts.changed)
    var joined = table.joined(values)
    var standing = bindings.binding(facts, target)
    for gate in bindings.gates {
      if joined.ruledOut.contains(gate.row) {
        standing.subtract(gate.rows)
        joined.ruledOut.formUnion(gate.rows)
      } else if joined.open.contains(gate.row) {
        joined.open.formUnion(gate.rows)
      }
    }
    rules = bindings.rules
    self.standing = standing
    possible = standing.subtracting(joined.ruledOut)
    open = joined.open
    var about = RowSet(of: table.rows.count)
    for position in changed { table.reading.join(position, to: &about) }
    self.about = about
  }
}
