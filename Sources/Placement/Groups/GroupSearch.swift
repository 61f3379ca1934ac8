import Chance

/// Places whole families, and then places small groups of sites anew, exactly, a given number of times.
///
/// It never puts more on a site than it has beds and school places, and never a family where it cannot be.
struct GroupSearch {
  private let problem: PlacementProblem
  /// Points per bed, times `BedMarket.scale`.
  private let price: [Int32]
  /// Site per family, −1 for none.
  private(set) var siteOf: [Int32]
  /// Beds left at each site.
  private var free: [Int]
  /// School places left; 0 everywhere where schools set no limit.
  private var freeSeats: [Int]
  /// Families at each site, in no order.
  private var members: [[Int]]
  /// Families without a site.
  private var unplaced: [Int] = []
  /// Numbers follow from the seed and `count` alone, so a search can be repeated.
  private let draw: Stream
  /// How many numbers were drawn.
  private var count = 0
  /// Sites that a family likes best at the prices, the best first. At most twelve.
  private let liked: [[Int32]]
  /// Most states of a group: the product of the capacities plus one, enough for three usual sites, or for two with their school places.
  private let stateLimit: Int
  /// How far worths are shaken, in points, so that the search does not stay in the first hollow; it dies away.
  private var shaking = 0.0
  private var table = GroupTable()

  /// Starts from the bed market, or from a placement that can be carried out.
  ///
  /// Families without a site in that placement wait for a group that has room for them.
  init(_ problem: PlacementProblem, beds: BedMarket, seed: UInt64, from placement: PlacementOutcome? = nil) {
    self.problem = problem
    price = beds.price
    siteOf = [Int32](repeating: -1, count: problem.families)
    free = problem.capacities
    freeSeats = (0..<problem.sites).map(problem.seats)
    members = [[Int]](repeating: [], count: problem.sites)
    draw = Stream(seed: seed, future: 0, event: 810)
    let (scale, sites) = (BedMarket.scale, problem.sites)
    let price = beds.price
    func usual(_ sum: Int) -> Int { sum / max(problem.sites, 1) + 1 }
    let (bedStates, seatStates) = (usual(problem.capacities.reduce(0, +)), usual(freeSeats.reduce(0, +)))
    stateLimit = min(max(bedStates * bedStates * bedStates, bedStates * seatStates * bedStates * seatStates, 500), 16_000)
    liked = (0..<problem.families).map { family in
      var top: [(net: Int32, site: Int32)] = []
      let size = Int32(problem.sizes[family])
      for site in 0..<sites {
        let score = problem.scores[family * sites + site]
        guard score >= 0 else { continue }
        let net = Int32(score) * scale - size * price[site]
        if top.count < 12 || net > top[top.count - 1].net {
          let index = top.firstIndex { $0.net < net } ?? top.count
          top.insert((net, Int32(site)), at: index)
          if top.count > 12 { top.removeLast() }
        }
      }
      return top.map(\.site)
    }
    guard let placement else {
      start(beds)
      return
    }
    for (family, site) in placement.sites.enumerated() { if let site { put(family, site) } else { unplaced.append(family) } }
  }

  /// Families whose members all went to one site go there; the others, the largest first, to the site they like best that has room. Who finds none
  /// stays without a site for now.
  private mutating func start(_ beds: BedMarket) {
    var rest: [Int] = []
    for family in 0..<problem.families {
      let members = beds.siteOf[beds.starts[family]..<beds.starts[family + 1]]
      guard let first = members.first, Int(first) < problem.sites, members.allSatisfy({ $0 == first }), hasRoom(Int(first), for: family) else {
        rest.append(family)
        continue
      }
      put(family, Int(first))
    }
    for family in rest.sorted(by: { (problem.sizes[$1], $0) < (problem.sizes[$0], $1) }) {
      let room = (0..<problem.sites).filter { hasRoom($0, for: family) && problem.scores[family * problem.sites + $0] >= 0 }
      let best = room.max { net(family, $0) < net(family, $1) }
      if let best { put(family, best) } else { unplaced.append(family) }
    }
  }

  /// What a family brings at a site over the price of its beds, in parts of a point as `BedMarket.scale` has them.
  private func net(_ family: Int, _ site: Int) -> Int32 {
    Int32(problem.scores[family * problem.sites + site]) * BedMarket.scale - Int32(problem.sizes[family]) * price[site]
  }

  /// Beds for all its members, and school places for its pupils where they are a limit.
  private func hasRoom(_ site: Int, for family: Int) -> Bool {
    free[site] >= problem.sizes[family] && freeSeats[site] >= problem.pupils(family, at: site)
  }

  /// The site must have room; where the family was before is for the caller to free.
  private mutating func put(_ family: Int, _ site: Int) {
    siteOf[family] = Int32(site)
    free[site] -= problem.sizes[family]
    freeSeats[site] -= problem.pupils(family, at: site)
    members[site].append(family)
  }

  /// From 0 to below the bound.
  private mutating func random(_ bound: Int) -> Int {
    count += 1
    return min(Int(draw.uniform(count) * Double(bound)), bound - 1)
  }

  /// Places so many groups anew. With no group at all it only fills what is free and moves families one at a time.
  mutating func run(_ groups: Int) {
    // Shaking pays where there is time for many groups a family.
    let most = groups >= 100 * problem.families ? 45.0 : 0
    for step in 0..<groups {
      let left = 1 - Double(step) / Double(groups)
      shaking = most * left * left
      placeAnew(group())
    }
    if groups == 0 { insertUnplaced() }
  }

