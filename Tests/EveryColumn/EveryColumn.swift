public import Vocabulary

/// A solver for tests of small programs: tries 0 and 1 for every column in order, as long as the rows can still be met.
public struct EveryColumn {
  /// A solver that does so.
  public static let solver = IntegerSolver(name: "every column") { program, _ in EveryColumn(program).solve() }

  let program: IntegerProgram
  private var best: (cost: Double, values: [Double]) = (.infinity, [])

  init(_ program: IntegerProgram) { self.program = program }

  func solve() -> IntegerSolution {
    var copy = self
    // What the columns from each place on can still add to each row, below and above.
    var rest = [(low: [Double], high: [Double])](repeating: ([], []), count: program.costs.count + 1)
    rest[program.costs.count] = (program.rowLower.map { _ in 0 }, program.rowLower.map { _ in 0 })
    for column in program.costs.indices.reversed() {
      rest[column] = rest[column + 1]
      for entry in Int(program.starts[column])..<Int(program.starts[column + 1]) {
        let (row, value) = (Int(program.rows[entry]), program.values[entry])
        rest[column].low[row] += min(0, value)
        rest[column].high[row] += max(0, value)
      }
    }
    copy.search(0, program.rowLower.map { _ in 0 }, 0, [], rest)
    return IntegerSolution(values: copy.best.values, bound: copy.best.cost)
  }

  private mutating func search(_ column: Int, _ sums: [Double], _ cost: Double, _ values: [Double], _ rest: [(low: [Double], high: [Double])]) {
    for (row, sum) in sums.enumerated() {
      if sum + rest[column].high[row] < program.rowLower[row] || sum + rest[column].low[row] > program.rowUpper[row] { return }
    }
    guard column < program.costs.count else {
      if cost < best.cost { best = (cost, values) }
      return
    }
    search(column + 1, sums, cost, values + [0], rest)
    var taken = sums
    for entry in Int(program.starts[column])..<Int(program.starts[column + 1]) { taken[Int(program.rows[entry])] += program.values[entry] }
    search(column + 1, taken, cost + program.costs[column], values + [1], rest)
  }
}
