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
      let count = starts[place + 1] - starts[place]
      families.append(One(identity: Int32(truncatingIfNeeded: place + lowest), relatives: Int32(truncatingIfNeeded: count)))
      draws.append(people.families[Int(people.acceptedFamily[Int(relatives[starts[place]])])].statusDraw)
    }
    (self.families, statusDraws) = (families, draws)
    self.days = relatives.map { days[Int($0)] }
  }
}

extension People {
  /// The accepted relatives by family and, within it, in order of acceptance; a family's place is its number above the lowest.
  func acceptedByFamily(_ lowest: Int, _ places: Int) -> (relatives: [Int32], starts: [Int]) {
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
