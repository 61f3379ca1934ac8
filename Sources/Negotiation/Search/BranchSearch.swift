/// Goes through the packages that can still matter, block by block: a part is left as soon as a floor is out of reach for what must follow.
///
/// Floors on the worth of a party are exact. Floors on weighted sums are bounds in floating point with a margin, so that nothing that could tie is
/// lost; what is found is compared exactly by whoever asks.
struct BranchSearch {
  /// A weighted sum of the worths that must reach its floor for a package to matter.
  struct Weighing {
    /// Per party.
    var weights: [Double]
    var floor: Double
  }

  private let parties: Int
  /// Blocks by how much is at stake in them, the most first, and their order in the table.
  private let order: [Int]
  private let choices: [[TableSpace.Choice]]
  /// Value of each choice under each weighing, choices by the first weighing from the best down.
  private let values: [[[Double]]]
  /// Per block, the most that it and all after it can add to each weighing; a last row of zeros.
  private let restValues: [[Double]]
  /// The same for the worth to each party.
  private let rest: [[Int]]
  private let floors: [Int?]
  private var weighings: [Weighing]
  /// Choices that may still be tried; below zero the search is given up.
  private var nodesLeft: Int

  /// What the visitor wants next.
  enum Wish {
    case stop, goOn
    /// Go on with another floor for the first weighing.
    case raise(Double)
  }

  /// `nodeLimit` is the number of choices tried, over all blocks, before the search is given up; `unproven` names the default.
  init(_ choices: [[TableSpace.Choice]], floors: [Int?], weighings: [Weighing], nodeLimit: Int = 40_000_000) {
    parties = floors.count
    self.floors = floors
    self.weighings = weighings
    nodesLeft = nodeLimit
    func value(_ choice: TableSpace.Choice, _ weighing: Weighing) -> Double {
      choice.worth.indices.reduce(0) { $0 + weighing.weights[$1] * Double(choice.worth[$1]) }
    }
    let stakes = choices.map { block -> Double in
      let values = weighings.first.map { first in block.map { value($0, first) } } ?? block.map { Double($0.worth.max() ?? 0) }
      return (values.max() ?? 0) - (values.min() ?? 0)
    }
    let order = choices.indices.sorted { (stakes[$1], $0) < (stakes[$0], $1) }
    self.order = order
    let sorted = order.map { block -> [TableSpace.Choice] in
      guard let first = weighings.first else { return choices[block] }
      return choices[block].enumerated().sorted { (value($1.element, first), $0.offset) < (value($0.element, first), $1.offset) }.map(\.element)
    }
    self.choices = sorted
    values = sorted.map { block in block.map { choice in weighings.map { value(choice, $0) } } }
    var rest = [[Int]](repeating: [Int](repeating: 0, count: floors.count), count: sorted.count + 1)
    var restValues = [[Double]](repeating: [Double](repeating: 0, count: weighings.count), count: sorted.count + 1)
    for block in sorted.indices.reversed() {
      for party in floors.indices { rest[block][party] = rest[block + 1][party] + sorted[block].reduce(Int.min) { max($0, $1.worth[party]) } }
      for weighing in weighings.indices {
        restValues[block][weighing] = restValues[block + 1][weighing] + (values[block].map { $0[weighing] }.max() ?? 0)
      }
    }
    self.rest = rest
    self.restValues = restValues
  }

  /// Shows every package that reaches all floors to the visitor, with one choice per block of the table and its worths. `false` where the search
  /// was given up.
  mutating func run(_ visit: (_ chosen: [TableSpace.Choice], _ worth: [Int]) -> Wish) -> Bool {
    guard choices.allSatisfy({ !$0.isEmpty }) else { return true }
    var chosen = choices.map { $0[0] }
    return descend(0, [Int](repeating: 0, count: parties), [Double](repeating: 0, count: weighings.count), &chosen, visit) != nil
  }

  /// Shows a whole package; `true` to go on, `false` where the visitor has enough.
  private mutating func show(
    _ chosen: [TableSpace.Choice], _ worth: [Int], _ visit: (_ chosen: [TableSpace.Choice], _ worth: [Int]) -> Wish
  ) -> Bool {
    var inOrder = chosen
    for (position, own) in order.enumerated() { inOrder[own] = chosen[position] }
    switch visit(inOrder, worth) {
    case .stop: return false
    case .goOn: return true
    case .raise(let floor):
      weighings[0].floor = floor
      return true
    }
  }

  /// `true` to go on, `false` where the visitor has enough, `nil` where the nodes are spent.
  private mutating func descend(
    _ block: Int, _ worth: [Int], _ sums: [Double], _ chosen: inout [TableSpace.Choice],
    _ visit: (_ chosen: [TableSpace.Choice], _ worth: [Int]) -> Wish
  ) -> Bool? {
    if block == choices.count { return show(chosen, worth, visit) }
    for (position, choice) in choices[block].enumerated() {
      nodesLeft -= 1
      if nodesLeft < 0 { return nil }
      var next = sums
      var isWithin = true
      for weighing in weighings.indices {
        next[weighing] += values[block][position][weighing]
        let reach = next[weighing] + restValues[block + 1][weighing]
        if reach < weighings[weighing].floor - 1e-9 * max(1, abs(weighings[weighing].floor)) {
          isWithin = false
          // Choices stand from the best down by the first weighing, so those that follow fail too.
          if weighing == 0 { return true }
          break
        }
      }
      guard isWithin else { continue }
      var sum = worth
      for party in 0..<parties {
        sum[party] += choice.worth[party]
        if let floor = floors[party], sum[party] + rest[block + 1][party] < floor { isWithin = false }
      }
      guard isWithin else { continue }
      chosen[block] = choice
      guard let goesOn = descend(block + 1, sum, next, &chosen, visit) else { return nil }
      if !goesOn { return false }
    }
    return true
  }
}
