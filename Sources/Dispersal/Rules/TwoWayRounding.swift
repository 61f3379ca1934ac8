import RealModule

/// Whole places in a table of rows and columns, such as provinces and groups, in proportion to weights, with given sums of rows and columns.
///
/// Every cell is its weight times a multiplier of its row and one of its column, rounded to the nearest (Webster). Source: M. Balinski, G. Demange,
/// "Algorithms for proportional matrices in reals and integers", Math. Programming 45 (1989); F. Pukelsheim, Proportional Representation (2014),
/// chapter 14.
public struct TwoWayRounding: Sendable, Hashable {
  /// Places per row and column.
  public var places: [[Int]]
  /// Cells that could as well have been rounded the other way, with the same sums, as row and column; empty where the rounding is the only one.
  public var ties: [(row: Int, column: Int)]

  public static func == (left: Self, right: Self) -> Bool {
    left.places == right.places && left.ties.map { [$0.row, $0.column] } == right.ties.map { [$0.row, $0.column] }
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(places) }

  /// `names` are those of the rows, then of the columns, for the errors. Throws `DispersalError` where no such table exists.
  ///
  /// Starts from a scaled table and moves places along cheapest cycles of roundings, so it ends with the exact sums. Complexity: places out of line ×
  /// cells.
  public init(weights: [[Int]], rowSums: [Int], columnSums: [Int], names: [String] = []) throws(DispersalError) {
    let (rows, columns) = (rowSums.count, columnSums.count)
    guard !weights.isEmpty, weights.count == rows else { throw .noClaimants }
    for (index, row) in weights.enumerated() where row.count != columns { throw .notARectangle(row: index) }
    let (rowTotal, columnTotal) = (rowSums.reduce(0, +), columnSums.reduce(0, +))
    guard rowTotal == columnTotal else { throw .marginsDiffer(rows: rowTotal, columns: columnTotal) }
    func name(_ place: Int) -> String { place < names.count ? names[place] : "Line \(place + 1)" }
    for row in 0..<rows {
      if rowSums[row] < 0 { throw .negativeTotal(rowSums[row]) }
      for value in weights[row] where value < 0 { throw .negativeKey(claimant: name(row), key: value) }
      if rowSums[row] > 0, weights[row].allSatisfy({ $0 == 0 }) { throw .emptyLine(name: name(row), places: rowSums[row]) }
    }
    for column in 0..<columns {
      if columnSums[column] < 0 { throw .negativeTotal(columnSums[column]) }
      if columnSums[column] > 0, weights.allSatisfy({ $0[column] == 0 }) { throw .emptyLine(name: name(rows + column), places: columnSums[column]) }
    }
    var search = TwoWaySearch(weights, rowSums, columnSums)
    guard search.run() else { throw .noTwoWayRounding }
    places = search.places
    ties = search.ties()
  }
}

/// Finds the table by raising one place after the other along the cheapest way, with prices on rows and columns: a flow of least cost where the cost
/// of the k-th place of a cell is the logarithm of (k − 1/2) over its weight.
private struct TwoWaySearch {
  let logWeights: [[Double]]
  var places: [[Int]]
  private var rowsLeft: [Int]
  private var columnsLeft: [Int]

  init(_ weights: [[Int]], _ rowSums: [Int], _ columnSums: [Int]) {
    logWeights = weights.map { $0.map { $0 > 0 ? Double.log(Double($0)) : -.infinity } }
    places = weights.map { $0.map { _ in 0 } }
    (rowsLeft, columnsLeft) = (rowSums, columnSums)
    start(weights, rowSums, columnSums)
  }

  /// Most places follow from a few rounds of scaling, rounded down so that no sum is passed.
  private mutating func start(_ weights: [[Int]], _ rowSums: [Int], _ columnSums: [Int]) {
    var scaled = weights.map { $0.map(Double.init) }
    for _ in 0..<60 {
      for row in scaled.indices {
        let sum = scaled[row].reduce(0, +)
        if sum > 0 { for column in scaled[row].indices { scaled[row][column] *= Double(rowSums[row]) / sum } }
      }
      for column in columnSums.indices {
        let sum = scaled.reduce(0) { $0 + $1[column] }
        if sum > 0 { for row in scaled.indices { scaled[row][column] *= Double(columnSums[column]) / sum } }
      }
    }
    // NB: rows and columns are made smaller by half a place a cell, so that no rounded sum is passed. Any multipliers of rows and columns give a
    // start that is the best for its own sums; a start that is not has cycles that improve, and the cheapest way would run around them for ever.
    for row in scaled.indices {
      let (sum, most) = (scaled[row].reduce(0, +), Double(rowSums[row]) - Double(columnSums.count) / 2)
      for column in columnSums.indices { scaled[row][column] *= sum > 0 ? max(0, most) / sum : 0 }
    }
    for column in columnSums.indices {
      let (sum, most) = (scaled.reduce(0) { $0 + $1[column] }, Double(columnSums[column]) - Double(rowSums.count) / 2)
      for row in scaled.indices { scaled[row][column] *= sum > 0 ? min(1, max(0, most) / sum) : 0 }
    }
    for row in scaled.indices {
      for column in columnSums.indices {
        places[row][column] = Int(scaled[row][column].rounded())
        rowsLeft[row] -= places[row][column]
        columnsLeft[column] -= places[row][column]
      }
    }
  }

