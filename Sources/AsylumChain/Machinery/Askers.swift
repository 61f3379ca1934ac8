/// The relatives of one future who ask and are not refused: what no rule on relatives changes, worked out once for several policies.
struct Askers: Sendable {
  /// When each accepted relative asked, in days, and whether he counts as a child; in order of acceptance.
  private let requested: [Float]
  private let isChild: [Bool]
  /// Everyone's waits where no rule holds anybody.
  private let unheld: FamilyWaits
  /// When each accepted relative comes then, in days, infinite for those who do not within the horizon.
  private let days: [Float]
  /// Days in a month.
  private let monthDays: Float
  /// The end of the run, in days from the opening.
  private let horizon: Float

  /// All who ask before the horizon, in days, by the month in which they do; `days` are those of `Comings`.
  init(_ people: People, days: [Float], monthDays: Double, horizon: Double) {
    (self.monthDays, self.horizon, self.days) = (Float(monthDays), Float(horizon), days)
    var decided = [Int32](repeating: 0, count: people.families.count)
    (requested, isChild) = Self.relatives(people, &decided)
    var counts = FlatWaits(monthDays: self.monthDays, horizon: self.horizon)
    // Who came of age in the queue and is refused for it never was among those who wait to come.
    var asking = people.families.map(\.relatives)
    for position in people.refusedOfAge { asking[Int(position)] -= 1 }
    for (position, family) in people.families.enumerated() where family.isAccepted && Float(family.requested) < self.horizon {
      let asked = Float(family.requested)
      let (first, last) = (Waits.month(max(-asked, 0), monthDays: self.monthDays), Waits.month(self.horizon - asked, monthDays: self.monthDays))
      let (relatives, known) = (Int(asking[position]), Int(decided[position]))
      counts.add(relatives, .entered, first)
      counts.add(relatives - known, .waiting, last)
      guard family.childrenPerRelative > 0 else { continue }
      let children = Int(family.children(among: asking[position]))
      counts.add(children, .childrenEntered, first)
      counts.add(children - Int(family.children(among: decided[position])), .childrenWaiting, last)
    }
    for index in days.indices { counts.count(1, on: days[index], asked: requested[index], isChild: isChild[index]) }
    unheld = counts.waits
  }

  /// When each accepted relative asked, and whether he counts as a child; counts those decided on by family.
  ///
  /// Families are long, so that what is asked of every relative is first put in lists that fit the cache; most keep no child from a parent.
  private static func relatives(_ people: People, _ decided: inout [Int32]) -> (requested: [Float], isChild: [Bool]) {
    var (requested, isChild): ([Float], [Bool]) = ([], [])
    requested.reserveCapacity(people.acceptedAt.count)
    isChild.reserveCapacity(people.acceptedAt.count)
    let asked = people.families.map { Float($0.requested) }
    let bringsChildren = people.families.map { $0.childrenPerRelative > 0 }
    decided.withUnsafeMutableBufferPointer { decided in
      for family in people.acceptedFamily {
        let position = Int(family)
        requested.append(asked[position])
        isChild.append(bringsChildren[position] && people.families[position].isChild(decided[position]))
        decided[position] &+= 1
      }
    }
    return (requested, isChild)
  }

  /// The waits under a policy, from the arrivals of all accepted relatives and the places of those whom it can hold: all others come as without it.
  ///
  /// Complexity: one pass over those whom it can hold.
  func waits(arrivals: [Float], held: [Int32]) -> FamilyWaits {
    var counts = FlatWaits(monthDays: monthDays, horizon: horizon)
    for position in held {
      let (asked, isChild) = (requested[Int(position)], isChild[Int(position)])
      counts.count(-1, on: days[Int(position)], asked: asked, isChild: isChild)
      counts.count(1, on: arrivals[Int(position)], asked: asked, isChild: isChild)
    }
    var waits = unheld
    waits.join(counts.waits)
    return waits
  }
}

/// The counts of `FamilyWaits` in one list, since they are asked of every relative.
private struct FlatWaits {
  enum Kind: Int, CaseIterable { case entered, arrived, waiting, childrenEntered, childrenArrived, childrenWaiting }

  /// Days of a month of waiting, and until the end of the run.
  let monthDays: Float
  let horizon: Float
  /// Kind after kind, each by month.
  private var counts = [Int](repeating: 0, count: Kind.allCases.count * Waits.months)

  init(monthDays: Float, horizon: Float) { (self.monthDays, self.horizon) = (monthDays, horizon) }

  @inline(__always)
  mutating func add(_ number: Int, _ kind: Kind, _ month: Int) { counts[kind.rawValue &* Waits.months &+ month] &+= number }

  /// Counts one relative who comes on a day, or not within the horizon; or takes him off again.
  @inline(__always)
  mutating func count(_ one: Int, on day: Float, asked: Float, isChild: Bool) {
    let comes = day < horizon
    let month = Waits.month((comes ? day : horizon) - asked, monthDays: monthDays)
    add(one, comes ? .arrived : .waiting, month)
    if isChild { add(one, comes ? .childrenArrived : .childrenWaiting, month) }
  }

  var waits: FamilyWaits {
    func list(_ kind: Kind) -> [Int] { Array(counts[kind.rawValue * Waits.months..<(kind.rawValue + 1) * Waits.months]) }
    var waits = FamilyWaits()
    (waits.relatives.entered, waits.relatives.arrived, waits.relatives.waiting) = (list(.entered), list(.arrived), list(.waiting))
    (waits.children.entered, waits.children.arrived, waits.children.waiting) = (
      list(.childrenEntered), list(.childrenArrived), list(.childrenWaiting)
    )
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
