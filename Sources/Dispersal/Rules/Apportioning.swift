import HeapModule

extension ApportionmentRule {
  /// Largest key and largest total; within them every comparison is exact.
  public static let keyLimit = 1_000_000_000_000
  public static let totalLimit = 10_000_000

  /// Shares a number of places over claimants.
  ///
  /// All comparisons are between whole numbers. Complexity: claimants × log claimants, plus, for divisor rules, the places left after each claimant's whole quota
  /// minus one, times log claimants. Throws `DispersalError`.
  public func apportion(_ total: Int, over claimants: [Claimant]) throws(DispersalError) -> Apportionment {
    guard !claimants.isEmpty else { throw .noClaimants }
    guard total >= 0 else { throw .negativeTotal(total) }
    guard total <= Self.totalLimit else { throw .totalTooLarge(total, limit: Self.totalLimit) }
    for claimant in claimants {
      if claimant.key < 0 { throw .negativeKey(claimant: claimant.id, key: claimant.key) }
      if claimant.key > Self.keyLimit { throw .tooLarge(claimant: claimant.id, key: claimant.key, limit: Self.keyLimit) }
    }
    guard claimants.contains(where: { $0.key > 0 }) else { throw .keyIsZeroEverywhere }
    let minima = claimants.reduce(0) { $0 + $1.minimum }
    guard minima <= total else { throw .minimaExceedTotal(minima: minima, total: total) }
    switch self {
    case .largestRemainder: return largestRemainders(total, claimants)
    case .balinskiYoungQuota: return quotaMethod(total, claimants)
    default: return divisors(total, claimants)
    }
  }

  private func largestRemainders(_ total: Int, _ claimants: [Claimant]) -> Apportionment {
    let sum = claimants.reduce(0) { $0 + $1.key }
    var places: [Int] = []
    var remainders: [Int] = []
    for claimant in claimants {
      let product = claimant.key.multipliedFullWidth(by: total)
      let (quota, remainder) = sum.dividingFullWidth(product)
      // A minimum above the quota leaves no claim to a remainder.
      places.append(max(quota, claimant.minimum))
      remainders.append(quota >= claimant.minimum ? remainder : -1)
    }
    let left = total - places.reduce(0, +)
    guard left > 0 else { return left == 0 ? Apportionment(places: places) : Self.webster.divisors(total, claimants) }
    let order = claimants.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    let last = remainders[order[left - 1]]
    let level = order.filter { remainders[$0] == last }
    let above = order.filter { remainders[$0] > last }
    for claimant in above { places[claimant] += 1 }
    let open = left - above.count
    if level.count == open {
      for claimant in level { places[claimant] += 1 }
      return Apportionment(places: places)
    }
    return Apportionment(places: places, tie: .init(places: open, among: level.sorted()))
  }

  /// Gives the places one by one to the claimant with the greatest key per divisor.
  private func divisors(_ total: Int, _ claimants: [Claimant]) -> Apportionment {
    var places = start(total, claimants)
    var heap = Heap<Claim>()
    for (index, claimant) in claimants.enumerated() where claimant.key > 0 {
      heap.insert(Claim(rule: self, key: claimant.key, held: places[index], claimant: index))
    }
    var left = total - places.reduce(0, +)
    while left > 0, let best = heap.max {
      var level: [Claim] = []
      while let next = heap.max, next.isLevel(with: best) {
        level.append(next)
        _ = heap.popMax()
      }
      if level.count > left { return Apportionment(places: places, tie: .init(places: left, among: level.map(\.claimant).sorted())) }
      for claim in level {
        places[claim.claimant] += 1
        heap.insert(Claim(rule: self, key: claim.key, held: places[claim.claimant], claimant: claim.claimant))
      }
      left -= level.count
    }
    return Apportionment(places: places)
  }

