/// Points and queries, a list of coordinates per dimension.
///
/// A point is a combination of the first half of the blocks; a query is what a combination of the second half still lacks.
struct Halves {
  var points: [[UInt32]]
  var queries: [[UInt32]]
  /// Whether every coordinate is below 2^16.
  var isShort: Bool

  /// Pairs of a point and a query in which the point is at least the query in every coordinate.
  ///
  /// NB: the widths are named here, in the file of the generic code, so that the compiler makes a version of it for each.
  consuming func count() -> Int {
    switch (points.count, isShort) {
    case (...4, true): packed(SIMD4<UInt16>.self)
    case (...4, false): packed(SIMD4<UInt32>.self)
    case (...8, true): packed(SIMD8<UInt16>.self)
    case (...8, false): packed(SIMD8<UInt32>.self)
    case (_, true): packed(SIMD64<UInt16>.self)
    case (_, false): packed(SIMD64<UInt32>.self)
    }
  }

  /// Turns the lists into one vector per point and per query; dimensions that are not used stay 0 in both, so they never decide.
  private func packed<Vector: SIMD>(_: Vector.Type) -> Int where Vector.Scalar: FixedWidthInteger & UnsignedInteger & SIMDScalar {
    func pack(_ lists: [[UInt32]]) -> [Vector] {
      var packed = [Vector](repeating: Vector(repeating: 0), count: lists[0].count)
      for (position, list) in lists.enumerated() { for (index, value) in list.enumerated() { packed[index][position] = Vector.Scalar(value) } }
      return packed
    }
    var (ours, theirs) = (pack(points), pack(queries))
    var counting = DominanceCount<Vector>(dimensions: points.count)
    return counting.pairs(&ours, &theirs)
  }
}

/// Counts the pairs of a point and a query in which the point is at least the query in every coordinate.
///
/// Coordinates are split in halves one after the other: where all points of the upper half meet all queries of the lower half, that coordinate is
/// settled and the next one decides. Two coordinates that are left are counted in a table of sums where that is smaller than the work it saves.
///
/// Source: J. L. Bentley, "Multidimensional divide-and-conquer", Comm. ACM 23 (1980). Complexity: n × the product of the logarithms of the ranges
/// of all coordinates but two; memory for the points and queries only.
struct DominanceCount<Vector: SIMD> where Vector.Scalar: FixedWidthInteger & UnsignedInteger & SIMDScalar {
  private let dimensions: Int
  private var sums: [UInt32] = []
  private var sweep = Sweep()

  init(dimensions: Int) { self.dimensions = dimensions }

  /// The number of pairs. Reorders both lists.
  mutating func pairs(_ points: inout [Vector], _ queries: inout [Vector]) -> Int {
    points.withUnsafeMutableBufferPointer { points in
      queries.withUnsafeMutableBufferPointer { queries in count(points, queries, 0) }
    }
  }

  /// Pairs by the dimensions from this one on; those before are settled.
  private mutating func count(_ points: UnsafeMutableBufferPointer<Vector>, _ queries: UnsafeMutableBufferPointer<Vector>, _ dimension: Int) -> Int {
    if points.isEmpty || queries.isEmpty { return 0 }
    if dimension == dimensions { return points.count * queries.count }
    if points.count * queries.count <= 4096 { return bruteForce(points, queries, dimension) }
    let (low, high) = range(points, dimension)
    let (least, most) = range(queries, dimension)
    // Settled for all, or for none.
    if low >= most { return count(points, queries, dimension + 1) }
    if high < least { return 0 }
    if dimension == dimensions - 2 {
      if let settled = byTable(points, queries, dimension, low: low, high: high) { return settled }
      if let settled = bySweep(points, queries, dimension, low: low, high: high) { return settled }
    }
    let (from, to) = (Int(min(low, least)), Int(max(high, most)))
    let middle = Vector.Scalar(from + (to - from + 1) / 2)
    let cut = partition(points, dimension, below: middle)
    // NB: nothing lies above the greatest coordinate, and one more than it would be 0.
    let split = middle == .max ? queries.count : partition(queries, dimension, below: middle + 1)
    let lower = UnsafeMutableBufferPointer(rebasing: points[..<cut])
    let upper = UnsafeMutableBufferPointer(rebasing: points[cut...])
    let easy = UnsafeMutableBufferPointer(rebasing: queries[..<split])
    let hard = UnsafeMutableBufferPointer(rebasing: queries[split...])
    // A query at the middle itself is met by the upper half and by nothing below.
    let below = UnsafeMutableBufferPointer(rebasing: easy[..<partition(easy, dimension, below: middle)])
    let open = count(lower, below, dimension) + count(upper, hard, dimension)
    return open + count(upper, easy, dimension + 1)
  }

