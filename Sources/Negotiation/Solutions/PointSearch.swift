import Chance

/// The four solutions of a table whose front is too large to list, by branch and bound with a proof, each with all its ties.
///
/// Only packages that reach every walk-away value and cross no red line count. Each search starts from a good package, and a weighted sum of worths
/// that no better package can fall below keeps it from looking at most others. All throw `unproven` where that is not enough.
struct PointSearch {
  private let space: TableSpace
  /// Per block, the choices that cross no red line.
  private let choices: [[TableSpace.Choice]]
  /// The walk-away value of every party: all demands are asked here, so none is `nil`.
  private let floors: [Int?]
  private let yardstick: Yardstick
  private let scales: [Double]
  private let walkAways: [Double]
  private let possibility: Possibility
  /// All demands as bits.
  private let everything: UInt64

  init(_ space: TableSpace) {
    self.space = space
    everything = space.mask(space.demands)
    choices = space.choices(keeping: everything)
    floors = space.floors(everything)
    yardstick = Yardstick(space.table)
    scales = space.table.parties.map { Double($0.scale) }
    walkAways = space.table.parties.map { Double($0.walkAway) }
    possibility = Possibility(space: space)
  }

  /// Greatest worth of an agreeable package, per party; `nil` where none is agreeable.
  func ideals() throws(NegotiationError) -> [Int]? {
    var ideals: [Int] = []
    for party in 0..<space.parties {
      guard let best = try possibility.greatestWorth(to: party, meeting: everything) else { return nil }
      ideals.append(best.worth[party])
    }
    return ideals
  }

  /// Greatest product of the gains; none where no agreeable package gives everybody a gain.
  ///
  /// By the inequality of the means, a product no smaller than the best has a sum of gains, each divided by the gain of the best, of at least the
  /// number of parties.
  func nash() throws(NegotiationError) -> PackageSet {
    var start = try starts(scale: scales).max { yardstick.nearProduct($0.worth) < yardstick.nearProduct($1.worth) }
    func isGainForAll(_ package: Package?) -> Bool { package.map { yardstick.gains($0.worth).allSatisfy { $0 > 0 } } ?? false }
    // Where the starts leave somebody without a gain, the package with the largest smallest gain tells whether any leaves nobody so.
    if !isGainForAll(start) { start = try egalitarian().first }
    guard let start, isGainForAll(start) else { return .none }
    let first = climb(start) { yardstick.nearProduct($0) }
    let gains = yardstick.gains(first.worth).map(Double.init)
    let count = Double(space.parties)
    let offset = walkAways.indices.reduce(0) { $0 + walkAways[$1] / gains[$1] }
    var best = Best(first, yardstick.product(first.worth))
    let reference = yardstick.nearProduct(first.worth)
    let isSettled = search(weights: gains.map { 1 / $0 }, floor: count + offset) { chosen, worth in
      best.offer(yardstick.product(worth)) { space.package(chosen) }
      return count * Elementary.pow(yardstick.nearProduct(best.packages[0].worth) / reference, 1 / count) + offset
    }
    return try best.settled(isSettled)
  }

  /// Greatest sum of worths, each as a share of its scale; that sum is itself the bound.
  func utilitarian() throws(NegotiationError) -> PackageSet {
    let starts = try starts(scale: scales)
    guard let start = starts.max(by: { yardstick.nearSum($0.worth) < yardstick.nearSum($1.worth) }) else { return .none }
    let first = climb(start) { yardstick.nearSum($0) }
    var best = Best(first, yardstick.sum(first.worth))
    let isSettled = search(weights: scales.map { 1 / $0 }, floor: yardstick.nearSum(first.worth)) { chosen, worth in
      let near = yardstick.nearSum(worth)
      if near >= yardstick.nearSum(best.packages[0].worth) - 1e-9 { best.offer(yardstick.sum(worth)) { space.package(chosen) } }
      return yardstick.nearSum(best.packages[0].worth)
    }
    return try best.settled(isSettled)
  }

  /// Largest smallest gain as a share of the scale, then the next smallest, and so on.
  func egalitarian() throws(NegotiationError) -> PackageSet { try leximin(way: scales) { yardstick.gainShares($0) } }

  /// Largest smallest share of the way to the ideal, then the next; `ideals` has the greatest agreeable worth per party.
  func kalaiSmorodinsky(ideals: [Int]) throws(NegotiationError) -> PackageSet {
    let way = ideals.indices.map { Double(ideals[$0] - space.table.parties[$0].walkAway) }
    return try leximin(way: way) { yardstick.wayShares($0, ideals: ideals) }
  }