  /// Cost of one place more in a cell, and what one place less gives back.
  private func more(_ row: Int, _ column: Int) -> Double { Double.log(Double(places[row][column]) + 0.5) - logWeights[row][column] }
  private func less(_ row: Int, _ column: Int) -> Double {
    places[row][column] > 0 ? -(Double.log(Double(places[row][column]) - 0.5) - logWeights[row][column]) : .infinity
  }

  mutating func run() -> Bool {
    while rowsLeft.contains(where: { $0 > 0 }) { if !augment() { return false } }
    cancelCycles()
    return true
  }

  /// One place more for a row and a column that still lack one, along the cheapest way through other cells (Bellman-Ford, since costs can be
  /// negative).
  private mutating func augment() -> Bool {
    let (rows, columns) = (rowsLeft.count, columnsLeft.count)
    var distance = (0..<rows).map { rowsLeft[$0] > 0 ? 0.0 : .infinity } + [Double](repeating: .infinity, count: columns)
    var before = [Int](repeating: -1, count: rows + columns)
    var isChanged = true
    var rounds = 0
    while isChanged, rounds < rows + columns {
      isChanged = false
      rounds += 1
      for row in 0..<rows {
        for column in 0..<columns where logWeights[row][column].isFinite {
          let forward = distance[row] + more(row, column)
          if forward < distance[rows + column] - 1e-12 {
            (distance[rows + column], before[rows + column], isChanged) = (forward, row, true)
          }
          let backward = distance[rows + column] + less(row, column)
          if backward < distance[row] - 1e-12 { (distance[row], before[row], isChanged) = (backward, rows + column, true) }
        }
      }
    }
    guard
      let end = (0..<columns).filter({ columnsLeft[$0] > 0 && distance[rows + $0].isFinite }).min(by: { distance[rows + $0] < distance[rows + $1] })
    else { return false }
    var node = rows + end
    columnsLeft[end] -= 1
    while before[node] >= 0 {
      let previous = before[node]
      if node >= rows { places[previous][node - rows] += 1 } else { places[node][previous - rows] -= 1 }
      node = previous
    }
    rowsLeft[node] -= 1
    return true
  }

  /// A start that was not quite right leaves cycles that improve; each is one place moved around.
  private mutating func cancelCycles() {
    for _ in 0..<10_000 {
      guard let cycle = cheapestCycle(below: -1e-9) else { return }
      for (row, column, step) in cycle { places[row][column] += step }
    }
  }

  private func cheapestCycle(below limit: Double) -> [(Int, Int, Int)]? {
    let (rows, columns) = (rowsLeft.count, columnsLeft.count)
    var distance = [Double](repeating: 0, count: rows + columns)
    var before = [Int](repeating: -1, count: rows + columns)
    var last = -1
    for _ in 0...(rows + columns) {
      last = -1
      for row in 0..<rows {
        for column in 0..<columns where logWeights[row][column].isFinite {
          if distance[row] + more(row, column) < distance[rows + column] + limit {
            distance[rows + column] = distance[row] + more(row, column)
            before[rows + column] = row
            last = rows + column
          }
          if distance[rows + column] + less(row, column) < distance[row] + limit {
            distance[row] = distance[rows + column] + less(row, column)
            before[row] = rows + column
            last = row
          }
        }
      }
      if last < 0 { return nil }
    }
    for _ in 0...(rows + columns) { last = before[last] }
    var cycle: [(Int, Int, Int)] = []
    var node = last
    repeat {
      let previous = before[node]
      cycle.append(node >= rows ? (previous, node - rows, 1) : (node, previous - rows, -1))
      node = previous
    } while node != last
    return cycle
  }

  /// Cells on a cycle along which a place can move at no cost.
  func ties() -> [(row: Int, column: Int)] {
    let (rows, columns) = (rowsLeft.count, columnsLeft.count)
    let cells = (0..<rows).flatMap { row in (0..<columns).map { (row: row, column: $0) } }.filter { logWeights[$0.row][$0.column].isFinite }
    var steps = cells.map { (from: $0.row, to: rows + $0.column, cost: more($0.row, $0.column), cell: $0) }
    steps += cells.map { (from: rows + $0.column, to: $0.row, cost: less($0.row, $0.column), cell: $0) }.filter { $0.cost.isFinite }
    // Prices at which no step gains; a cycle costs nothing where each of its steps costs nothing at these prices.
    var price = [Double](repeating: 0, count: rows + columns)
    for _ in 0..<rows + columns { for step in steps { price[step.to] = min(price[step.to], price[step.from] + step.cost) } }
    steps.removeAll { price[$0.from] + $0.cost - price[$0.to] > 1e-9 }
    var onward = [[Int]](repeating: [], count: rows + columns)
    for step in steps { onward[step.from].append(step.to) }
    func isReached(_ end: Int, from start: Int) -> Bool {
      var (seen, waiting): (Set<Int>, [Int]) = ([start], [start])
      while let node = waiting.popLast() {
        if node == end { return true }
        waiting += onward[node].filter { seen.insert($0).inserted }
      }
      return false
    }
    let found = Set(steps.filter { isReached($0.from, from: $0.to) }.map { [$0.cell.row, $0.cell.column] })
    return found.sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
  }
}
