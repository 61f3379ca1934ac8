/// When each accepted relative of one run arrives, in order of acceptance, and to which family each belongs.
struct IndividualArrivals {
  let people: People
  /// Everyone as he would come where no rule held him.
  let comings: Comings?
  /// Days from the opening date, infinite for those who do not arrive within the horizon.
  let days: [Float]
  /// The places of those whom the policy can hold, in order of acceptance: all others come as without a rule.
  let held: [Int32]

  /// The families of those who are accepted, with their arrivals.
  var accepted: AcceptedFamilies { AcceptedFamilies(people, days: days) }

  /// Whose added wait is measured: those who arrive in a window under the first policy, in days, by their status; waits end at the horizon.
  struct Measure {
    var window: Range<Float>
    /// The months in which whoever arrives in the window may be booked: those of the window, and one more at each end, since days are rounded.
    var months: Range<Int>
    var horizon: Float
    /// Which status numbers give which status.
    var statuses: StatusBounds
  }

  /// Compares two runs of one future that have the same relatives in the same order, relative by relative.
  func switchers(from baseline: IndividualArrivals, measuring measure: Measure) -> Switchers {
    if baseline.held.isEmpty, let comings { return heldSwitchers(from: baseline, comings, measuring: measure) }
    var sums = Sums(measure)
    days.withUnsafeBufferPointer { days in
      baseline.days.withUnsafeBufferPointer { before in
        people.families.withUnsafeBufferPointer { families in
          people.acceptedFamily.withUnsafeBufferPointer { places in
            for index in days.indices { sums.add(before[index], days[index], families[Int(places[index])].statusDraw) }
          }
        }
      }
    }
    return sums.closed
  }

  /// The same where the baseline holds nobody: only those whom this policy can hold may come at another moment.
  ///
  /// The status of a sponsor is read of few: families are long, and all of them do not fit the cache.
  private func heldSwitchers(from baseline: IndividualArrivals, _ comings: Comings, measuring measure: Measure) -> Switchers {
    var (sums, unmoved) = (Sums(measure), Sums(measure))
    for position in held {
      let before = baseline.days[Int(position)]
      func draw() -> Double { people.families[Int(people.acceptedFamily[Int(position)])].statusDraw }
      sums.add(before, days[Int(position)], draw())
      unmoved.add(before, before, draw())
    }
    sums.addUnmoved(people, comings, but: unmoved)
    return sums.closed
  }

  /// The same where places differ: families are matched by identity, and the n-th accepted relative of a family under one policy is compared with
  /// the n-th under the other. `match` is that of the people of the two, with the arrivals of the other.
  func switchers(matched match: FamilyMatch, measuring measure: Measure) -> Switchers {
    var sums = Sums(measure)
    days.withUnsafeBufferPointer { days in
      match.days.withUnsafeBufferPointer { before in
        match.pairs.withUnsafeBufferPointer { pairs in
          for pair in pairs {
            sums.add(
              pair.other < 0 ? .infinity : before[Int(pair.other)], pair.own < 0 ? .infinity : days[Int(pair.own)], pair.statusDraw)
          }
        }
      }
    }
    return sums.closed
  }

  /// What is added up over the arrivals of a month.
  private struct Sums {
    private var switchers = Switchers()
    private var (gained, lost) = (0.0, 0.0)
    private let measure: Measure
    /// Relatives whose added wait is measured, and their days, by group in table order.
    private var (refugees, subsidiaries, others) = ((count: 0, days: 0.0), (count: 0, days: 0.0), (count: 0, days: 0.0))

    init(_ measure: Measure) { self.measure = measure }

    /// All of it, with the means of what is added and of what is gained and lost.
    var closed: Switchers {
      func mean(_ parts: [(count: Int, days: Double)]) -> Double {
        let count = parts.reduce(0) { $0 + $1.count }
        return count > 0 ? parts.reduce(0) { $0 + $1.days } / Double(count) : .nan
      }
      var closed = switchers
      if closed.later > 0 { closed.daysLater = lost / closed.later }
      if closed.sooner > 0 { closed.daysSooner = gained / closed.sooner }
      (closed.daysAdded, closed.daysAddedRefugee, closed.daysAddedSubsidiary) = (
        mean([refugees, subsidiaries, others]), mean([refugees]), mean([subsidiaries])
      )
      return closed
    }

    /// One relative: his arrival under the first policy and under this one, infinite for none. Up to a day apart counts as the same moment.
    ///
    /// `status` is read only of those whose added wait is measured.
    @inline(__always)
    mutating func add(_ before: Float, _ now: Float, _ status: @autoclosure () -> Double) {
      if before == .infinity, now == .infinity { return }
      if measure.window.contains(before) { measure(before, now, status()) }
      if before == .infinity {
        switchers.onlyNow += 1
      } else if now == .infinity {
        switchers.neverWithin += 1
      } else if abs(now - before) <= 1 {
        switchers.unmoved += 1
      } else if now > before {
        switchers.later += 1
        lost += Double(now - before)
      } else {
        switchers.sooner += 1
        gained += Double(before - now)
      }
    }

    /// All who come where no rule holds anybody, each as he does then, but those of other sums.
    mutating func addUnmoved(_ people: People, _ comings: Comings, but others: Sums) {
      switchers.unmoved += Double(comings.relatives) - others.switchers.unmoved
      var counts = [0, 0, 0]
      let booked = comings.starts[measure.months.lowerBound]..<comings.starts[measure.months.upperBound]
      for one in comings.all[booked] where one.relative >= 0 && measure.window.contains(comings.days[Int(one.relative)]) {
        counts[measure.statuses.group(people.families[Int(one.family)].statusDraw)] += 1
      }
      refugees.count += counts[0] - others.refugees.count
      subsidiaries.count += counts[1] - others.subsidiaries.count
      self.others.count += counts[2] - others.others.count
    }

    /// What the policy adds to a wait.
    private mutating func measure(_ before: Float, _ now: Float, _ status: Double) {
      let days = Double(min(now, measure.horizon) - before)
      let group = measure.statuses.group(status)
      if group == 0 { refugees = (refugees.count + 1, refugees.days + days) }
      if group == 1 { subsidiaries = (subsidiaries.count + 1, subsidiaries.days + days) }
      if group == 2 { others = (others.count + 1, others.days + days) }
    }
  }
}
