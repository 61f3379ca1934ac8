import HeapModule

extension ApportionmentRule {
  /// Gives the places one by one to the claimant with the greatest key per divisor. Claims that are level are met together; where they are more than
  /// the places left, those places are the tie. Complexity: places given × log claimants.
  func divisors(_ total: Int, _ claimants: [Claimant]) -> Apportionment {
    var places = start(total, claimants)
    var heap = Heap<DivisorClaim>()
    for (index, claimant) in claimants.enumerated() where claimant.key > 0 && places[index] < claimant.ceiling {
      heap.insert(DivisorClaim(rule: self, key: claimant.key, held: places[index], claimant: index))
    }
    var left = total - places.reduce(0, +)
    while left > 0, let best = heap.max {
      var level: [DivisorClaim] = []
      while let next = heap.max, next.isLevel(with: best) {
        level.append(next)
        _ = heap.popMax()
      }
      if level.count > left { return Apportionment(places: places, tie: .init(places: left, among: level.map(\.claimant).sorted())) }
      for claim in level {
        places[claim.claimant] += 1
        guard places[claim.claimant] < claimants[claim.claimant].ceiling else { continue }
        heap.insert(DivisorClaim(rule: self, key: claim.key, held: places[claim.claimant], claimant: claim.claimant))
      }
      left -= level.count
    }
    return Apportionment(places: places)
  }

  /// Places that every claimant is sure of, so that few are given one by one: what the rule gives, or less, at a divisor so large that the sum stays
  /// within the total. Only where the places are many against the claimants and nobody has a bound; otherwise everyone starts at the minimum.
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
      case .largestRemainder, .webster, .modifiedWebster, .balinskiYoungQuota: claimants.count / 2 + 1
      }
    guard total > 20 * (slack + claimants.count), floor.allSatisfy({ $0 == 0 }), claimants.allSatisfy({ $0.maximum == nil }) else { return floor }
    return claimants.map { claimant in
      let (whole, rest) = sum.dividingFullWidth(claimant.key.multipliedFullWidth(by: total - slack))
      // Webster rounds to the nearest; the rules between it and Jefferson round down or up, so down is safe; Adams rounds up.
      let isUp = self == .webster || self == .modifiedWebster ? rest > sum / 2 : self == .adams && rest > 0
      return claimant.key > 0 && isUp && whole > 0 ? whole + 1 : whole
    }
  }
}
