/// Who comes at another moment under a policy than under the one it is compared with, counted over the same relatives.
public struct Switchers: Sendable, Hashable {
  /// Relatives who arrive more than a day sooner or later within the horizon, and the days that they gain or lose on average.
  public internal(set) var sooner = 0.0
  public internal(set) var later = 0.0
  public internal(set) var daysSooner = Double.nan
  public internal(set) var daysLater = Double.nan
  /// Relatives who would have arrived within the horizon and do not, and those who do and would not have.
  public internal(set) var neverWithin = 0.0
  public internal(set) var onlyNow = 0.0
  /// Relatives who arrive at the same moment, to a day.
  public internal(set) var unmoved = 0.0

  init() {}
}

/// When each accepted relative of one run arrives, in order of acceptance, and to which family each belongs.
struct IndividualArrivals {
  let people: People
  let days: [Float]

  /// Compares two runs of one future, relative by relative.
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
    let (own, others) = (byFamily(), baseline.byFamily())
    var (left, right) = (0, 0)
    while left < own.count || right < others.count {
      let mine = left < own.count ? own[left].key : .max
      let theirs = right < others.count ? others[right].key : .max
      sums.add(theirs <= mine ? others[right].day : .infinity, mine <= theirs ? own[left].day : .infinity)
      left += mine <= theirs ? 1 : 0
      right += theirs <= mine ? 1 : 0
    }
  }

  /// Arrivals by family and, within it, by the order of acceptance.
  private func byFamily() -> [(key: Int64, day: Float)] {
    var seen = [UInt8](repeating: 0, count: people.families.count)
    var keyed: [(key: Int64, day: Float)] = []
    keyed.reserveCapacity(days.count)
    for (index, day) in days.enumerated() {
      let family = Int(people.acceptedFamily[index])
      keyed.append((Int64(people.families[family].identity) << 8 + Int64(seen[family]), day))
      seen[family] &+= 1
    }
    return keyed.sorted { $0.key < $1.key }
  }

  private struct Sums {
    var switchers = Switchers()
    private var (gained, lost) = (0.0, 0.0)

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
