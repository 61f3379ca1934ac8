/// How many packages give every party at least its walk-away value, exactly, without visiting them: all parts over one half of the blocks are
/// listed, and all over the other, and the pairs that together suffice are counted.
///
/// Source of meeting in the middle: E. Horowitz, S. Sahni, "Computing partitions with applications to the knapsack problem", J. ACM 21 (1974).
struct AgreeableCount {
  /// Most parts of each half that are kept in memory, at 8 bytes each for up to four parties.
  static let halfLimit = 12_000_000

  private let first: [[TableSpace.Choice]]
  private let second: [[TableSpace.Choice]]
  /// Per party, `nil` where nothing is asked.
  private let floors: [Int?]
  /// Per block, those that cross no red line.
  private let choices: [[TableSpace.Choice]]

  /// Spreads the blocks over two halves, the largest first, each to the half that has fewer combinations so far.
  init(_ choices: [[TableSpace.Choice]], floors: [Int?]) {
    self.choices = choices
    self.floors = floors
    var halves: [[[TableSpace.Choice]]] = [[], []]
    var sizes = [1.0, 1.0]
    for block in choices.sorted(by: { $0.count > $1.count }) {
      let smaller = sizes[0] <= sizes[1] ? 0 : 1
      halves[smaller].append(block)
      sizes[smaller] *= Double(block.count)
    }
    (first, second) = (halves[0], halves[1])
  }

  /// Parts of the larger half; `nil` beyond a 64-bit integer.
  var halfSize: Int? {
    guard let left = product(of: first.map(\.count)), let right = product(of: second.map(\.count)) else { return nil }
    return max(left, right)
  }

  /// All packages that cross no red line: what is certain without counting. `nil` beyond a 64-bit integer.
  var bound: Int? { product(of: choices.map(\.count)) }

  /// The number of pairs that reach every floor; parties that no package leaves below their floor cost nothing.
  ///
  /// Complexity: that of `DominanceCount`, for n the combinations of the larger half. `Int.max` where the floors ask nothing
  /// and the packages are more than a 64-bit integer holds.
  func count() -> Int {
    guard choices.allSatisfy({ !$0.isEmpty }) else { return 0 }
    var asked: [(party: Int, floor: Int)] = []
    for (party, floor) in floors.enumerated() {
      guard let floor else { continue }
      let least = choices.reduce(0) { $0 + ($1.map { $0.worth[party] }.min() ?? 0) }
      let most = choices.reduce(0) { $0 + ($1.map { $0.worth[party] }.max() ?? 0) }
      if most < floor { return 0 }
      if least < floor { asked.append((party, floor)) }
    }
    guard !asked.isEmpty else { return bound ?? Int.max }
    let scales = asked.map { CoordinateScale(first, $0.party) }
    let isShort = scales.allSatisfy { $0.steps < Int(UInt16.max) }
    // Too many steps for a short number: the sums themselves, sorted, become the steps.
    let kinds = isShort ? scales.map(\.exact) : asked.map { .ranks(of: TableSpace.sums(first, $0.party)) }
    var halves = Halves(points: [], queries: [], isShort: isShort)
    for (own, scale) in zip(asked, kinds) {
      halves.points.append(TableSpace.sums(first, own.party).map { UInt32(scale.step(reaching: $0)) })
      halves.queries.append(TableSpace.sums(second, own.party).map { UInt32(scale.step(reaching: own.floor - $0)) })
    }
    return halves.count()
  }
}

/// How sums become small whole numbers with the same order: as steps of their common divisor above the least, or by rank.
struct CoordinateScale {
  enum Kind {
    /// Numbers from 0 to `count` − 1 for sums that lie on a grid; `count` itself for what no sum reaches.
    case steps(of: Int, from: Int, count: Int)
    /// The distinct sums, ascending; the number of a sum is its position.
    case ranks([Int])

    /// Complexity: n log n in the number of sums.
    static func ranks(of sums: [Int]) -> Kind {
      let sorted = sums.sorted()
      var unique: [Int] = []
      for sum in sorted where sum != unique.last { unique.append(sum) }
      return .ranks(unique)
    }

    /// The number of the least sum that is at least this value; one beyond the last where none is.
    func step(reaching value: Int) -> Int {
      switch self {
      case .steps(let size, let least, let count):
        return value <= least ? 0 : min((value - least + size - 1) / size, count)
      case .ranks(let sorted):
        var (low, high) = (0, sorted.count)
        while low < high {
          let middle = (low + high) / 2
          if sorted[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
      }
    }
  }

  /// How many steps there are from the least to the greatest sum.
  let steps: Int
  /// The steps of the common divisor, fit for sums of this half only.
  let exact: Kind

  /// Finds the divisor from single choices, without listing their combinations.
  init(_ blocks: [[TableSpace.Choice]], _ party: Int) {
    var (least, most, divisor) = (0, 0, 0)
    for block in blocks {
      let worths = block.map { $0.worth[party] }
      guard let low = worths.min(), let high = worths.max() else { continue }
      least += low
      most += high
      for worth in worths { divisor = Self.commonDivisor(divisor, worth - low) }
    }
    let size = max(divisor, 1)
    steps = (most - least) / size
    exact = .steps(of: size, from: least, count: steps + 1)
  }

  private static func commonDivisor(_ first: Int, _ second: Int) -> Int {
    var (left, right) = (first, second)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
