/// Every outcome of the quota method where claims were level on the way.
///
/// Claim k of a claimant opens at the first step at which its upper quota reaches k, and never lapses. Where at every step some claim is open, a way
/// of breaking ties ends with a set of claims of the greatest weight of which no more open from any step on than there are steps left, and each such
/// set is the end of some way: these sets are the greatest bases of a matroid. So they are all found from the last step back, where few claims go,
/// whichever of equal ones goes; forward the ways would be many more, most of which meet again.
///
/// Source: for work with moments of release and one deadline as a matroid, E. Lawler, "Combinatorial Optimization: Networks and Matroids" (1976),
/// chapter 7.
struct QuotaTies {
  let all: QuotaClasses
  /// Places to share, the minima among them.
  let total: Int
  /// All keys together.
  private let sum: Int
  /// The minima together: so many places are given before the first step.
  private let start: Int

  init(_ all: QuotaClasses, total: Int) {
    self.all = all
    self.total = total
    sum = all.classes.reduce(0) { $0 + $1.key * $1.members.count }
    start = all.classes.reduce(0) { $0 + $1.minimum * $1.members.count }
  }

  /// Complexity: places, and claims that go × classes × states.
  var apportionment: Apportionment {
    let most = all.classes.map { own in min(own.ceiling, max(own.minimum, upperQuota(own))) }
    var openings = [Int](repeating: 0, count: total + 2)
    for (own, most) in zip(all.classes, most) where most > own.minimum {
      for claim in own.minimum + 1...most { openings[opening(own, claim)] += own.members.count }
    }
    var states = QuotaStates(zip(all.classes, most).map { $0.members.count * $1 })
    var open = 0
    for step in stride(from: total, to: start, by: -1) {
      open += openings[step]
      while open > total - step + 1 {
        states.advance(by: -1) { least($0, from: step) }
        open -= 1
      }
    }
    return all.apportionment(states.states, hasMore: states.hasMore)
  }

  /// The share of all places by key, rounded up.
  private func upperQuota(_ own: QuotaClasses.Class) -> Int {
    let (whole, rest) = sum.dividingFullWidth(own.key.multipliedFullWidth(by: total))
    return rest > 0 ? whole + 1 : whole
  }

  /// The step at which a claim opens; claims that were open at the start open at the first.
  private func opening(_ own: QuotaClasses.Class, _ claim: Int) -> Int {
    max(start, own.key.dividingFullWidth((claim - 1).multipliedFullWidth(by: sum)).quotient) + 1
  }

  /// The classes with the least of the last claims that open at a step or later, the one whose last holder comes last in the list at the front.
  private func least(_ state: [Int], from step: Int) -> [Int] {
    var level: [Int] = []
    func claim(_ position: Int) -> Int { (state[position] + all.classes[position].members.count - 1) / all.classes[position].members.count }
    for (position, own) in all.classes.enumerated() where claim(position) > own.minimum && opening(own, claim(position)) >= step {
      guard let first = level.first else {
        level = [position]
        continue
      }
      // Within the limits of keys and totals a product needs all 64 bits.
      let one = UInt64(own.key) &* UInt64(claim(first))
      let other = UInt64(all.classes[first].key) &* UInt64(claim(position))
      if one < other { level = [position] } else if one == other { level.append(position) }
    }
    func last(_ position: Int) -> Int {
      let members = all.classes[position].members
      return members[(state[position] + members.count - 1) % members.count]
    }
    return level.sorted { last($0) > last($1) }
  }
}
