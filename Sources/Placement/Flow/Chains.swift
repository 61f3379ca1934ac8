/// Makes places and prices agree exactly, from prices that are nearly right.
///
/// Nodes are the sites, one for no place, and a pool of empty places. A family at one site can move to another at the loss of what it likes less; the
/// least loss between any two sites is kept in a table. Excess families move along the cheapest chains of such moves to where places are missing or
/// free, and prices follow, as in the shortest augmenting paths of J. Edmonds, R. Karp, J. ACM 19 (1972). Complexity: chains × sites², plus moves ×
/// families a site.
struct Chains {
  /// A row per family and a column per site, without prices; a pair that is not possible is worth less than `nothing`.
  private let scores: [Int16]
  /// What having no place is worth, in the same points as the scores.
  private let nothing: Int32
  private let families: Int
  /// Sites, with one for no place as the last.
  private let nodes: Int
  /// Places of every node; that of no place is enough for everyone.
  private let capacities: [Int]
  /// Node per family, −1 for who had none to begin with.
  private(set) var nodeOf: [Int32]
  /// Points per place of every node, none below zero once it has run.
  private(set) var price: [Int32]
  /// Families at each node, in no order.
  private var members: [[Int32]]
  /// Places that count as taken; the rest belongs to the pool.
  private var taken: [Int]
  /// Least loss in points from a move between two sites, without prices, and the family that has it.
  private var loss: [Int32]
  private var mover: [Int32]

  /// More than any loss, and so far from the end of the range that prices and losses can be added to it.
  private static let never = Int32.max / 8

  /// `capacities` end with that of no place, which is worth `nothing`. `nodeOf` may be any choice; who likes another place better at the prices
  /// leaves it.
  init(scores: [Int16], capacities: [Int], nothing: Int32, prices: [Int32], nodeOf: [Int32]) {
    self.scores = scores
    self.nothing = nothing
    self.capacities = capacities
    families = nodeOf.count
    nodes = capacities.count
    price = prices
    self.nodeOf = nodeOf
    members = [[Int32]](repeating: [], count: nodes)
    taken = [Int](repeating: 0, count: nodes)
    loss = []
    mover = []
    price[nodes - 1] = 0
    // Nothing costs nothing where nobody wants it.
    for site in 0..<nodes - 1 where capacities[site] == 0 { price[site] = max(price[site], Self.never / 4) }
  }

  @inline(__always)
  private func value(_ family: Int, _ node: Int) -> Int32 { node == nodes - 1 ? nothing : Int32(scores[family * (nodes - 1) + node]) }

  /// Ends with every family where it gains most at the prices and no node over its capacity, which is what proves the placement.
  mutating func run() {
    choose()
    fillTable()
    while let chain = cheapestChain() { move(along: chain) }
    // Where nobody wants to be, nothing is as good a price as less than nothing.
    for node in 0..<nodes { price[node] = max(price[node], 0) }
  }

  /// Every family takes what it likes best at the prices; where its place is as good, it stays. Complexity: families × sites.
  private mutating func choose() {
    for family in 0..<families {
      var best = nodes - 1
      var top = value(family, best)
      let old = Int(nodeOf[family])
      if old >= 0, value(family, old) - price[old] >= top { (best, top) = (old, value(family, old) - price[old]) }
      for site in 0..<nodes - 1 {
        let net = Int32(scores[family * (nodes - 1) + site]) - price[site]
        if net > top { (best, top) = (site, net) }
      }
      nodeOf[family] = Int32(best)
      members[best].append(Int32(family))
    }
    for node in 0..<nodes { taken[node] = price[node] > 0 ? capacities[node] : min(members[node].count, capacities[node]) }
  }

  /// Complexity: families × sites.
  private mutating func fillTable() {
    loss = [Int32](repeating: Self.never, count: nodes * nodes)
    mover = [Int32](repeating: -1, count: nodes * nodes)
    for node in 0..<nodes { fillRow(node) }
  }

  /// Anew from all who are there, since a family that left may have had the least loss.
  private mutating func fillRow(_ node: Int) {
    for other in 0..<nodes {
      loss[node * nodes + other] = Self.never
      mover[node * nodes + other] = -1
    }
    for family in members[node] { offer(Int(family), at: node) }
  }