  /// Places that every claimant is sure of, so that few are given one by one. Divisor rules can fall below the lower quota, so this stays below it
  /// by as many places as there are claimants, and is used only where that leaves something.
  private func start(_ total: Int, _ claimants: [Claimant]) -> [Int] {
    let floor = claimants.map(\.minimum)
    let sum = claimants.reduce(0) { $0 + $1.key }
    let slack = claimants.count + 1
    guard total > 20 * slack, floor.allSatisfy({ $0 == 0 }) else { return floor }
    // With a common divisor a little above sum/total every claimant gets at least key/divisor - 1 places under any of these rules.
    return claimants.map { claimant in
      let (quota, _) = sum.dividingFullWidth(claimant.key.multipliedFullWidth(by: total - slack))
      return max(quota - 1, 0)
    }
  }

  /// Jefferson's order of claims among those who stay within the upper quota of the places given so far.
  private func quotaMethod(_ total: Int, _ claimants: [Claimant]) -> Apportionment {
    let sum = claimants.reduce(0) { $0 + $1.key }
    var places = claimants.map(\.minimum)
    var given = places.reduce(0, +)
    while given < total {
      let eligible = claimants.indices.filter { index in
        let bound = claimants[index].key.multipliedFullWidth(by: given + 1)
        let held = places[index].multipliedFullWidth(by: sum)
        return (held.high, held.low) < (bound.high, bound.low)
      }
      let best = eligible.map { Claim(rule: .jefferson, key: claimants[$0].key, held: places[$0], claimant: $0) }
      guard let top = best.max() else { break }
      let level = best.filter { $0.isLevel(with: top) }
      // Only a tie for the very last place is open: an earlier one settles itself with the next place, or returns.
      if level.count > 1, given + 1 == total {
        return Apportionment(places: places, tie: .init(places: 1, among: level.map(\.claimant)))
      }
      places[level[0].claimant] += 1
      given += 1
    }
    return Apportionment(places: places)
  }
}

/// A claim to the next place under a divisor rule, as the fraction numerator / denominator.
private struct Claim: Comparable {
  let key: Int
  let claimant: Int
  private let numerator: UInt128
  private let denominator: UInt128

  init(rule: ApportionmentRule, key: Int, held: Int, claimant: Int) {
    self.key = key
    self.claimant = claimant
    let (own, next) = (UInt128(held), UInt128(held + 1))
    let weight = UInt128(key)
    switch rule {
    case .adams: (numerator, denominator) = (weight, own)
    case .webster: (numerator, denominator) = (weight, own + next)
    // The first divisor 0.7 instead of 0.5, in tenths.
    case .modifiedWebster: (numerator, denominator) = held == 0 ? (5 * weight, 7) : (weight, own + next)
    // Squared: key² / (held × (held + 1)).
    case .huntingtonHill: (numerator, denominator) = (weight * weight, own * next)
    // key × (2 held + 1) / (2 held (held + 1)).
    case .dean: (numerator, denominator) = (weight * (own + next), 2 * own * next)
    default: (numerator, denominator) = (weight, next)
    }
  }

  /// By size of the claim; without a divisor (nothing held yet under Adams, Dean or Huntington-Hill) a claim goes before all others.
  static func < (left: Claim, right: Claim) -> Bool { left.compare(right) < 0 }
  static func == (left: Claim, right: Claim) -> Bool { left.compare(right) == 0 }
  func isLevel(with other: Claim) -> Bool { compare(other) == 0 }

  private func compare(_ other: Claim) -> Int {
    if denominator == 0 || other.denominator == 0 {
      if denominator == 0, other.denominator == 0 { return key < other.key ? -1 : key > other.key ? 1 : 0 }
      return denominator == 0 ? 1 : -1
    }
    let own = numerator.multipliedFullWidth(by: other.denominator)
    let others = other.numerator.multipliedFullWidth(by: denominator)
    if (own.high, own.low) < (others.high, others.low) { return -1 }
    return (own.high, own.low) == (others.high, others.low) ? 0 : 1
  }
}
