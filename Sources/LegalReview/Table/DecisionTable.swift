import Vocabulary

/// All norms as one decision table: a row for each rule, gate and open question, a column for each lever.
///
/// A cell is a value of a lever with the rows that it rules out, since a condition of theirs fails, and those that it leaves open, since a condition
/// of theirs is not known. A row holds where no lever rules it out or leaves it open. So a review takes one cell from each column and joins them: a
/// hundred unions of sets of rows, however many norms there are, instead of some hundreds of conditions.
struct DecisionTable: Sendable {
  /// The levers of the columns, in the order in which facts usually give them, and the position of each.
  let levers: [LeverID]
  let positions: [LeverID: Int]
  let columns: [LeverColumn]
  /// The positions of the levers that any row reads.
  private let read: [Int]
  /// In the order of the norms.
  let rows: [Row]
  /// The rows of each column that have a condition on its lever.
  let reading: RowSets
  /// Per cell two sets, the rows that it rules out and those that it leaves open; where those of each column begin.
  private let cells: RowSets
  private let firstCell: [Int]
  /// The rows that have each condition; where those of each column begin.
  private let conditions: RowSets
  private let firstCondition: [Int]

  /// What some values rule out and leave open; a row can be in both.
  struct Joined {
    var ruledOut: RowSet
    var open: RowSet
  }

  /// `levers` may hold some that no row reads.
  init(_ rows: [Row], levers: [LeverID], positions: [LeverID: Int]) {
    (self.rows, self.levers, self.positions) = (rows, levers, positions)
    var columns: [LeverColumn] = []
    var (reading, cells, conditions) = (RowSets(of: rows.count), RowSets(of: rows.count), RowSets(of: rows.count))
    var (firstCell, firstCondition): ([Int], [Int]) = ([], [])
    var (cellCount, conditionCount) = (0, 0)
    for own in Self.conditions(of: rows, levers: levers.count) {
      let column = LeverColumn(own.map(\.condition))
      columns.append(column)
      _ = reading.append(RowSet(own.flatMap(\.rows), of: rows.count))
      firstCell.append(cellCount)
      for value in column.examples {
        var cell = Joined(of: rows.count)
        for (condition, having) in own { cell.add(condition.holds(for: value), to: having) }
        _ = cells.append(cell.ruledOut)
        cellCount = cells.append(cell.open) + 1
      }
      firstCondition.append(conditionCount)
      for (_, having) in own { conditionCount = conditions.append(RowSet(having, of: rows.count)) + 1 }
    }
    (self.columns, self.reading, self.cells, self.conditions) = (columns, reading, cells, conditions)
    read = columns.indices.filter { !columns[$0].conditions.isEmpty }
    (self.firstCell, self.firstCondition) = (firstCell, firstCondition)
  }

  /// Per lever its conditions, each once in order of first mention, with the rows that have them.
  private static func conditions(of rows: [Row], levers: Int) -> [[(condition: Condition, rows: [Int])]] {
    var found = [[(condition: Condition, rows: [Int])]](repeating: [], count: levers)
    var numbers: [Condition: Int] = [:]
    for (row, own) in rows.enumerated() {
      for test in own.contents.tests {
        if let number = numbers[test.condition] {
          found[test.position][number].rows.append(row)
        } else {
          numbers[test.condition] = found[test.position].count
          found[test.position].append((test.condition, [row]))
        }
      }
    }
    return found
  }

  /// What the values of all levers rule out and leave open together.
  func joined(_ values: [LeverValue]) -> Joined {
    var sum = Joined(of: rows.count)
    for position in read { join(position, values[position], to: &sum) }
    return sum
  }

  /// The same of one lever alone.
  func joined(_ position: Int, _ value: LeverValue) -> Joined {
    var sum = Joined(of: rows.count)
    join(position, value, to: &sum)
    return sum
  }

  @inline(__always)
  private func join(_ position: Int, _ value: LeverValue, to sum: inout Joined) {
    if let cell = columns[position].cell(of: value) {
      cells.join(firstCell[position] + 2 * cell, to: &sum.ruledOut)
      cells.join(firstCell[position] + 2 * cell + 1, to: &sum.open)
      return
    }
    columns[position].ask(value) { condition, holds in
      switch holds {
      case true?: break
      case false?: conditions.join(firstCondition[position] + condition, to: &sum.ruledOut)
      case nil: conditions.join(firstCondition[position] + condition, to: &sum.open)
      }
    }
  }

  /// The position of a lever, where any row reads it.
  func positionRead(_ lever: LeverID) -> Int? { positions[lever].flatMap { columns[$0].conditions.isEmpty ? nil : $0 } }

  /// The positions of some levers, in their order; one that the table does not have is left out. Those that come in the order of the table are found
  /// without a search by name.
  func positions(of some: [LeverID]) -> [Int] {
    var next = 0
    return some.compactMap { lever in
      guard let position = levers[next...].firstIndex(of: lever) else { return positions[lever] }
      next = position + 1
      return position
    }
  }
}

extension DecisionTable.Joined {
  /// Nothing, in a table of so many rows.
  init(of rows: Int) { (ruledOut, open) = (RowSet(of: rows), RowSet(of: rows)) }

  /// Adds what a condition says to the rows that have it.
  fileprivate mutating func add(_ holds: Bool?, to rows: [Int]) {
    switch holds {
    case true?: break
    case false?: for row in rows { ruledOut.insert(row) }
    case nil: for row in rows { open.insert(row) }
    }
  }
}
