extension ApportionmentRule {
  /// The quota method leaves a choice wherever claims are level on the way, and the choice can come back later; so every way is followed.
  ///
  /// With any bound place by place, and without one by `QuotaMethod`; where claims were level, `QuotaTies` finds all outcomes. More ways at once than
  /// `QuotaClasses.limit` are not followed; the tie then says that there can be more.
  func quotaMethod(_ total: Int, _ claimants: [Claimant]) -> Apportionment {
    if claimants.contains(where: { $0.minimum > 0 || $0.maximum != nil }) { return Self.quotaPlaces(total, claimants) }
    let inOrder = QuotaMethod(total, keys: claimants.map(\.key))
    return inOrder.hadTie ? QuotaTies(QuotaClasses(claimants), total: total).apportionment : Apportionment(places: inOrder.places)
  }

  /// Place by place: Jefferson's order of claims among those who stay within the upper quota of the places given so far. With minima everyone may be
  /// at the upper quota; the place then goes by Jefferson's order alone, and ties can only be followed forward.
  ///
  /// Complexity: places beyond the minima × classes of claimants, times the states where they are followed.
  static func quotaPlaces(_ total: Int, _ claimants: [Claimant]) -> Apportionment {
    let all = QuotaClasses(claimants)
    let sum = claimants.reduce(0) { $0 + $1.key }
    let start = all.classes.map { $0.minimum * $0.members.count }
    let steps = start.reduce(0, +)..<max(total, start.reduce(0, +))
    var (state, isTied, isForced) = (start, false, false)
    for given in steps {
      let next = ways(all, state, given, sum)
      guard let first = next.classes.first else { break }
      isTied = isTied || next.classes.count > 1
      isForced = isForced || next.isForced
      state[first] += 1
    }
    guard isTied else { return all.apportionment([state], hasMore: false) }
    guard isForced else { return QuotaTies(all, total: total).apportionment }
    var states = QuotaStates(start)
    for given in steps { states.advance(by: 1) { ways(all, $0, given, sum).classes } }
    return all.apportionment(states.states, hasMore: states.hasMore)
  }

  /// The classes that can get the next place after so many, and whether all of them are at their upper quota.
  private static func ways(_ all: QuotaClasses, _ state: [Int], _ given: Int, _ sum: Int) -> (classes: [Int], isForced: Bool) {
    let within = level(all, state) { own, held in
      let bound = own.key.multipliedFullWidth(by: given + 1)
      let needed = held.multipliedFullWidth(by: sum)
      return (needed.high, needed.low) < (bound.high, bound.low)
    }
    return within.isEmpty ? (level(all, state) { _, _ in true }, true) : (within, false)
  }

  /// The classes with the greatest claim among those that may and can take a place, the one whose next member comes first in the list at the front.
  private static func level(_ all: QuotaClasses, _ state: [Int], mayTake: (QuotaClasses.Class, Int) -> Bool) -> [Int] {
    var best: DivisorClaim?
    var level: [Int] = []
    for (position, own) in all.classes.enumerated() {
      let held = state[position] / own.members.count
      guard held < own.ceiling, mayTake(own, held) else { continue }
      let claim = DivisorClaim(rule: .jefferson, key: own.key, held: held, claimant: position)
      if let best, claim < best { continue }
      if let best, claim.isLevel(with: best) { level.append(position) } else { level = [position] }
      best = claim
    }
    func next(_ position: Int) -> Int { all.classes[position].members[state[position] % all.classes[position].members.count] }
    return level.sorted { next($0) < next($1) }
  }
}
