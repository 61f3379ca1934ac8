extension SitePlanning {
  /// A plan that meets every demand, with a bound from prices per place and quarter.
  ///
  /// At a price on the places of each quarter every municipality has a cheapest path of sizes by itself; the prices are raised where places lack. The
  /// best paths, mended where places still lack, are the plan. Source: M. Fisher, Management Science 27 (1981). Complexity: rounds × municipalities ×
  /// sizes² × quarters, and mending the path of a round as often as places lack.
  ///
  /// The bound holds for every plan. Without a round it is 0 and the plan is the largest sizes. The rounds end early where
  /// prices and places agree, or where steps have become too small.
  public func byPrices(rounds: Int = 600) -> SitePlan {
    var price = [Double](repeating: 0, count: quarters)
    var bound = -Double.infinity
    var best: [[Int]] = []
    var bestCost = Int.max
    var factor = 1.0
    var sinceBetter = 0
    for _ in 0..<rounds {
      let paths = municipalities.indices.map { cheapest($0, price) }
      let places = (0..<quarters).map { quarter in paths.reduce(0) { $0 + sizes[$1.path[quarter]] } }
      let value = paths.reduce(0.0) { $0 + $1.value } + (0..<quarters).reduce(0.0) { $0 + price[$1] * Double(required[$1]) }
      if value > bound + 1e-6 {
        bound = value
        sinceBetter = 0
      } else {
        sinceBetter += 1
        if sinceBetter >= 20 {
          factor /= 2
          sinceBetter = 0
        }
      }
      let mended = improved(mended(paths.map(\.path)))
      let cost = total(mended)
      if cost < bestCost { (best, bestCost) = (mended, cost) }
      let lack = (0..<quarters).map { Double(required[$0] - places[$0]) }
      let norm = lack.reduce(0) { $0 + $1 * $1 }
      if norm == 0 || factor < 1e-4 { break }
      let step = factor * max(Double(bestCost) - value, 1) / norm
      for quarter in price.indices { price[quarter] = max(0, price[quarter] + step * lack[quarter]) }
    }
    return plan(best.isEmpty ? municipalities.indices.map(largest) : best, bound: bound.isFinite ? Int((bound - 1e-6).rounded(.up)) : 0)
  }

  /// Paths with what they cost and how often they change.
  func plan(_ sizes: [[Int]], bound: Int) -> SitePlan {
    let moves = municipalities.indices.reduce(0) { sum, own in
      sum + zip([municipalities[own].existing] + sizes[own], sizes[own]).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
    }
    return SitePlan(sizes: sizes, cost: total(sizes), bound: bound, moves: moves)
  }

  /// The cost of all paths over all quarters.
  func total(_ paths: [[Int]]) -> Int { municipalities.indices.reduce(0) { $0 + cost(of: paths[$1], $1) } }

  /// What a municipality's path of sizes costs, from the size that exists.
  private func cost(of path: [Int], _ municipality: Int) -> Int {
    var before = municipalities[municipality].existing
    var sum = 0
    for (quarter, size) in path.enumerated() {
      sum += cost(municipality, quarter: quarter, from: before, to: size)
      before = size
    }
    return sum
  }

  /// Places of all municipalities together in each quarter.
  func places(_ paths: [[Int]]) -> [Int] { (0..<quarters).map { quarter in paths.reduce(0) { $0 + sizes[$1[quarter]] } } }

  /// The cheapest path of sizes of a municipality when places earn a price. `value` is its cost less what its places earn. Complexity: sizes² ×
  /// quarters.
  private func cheapest(_ municipality: Int, _ price: [Double]) -> (path: [Int], value: Double) {
    let own = municipalities[municipality]
    var value = own.allowed.map { size -> Double in
      canChange(own.existing, size, quarter: 0)
        ? Double(cost(municipality, quarter: 0, from: own.existing, to: size)) - price[0] * Double(sizes[size]) : .infinity
    }
    var before: [[Int]] = []
    for quarter in 1..<max(quarters, 1) where quarters > 1 {
      var next = [Double](repeating: .infinity, count: own.allowed.count)
      var from = [Int](repeating: 0, count: own.allowed.count)
      for (position, size) in own.allowed.enumerated() {
        for (old, oldSize) in own.allowed.enumerated() where value[old].isFinite && canChange(oldSize, size, quarter: quarter) {
          let reached = value[old] + Double(cost(municipality, quarter: quarter, from: oldSize, to: size)) - price[quarter] * Double(sizes[size])
          if reached < next[position] { (next[position], from[position]) = (reached, old) }
        }
      }
      value = next
      before.append(from)
    }
    var size = value.indices.min { value[$0] < value[$1] } ?? 0
    let best = value[size]
    var path = [own.allowed[size]]
    for from in before.reversed() {
      size = from[size]
      path.append(own.allowed[size])
    }
    return (path.reversed(), best)
  }

  /// Where places lack, the change of one municipality that costs least per place won, until none lack. Where no single change wins a place, all take
  /// their largest sizes.
  private func mended(_ paths: [[Int]]) -> [[Int]] {
    var paths = paths
    while true {
      let lack = zip(required, places(paths)).map { max(0, $0 - $1) }
      if lack.allSatisfy({ $0 == 0 }) { return paths }
      var best: (ratio: Double, municipality: Int, path: [Int])?
      for municipality in municipalities.indices {
        let own = paths[municipality]
        let now = cost(of: own, municipality)
        for size in municipalities[municipality].allowed {
          for quarter in 0..<quarters {
            // From this quarter on at least this size.
            var changed = own
            for later in quarter..<quarters where sizes[changed[later]] < sizes[size] && later >= leadTime { changed[later] = size }
            if changed == own { continue }
            let won = (0..<quarters).reduce(0) { $0 + min(lack[$1], sizes[changed[$1]] - sizes[own[$1]]) }
            guard won > 0 else { continue }
            let ratio = Double(cost(of: changed, municipality) - now) / Double(won)
            if ratio < best?.ratio ?? .infinity { best = (ratio, municipality, changed) }
          }
        }
      }
      guard let best else { return municipalities.indices.map { own in largest(own) } }
      paths[best.municipality] = best.path
    }
  }

  /// The largest sizes that are allowed, which always meet what the initialiser found possible.
  private func largest(_ municipality: Int) -> [Int] {
    let own = municipalities[municipality]
    let atOnce = own.allowed.filter { sizes[$0] <= sizes[own.existing] }.max() ?? own.allowed[0]
    return (0..<quarters).map { $0 < leadTime ? atOnce : own.allowed.max() ?? atOnce }
  }

  /// Every municipality by itself takes its cheapest path that leaves no quarter short, as long as that saves. It ends, since every change lowers the
  /// whole cost.
  private func improved(_ start: [[Int]]) -> [[Int]] {
    var paths = start
    var isSaving = true
    while isSaving {
      isSaving = false
      let all = places(paths)
      for municipality in municipalities.indices {
        let others = (0..<quarters).map { all[$0] - sizes[paths[municipality][$0]] }
        let path = cheapestAtLeast(municipality, zip(required, others).map { max(0, $0 - $1) })
        if let path, cost(of: path, municipality) < cost(of: paths[municipality], municipality) {
          paths[municipality] = path
          isSaving = true
          break
        }
      }
    }
    return paths
  }

  /// The cheapest path with at least so many places in each quarter; `nil` where no allowed path has them.
  private func cheapestAtLeast(_ municipality: Int, _ least: [Int]) -> [Int]? {
    let own = municipalities[municipality]
    var value: [Int: (cost: Int, path: [Int])] = [own.existing: (0, [])]
    for quarter in 0..<quarters {
      var next: [Int: (cost: Int, path: [Int])] = [:]
      for size in own.allowed where sizes[size] >= least[quarter] {
        for old in value.keys.sorted() where canChange(old, size, quarter: quarter) {
          guard let before = value[old] else { continue }
          let reached = before.cost + cost(municipality, quarter: quarter, from: old, to: size)
          if reached < next[size]?.cost ?? .max { next[size] = (reached, before.path + [size]) }
        }
      }
      value = next
    }
    return value.keys.sorted().compactMap { value[$0] }.min { $0.cost < $1.cost }?.path
  }
}
