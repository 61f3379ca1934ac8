import Chance

/// Finds the table by raising one place after the other along the cheapest way, with prices on rows and columns: a flow of least cost where the cost
/// of the k-th place of a cell is the logarithm of (k − 1/2) over its weight.
struct TwoWaySearch {
  /// Natural logarithms of the weights; minus infinity for a cell that stays empty.
  let logWeights: [[Double]]
  var places: [[Int]]
  /// Places that each row and column still lacks, which are never below zero.
  private(set) var rowsLeft: [Int]
  private(set) var columnsLeft: [Int]

  /// Starts near the end, so that few places are left to be raised one by one.
  init(_ weights: [[Int]], _ rowSums: [Int], _ columnSums: [Int]) {
    logWeights = weights.map { $0.map { $0 > 0 ? Elementary.log(Double($0)) : -.infinity } }
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
  func more(_ row: Int, _ column: Int) -> Double { Elementary.log(Double(places[row][column]) + 0.5) - logWeights[row][column] }
  func less(_ row: Int, _ column: Int) -> Double {
    places[row][column] > 0 ? -(Elementary.log(Double(places[row][column]) - 0.5) - logWeights[row][column]) : .infinity
  }

  /// Whether there is a table with these sums; then `places` is it.
  mutating func run() -> Bool {
    while rowsLeft.contains(where: { $0 > 0 }) { if !augment() { return false } }
    cancelCycles()
    return true
  }

  /// One place more for a row and a column that still lack one, along the cheapest way through other cells (Bellman-Ford, since costs can be
  /// negative). `false` where no column that lacks a place can be reached. Complexity: cells × (rows + columns).
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
}
