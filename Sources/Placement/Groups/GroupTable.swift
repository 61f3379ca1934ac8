/// The best spread of a few families over a few sites, by the worth of every filling of the sites; kept to be used again.
struct GroupTable {
  /// Most worth of the families so far for every filling that may be used, in points.
  private var value: [Int32] = []
  /// Site in the group of every family at every filling, −1 for none: the way back from the best worth.
  private var choice: [Int8] = []

  /// Families and sites of a group, by position in it.
  struct Group {
    /// Members of each family.
    let sizes: [Int]
    /// What each family takes of the school places of each site.
    let pupils: [[Int]]
    /// Beds of each site.
    let capacities: [Int]
    /// School places of each site where they are a limit, else 0.
    let seats: [Int]
    /// Of each family at each site, in points; below zero for a pair that is not possible.
    let worth: [[Int32]]
  }

  /// Site per family, −1 for none; `nil` where nothing reaches the worth asked for.
  ///
  /// Complexity: families × sites × the product of the capacities plus one, school places included. `atLeast` is in points. Memory: a byte per family
  /// and state.
  mutating func best(_ group: Group, atLeast: Int32) -> [Int]? {
    let (sizes, pupils, capacities, seats, worth) = (group.sizes, group.pupils, group.capacities, group.seats, group.worth)
    // A filling is a number with two digits a site: beds taken, and school places taken; without schools the second digit is always 0.
    let digits = zip(capacities, seats).flatMap { [$0, $1] }
    var strides: [Int] = []
    var states = 1
    for digit in digits {
      strides.append(states)
      states *= digit + 1
    }
    if value.count < states { value = [Int32](repeating: 0, count: states) }
    if choice.count < states * sizes.count { choice = [Int8](repeating: -1, count: states * sizes.count) }
    func step(_ item: Int, _ site: Int) -> Int { sizes[item] * strides[2 * site] + pupils[item][site] * strides[2 * site + 1] }
    value.withUnsafeMutableBufferPointer { value in
      choice.withUnsafeMutableBufferPointer { choice in
        value.prefix(states).update(repeating: 0)
        choice.prefix(states * sizes.count).update(repeating: -1)
        for item in sizes.indices {
          let base = item * states
          let open = capacities.indices.filter { worth[item][$0] >= 0 && sizes[item] <= capacities[$0] && pupils[item][$0] <= seats[$0] }
          let ways = open.map { Way(site: $0, pupils: pupils[item][$0], step: step(item, $0), worth: worth[item][$0]) }
          Self.add(sizes[item], ways, digits, value, .init(rebasing: choice[base..<base + states]))
        }
      }
    }
    guard value[states - 1] >= atLeast else { return nil }
    var state = states - 1
    var found = [Int](repeating: -1, count: sizes.count)
    for item in sizes.indices.reversed() {
      let site = Int(choice[item * states + state])
      found[item] = site
      if site >= 0 { state -= step(item, site) }
    }
    return found
  }

  /// Putting a family at a site: how far it moves the filling, and what it is worth.
  private struct Way {
    let site: Int
    let pupils: Int
    let step: Int
    let worth: Int32
  }

  /// One family more: every state, from the fullest down, keeps the best of leaving the family out and of putting it at one of the sites.
  private static func add(
    _ size: Int, _ ways: [Way], _ digits: [Int], _ value: UnsafeMutableBufferPointer<Int32>, _ choice: UnsafeMutableBufferPointer<Int8>
  ) {
    if ways.isEmpty { return }
    var room = digits
    var state = choice.count - 1
    while state >= 0 {
      var best = value[state]
      var pick: Int8 = -1
      for way in ways where room[2 * way.site] >= size && room[2 * way.site + 1] >= way.pupils {
        let reached = value[state - way.step] + way.worth
        if reached > best { (best, pick) = (reached, Int8(way.site)) }
      }
      value[state] = best
      choice[state] = pick
      state -= 1
      // The filling one state down, as digits.
      var digit = 0
      while digit < room.count {
        if room[digit] > 0 {
          room[digit] -= 1
          break
        }
        room[digit] = digits[digit]
        digit += 1
      }
    }
  }
}
