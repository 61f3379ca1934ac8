import HeapModule

extension ApportionmentRule {
  /// Largest key and largest total; within them every comparison is exact.
  public static let keyLimit = 1_000_000_000_000
  public static let totalLimit = 10_000_000

  /// Shares a number of places over claimants.
  ///
  /// All comparisons are between whole numbers. Complexity: claimants × log claimants, plus, for divisor rules, the places left after each claimant's
  /// whole quota minus one, times log claimants. Throws `DispersalError`.
  public func apportion(_ total: Int, over claimants: [Claimant]) throws(DispersalError) -> Apportionment {
    guard !claimants.isEmpty else { throw .noClaimants }
    guard total >= 0 else { throw .negativeTotal(total) }
    guard total <= Self.totalLimit else { throw .totalTooLarge(total, limit: Self.totalLimit) }
    for claimant in claimants {
      if claimant.key < 0 { throw .negativeKey(claimant: claimant.id, key: claimant.key) }
      if claimant.key > Self.keyLimit { throw .tooLarge(claimant: claimant.id, key: claimant.key, limit: Self.keyLimit) }
    }
    guard claimants.contains(where: { $0.key > 0 }) else { throw .keyIsZeroEverywhere }
    try Self.checkBounds(total, claimants)
    switch self {
    case .largestRemainder: return largestRemainders(total, claimants)
    case .balinskiYoungQuota: return quotaMethod(total, claimants)
    default: return divisors(total, claimants)
    }
  }

