extension ApportionmentRule {
  /// The quota method leaves a choice wherever claims are level on the way, and the choice can come back later; so it is run with ties going to the
  /// first and to the last of the list, and whoever differs, with all of the same key, is tied.
  ///
  /// With any bound each run goes place by place, and without one by `QuotaMethod`, where the second is left out if the first met no
  /// tie.
  func quotaMethod(_ total: Int, _ claimants: [Claimant]) -> Apportionment {
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

  /// Place by place: Jefferson's order of claims among those who stay within the upper quota of the places given so far. Of level claims the one that
  /// is first in `order`, a list of positions, gets the place. Complexity: places beyond the minima × claimants.
  static func quotaPlaces(_ total: Int, _ claimants: [Claimant], order: [Int]) -> [Int] {
    let sum = claimants.reduce(0) { $0 + $1.key }
    var places = claimants.map(\.minimum)
    for given in places.reduce(0, +)..<max(total, places.reduce(0, +)) {
      var best: DivisorClaim?
      for index in order where places[index] < claimants[index].ceiling {
        let bound = claimants[index].key.multipliedFullWidth(by: given + 1)
        let held = places[index].multipliedFullWidth(by: sum)
        guard (held.high, held.low) < (bound.high, bound.low) else { continue }
        let claim = DivisorClaim(rule: .jefferson, key: claimants[index].key, held: places[index], claimant: index)
        if best.map({ $0 < claim }) ?? true { best = claim }
      }
      // With minima everyone may be at the upper quota; the place then goes by Jefferson's order alone.
      let chosen =
        best?.claimant
        ?? order.filter { places[$0] < claimants[$0].ceiling }.max { left, right in
          DivisorClaim(rule: .jefferson, key: claimants[left].key, held: places[left], claimant: left)
            < DivisorClaim(rule: .jefferson, key: claimants[right].key, held: places[right], claimant: right)
        }
      if let chosen { places[chosen] += 1 }
    }
    return places
  }
}
