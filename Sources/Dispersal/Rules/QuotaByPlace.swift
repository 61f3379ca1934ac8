extension ApportionmentRule {
  /// The quota method leaves a choice wherever claims are level on the way, and the choice can come back later; so every way is followed.
  ///
  /// With any bound place by place, and without one by `QuotaMethod`, whose ties alone are followed where there are any. More ways at once than
  /// `QuotaClasses.limit` are not followed; the tie then says that there are more.
  func quotaMethod(_ total: Int, _ claimants: [Claimant]) -> Apportionment {
    if claimants.contains(where: { $0.minimum > 0 || $0.maximum != nil }) { return Self.quotaPlaces(total, claimants) }
    let inOrder = QuotaMethod(total, keys: claimants.map(\.key))
    return inOrder.hadTie ? inOrder.followed(QuotaClasses(claimants)) : Apportionment(places: inOrder.places)
  }

  /// Place by place: Jefferson's order of claims among those who stay within the upper quota of the places given so far. Of level claims each is
  /// followed. With minima everyone may be at the upper quota; the place then goes by Jefferson's order alone. Complexity: places beyond the minima ×
  /// classes of claimants × states.
  static func quotaPlaces(_ total: Int, _ claimants: [Claimant]) -> Apportionment {
    let sum = claimants.reduce(0) { $0 + $1.key }
    let all = QuotaClasses(claimants)
    let start = all.classes.map { $0.minimum * $0.members.count }
    var states = QuotaStates(start)
    for given in start.reduce(0, +)..<max(total, start.reduce(0, +)) {
      states.advance(by: 1) { state in
        let within = level(all, state) { own, held in
          let bound = own.key.multipliedFullWidth(by: given + 1)
          let needed = held.multipliedFullWidth(by: sum)
          return (needed.high, needed.low) < (bound.high, bound.low)
        }
        return within.isEmpty ? level(all, state) { _, _ in true } : within
      }
    }
    return all.apportionment(states.states, hasMore: states.hasMore)
  }

  /// The classes with the greatest claim among those that may and can take a place, the one whose next member comes first in the list at the front.
  private static func level(_ all: QuotaClasses, _ state: [Int], mayTake: (QuotaClasses.Class, Int) -> Bool) -> [Int] {
    var best: DivisorClaim?
    var level: [Int] = []
    for (place, own) in all.classes.enumerated() {
      let held = state[place] / own.members.count
      guard held < own.ceiling, mayTake(own, held) else { continue }
      let claim = DivisorClaim(rule: .jefferson, key: own.key, held: held, claimant: place)
      if let best, claim < best { continue }
      if let best, claim.isLevel(with: best) { level.append(place) } else { level = [place] }
      best = claim
    }
    func next(_ place: Int) -> Int { all.classes[place].members[state[place] % all.classes[place].members.count] }
    return level.sorted { next($0) < next($1) }
  }
}
