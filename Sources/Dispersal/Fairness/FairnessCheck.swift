import Chance

/// Properties of an apportionment, each checked by itself.
///
/// Places, claimants, burdens and units are lists in one order, and positions in what is found are positions in it. Where an apportionment that is
/// compared has a tie, there is no answer, `nil`: a draw is not held against a rule, nor for it.
public enum FairnessCheck {
  /// A claimant whose places are not within one of its exact share.
  public struct OutsideQuota: Sendable, Hashable {
    /// Its position in the list.
    public var claimant: Int
    public var places: Int
    /// Its exact share rounded down and up. They are equal where the exact share is whole.
    public var lower: Int
    public var upper: Int
  }

  /// Claimants outside their exact share rounded down or up. Source: M. Balinski, H. Young, Fair Representation (1982): staying within the quota. The
  /// exact share is the key times the sum of `places` over the sum of keys; minima and maxima are not looked at. Empty where nobody has a key.
  public static func quota(_ places: [Int], _ claimants: [Claimant]) -> [OutsideQuota] {
    let total = places.reduce(0, +)
    let sum = claimants.reduce(0) { $0 + $1.key }
    guard sum > 0 else { return [] }
    return claimants.indices.compactMap { index in
      let (lower, rest) = sum.dividingFullWidth(claimants[index].key.multipliedFullWidth(by: total))
      let upper = rest > 0 ? lower + 1 : lower
      return (lower...upper).contains(places[index]) ? nil : OutsideQuota(claimant: index, places: places[index], lower: lower, upper: upper)
    }
  }

  /// Claimants that get fewer places when there is one more to give: the Alabama paradox.
  ///
  /// `found` is what the rule gives now, where that is known already. Bounds are kept; `nil` also where the maxima leave no room for one place more.
  public static func losersOfOneMore(
    _ rule: ApportionmentRule, _ total: Int, _ claimants: [Claimant], found: Apportionment? = nil
  ) throws(DispersalError) -> [Int]? {
    let before: Apportionment
    if let found { before = found } else { before = try rule.apportion(total, over: claimants) }
    let most = claimants.reduce(0) { $0 + min($1.ceiling, ApportionmentRule.totalLimit) }
    guard total < min(most, ApportionmentRule.totalLimit) else { return nil }
    let after = try rule.apportion(total + 1, over: claimants)
    guard before.tie == nil, after.tie == nil else { return nil }
    return claimants.indices.filter { after.places[$0] < before.places[$0] }
  }

  /// Pairs where one claimant's key grew, or grew by a larger share, and yet it lost places to the other: the population paradox. `before` and
  /// `after` are the same claimants in the same order. What is compared is how many times larger each key became; of equal growth nothing is found.
  /// Throws what `apportion` throws.
  public static func populationParadoxes(
    _ rule: ApportionmentRule, _ total: Int, before: [Claimant], after: [Claimant], found: Apportionment? = nil
  ) throws(DispersalError) -> [(loser: Int, winner: Int)]? {
    let old: Apportionment
    if let found { old = found } else { old = try rule.apportion(total, over: before) }
    let new = try rule.apportion(total, over: after)
    guard old.tie == nil, new.tie == nil else { return nil }
    let losers = before.indices.filter { new.places[$0] < old.places[$0] }
    let winners = before.indices.filter { new.places[$0] > old.places[$0] }
    return losers.flatMap { loser in
      winners.filter { winner in
        // The loser's key grew more, as a ratio, than the winner's.
        let (one, other) = (
          after[loser].key.multipliedFullWidth(by: before[winner].key), after[winner].key.multipliedFullWidth(by: before[loser].key)
        )
        return (one.high, one.low) > (other.high, other.low)
      }.map { (loser, $0) }
    }
  }

  /// Claimants of a part that get something else when the part shares its own places again by the same rule.
  ///
  /// `part` holds positions. Their places are shared again within the same minima and maxima; throws what `apportion` throws.
  public static func inconsistent(
    _ rule: ApportionmentRule, _ places: [Int], _ claimants: [Claimant], part: [Int]
  ) throws(DispersalError) -> [Int]? {
    let again = try rule.apportion(part.reduce(0) { $0 + places[$1] }, over: part.map { claimants[$0] })
    guard again.tie == nil else { return nil }
    return part.indices.filter { again.places[$0] != places[part[$0]] }.map { part[$0] }
  }

