/// Looks for the smallest groups that bring the weight that is missing, and in which nobody can be missed.
struct SupportSearch {
  /// Places of those who may join, the heaviest first.
  let others: [Int]
  /// Of all members, by position.
  let weights: [Int]
  /// Above zero.
  let missing: Int
  /// Most groups to find.
  let limit: Int
  /// Groups by position, in the order in which they were found.
  private(set) var found: [[Int]] = []

  init(others: [Int], weights: [Int], missing: Int, limit: Int) {
    self.others = others
    self.weights = weights
    self.missing = missing
    self.limit = limit
  }

  /// Adds all groups of one size, until the limit is reached; within the size those with the heaviest members first.
  mutating func add(ofSize size: Int) { extend([], from: 0, to: size) }

  /// Completes a group with others from a position on. The last to join is the lightest: if it cannot be missed, nobody can.
  private mutating func extend(_ chosen: [Int], from: Int, to size: Int) {
    if found.count >= limit { return }
    let weight = chosen.reduce(0) { $0 + weights[$1] }
    if chosen.count == size {
      if weight >= missing, let last = chosen.last, weight - weights[last] < missing { found.append(chosen) }
      return
    }
    guard size - chosen.count <= others.count - from, weight < missing else { return }
    for next in from...(others.count - (size - chosen.count)) {
      // Those that follow are no heavier: where the heaviest left cannot reach what is missing, none can.
      if weight + (size - chosen.count) * weights[others[next]] < missing { return }
      extend(chosen + [others[next]], from: next + 1, to: size)
      if found.count >= limit { return }
    }
  }
}