  /// Every pair; for lists so short that splitting them would cost more.
  private func bruteForce(_ points: UnsafeMutableBufferPointer<Vector>, _ queries: UnsafeMutableBufferPointer<Vector>, _ dimension: Int) -> Int {
    // Settled coordinates are passed over by asking for nothing there.
    var open = Vector(repeating: 0)
    for index in dimension..<dimensions { open[index] = .max }
    var found = 0
    var query = 0
    while query < queries.count {
      let asked = queries[query] & open
      var point = 0
      while point < points.count {
        found &+= all(points[point] .>= asked) ? 1 : 0
        point &+= 1
      }
      query &+= 1
    }
    return found
  }

  /// Least and greatest coordinate; of an empty list the greatest and least that there are.
  private func range(_ items: UnsafeMutableBufferPointer<Vector>, _ dimension: Int) -> (Vector.Scalar, Vector.Scalar) {
    var low = Vector.Scalar.max
    var high = Vector.Scalar.min
    var index = 0
    while index < items.count {
      let value = items[index][dimension]
      low = min(low, value)
      high = max(high, value)
      index &+= 1
    }
    return (low, high)
  }

  /// Puts what is below a value first, without branches; gives how many that are.
  private func partition(_ items: UnsafeMutableBufferPointer<Vector>, _ dimension: Int, below value: Vector.Scalar) -> Int {
    var store = 0
    var index = 0
    while index < items.count {
      let item = items[index]
      items[index] = items[store]
      items[store] = item
      store &+= item[dimension] < value ? 1 : 0
      index &+= 1
    }
    return store
  }

  /// The last two coordinates by a table of how many points are at least so far; `nil` where the table would be larger than the lists.
  private mutating func byTable(
    _ points: UnsafeMutableBufferPointer<Vector>, _ queries: UnsafeMutableBufferPointer<Vector>, _ dimension: Int, low: Vector.Scalar,
    high: Vector.Scalar
  ) -> Int? {
    let (bottom, top) = range(points, dimension + 1)
    let (columns, rows) = (Int(top - bottom) + 1, Int(high - low) + 1)
    let (cells, overflow) = columns.multipliedReportingOverflow(by: rows)
    guard !overflow, cells <= 2 * (points.count + queries.count) else { return nil }
    let width = columns + 1
    let size = width * (rows + 1)
    if sums.count < size { sums = [UInt32](repeating: 0, count: size) }
    return sums.withUnsafeMutableBufferPointer { table in
      table.prefix(size).update(repeating: 0)
      for point in points { table[Int(point[dimension] - low) * width + Int(point[dimension + 1] - bottom)] += 1 }
      for row in stride(from: rows - 1, through: 0, by: -1) {
        for column in stride(from: columns - 1, through: 0, by: -1) {
          let cell = row * width + column
          table[cell] = table[cell] &+ table[cell + 1] &+ table[cell + width] &- table[cell + width + 1]
        }
      }
      var found = 0
      for query in queries {
        let row = query[dimension] <= low ? 0 : min(Int(query[dimension] - low), rows)
        let column = query[dimension + 1] <= bottom ? 0 : min(Int(query[dimension + 1] - bottom), columns)
        found &+= Int(table[row * width + column])
      }
      return found
    }
  }