  /// Places per key of the third with the largest keys over that of the third with the smallest, less 1: above zero the large are favoured with
  /// places.
  ///
  /// Source: Balinski and Young (1982), appendix A, section 5, in a simple form. A burden rather than a gift is borne by whom the number favours. A
  /// result of 0.1 is a tenth more places per key. It is 0 where fewer than three have a key, and where the third with the smallest keys has no
  /// place.
  public static func bias(_ places: [Int], _ claimants: [Claimant]) -> Double {
    let order = claimants.indices.filter { claimants[$0].key > 0 }.sorted { (claimants[$0].key, $0) < (claimants[$1].key, $1) }
    let third = order.count / 3
    guard third > 0 else { return 0 }
    func rate(_ part: some Sequence<Int>) -> Double {
      let (got, key) = part.reduce((0, 0)) { ($0.0 + places[$1], $0.1 + claimants[$1].key) }
      return key > 0 ? Double(got) / Double(key) : 0
    }
    let small = rate(order.prefix(third))
    return small > 0 ? rate(order.suffix(third)) / small - 1 : 0
  }

  /// Pairs in which the first would have more places per key than the second even after handing one over: a burden that it can rightly envy the other
  /// for.
  ///
  /// Of two claimants at most one envies the other; who has no key is left out. Complexity: claimants × log claimants.
  public static func envy(_ places: [Int], _ claimants: [Claimant]) -> Int {
    let order = claimants.indices.filter { claimants[$0].key > 0 }
    // Burden of the envied as it is, and of the envious with one place less, both sorted; then counted in one pass.
    let burdens = order.map { Double(places[$0]) / Double(claimants[$0].key) }.sorted()
    var pairs = 0
    for index in order {
      let relieved = Double(places[index] - 1) / Double(claimants[index].key)
      var (low, high) = (0, burdens.count)
      while low < high {
        let middle = (low + high) / 2
        if burdens[middle] < relieved - 1e-15 { low = middle + 1 } else { high = middle }
      }
      pairs += low
    }
    return pairs
  }

  /// How unequal burdens per unit are, 0 for equal, up to 1: the Gini coefficient with units as weights.
  ///
  /// Source: C. Gini (1912); the weighted form of the Lorenz curve. Who has no units is left out; 0 where nothing is borne. Complexity: claimants ×
  /// log claimants.
  public static func gini(burden: [Int], units: [Int]) -> Double {
    let order = burden.indices.filter { units[$0] > 0 }.sorted { left, right in
      let (one, other) = (burden[left].multipliedFullWidth(by: units[right]), burden[right].multipliedFullWidth(by: units[left]))
      return (one.high, one.low, left) < (other.high, other.low, right)
    }
    let (total, people) = (Double(order.reduce(0) { $0 + burden[$1] }), Double(order.reduce(0) { $0 + units[$1] }))
    guard total > 0, people > 0 else { return 0 }
    var (sum, area) = (0.0, 0.0)
    for index in order {
      let next = sum + Double(burden[index])
      area += (sum + next) / 2 * Double(units[index])
      sum = next
    }
    return 1 - 2 * area / (total * people)
  }

  /// The same by H. Theil, Economics and Information Theory (1967): 0 for equal, the logarithm of all over one where one bears it all. The logarithm
  /// is the natural one. Who bears nothing adds nothing; who has no units is left out with its burden, as in `gini`.
  public static func theil(burden: [Int], units: [Int]) -> Double {
    let borne = burden.indices.filter { units[$0] > 0 }.reduce(0) { $0 + burden[$1] }
    let (total, people) = (Double(borne), Double(units.reduce(0) { $0 + max($1, 0) }))
    guard total > 0, people > 0 else { return 0 }
    return burden.indices.reduce(0.0) { sum, index in
      guard burden[index] > 0, units[index] > 0 else { return sum }
      let share = Double(burden[index]) / total
      return sum + share * Elementary.log(share / (Double(units[index]) / people))
    }
  }
}