  /// The moves that a family at a site offers. Complexity: sites.
  private mutating func offer(_ family: Int, at node: Int) {
    let own = value(family, node)
    let (row, base, sites) = (family * (nodes - 1), node * nodes, nodes - 1)
    scores.withUnsafeBufferPointer { scores in
      loss.withUnsafeMutableBufferPointer { loss in
        mover.withUnsafeMutableBufferPointer { mover in
          var other = 0
          while other < sites {
            let lost = own &- Int32(scores[row &+ other])
            if lost < loss[base &+ other] {
              loss[base &+ other] = lost
              mover[base &+ other] = Int32(truncatingIfNeeded: family)
            }
            other &+= 1
          }
          if own &- nothing < loss[base &+ sites] {
            loss[base &+ sites] = own &- nothing
            mover[base &+ sites] = Int32(truncatingIfNeeded: family)
          }
        }
      }
    }
  }

  /// From the nodes with too many to the nearest with too few, with prices moved so that the chain costs nothing; `nil` where all fits. The chain is
  /// a list of nodes, in which the pool has the number after the last. By Dijkstra's method, which the prices allow: they keep every step from
  /// costing less than nothing.
  private mutating func cheapestChain() -> [Int]? {
    let pool = nodes
    let surplus = (0..<nodes).map { members[$0].count - taken[$0] }
    let poolSurplus = taken.reduce(0, +) - families
    let excess = surplus + [poolSurplus]
    guard excess.contains(where: { $0 > 0 }) else { return nil }
    var distance = [Int32](repeating: Self.never, count: nodes + 1)
    var before = [Int32](repeating: -1, count: nodes + 1)
    var isDone = [Bool](repeating: false, count: nodes + 1)
    for node in 0...nodes where excess[node] > 0 { distance[node] = 0 }
    var end = -1
    while true {
      var node = -1
      var least = Self.never
      for candidate in 0...nodes where !isDone[candidate] && distance[candidate] < least { (node, least) = (candidate, distance[candidate]) }
      guard node >= 0 else { break }
      if excess[node] < 0 {
        end = node
        break
      }
      isDone[node] = true
      relax(node, least, &distance, &before, isDone)
    }
    guard end >= 0 else { return nil }
    // Prices of nodes nearer than the end fall behind by as much as they are nearer.
    let reach = distance[end]
    let shift = reach - min(distance[pool], reach)
    for node in 0..<nodes { price[node] += reach - min(distance[node], reach) - shift }
    var chain = [end]
    while before[chain[chain.count - 1]] >= 0 { chain.append(Int(before[chain[chain.count - 1]])) }
    return chain.reversed()
  }

  /// Shortens the ways to others that lead over this node, at distance `least`.
  private func relax(_ node: Int, _ least: Int32, _ distance: inout [Int32], _ before: inout [Int32], _ isDone: [Bool]) {
    let pool = nodes
    if node == pool {
      // A place that counted as taken becomes free at its price.
      for other in 0..<nodes where !isDone[other] && taken[other] > 0 && least + price[other] < distance[other] {
        distance[other] = least + price[other]
        before[other] = Int32(pool)
      }
      return
    }
    // At a site with free places the price is never above zero.
    if taken[node] < capacities[node], !isDone[pool], least - price[node] < distance[pool] {
      distance[pool] = least - price[node]
      before[pool] = Int32(node)
    }
    let own = least - price[node]
    let base = node * nodes
    for other in 0..<nodes where !isDone[other] && loss[base + other] < Self.never / 2 {
      let reached = own + loss[base + other] + price[other]
      if reached < distance[other] {
        distance[other] = reached
        before[other] = Int32(node)
      }
    }
  }

  /// One family moves along each step of the chain. A step to or from the pool moves no family: it only counts a place of the site as taken or free.
  private mutating func move(along chain: [Int]) {
    let pool = nodes
    var steps: [(family: Int32, from: Int, to: Int)] = []
    for (from, to) in zip(chain, chain.dropFirst()) {
      if from == pool { taken[to] -= 1 } else if to == pool { taken[from] += 1 } else { steps.append((mover[from * nodes + to], from, to)) }
    }
    for step in steps {
      if let index = members[step.from].firstIndex(of: step.family) { members[step.from].swapAt(index, members[step.from].count - 1) }
      members[step.from].removeLast()
      members[step.to].append(step.family)
      nodeOf[Int(step.family)] = Int32(step.to)
    }
    for step in steps { fillRow(step.from) }
    for step in steps where !steps.contains(where: { $0.from == step.to }) { offer(Int(step.family), at: step.to) }
  }
}