  /// The last two coordinates by going down the first and keeping, in a tree of sums, how many points stand where in the second; `nil` where the
  /// ranges are larger than the lists.
  ///
  /// Source: P. Fenwick, "A new data structure for cumulative frequency tables", Software: Practice and Experience 24 (1994).
  private mutating func bySweep(
    _ points: UnsafeMutableBufferPointer<Vector>, _ queries: UnsafeMutableBufferPointer<Vector>, _ dimension: Int, low: Vector.Scalar,
    high: Vector.Scalar
  ) -> Int? {
    let (bottom, top) = range(points, dimension + 1)
    let (columns, rows) = (Int(top - bottom) + 1, Int(high - low) + 1)
    guard columns + 2 * rows <= 4 * (points.count + queries.count) else { return nil }
    // Rows count from the top, so that a query meets the points of all rows up to its own.
    sweep.sort(points.count, rows, into: \.points) { (Int(high - points[$0][dimension]), Int(top - points[$0][dimension + 1])) }
    sweep.sort(queries.count, rows + 1, into: \.queries) { index in
      let (row, column) = (queries[index][dimension], queries[index][dimension + 1])
      // A query above all points goes to a last row, where nobody asks.
      return (row > high ? rows : row <= low ? rows - 1 : Int(high - row), column > top ? -1 : column <= bottom ? columns - 1 : Int(top - column))
    }
    return sweep.count(rows: rows, columns: columns)
  }
}

/// Points and queries in order of their row, with their column, and the tree of sums over columns; kept to be used again.
struct Sweep {
  /// Columns grouped by row: those of row r lie from `starts[r]` up to `starts[r + 1]`. Kept arrays may be longer than what is in use.
  struct Sorted {
    var starts: [Int32] = []
    var columns: [Int32] = []
  }

  var points = Sorted()
  var queries = Sorted()
  private var tree: [Int32] = []

  /// Sorts by row, by counting.
  mutating func sort(_ count: Int, _ rows: Int, into list: WritableKeyPath<Self, Sorted>, _ cell: (Int) -> (row: Int, column: Int)) {
    var own = self[keyPath: list]
    self[keyPath: list] = Sorted()
    if own.starts.count < rows + 2 { own.starts = [Int32](repeating: 0, count: rows + 2) }
    if own.columns.count < count { own.columns = [Int32](repeating: 0, count: count) }
    own.starts.withUnsafeMutableBufferPointer { starts in
      own.columns.withUnsafeMutableBufferPointer { columns in
        starts.prefix(rows + 2).update(repeating: 0)
        var index = 0
        while index < count {
          starts[cell(index).row + 2] &+= 1
          index &+= 1
        }
        var row = 2
        while row < rows + 2 {
          starts[row] &+= starts[row - 1]
          row &+= 1
        }
        index = 0
        while index < count {
          let (row, column) = cell(index)
          columns[Int(starts[row + 1])] = Int32(truncatingIfNeeded: column)
          starts[row + 1] &+= 1
          index &+= 1
        }
      }
    }
    self[keyPath: list] = own
  }

  /// Pairs in which the point's row and column are no further down than the query's.
  mutating func count(rows: Int, columns: Int) -> Int {
    if tree.count < columns + 1 { tree = [Int32](repeating: 0, count: columns + 1) }
    return tree.withUnsafeMutableBufferPointer { tree in
      tree.prefix(columns + 1).update(repeating: 0)
      return points.starts.withUnsafeBufferPointer { pointStarts in
        queries.starts.withUnsafeBufferPointer { queryStarts in
          var found = 0
          for row in 0..<rows {
            for index in Int(pointStarts[row])..<Int(pointStarts[row + 1]) {
              var cell = Int(points.columns[index]) &+ 1
              while cell <= columns {
                tree[cell] &+= 1
                cell &+= cell & -cell
              }
            }
            for index in Int(queryStarts[row])..<Int(queryStarts[row + 1]) {
              var cell = Int(queries.columns[index]) &+ 1
              while cell > 0 {
                found &+= Int(tree[cell])
                cell &= cell &- 1
              }
            }
          }
          return found
        }
      }
    }
  }
}
