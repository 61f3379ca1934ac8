/// The four solutions on the points of a front, each with all its ties, compared exactly.
///
/// Every package that one of the rules singles out is efficient, so the front is enough.
struct Solutions {
  let front: FrontSearch
  let yardstick: Yardstick
  /// Greatest worth among agreeable packages, per party; one package on the front reaches it for each.
  let ideals: [Int]

  init(_ front: FrontSearch, _ table: Table) {
    self.front = front
    yardstick = Yardstick(table)
    ideals = table.parties.indices.map { party in front.points.reduce(.min) { max($0, $1[party]) } }
  }

  /// Greatest product of the gains over the walk-away values.
  ///
  /// None where every package leaves somebody without a gain: the solution is not defined then.
  ///
  /// Source: J. Nash, "The bargaining problem", Econometrica 18 (1950).
  func nash() -> PackageSet {
    guard front.points.contains(where: { yardstick.gains($0).allSatisfy { $0 > 0 } }) else { return .none }
    return best(near: yardstick.nearProduct, exact: yardstick.product)
  }

  /// Greatest sum of worths, each as a share of its scale.
  func utilitarian() -> PackageSet { best(near: yardstick.nearSum, exact: yardstick.sum) }

  /// Largest smallest share of the way from the walk-away value to the ideal, then the next smallest, and so on.
  ///
  /// Source: E. Kalai, M. Smorodinsky, "Other solutions to Nash's bargaining problem", Econometrica 43 (1975).
  func kalaiSmorodinsky() -> PackageSet { leximin { yardstick.wayShares($0, ideals: ideals) } }

  /// Largest smallest gain over the walk-away value, then the next smallest, and so on.
  ///
  /// Source: A. Sen, "Collective choice and social welfare", Holden-Day 1970 (leximin).
  func egalitarian() -> PackageSet { leximin(yardstick.gainShares) }

  /// Only points within rounding of the best need exact comparison: those within a billionth of it, or of 1 where it is smaller.
  private func best(near: ([Int]) -> Double, exact: ([Int]) -> some Comparable) -> PackageSet {
    let values = front.points.map(near)
    guard let top = values.max() else { return .none }
    let candidates = values.indices.filter { values[$0] >= top - 1e-9 * max(1, abs(top)) }.map { (point: $0, value: exact(front.points[$0])) }
    guard let best = candidates.map(\.value).max() else { return .none }
    return front.packages(at: candidates.filter { $0.value == best }.map(\.point))
  }

  /// Points whose shares, from the least up, come last in the order of a dictionary; ties by exact equality of all shares.
  private func leximin(_ shares: ([Int]) -> [Ratio]) -> PackageSet {
    var best: [Ratio] = []
    var winners: [Int] = []
    for (point, worth) in front.points.enumerated() {
      let own = shares(worth)
      if winners.isEmpty || best.lexicographicallyPrecedes(own) {
        (best, winners) = (own, [point])
      } else if best == own {
        winners.append(point)
      }
    }
    return front.packages(at: winners)
  }
}
