extension TwoWaySearch {
  /// A start that was not quite right leaves cycles that improve; each is one place moved around. No sum changes by it. Ends after ten thousand
  /// cycles at most.
  mutating func cancelCycles() {
    for _ in 0..<10_000 {
      guard let cycle = cheapestCycle(below: -1e-9) else { return }
      for (row, column, step) in cycle { places[row][column] += step }
    }
  }

  /// A cycle of cells, each with the place it gains or loses, that costs less than nothing; `nil` where none does. By Bellman-Ford from all nodes at
  /// once; a step must gain more than the limit, against rounding.
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

  /// Cells on a cycle along which a place can move at no cost. Sorted by row, then column. Complexity: cells × (rows + columns), and cells for every
  /// step that costs nothing.
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
