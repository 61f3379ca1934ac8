/// Whole places in a table of rows and columns, such as provinces and groups, in proportion to weights, with given sums of rows and columns.
///
/// Every cell is its weight times a multiplier of its row and one of its column, rounded to the nearest (Webster). Source: M. Balinski, G. Demange,
/// "Algorithms for proportional matrices in reals and integers", Math. Programming 45 (1989); F. Pukelsheim, Proportional Representation (2014),
/// chapter 14.
public struct TwoWayRounding: Sendable, Hashable {
  /// Places per row and column. Rows and columns have the sums asked for, and a cell of weight zero has none.
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
  ///
  /// `weights` is a list per row, all as long as `columnSums`; a weight of 0 keeps its cell empty. The errors are `noClaimants`, `rowsDiffer`,
  /// `notARectangle`, `marginsDiffer`, `negativeTotal`, `negativeKey`, `emptyLine` and `noTwoWayRounding`.
  public init(weights: [[Int]], rowSums: [Int], columnSums: [Int], names: [String] = []) throws(DispersalError) {
    try Self.check(weights, rowSums, columnSums, names)
    var search = TwoWaySearch(weights, rowSums, columnSums)
    guard search.run() else { throw .noTwoWayRounding }
    places = search.places
    ties = search.ties()
  }

  /// What can be seen without searching; whether the empty cells leave any table at all only the search finds.
  private static func check(_ weights: [[Int]], _ rowSums: [Int], _ columnSums: [Int], _ names: [String]) throws(DispersalError) {
    let (rows, columns) = (rowSums.count, columnSums.count)
    guard !weights.isEmpty else { throw .noClaimants }
    guard weights.count == rows else { throw .rowsDiffer(rows: weights.count, sums: rows) }
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
  }
}
