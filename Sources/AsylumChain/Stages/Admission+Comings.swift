// Those whom no rule can hold come as they would without one; those whom a rule can hold are led past it and sorted in among them.
extension Admission {
  /// Whether nobody is on the way for any time, and nothing but the days apart is asked of those who come.
  static func comesAtOnce(_ model: ChainModel, _ people: People, _ kept: KeptFigures) -> Bool {
    model.family.travel.meanDays <= 0 && people.travellingUntil.isEmpty && model.family.straightHomeShare == 0
      && kept.isDisjoint(with: [.separation, .individuals])
  }

  /// The places of the relatives whom the rule of their group can hold, in order of acceptance.
  static func held(_ families: [Int32], _ standings: [Standing]) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: families.count + 1) { held, count in
      standings.withUnsafeBufferPointer { standings in
        families.withUnsafeBufferPointer { families in
          for position in families.indices {
            // Written at the next free place, which moves on only for those who count.
            held[count] = Int32(truncatingIfNeeded: position)
            count &+= standings[Int(families[position])].isFree ? 0 : 1
          }
        }
      }
    }
  }

  /// Books the visas of those whom no rule can hold; to be called before anyone is led past a rule.
  mutating func admitOthers() {
    guard let comings else { return }
    let ofHeld = Comings.byMonth(eligibleAt, model)
    for index in admittedInMonth.indices { admittedInMonth[index] = comings.accepted[index] - ofHeld[index] }
    if kept.contains(.switchers) {
      arrivals = comings.days
      for position in held { arrivals[Int(position)] = .infinity }
    }
    if kept.contains(.individuals) {
      admissions = people.acceptedAt.map { Float($0) }
      for position in held { admissions[Int(position)] = .infinity }
    }
  }

  /// Those who come in a month, in order of time; at one moment those whom a rule can hold go first, as they left first. Returns how many.
  mutating func receive(_ comings: Comings, _ index: Int, end: Double) -> Int {
    let held = heldArriving(index, end: end)
    let others = comings.starts[index]..<comings.starts[index + 1]
    let first = apart.count
    let most = held.count + others.count
    var arrival = ArrivalMonth(apart: apart.extend(by: most), longAfter: 24 * month, keepsReunions: kept.contains(.separation))
    withUnsafeTemporaryAllocation(of: Double.self, capacity: most + 1) { entering in
      comings.all.withUnsafeBufferPointer { all in
        held.withUnsafeBufferPointer { held in
          standings.withUnsafeBufferPointer { arrival.take(UnsafeBufferPointer(rebasing: all[others]), $0, beside: held, entering) }
        }
      }
      waiting.enter(at: UnsafeBufferPointer(rebasing: entering[..<arrival.entered]))
    }
    apart.shorten(to: first + arrival.relatives)
    arrival.reunions.book(in: &outcome, index)
    return arrival.arrived
  }

  /// Those who come in a month of the relatives whom a rule can hold, in order of time.
  private mutating func heldArriving(_ index: Int, end: Double) -> [Comings.One] {
    let (times, travellers) = journeys.arriving(index, from: end - month, to: end)
    return times.indices.map { position in
      let (time, traveller) = (times[position], Int(travellers[position]))
      let place = Int(acceptedPlace[traveller])
      if !arrivals.isEmpty { arrivals[place] = Float(time) }
      return Comings.One(people.families[Int(eligibleFamily[traveller])], of: eligibleFamily[traveller], place, at: time)
    }
  }
}

/// Those who come in one month, taken in order of time in one short loop.
private struct ArrivalMonth {
  /// Room for the days apart of all who may come.
  private let apart: UnsafeMutableBufferPointer<Double>
  /// Days apart from which a separation is long.
  private let longAfter: Double
  /// Whether children and the time since the status are asked.
  private let keepsReunions: Bool
  /// Relatives whose days apart are known.
  private(set) var relatives = 0
  /// All who came, and those of them who enter reception.
  private(set) var arrived = 0
  private(set) var entered = 0
  private(set) var reunions = Reunions()

  init(apart: UnsafeMutableBufferPointer<Double>, longAfter: Double, keepsReunions: Bool) {
    (self.apart, self.longAfter, self.keepsReunions) = (apart, longAfter, keepsReunions)
  }

  /// All `others` but those whom a rule can hold, and `held` in their places among them, both in order of time.
  mutating func take(
    _ others: UnsafeBufferPointer<Comings.One>, _ standings: UnsafeBufferPointer<Standing>, beside held: UnsafeBufferPointer<Comings.One>,
    _ entering: UnsafeMutableBufferPointer<Double>
  ) {
    var month = self
    var next = 0
    for position in others.indices {
      let isTraveller = others[position].family < 0
      let standing = isTraveller ? nil : standings[Int(others[position].family)]
      if let standing, !standing.isFree { continue }
      while next < held.count, held[next].time <= others[position].time {
        month.take(held[next], group: standings[Int(held[next].family)].group, entering)
        next &+= 1
      }
      month.take(others[position], group: standing?.group, entering)
    }
    while next < held.count {
      month.take(held[next], group: standings[Int(held[next].family)].group, entering)
      next &+= 1
    }
    self = month
  }

  /// One who comes; a group of `nil` is that of a traveller of the opening date, whose time apart is not known.
  @inline(__always)
  private mutating func take(_ one: Comings.One, group: Int?, _ entering: UnsafeMutableBufferPointer<Double>) {
    arrived &+= 1
    entering[entered] = one.time
    entered &+= one.goesStraightHome ? 0 : 1
    guard let group else { return }
    apart[relatives] = one.daysApart
    relatives &+= 1
    guard keepsReunions else { return }
    reunions.add(children: one.children, of: group, daysSinceStatus: one.daysSinceStatus, isLong: one.daysApart > longAfter)
  }
}
