/// The ways to fill a site that are nearly the best at given prices of the families.
///
/// A family has its price to bring in everywhere, so the best filling of a site can be told without the other sites.
struct SitePackings {
  /// A set of families that fits a site together.
  struct Packing: Sendable, Hashable {
    /// Its position in the problem.
    let site: Int
    /// Their positions in the problem, those with most profit first; at least one.
    let families: [Int]
    /// What placing them is worth. Without prices: people placed and points, as in an objective.
    let worth: Int
  }

  private let problem: PlacementProblem
  /// Per family, in points.
  private let price: [Double]

  /// Prices of families as `FamilyPrices` has them; they decide which packings count as near the best.
  init(_ problem: PlacementProblem, price: [Double]) {
    self.problem = problem
    self.price = price
  }

  /// Every packing within some points of the best of its site; the margin is the widest of those tried that gives no more than the limit.
  ///
  /// It starts at 64 points and narrows by a quarter each time. Empty where even a twentieth of a point gives too many.
  func nearBest(limit: Int) -> [Packing] {
    var margin = 64.0
    while true {
      if let found = packings(margin: margin, limit: limit) { return found }
      margin *= 0.75
      if margin < 0.05 { return [] }
    }
  }

  /// Every packing within so many points of the best of its site; `nil` where there are more than the limit. The limit is on those of all sites
  /// together.
  func packings(margin: Double, limit: Int) -> [Packing]? {
    var found: [Packing] = []
    for site in 0..<problem.sites {
      guard add(site, margin, limit, &found) else { return nil }
    }
    return found
  }

  /// A family that may be part of a packing of a site. Numbers are those of one site.
  private struct Item {
    let family: Int
    let size: Int
    let pupils: Int
    let worth: Int
    /// Worth less the price of the family.
    let profit: Double
  }

  /// Families whose profit is above minus the margin, in order of profit. Families with less cannot be in a packing within the margin.
  private func items(at site: Int, margin: Double) -> [Item] {
    var items: [Item] = []
    for family in 0..<problem.families {
      let score = problem.scores[family * problem.sites + site]
      guard score >= 0 else { continue }
      let worth = PlacementProblem.placedWorth * problem.sizes[family] + Int(score)
      let profit = Double(worth) - price[family]
      guard profit > -margin else { continue }
      items.append(Item(family: family, size: problem.sizes[family], pupils: problem.pupils(family, at: site), worth: worth, profit: profit))
    }
    return items.sorted { ($1.profit, $0.family) < ($0.profit, $1.family) }
  }

  /// The best filling of so many beds and school places with families from each one on; a row per family, and one for none. Complexity: items ×
  /// states, in time and in memory.
  private func bestFillings(_ items: [Item], states: Int, width: Int) -> [Double] {
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
    return best
  }

  /// Families in order of profit; a branch is left where even the best filling of what is left stays below the margin. `false` where the limit is
  /// passed. Every branch that is taken leads to a packing, so beyond the table of fillings the work goes with their number.
  private func add(_ site: Int, _ margin: Double, _ limit: Int, _ found: inout [Packing]) -> Bool {
    let width = problem.seats(site) + 1
    let states = (problem.capacities[site] + 1) * width
    let items = items(at: site, margin: margin)
    let best = bestFillings(items, states: states, width: width)
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
