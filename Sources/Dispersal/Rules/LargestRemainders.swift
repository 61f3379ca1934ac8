extension ApportionmentRule {
  /// Whole quotas first, then one place each by the greatest remainders. Claimants whose share is below their minimum get the minimum, those above
  /// their maximum the maximum, and the others share what is left; of the two sides the one that is further off is settled first.
  ///
  /// Source: the order of settling is that of G. Bitran, A. Hax, "Disaggregation and resource allocation using convex knapsack problems with bounded
  /// variables", Management Science 27 (1981).
  ///
  /// Complexity: claimants × log claimants, plus claimants for every round of settling, of which there are at most as many as claimants.
  func largestRemainders(_ total: Int, _ claimants: [Claimant]) -> Apportionment {
    var division = BoundedDivision(total, claimants)
    while division.settle() {}
    let (free, left, sum) = (division.free, division.left, division.sum)
    var places = division.places
    var remainders = [Int](repeating: 0, count: claimants.count)
    if sum > 0 {
      for index in free { (places[index], remainders[index]) = sum.dividingFullWidth(claimants[index].key.multipliedFullWidth(by: left)) }
    }
    return byRemainder(total - places.reduce(0, +), free.filter { places[$0] < claimants[$0].ceiling }, remainders, places)
  }

  /// One place more to each of the greatest remainders; those level at the last place are left tied. `claimants` are positions with room below their
  /// maximum, and `whole` the places that all have by then.
  private func byRemainder(_ left: Int, _ claimants: [Int], _ remainders: [Int], _ whole: [Int]) -> Apportionment {
    guard left > 0, claimants.count >= left else { return Apportionment(places: whole) }
    var places = whole
    let order = claimants.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    let last = remainders[order[left - 1]]
    let level = order.filter { remainders[$0] == last }
    let above = order.filter { remainders[$0] > last }
    for claimant in above { places[claimant] += 1 }
    let open = left - above.count
    if level.count > open { return Apportionment(places: places, tie: .init(places: open, among: level.sorted())) }
    for claimant in level { places[claimant] += 1 }
    return Apportionment(places: places)
  }
}

/// A division by key that settles, round by round, those whose share lies outside their bounds.
private struct BoundedDivision {
  private let claimants: [Claimant]
  /// Of those who are settled their number, of the others the minimum.
  private(set) var places: [Int]
  /// Who is not settled yet.
  private(set) var free: [Int]
  /// Places and keys of those who are not settled. They share `left` by their keys, which add up to `sum`.
  private(set) var left: Int
  private(set) var sum: Int

  /// Nobody is settled at first.
  init(_ total: Int, _ claimants: [Claimant]) {
    self.claimants = claimants
    places = claimants.map(\.minimum)
    free = Array(claimants.indices)
    left = total
    sum = claimants.reduce(0) { $0 + $1.key }
  }

  /// Settles the side that is further off; whether there was anyone to settle. Where both sides are equally far off, the minima are settled.
  mutating func settle() -> Bool {
    guard sum > 0 else { return false }
    let (below, above) = outside()
    if below.isEmpty, above.isEmpty { return false }
    let share = Double(left) / Double(sum)
    let lack = below.reduce(0.0) { $0 + Double(claimants[$1].minimum) - share * Double(claimants[$1].key) }
    let excess = above.reduce(0.0) { $0 + share * Double(claimants[$1].key) - Double(claimants[$1].ceiling) }
    let settled = lack >= excess ? below : above
    for index in settled {
      places[index] = lack >= excess ? claimants[index].minimum : claimants[index].ceiling
      left -= places[index]
      sum -= claimants[index].key
    }
    free.removeAll(where: Set(settled).contains)
    return true
  }

  /// Whose share lies below the minimum, and whose above the maximum. Compared in whole numbers; a maximum of `totalLimit` or more is none.
  private func outside() -> (below: [Int], above: [Int]) {
    func isLess(_ first: Int, _ second: Int, than third: Int, _ fourth: Int) -> Bool {
      let (one, other) = (first.multipliedFullWidth(by: second), third.multipliedFullWidth(by: fourth))
      return (one.high, one.low) < (other.high, other.low)
    }
    let below = free.filter { isLess(claimants[$0].key, left, than: claimants[$0].minimum, sum) }
    let above = free.filter {
      claimants[$0].ceiling < ApportionmentRule.totalLimit && isLess(claimants[$0].ceiling, sum, than: claimants[$0].key, left)
    }
    return (below, above)
  }
}
