/// The accepted relatives of one run beside those of another: the same for all policies that share the people of the one and of the other.
struct FamilyMatch {
  /// One relative in both runs.
  struct Pair {
    /// His place in the order of acceptance of the one run, and among `days` of the other; -1 where that run has not so many of his family.
    var own: Int32
    var other: Int32
    /// The number that settles the status of his sponsor in the other run; 1 where that accepts nobody of the family.
    var statusDraw: Double
  }

  /// Family by family in the order of their numbers, and within one in order of acceptance.
  let pairs: [Pair]
  /// When the relatives of the other run come.
  let days: [Float]

  init(_ people: People, beside other: AcceptedFamilies) {
    let lowest = min(people.lowestIdentity, other.lowest)
    let places = max(people.applied.count, other.applicants) - lowest
    let own = people.acceptedByFamily(lowest, places)
    var pairs: [Pair] = []
    pairs.reserveCapacity(max(own.relatives.count, other.days.count) * 5 / 4)
    var (next, first) = (0, 0)
    for family in 0..<places {
      let mine = own.starts[family]..<own.starts[family + 1]
      let isThere = next < other.families.count && Int(other.families[next].identity) - lowest == family
      let theirs = isThere ? Int(other.families[next].relatives) : 0
      let draw = isThere ? other.statusDraws[next] : 1
      for index in 0..<max(mine.count, theirs) {
        pairs.append(
          Pair(
            own: index < mine.count ? own.relatives[mine.lowerBound + index] : -1,
            other: index < theirs ? Int32(truncatingIfNeeded: first + index) : -1, statusDraw: draw))
      }
      if isThere { (next, first) = (next + 1, first + theirs) }
    }
    (self.pairs, days) = (pairs, other.days)
  }
}
