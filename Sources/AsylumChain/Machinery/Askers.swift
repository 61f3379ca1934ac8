/// The relatives of one future who ask and are not refused: what no rule on relatives changes, worked out once for several policies.
struct Askers: Sendable {
  /// When each accepted relative asked, in days, and whether he counts as a child; in order of acceptance.
  private let requested: [Float]
  private let isChild: [Bool]
  /// Everyone who enters, and those whose decision does not come within the horizon, who wait under every policy.
  private let undecided: FamilyWaits
  private let monthDays: Float
  private let horizon: Float

  /// All who ask before the horizon, in days, by the month in which they do.
  init(_ people: People, monthDays: Double, horizon: Double) {
    let (monthDays, horizon) = (Float(monthDays), Float(horizon))
    var waits = FamilyWaits()
    var decided = [Int32](repeating: 0, count: people.families.count)
    var (requested, isChild): ([Float], [Bool]) = ([], [])
    requested.reserveCapacity(people.acceptedAt.count)
    isChild.reserveCapacity(people.acceptedAt.count)
    for position in people.acceptedFamily {
      let family = people.families[Int(position)]
      requested.append(Float(family.requested))
      isChild.append(family.isChild(decided[Int(position)]))
      decided[Int(position)] += 1
    }
    // Who came of age in the queue and is refused for it never was among those who wait to come.
    var asking = people.families.map(\.relatives)
    for position in people.refusedOfAge { asking[Int(position)] -= 1 }
    for (position, family) in people.families.enumerated() where family.isAccepted && Float(family.requested) < horizon {
      let asked = Float(family.requested)
      let (first, last) = (Waits.month(max(-asked, 0), monthDays: monthDays), Waits.month(horizon - asked, monthDays: monthDays))
      let (relatives, known) = (asking[position], decided[position])
      waits.relatives.entered[first] += Int(relatives)
      waits.children.entered[first] += Int(family.children(among: relatives))
      waits.relatives.waiting[last] += Int(relatives - known)
      waits.children.waiting[last] += Int(family.children(among: relatives) - family.children(among: known))
    }
    (self.requested, self.isChild, undecided) = (requested, isChild, waits)
    (self.monthDays, self.horizon) = (monthDays, horizon)
  }

  /// The waits under a policy, from the arrivals of all accepted relatives in days, infinite for those who do not come within the horizon.
  ///
  /// Complexity: one pass over the relatives, in order.
  func waits(arrivals: [Float]) -> FamilyWaits {
    var waits = undecided
    for index in arrivals.indices {
      let comes = arrivals[index] < horizon
      let month = Waits.month((comes ? arrivals[index] : horizon) - requested[index], monthDays: monthDays)
      if comes { waits.relatives.arrived[month] += 1 } else { waits.relatives.waiting[month] += 1 }
      guard isChild[index] else { continue }
      if comes { waits.children.arrived[month] += 1 } else { waits.children.waiting[month] += 1 }
    }
    return waits
  }
}

extension Family {
  /// The children who are kept from a parent, in whole numbers.
  var children: Int32 { Int32((childrenPerRelative * Float(relatives)).rounded()) }

  /// How many of them the first few relatives to be decided on bring, spread evenly over the relatives: all relatives bring all children.
  func children(among first: Int32) -> Int32 { (first * children + relatives / 2) / relatives }

  /// Whether the n-th relative to be decided on brings one of them.
  func isChild(_ relative: Int32) -> Bool { children(among: relative + 1) > children(among: relative) }
}
