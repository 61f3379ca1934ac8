/// The accepted relatives of one run beside those of another: the same for all policies that share the people of the one and of the other.
struct FamilyMatch {
  /// One relative in both runs.
  struct Pair {
    /// His place in the order of acceptance of each run, or -1 where that run has not so many of his family.
    var own: Int32
    var other: Int32
    /// The number that settles the status of his sponsor in the other run; 1 where that has no such family.
    var statusDraw: Double
  }

  /// Family by family in the order of their numbers, and within one in order of acceptance.
  let pairs: [Pair]

  init(_ people: People, beside other: People) {
    let lowest = min(people.lowestIdentity, other.lowestIdentity)
    let places = max(people.applied.count, other.applied.count) - lowest
    let (own, others) = (Self.byFamily(people, lowest, places), Self.byFamily(other, lowest, places))
    var draws = [Double](repeating: 1, count: places)
    for family in other.families { draws[Int(family.identity) - lowest] = family.statusDraw }
    var pairs: [Pair] = []
    pairs.reserveCapacity(max(own.relatives.count, others.relatives.count) * 5 / 4)
    for family in 0..<places {
      let (mine, theirs) = (own.starts[family]..<own.starts[family + 1], others.starts[family]..<others.starts[family + 1])
      for index in 0..<max(mine.count, theirs.count) {
        pairs.append(
          Pair(
            own: index < mine.count ? own.relatives[mine.lowerBound + index] : -1,
            other: index < theirs.count ? others.relatives[theirs.lowerBound + index] : -1, statusDraw: draws[family]))
      }
    }
    self.pairs = pairs
  }

  /// The accepted relatives by family and, within it, in order of acceptance; a family's position is its identity above the lowest.
  private static func byFamily(_ people: People, _ lowest: Int, _ places: Int) -> (relatives: [Int32], starts: [Int]) {
    var starts = [Int](repeating: 0, count: places + 2)
    let identities = people.acceptedFamily.map { Int(people.families[Int($0)].identity) - lowest }
    for position in identities { starts[position + 2] += 1 }
    for position in 2..<(places + 2) { starts[position] += starts[position - 1] }
    var ordered = [Int32](repeating: 0, count: identities.count)
    for (index, position) in identities.enumerated() {
      ordered[starts[position + 1]] = Int32(truncatingIfNeeded: index)
      starts[position + 1] += 1
    }
    return (ordered, starts)
  }
}
