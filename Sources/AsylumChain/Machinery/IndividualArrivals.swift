/// When each accepted relative of one run arrives, in order of acceptance, and to which family each belongs.
struct IndividualArrivals {
  let people: People
  /// Days from the opening date, infinite for those who do not arrive within the horizon.
  let days: [Float]

  /// Compares two runs of one future, relative by relative.
  ///
  /// With `sharesPeople` both have the same relatives in the same order; without, their places differ and families are matched by identity.
  func switchers(from baseline: IndividualArrivals, sharesPeople: Bool) -> Switchers {
    var sums = Sums()
    if sharesPeople {
      for index in days.indices { sums.add(baseline.days[index], days[index]) }
    } else {
      compareByFamily(baseline, &sums)
    }
    return sums.switchers
  }

  /// The n-th accepted relative of a family under one policy is compared with the n-th under the other.
  private func compareByFamily(_ baseline: IndividualArrivals, _ sums: inout Sums) {
    let lowest = min(people.lowestIdentity, baseline.people.lowestIdentity)
    let places = max(people.applied.count, baseline.people.applied.count) - lowest
    let (own, others) = (byFamily(lowest, places), baseline.byFamily(lowest, places))
    for position in 0..<places {
      let (mine, theirs) = (
        own.days[own.starts[position]..<own.starts[position + 1]], others.days[others.starts[position]..<others.starts[position + 1]]
      )
      for index in 0..<max(mine.count, theirs.count) {
        sums.add(
          index < theirs.count ? theirs[theirs.startIndex + index] : .infinity, index < mine.count ? mine[mine.startIndex + index] : .infinity)
      }
    }
  }

  /// Arrivals by family and, within it, in order of acceptance; a family's position is its identity above the lowest.
  private func byFamily(_ lowest: Int, _ places: Int) -> (days: [Float], starts: [Int]) {
    var starts = [Int](repeating: 0, count: places + 2)
    let identities = people.acceptedFamily.map { Int(people.families[Int($0)].identity) - lowest }
    for position in identities { starts[position + 2] += 1 }
    for position in 2..<(places + 2) { starts[position] += starts[position - 1] }
    var ordered = [Float](repeating: .infinity, count: days.count)
    for (index, position) in identities.enumerated() {
      ordered[starts[position + 1]] = days[index]
      starts[position + 1] += 1
    }
    return (ordered, starts)
  }

  private struct Sums {
    var switchers = Switchers()
    private var (gained, lost) = (0.0, 0.0)

    /// One relative: his arrival under the first policy and under this one, infinite for none. Up to a day apart counts as the same moment.
    mutating func add(_ before: Float, _ now: Float) {
      if before == .infinity, now == .infinity { return }
      if before == .infinity {
        switchers.onlyNow += 1
      } else if now == .infinity {
        switchers.neverWithin += 1
      } else if abs(now - before) <= 1 {
        switchers.unmoved += 1
      } else if now > before {
        switchers.later += 1
        lost += Double(now - before)
        switchers.daysLater = lost / switchers.later
      } else {
        switchers.sooner += 1
        gained += Double(before - now)
        switchers.daysSooner = gained / switchers.sooner
      }
    }
  }
}