  private static func checkBounds(_ total: Int, _ claimants: [Claimant]) throws(DispersalError) {
    for claimant in claimants {
      for bound in [claimant.minimum, claimant.maximum ?? 0] where bound < 0 { throw .negativeBound(claimant: claimant.id, bound: bound) }
      if let maximum = claimant.maximum, maximum < claimant.minimum {
        throw .boundsCross(claimant: claimant.id, minimum: claimant.minimum, maximum: maximum)
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

  /// The three whose caps lie furthest below their share by key.
  private static func furthest(_ total: Int, _ claimants: [Claimant]) -> [DispersalError.Shortfall] {
    let sum = claimants.reduce(0) { $0 + $1.key }
    let short = claimants.map { claimant in
      let (whole, rest) = sum.dividingFullWidth(claimant.key.multipliedFullWidth(by: total))
      return DispersalError.Shortfall(claimant: claimant.id, places: whole + (rest > 0 ? 1 : 0) - min(claimant.ceiling, totalLimit))
    }
    let order = short.indices.filter { short[$0].places > 0 }.sorted { (short[$1].places, $0) < (short[$0].places, $1) }
    return order.prefix(3).map { short[$0] }
  }

  /// Whole quotas first, then one place each by the greatest remainders. Claimants whose share is below their minimum get the minimum, those above
  /// their maximum the maximum, and the others share what is left; of the two sides the one that is further off is settled first.
  ///
  /// Source: the order of settling is that of G. Bitran, A. Hax, "Disaggregation and resource allocation using convex knapsack problems with bounded
  /// variables", Management Science 27 (1981).
  private func largestRemainders(_ total: Int, _ claimants: [Claimant]) -> Apportionment {
    var places = claimants.map(\.minimum)
    var free = Array(claimants.indices)
    var left = total
    var sum = claimants.reduce(0) { $0 + $1.key }
    while sum > 0 {
      func isLess(_ first: Int, _ second: Int, than third: Int, _ fourth: Int) -> Bool {
        let (one, other) = (first.multipliedFullWidth(by: second), third.multipliedFullWidth(by: fourth))
        return (one.high, one.low) < (other.high, other.low)
      }
      let below = free.filter { isLess(claimants[$0].key, left, than: claimants[$0].minimum, sum) }
      let above = free.filter { claimants[$0].ceiling < Self.totalLimit && isLess(claimants[$0].ceiling, sum, than: claimants[$0].key, left) }
      if below.isEmpty, above.isEmpty { break }
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
    }
    var remainders = [Int](repeating: 0, count: claimants.count)
    if sum > 0 {
      for index in free { (places[index], remainders[index]) = sum.dividingFullWidth(claimants[index].key.multipliedFullWidth(by: left)) }
    }
    return byRemainder(total - places.reduce(0, +), free.filter { places[$0] < claimants[$0].ceiling }, remainders, places)
  }

  /// One place more to each of the greatest remainders; those level at the last place are left tied.
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

  /// Gives the places one by one to the claimant with the greatest key per divisor.
  private func divisors(_ total: Int, _ claimants: [Claimant]) -> Apportionment {
    var places = start(total, claimants)
    var heap = Heap<Claim>()
    for (index, claimant) in claimants.enumerated() where claimant.key > 0 && places[index] < claimant.ceiling {
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
        guard places[claim.claimant] < claimants[claim.claimant].ceiling else { continue }
        heap.insert(Claim(rule: self, key: claim.key, held: places[claim.claimant], claimant: claim.claimant))
      }
      left -= level.count
    }
    return Apportionment(places: places)
  }

  /// Places that every claimant is sure of, so that few are given one by one: what the rule gives, or less, at a divisor so large that the sum stays
  /// within the total.
  private func start(_ total: Int, _ claimants: [Claimant]) -> [Int] {
    let floor = claimants.map(\.minimum)
    let sum = claimants.reduce(0) { $0 + $1.key }
    // How far the places of all can lie above their exact shares together: nothing where shares are rounded down, half a place each where to the
    // nearest, a place each where up.
    let slack =
      switch self {
      case .jefferson: 0
      // NB: Huntington-Hill and Dean give anyone with a key its first place, so they too can lie almost a place above.
      case .adams, .huntingtonHill, .dean: claimants.count + 1
      default: claimants.count / 2 + 1
      }
    guard total > 20 * (slack + claimants.count), floor.allSatisfy({ $0 == 0 }), claimants.allSatisfy({ $0.maximum == nil }) else { return floor }
    return claimants.map { claimant in
      let (whole, rest) = sum.dividingFullWidth(claimant.key.multipliedFullWidth(by: total - slack))
      // Webster rounds to the nearest; the rules between it and Jefferson round down or up, so down is safe; Adams rounds up.
      let isUp = self == .webster || self == .modifiedWebster ? rest > sum / 2 : self == .adams && rest > 0
      return claimant.key > 0 && isUp && whole > 0 ? whole + 1 : whole
    }
  }

  /// The quota method leaves a choice wherever claims are level on the way, and the choice can come back later; so it is run with ties going to the
  /// first and to the last of the list, and whoever differs, with all of the same key, is tied.
  private func quotaMethod(_ total: Int, _ claimants: [Claimant]) -> Apportionment {
    let (first, last): ([Int], [Int])
    if claimants.contains(where: { $0.minimum > 0 || $0.maximum != nil }) {
      (first, last) = (
        Self.quotaPlaces(total, claimants, order: Array(claimants.indices)), Self.quotaPlaces(total, claimants, order: claimants.indices.reversed())
      )
    } else {
      let keys = claimants.map(\.key)
      let inOrder = QuotaMethod(total, keys: keys, isReversed: false)
      (first, last) = (inOrder.places, inOrder.hadTie ? QuotaMethod(total, keys: keys, isReversed: true).places : inOrder.places)
    }
    let keys = claimants.indices.filter { first[$0] != last[$0] }.map { claimants[$0].key }
    let tied = claimants.indices.filter { keys.contains(claimants[$0].key) }
    guard !tied.isEmpty else { return Apportionment(places: first) }
    var places = first
    for index in tied {
      let level = tied.filter { claimants[$0].key == claimants[index].key }
      places[index] = level.reduce(.max) { min($0, first[$1], last[$1]) }
    }
    return Apportionment(places: places, tie: .init(places: total - places.reduce(0, +), among: tied))
  }

  /// Place by place: Jefferson's order of claims among those who stay within the upper quota of the places given so far.
  static func quotaPlaces(_ total: Int, _ claimants: [Claimant], order: [Int]) -> [Int] {
    let sum = claimants.reduce(0) { $0 + $1.key }
    var places = claimants.map(\.minimum)
    for given in places.reduce(0, +)..<max(total, places.reduce(0, +)) {
      var best: Claim?
      for index in order where places[index] < claimants[index].ceiling {
        let bound = claimants[index].key.multipliedFullWidth(by: given + 1)
        let held = places[index].multipliedFullWidth(by: sum)
        guard (held.high, held.low) < (bound.high, bound.low) else { continue }
        let claim = Claim(rule: .jefferson, key: claimants[index].key, held: places[index], claimant: index)
        if best.map({ $0 < claim }) ?? true { best = claim }
      }
      // With minima everyone may be at the upper quota; the place then goes by Jefferson's order alone.
      let chosen =
        best?.claimant
        ?? order.filter { places[$0] < claimants[$0].ceiling }.max { left, right in
          Claim(rule: .jefferson, key: claimants[left].key, held: places[left], claimant: left)
            < Claim(rule: .jefferson, key: claimants[right].key, held: places[right], claimant: right)
        }
      if let chosen { places[chosen] += 1 }
    }
    return places
  }
}

/// A claim to the next place under a divisor rule, as the fraction numerator / denominator.
private struct Claim: Comparable {
  let key: Int
  let claimant: Int
  private let numerator: UInt128
  private let denominator: UInt128
  /// The claim to fifteen digits: most comparisons need no more.
  private let about: Double

  init(rule: ApportionmentRule, key: Int, held: Int, claimant: Int) {
    self.key = key
    self.claimant = claimant
    let (own, next) = (UInt128(held), UInt128(held + 1))
    let weight = UInt128(key)
    let (keyAbout, heldAbout) = (Double(key), Double(held))
    switch rule {
    case .adams:
      (numerator, denominator) = (weight, own)
      about = keyAbout / heldAbout
    case .webster:
      (numerator, denominator) = (weight, own + next)
      about = keyAbout / (2 * heldAbout + 1)
    // The first divisor 0.7 instead of 0.5, in tenths.
    case .modifiedWebster:
      (numerator, denominator) = held == 0 ? (5 * weight, 7) : (weight, own + next)
      about = held == 0 ? 5 * keyAbout / 7 : keyAbout / (2 * heldAbout + 1)
    // Squared: key² / (held × (held + 1)).
    case .huntingtonHill:
      (numerator, denominator) = (weight * weight, own * next)
      about = keyAbout * keyAbout / (heldAbout * (heldAbout + 1))
    // key × (2 held + 1) / (2 held (held + 1)).
    case .dean:
      (numerator, denominator) = (weight * (own + next), 2 * own * next)
      about = keyAbout * (2 * heldAbout + 1) / (2 * heldAbout * (heldAbout + 1))
    default:
      (numerator, denominator) = (weight, next)
      about = keyAbout / (heldAbout + 1)
    }
  }

  /// By size of the claim; without a divisor (nothing held yet under Adams, Dean or Huntington-Hill) a claim goes before all others.
  static func < (left: Claim, right: Claim) -> Bool { left.compare(right) < 0 }
  static func == (left: Claim, right: Claim) -> Bool { left.compare(right) == 0 }
  func isLevel(with other: Claim) -> Bool { compare(other) == 0 }

  private func compare(_ other: Claim) -> Int {
    // Infinite and not a number fall through to the exact comparison.
    if abs(about - other.about) > 1e-12 * about, about < .infinity, other.about < .infinity { return about < other.about ? -1 : 1 }
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
