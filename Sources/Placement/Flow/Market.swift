/// Families and the places of sites, with a price per site. One more site stands for no place at all: it is worth nothing and takes everyone.
struct Market {
  /// A row of scores per taker of a place.
  private let scores: [Int16]
  /// How many take a place: families, or their members where beds are priced.
  private let families: Int
  private let sites: Int
  /// Places of each site, and as the last those of no place, which takes everyone.
  private let capacities: [Int]
  /// Site per family; `sites` itself for no place, −1 before one is chosen.
  private(set) var siteOf: [Int32]
  /// Per place of each site, in points or parts of one, with no place at the end.
  private var price: [Int32]
  /// What a place is worth above any score; no place is worth that much less.
  private let placedWorth: Int

  /// One place a family; prices are in points.
  init(_ problem: PlacementProblem) {
    self.init(scores: problem.scores, capacities: problem.capacities, placedWorth: PlacementProblem.placedWorth)
  }

  /// Members of families on single beds: each brings its part of the score, rounded up, in parts of a point. `starts` has the first member of each
  /// family and the end, and a point has `scale` parts. Rounding up keeps the bound above every placement of whole families.
  init(perBed problem: PlacementProblem, starts: [Int], scale: Int) {
    var scores: [Int16] = []
    scores.reserveCapacity((starts.last ?? 0) * problem.sites)
    for family in 0..<problem.families {
      let size = problem.sizes[family]
      let row = problem.scores[family * problem.sites..<(family + 1) * problem.sites].map { score -> Int16 in
        score < 0 ? score : Int16((Int(score) * scale + size - 1) / size)
      }
      for _ in 0..<size { scores += row }
    }
    self.init(scores: scores, capacities: problem.capacities, placedWorth: PlacementProblem.placedWorth * scale)
  }

  private init(scores: [Int16], capacities: [Int], placedWorth: Int) {
    self.scores = scores
    sites = capacities.count
    families = scores.count / max(sites, 1)
    self.capacities = capacities + [families]
    self.placedWorth = placedWorth
    siteOf = [Int32](repeating: -1, count: families)
    price = [Int32](repeating: 0, count: sites + 1)
  }

  /// Less than any score that is possible by at least what a place is worth, and more than a pair that is not.
  private var nothing: Int32 { Int32(-placedWorth) }
  /// Without the entry for no place.
  var priceOfPlaces: [Int32] { Array(price.prefix(sites)) }

  var prices: [Int] { price.prefix(sites).map(Int.init) }
  /// Site per family; `nil` for no place.
  var placed: [Int?] { siteOf.map { $0 < 0 || Int($0) == sites ? nil : Int($0) } }

  /// By the duality of linear programs: what every family gains at these prices, and what the places cost. It holds at any prices that are not below
  /// zero, so also where bidding was broken off. Complexity: takers × sites.
  var bound: Int {
    var sum = 0
    for site in 0..<sites { sum += capacities[site] * Int(price[site]) }
    scores.withUnsafeBufferPointer { scores in
      for family in 0..<families {
        let top = Self.top(scores, family * sites, price, sites)
        sum += max(0, Int(top.best) + placedWorth)
      }
    }
    return sum
  }

  /// Best and second-best net value over the sites of a row, and where the best is.
  @inline(__always)
  private static func top(_ scores: UnsafeBufferPointer<Int16>, _ row: Int, _ price: [Int32], _ sites: Int) -> (best: Int32, second: Int32, site: Int)
  {
    price.withUnsafeBufferPointer { price in
      var (best, second) = (Int32.min / 2, Int32.min / 2)
      var chosen = -1
      var site = 0
      while site < sites {
        let value = Int32(scores[row + site]) &- price[site]
        if value > second {
          if value > best { (second, best, chosen) = (best, value, site) } else { second = value }
        }
        site &+= 1
      }
      return (best, second, chosen)
    }
  }

  /// Families without a place bid the difference between their best and their second best, plus a point; the lowest bid at a full site loses its
  /// place. Prices only rise, and the price of a site is its lowest bid once it is full, else zero. Unless it was broken off, what this leaves is
  /// within a point a taker of the best.
  mutating func bid() {
    // Per site the bids, the lowest first.
    var bids = [[(bid: Int32, family: Int32)]](repeating: [], count: sites)
    var waiting = Array((0..<Int32(families)).reversed())
    var rounds = 0
    // A war of bids by single points is left to the chains.
    let limit = 60 * families + 10_000
    scores.withUnsafeBufferPointer { scores in
      while let family = waiting.popLast(), rounds < limit {
        rounds += 1
        let found = Self.top(scores, Int(family) * sites, price, sites)
        guard found.site >= 0, found.best > nothing else {
          siteOf[Int(family)] = Int32(sites)
          continue
        }
        let site = found.site
        if capacities[site] == 0 {
          price[site] = Int32.max / 4
          waiting.append(family)
          continue
        }
        let offer = price[site] + found.best - max(found.second, nothing) + 1
        siteOf[Int(family)] = Int32(site)
        Self.push(&bids[site], (offer, family))
        if bids[site].count > capacities[site] {
          let lost = Self.pop(&bids[site])
          siteOf[Int(lost)] = -1
          waiting.append(lost)
        }
        if bids[site].count == capacities[site] { price[site] = bids[site][0].bid }
      }
    }
  }

  /// A heap of the bids of a site, with the lowest at the front.
  private static func push(_ heap: inout [(bid: Int32, family: Int32)], _ item: (Int32, Int32)) {
    heap.append(item)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      if heap[parent].bid <= heap[child].bid { return }
      heap.swapAt(parent, child)
      child = parent
    }
  }

  /// The family with the lowest bid, which leaves the heap.
  private static func pop(_ heap: inout [(bid: Int32, family: Int32)]) -> Int32 {
    let top = heap[0].family
    heap[0] = heap[heap.count - 1]
    heap.removeLast()
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child].bid < heap[least].bid { least = child }
      if least == parent { return top }
      heap.swapAt(parent, least)
      parent = least
    }
  }

  /// Lets every family take what it likes best at these prices, and moves what does not fit along cheapest chains of moves until all fits. After it
  /// `bound` is the worth of the placement itself.
  mutating func settle() {
    var chains = Chains(scores: scores, capacities: capacities, nothing: nothing, prices: price, nodeOf: siteOf)
    chains.run()
    siteOf = chains.nodeOf
    price = chains.price
  }
}
