extension ApportionmentRule {
  /// Largest key; within it and the largest total every comparison is exact. A column of weight 1 brings at most 10⁹ of it.
  public static let keyLimit = 1_000_000_000_000
  /// Largest total of places. A maximum of so many or more binds nobody.
  public static let totalLimit = 10_000_000

  /// Shares a number of places over claimants.
  ///
  /// All comparisons are between whole numbers. Complexity: claimants × log claimants, plus, for divisor rules, the places left after each claimant's
  /// whole quota minus one, times log claimants. Throws `DispersalError`.
  ///
  /// Any bound makes the divisor rules give every place beyond the minima one by one, and makes the quota method look at every claimant for each. Who
  /// has no key gets its minimum. The errors are those from `noClaimants` to `maximaBelowTotal`, the first that applies.
  public func apportion(_ total: Int, over claimants: [Claimant]) throws(DispersalError) -> Apportionment {
    guard !claimants.isEmpty else { throw .noClaimants }
    guard total >= 0 else { throw .negativeTotal(total) }
    guard total <= Self.totalLimit else { throw .totalTooLarge(total, limit: Self.totalLimit) }
    for claimant in claimants {
      if claimant.key < 0 { throw .negativeKey(claimant: claimant.name, key: claimant.key) }
      if claimant.key > Self.keyLimit { throw .tooLarge(claimant: claimant.name, key: claimant.key, limit: Self.keyLimit) }
    }
    guard claimants.contains(where: { $0.key > 0 }) else { throw .keyIsZeroEverywhere }
    try Self.checkBounds(total, claimants)
    switch self {
    case .largestRemainder: return largestRemainders(total, claimants)
    case .balinskiYoungQuota: return quotaMethod(total, claimants)
    case .jefferson, .webster, .modifiedWebster, .adams, .huntingtonHill, .dean: return divisors(total, claimants)
    }
  }

  /// First each claimant's own bounds, in order; then whether the total lies between all minima and all maxima.
  private static func checkBounds(_ total: Int, _ claimants: [Claimant]) throws(DispersalError) {
    for claimant in claimants {
      for bound in [claimant.minimum, claimant.maximum ?? 0] where bound < 0 { throw .negativeBound(claimant: claimant.name, bound: bound) }
      if let maximum = claimant.maximum, maximum < claimant.minimum {
        throw .boundsCross(claimant: claimant.name, minimum: claimant.minimum, maximum: maximum)
      }
    }
    let minima = claimants.reduce(0) { $0 + $1.minimum }
    guard minima <= total else { throw .minimaExceedTotal(minima: minima, total: total) }
    let maxima = claimants.reduce(0) { $0 + min($1.ceiling, totalLimit) }
    guard maxima >= total else {
      throw .maximaBelowTotal(
        short: total - maxima, total: total, among: claimants.filter { $0.ceiling > 0 }.count, furthest: furthest(total, claimants))
    }
  }

  /// The three whose caps lie furthest below their share by key. Fewer where fewer caps lie below it; of equal ones those named first.
  private static func furthest(_ total: Int, _ claimants: [Claimant]) -> [DispersalError.Shortfall] {
    let sum = claimants.reduce(0) { $0 + $1.key }
    let short = claimants.map { claimant in
      let (whole, rest) = sum.dividingFullWidth(claimant.key.multipliedFullWidth(by: total))
      return DispersalError.Shortfall(claimant: claimant.name, places: whole + (rest > 0 ? 1 : 0) - min(claimant.ceiling, totalLimit))
    }
    let order = short.indices.filter { short[$0].places > 0 }.sorted { (short[$1].places, $0) < (short[$0].places, $1) }
    return order.prefix(3).map { short[$0] }
  }
}
