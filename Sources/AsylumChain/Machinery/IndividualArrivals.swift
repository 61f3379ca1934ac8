/// When each accepted relative of one run arrives, in order of acceptance, and to which family each belongs.
struct IndividualArrivals {
  let people: People
  /// Days from the opening date, infinite for those who do not arrive within the horizon.
  let days: [Float]

  /// Whose added wait is measured: those who arrive in a window under the first policy, in days, by their status; waits end at the horizon.
  struct Measure {
    var window: Range<Float>
    var horizon: Float
    /// Status numbers below the first give subsidiary protection, below the second those of refugees.
    var subsidiaryTo: Double
    var refugeesTo: Double
  }

  /// Compares two runs of one future, relative by relative.
  ///
  /// With `sharesPeople` both have the same relatives in the same order; without, their places differ and families are matched by identity.
  func switchers(from baseline: IndividualArrivals, sharesPeople: Bool, measuring measure: Measure) -> Switchers {
    var sums = Sums(measure)
    if sharesPeople {
      for index in days.indices {
        sums.add(baseline.days[index], days[index], people.families[Int(people.acceptedFamily[index])].statusDraw)
      }
    } else {
      compareByFamily(baseline, &sums)
    }
    return sums.closed
  }

  /// The n-th accepted relative of a family under one policy is compared with the n-th under the other.
  private func compareByFamily(_ baseline: IndividualArrivals, _ sums: inout Sums) {
    let lowest = min(people.lowestIdentity, baseline.people.lowestIdentity)
    let places = max(people.applied.count, baseline.people.applied.count) - lowest
    let (own, others) = (byFamily(lowest, places), baseline.byFamily(lowest, places))
    var draws = [Double](repeating: 1, count: places)
    for family in baseline.people.families { draws[Int(family.identity) - lowest] = family.statusDraw }
    for position in 0..<places {
      let (mine, theirs) = (
        own.days[own.starts[position]..<own.starts[position + 1]], others.days[others.starts[position]..<others.starts[position + 1]]
      )
      for index in 0..<max(mine.count, theirs.count) {
        sums.add(
          index < theirs.count ? theirs[theirs.startIndex + index] : .infinity, index < mine.count ? mine[mine.startIndex + index] : .infinity,
          draws[position])
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
    private var switchers = Switchers()
    private var (gained, lost) = (0.0, 0.0)
    private let measure: Measure
    /// Relatives whose added wait is measured, and their days, by group in table order.
    private var measured = [(count: Int, days: Double)](repeating: (0, 0), count: 3)

    init(_ measure: Measure) { self.measure = measure }

    /// All of it, with the means of what is added.
    var closed: Switchers {
      func mean(_ parts: [(count: Int, days: Double)]) -> Double {
        let count = parts.reduce(0) { $0 + $1.count }
        return count > 0 ? parts.reduce(0) { $0 + $1.days } / Double(count) : .nan
      }
      var closed = switchers
      (closed.daysAdded, closed.daysAddedRefugee, closed.daysAddedSubsidiary) = (mean(measured), mean([measured[0]]), mean([measured[1]]))
      return closed
    }

    /// One relative: his arrival under the first policy and under this one, infinite for none. Up to a day apart counts as the same moment.
    ///
    /// `status` is read only of those whose added wait is measured.
    @inline(__always)
    mutating func add(_ before: Float, _ now: Float, _ status: @autoclosure () -> Double) {
      if before == .infinity, now == .infinity { return }
      if measure.window.contains(before) {
        let draw = status()
        let group = draw < measure.subsidiaryTo ? 1 : draw < measure.refugeesTo ? 0 : 2
        measured[group].count += 1
        measured[group].days += Double(min(now, measure.horizon) - before)
      }
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
