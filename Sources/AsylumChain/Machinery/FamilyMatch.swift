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

/// The families of the accepted relatives of one run, and when these come: what another run is compared with.
struct AcceptedFamilies: Sendable {
  struct One: Sendable {
    var identity: Int32
    /// How many are accepted, at least 1.
    var relatives: Int32
  }

  /// In the order of their numbers.
  let families: [One]
  /// What settles the status of each sponsor.
  let statusDraws: [Double]
  /// When each relative comes, in days, family by family and within one in order of acceptance; infinite for those who do not within the horizon.
  let days: [Float]
  /// The lowest number that a family can have, and how many applicants there are.
  let lowest: Int
  let applicants: Int

  /// `days` are in order of acceptance.
  init(_ people: People, days: [Float]) {
    (lowest, applicants) = (people.lowestIdentity, people.applied.count)
    let (relatives, starts) = people.acceptedByFamily(lowest, applicants - lowest)
    var (families, draws): ([One], [Double]) = ([], [])
    for place in 0..<applicants - lowest where starts[place + 1] > starts[place] {
      families.append(One(identity: Int32(truncatingIfNeeded: place + lowest), relatives: Int32(truncatingIfNeeded: starts[place + 1] - starts[place])))
      draws.append(people.families[Int(people.acceptedFamily[Int(relatives[starts[place]])])].statusDraw)
    }
    (self.families, statusDraws) = (families, draws)
    self.days = relatives.map { days[Int($0)] }
  }
}

extension People {
  /// The accepted relatives by family and, within it, in order of acceptance; a family's place is its number above the lowest.
  fileprivate func acceptedByFamily(_ lowest: Int, _ places: Int) -> (relatives: [Int32], starts: [Int]) {
    var starts = [Int](repeating: 0, count: places + 2)
    let identities = acceptedFamily.map { Int(families[Int($0)].identity) - lowest }
    for place in identities { starts[place + 2] += 1 }
    for place in 2..<(places + 2) { starts[place] += starts[place - 1] }
    var ordered = [Int32](repeating: 0, count: identities.count)
    for (index, place) in identities.enumerated() {
      ordered[starts[place + 1]] = Int32(truncatingIfNeeded: index)
      starts[place + 1] += 1
    }
    return (ordered, starts)
  }
}