  /// A site with a family that would rather be elsewhere or is nowhere, the sites it likes, and sites liked by those who are there. At most six
  /// sites, in no more states than the limit.
  private mutating func group() -> [Int] {
    var group: [Int] = []
    var states = 1
    func tryAdding(_ site: Int) -> Bool {
      if group.contains(site) { return true }
      let next = states * (problem.capacities[site] + 1) * (problem.seats(site) + 1)
      if next > stateLimit { return false }
      states = next
      group.append(site)
      return true
    }
    let isForUnplaced = !unplaced.isEmpty && random(4) == 0
    var family = isForUnplaced ? unplaced[random(unplaced.count)] : random(problem.families)
    if !isForUnplaced {
      // Of a few, the one that is furthest from what it likes best.
      for _ in 0..<2 {
        let other = random(problem.families)
        if regret(other) > regret(family) { family = other }
      }
      if siteOf[family] >= 0 { _ = tryAdding(Int(siteOf[family])) }
    }
    var tries = 0
    while tries < 12, group.count < 6 {
      tries += 1
      let around = group.isEmpty || random(3) == 0 ? family : randomMember(of: group) ?? family
      guard !liked[around].isEmpty else { continue }
      // Nearer the front more often.
      let rank = min(random(liked[around].count), random(liked[around].count))
      if !tryAdding(Int(liked[around][rank])), group.count >= 2 { break }
    }
    return group
  }

  /// What a family loses against the site it likes best, at the prices; the most there is for who has no site, and 0 for who can go nowhere.
  private func regret(_ family: Int) -> Int32 {
    guard let best = liked[family].first else { return 0 }
    return siteOf[family] < 0 ? Int32.max : net(family, Int(best)) - net(family, Int(siteOf[family]))
  }

  /// `nil` where the site that was drawn is empty.
  private mutating func randomMember(of group: [Int]) -> Int? {
    let site = group[random(group.count)]
    return members[site].isEmpty ? nil : members[site][random(members[site].count)]
  }

  /// Up to the shaking to either side; the same pair is shaken anew in every group.
  private func shake(_ family: Int, _ site: Int) -> Int32 {
    shaking > 0 ? Int32(shaking * (2 * draw.uniform((count &* 1009 &+ family) &* 4001 &+ site) - 1)) : 0
  }

  /// The families of these sites, and a few without a place, are spread over the sites in the best way there is. At most four without a place join.
  /// Without shaking the worth never falls; with it the group takes the best by shaken worths, even where that is worse.
  private mutating func placeAnew(_ group: [Int]) {
    guard group.count >= 1 else { return }
    var families = group.flatMap { members[$0] }
    let waiting = unplaced.filter { family in group.contains { problem.scores[family * problem.sites + $0] >= 0 } }.prefix(4)
    families += waiting
    if families.isEmpty { return }
    func worth(_ family: Int, _ site: Int) -> Int32? {
      let score = problem.scores[family * problem.sites + site]
      return score < 0 ? nil : Int32(PlacementProblem.placedWorth * problem.sizes[family]) + Int32(score)
    }
    let before = families.reduce(Int32(0)) { $0 + (siteOf[$1] < 0 ? 0 : worth($1, Int(siteOf[$1])) ?? 0) }
    let own = GroupTable.Group(
      sizes: families.map { problem.sizes[$0] }, pupils: families.map { family in group.map { problem.pupils(family, at: $0) } },
      capacities: group.map { problem.capacities[$0] }, seats: group.map(problem.seats),
      worth: families.map { family in group.map { site in worth(family, site).map { $0 + shake(family, site) } ?? -1 } })
    guard let found = table.best(own, atLeast: shaking > 0 ? .min : before) else { return }
    for site in group {
      members[site] = []
      free[site] = problem.capacities[site]
      freeSeats[site] = problem.seats(site)
    }
    for (index, family) in families.enumerated() {
      siteOf[family] = -1
      if found[index] >= 0 { put(family, group[found[index]]) }
    }
    unplaced.removeAll { siteOf[$0] >= 0 }
    for family in families where siteOf[family] < 0 && !unplaced.contains(family) { unplaced.append(family) }
  }

  /// Where groups are too large to place anew, families without a place take the best site with room.
  private mutating func insertUnplaced() {
    for family in unplaced {
      let room = (0..<problem.sites).filter { hasRoom($0, for: family) && problem.scores[family * problem.sites + $0] >= 0 }
      if let best = room.max(by: { net(family, $0) < net(family, $1) }) { put(family, best) }
    }
    unplaced.removeAll { siteOf[$0] >= 0 }
    improveOneByOne()
  }

  /// Moves single families to sites with room while the worth grows. Three passes at most, each over the sites that a family likes best.
  private mutating func improveOneByOne() {
    for _ in 0..<3 {
      var isBetter = false
      for family in 0..<problem.families where siteOf[family] >= 0 {
        let own = Int(siteOf[family])
        for site in liked[family] where Int(site) != own && hasRoom(Int(site), for: family) {
          guard problem.scores[family * problem.sites + Int(site)] > problem.scores[family * problem.sites + own] else { continue }
          if let index = members[own].firstIndex(of: family) { members[own].remove(at: index) }
          free[own] += problem.sizes[family]
          freeSeats[own] += problem.pupils(family, at: own)
          put(family, Int(site))
          isBetter = true
          break
        }
      }
      if !isBetter { return }
    }
  }
}
