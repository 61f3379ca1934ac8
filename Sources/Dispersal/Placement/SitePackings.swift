/// The ways to fill a site that are nearly the best at given prices of the families.
struct SitePackings {
  /// A set of families that fits a site together.
  struct Packing: Sendable, Hashable {
    let site: Int
    let families: [Int]
    /// What placing them is worth.
    let worth: Int
  }

  private let problem: PlacementProblem
  private let price: [Double]

  init(_ problem: PlacementProblem, price: [Double]) {
    self.problem = problem
    self.price = price
  }

  /// Every packing within some points of the best of its site; the margin is the widest of those tried that gives no more than the limit, or the narrowest.
  func nearBest(limit: Int) -> [Packing] {
    var margin = 64.0
    while true {
      if let found = packings(margin: margin, limit: limit) { return found }
      margin *= 0.75
      if margin < 0.05 { return [] }
    }
  }

  /// Every packing within so many points of the best of its site; `nil` where there are more than the limit.
  func packings(margin: Double, limit: Int) -> [Packing]? {
    var found: [Packing] = []
    for site in 0..<problem.sites {
      guard add(site, margin, limit, &found) else { return nil }
    }
    return found
  }

  /// Families in order of profit; a branch is left where even the best filling of what is left stays below the margin.
  private func add(_ site: Int, _ margin: Double, _ limit: Int, _ found: inout [Packing]) -> Bool {
    let (capacity, places) = (problem.capacities[site], problem.seats(site))
    var items: [(family: Int, size: Int, pupils: Int, worth: Int, profit: Double)] = []
    for family in 0..<problem.families {
      let score = problem.scores[family * problem.sites + site]
      guard score >= 0 else { continue }
      let worth = PlacementProblem.placedWorth * problem.sizes[family] + Int(score)
      let profit = Double(worth) - price[family]
      if profit > -margin { items.append((family, problem.sizes[family], problem.pupils(family, at: site), worth, profit)) }
    }
    items.sort { ($1.profit, $0.family) < ($0.profit, $1.family) }
    // The best filling of so many beds and school places with families from this one on.
    let width = places + 1
    let states = (capacity + 1) * width
    var best = [Double](repeating: 0, count: (items.count + 1) * states)
    for index in items.indices.reversed() {
      let item = items[index]
      let step = item.size * width + item.pupils
      for state in 0..<states {
        let without = best[(index + 1) * states + state]
        let fits = state / width >= item.size && state % width >= item.pupils
        best[index * states + state] = fits ? max(without, best[(index + 1) * states + state - step] + item.profit) : without
      }
    }
    let least = best[states - 1] - margin
    var chosen: [Int] = []
    var (state, profit, next) = (states - 1, 0.0, 0)
    while true {
      var isDeeper = false
      while next < items.count, profit + best[next * states + state] >= least {
        let item = items[next]
        let step = item.size * width + item.pupils
        next += 1
        guard state / width >= item.size, state % width >= item.pupils, profit + item.profit + best[next * states + state - step] >= least
        else { continue }
        chosen.append(next - 1)
        state -= step
        profit += item.profit
        if profit >= least {
          guard found.count < limit else { return false }
          let families = chosen.map { items[$0].family }
          found.append(Packing(site: site, families: families, worth: chosen.reduce(0) { $0 + items[$1].worth }))
        }
        isDeeper = true
        break
      }
      if isDeeper { continue }
      guard let last = chosen.popLast() else { return true }
      state += items[last].size * width + items[last].pupils
      profit -= items[last].profit
      next = last + 1
    }
  }
}

extension IntegerProgram {
  /// One packing at most per site, one site at most per family, and the most worth.
  init(_ packings: [SitePackings.Packing], families: Int, sites: Int) {
    costs = packings.map { -Double($0.worth) }
    rowLower = [Double](repeating: -.infinity, count: families + sites)
    rowUpper = [Double](repeating: 1, count: families + sites)
    for packing in packings {
      rows += packing.families.sorted().map(Int32.init) + [Int32(families + packing.site)]
      values += [Double](repeating: 1, count: packing.families.count + 1)
      starts.append(Int32(rows.count))
    }
  }
}