  /// The largest smallest share: no package with a smallest share as large has a balanced sum of shares below it.
  private func leximin(way: [Double], _ shares: ([Int]) -> [Ratio]) throws(NegotiationError) -> PackageSet {
    // A party without a way has its whole share whatever comes.
    let open = way.indices.filter { way[$0] > 0 }
    let scale = way.map { $0 > 0 ? $0 : 1 }
    let balance = Balance(
      choices, parties: open.isEmpty ? Array(way.indices) : open, scale: scale, offset: scale.indices.map { -walkAways[$0] / scale[$0] })
    let starts = try starts(scale: scale)
    guard let start = starts.max(by: { shares($0.worth).lexicographicallyPrecedes(shares($1.worth)) }) else { return .none }
    let first = climb(start) { shares($0)[0].value }
    var best = Best(first, LexicalRatios(shares(first.worth)))
    let offset = walkAways.indices.reduce(0) { $0 + balance.weights[$1] * walkAways[$1] / scale[$1] }
    let weights = scale.indices.map { balance.weights[$0] / scale[$0] }
    func floor(_ smallest: Ratio) -> Double { open.isEmpty ? -.infinity : smallest.value + offset }
    let isSettled = search(weights: weights, floor: floor(shares(first.worth)[0])) { chosen, worth in
      best.offer(LexicalRatios(shares(worth))) { space.package(chosen) }
      return floor(best.value.ratios[0])
    }
    return try best.settled(isSettled)
  }

  /// The weights under which the best package comes nearest to even gains, all parties counted; `way` must be above zero.
  private func balanced(_ way: [Double]) -> Balance {
    Balance(choices, parties: Array(0..<space.parties), scale: way, offset: way.indices.map { -walkAways[$0] / way[$0] })
  }

  /// Agreeable packages met while balancing, or one found by search; empty only where it is proved that none is agreeable.
  private func starts(scale: [Double]) throws(NegotiationError) -> [Package] {
    let met = balanced(scale).met.map(space.package).filter(isAgreeable)
    if !met.isEmpty { return met }
    return try possibility.package(meeting: everything).map { [$0] } ?? []
  }

  /// Reaches all walk-away values; red lines need no look, since no choice kept here crosses one.
  private func isAgreeable(_ package: Package) -> Bool { package.worth.indices.allSatisfy { package.worth[$0] >= space.table.parties[$0].walkAway } }

  /// Changes one block at a time while that improves, and stays agreeable; ends at a package that no single change betters.
  private func climb(_ start: Package, _ value: ([Int]) -> Double) -> Package {
    var best = start
    var isImproving = true
    while isImproving {
      isImproving = false
      for (block, own) in space.blocks.enumerated() {
        let chosen = own.measures.map { best.options[$0] }
        guard let now = choices[block].first(where: { $0.options == chosen }) else { continue }
        for choice in choices[block] {
          var next = best
          for (measure, option) in zip(own.measures, choice.options) { next.options[measure] = option }
          for party in next.worth.indices { next.worth[party] = best.worth[party] - now.worth[party] + choice.worth[party] }
          guard isAgreeable(next), value(next.worth) > value(best.worth) else { continue }
          best = next
          isImproving = true
          break
        }
      }
    }
    return best
  }

  /// Visits what reaches the floor, which the visitor raises; `false` where the search was given up.
  private func search(
    weights: [Double], floor: Double, _ visit: (_ chosen: [TableSpace.Choice], _ worth: [Int]) -> Double
  ) -> Bool {
    var search = BranchSearch(choices, floors: floors, weighings: [.init(weights: weights, floor: floor)])
    return search.run { .raise(visit($0, $1)) }
  }
}

/// Shares from the least up, compared from the first on.
private struct LexicalRatios: Comparable {
  let ratios: [Ratio]
  init(_ ratios: [Ratio]) { self.ratios = ratios }
  static func < (left: Self, right: Self) -> Bool { left.ratios.lexicographicallyPrecedes(right.ratios) }
}

/// The best packages so far, with their value.
private struct Best<Value: Comparable> {
  private(set) var value: Value
  private(set) var packages: [Package]
  private var count = 0

  /// Starts from a package that the search will meet again.
  init(_ first: Package, _ value: Value) {
    self.value = value
    packages = [first]
  }

  /// Takes a package that is better or equal, and counts it; one that is worse is dropped without being made.
  mutating func offer(_ value: Value, _ package: () -> Package) {
    if value < self.value { return }
    if self.value < value || count == 0 {
      (self.value, packages, count) = (value, [package()], 1)
    } else {
      count += 1
      if packages.count < PackageSet.namedLimit { packages.append(package()) }
    }
  }

  /// The ties in order, with their number. Throws `unproven` for a search that was given up.
  func settled(_ isSettled: Bool) throws(NegotiationError) -> PackageSet {
    guard isSettled else { throw .unproven }
    return PackageSet(packages.sorted(by: Package.precedes), count: max(count, 1))
  }
}
