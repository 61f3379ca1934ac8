/// A bound on placements of whole families: every family pays its price wherever it goes, every site is filled by itself in the best way, and
/// families may go to several sites. The prices are moved against who goes to too many or to none.
///
/// Whatever the prices, if none is below zero, their sum and the profit of all sites is a bound: a placement of whole families is one way to fill the
/// sites.
struct FamilyPrices {
  private let problem: PlacementProblem
  /// Points per family, none below zero.
  private var price: [Double]
  /// The prices of the lowest bound met. They are those at which `SitePackings` looks for packings.
  private(set) var best: [Double]

  /// Starts from given prices. They must not be below zero.
  init(_ problem: PlacementProblem, price: [Double]) {
    self.problem = problem
    self.price = price
    best = price
  }

  /// Starts from what each family gains at the prices of the beds. At least 0; a family that no site can take has 0.
  init(_ problem: PlacementProblem, beds: BedMarket) {
    self.problem = problem
    let sites = problem.sites
    price = (0..<problem.families).map { family in
      let size = Double(problem.sizes[family])
      var top = 0.0
      for site in 0..<sites {
        let score = problem.scores[family * sites + site]
        guard score >= 0 else { continue }
        let bed = Double(beds.price[site]) / Double(BedMarket.scale)
        top = max(top, size * Double(PlacementProblem.placedWorth) + Double(score) - size * bed)
      }
      return top
    }
    best = price
  }

  /// The lowest bound met in so many rounds; `known` is a placement's worth, below which no bound can come.
  ///
  /// It takes one round or more, and ends early where no price is pulled any more or the steps have become too small to matter. Complexity: rounds ×
  /// sites × families × states of a site.
  mutating func run(rounds: Int, known: Int) -> Int {
    var bound = Double.infinity
    var factor = 1.0
    var sinceBetter = 0
    var direction = [Double](repeating: 0, count: problem.families)
    for _ in 0..<rounds {
      var times = [Int](repeating: 0, count: problem.families)
      let value = price.reduce(0, +) + (0..<problem.sites).reduce(0.0) { $0 + fill($1, &times) }
      if value < bound - 0.01 {
        bound = value
        best = price
        sinceBetter = 0
      } else {
        sinceBetter += 1
        if sinceBetter >= 12 {
          factor /= 2
          sinceBetter = 0
          price = best
          if factor < 1e-4 { break }
          continue
        }
      }
      // A little of the last direction keeps the steps from going to and fro.
      for family in direction.indices { direction[family] = Double(1 - times[family]) + 0.5 * direction[family] }
      let norm = direction.reduce(0) { $0 + $1 * $1 }
      if norm == 0 { break }
      // Where what is known is far off, or no worth of this problem, as if a placement within a thousandth of the bound were known.
      let step = factor * (value - max(Double(known) < value ? Double(known) : 0, bound * 0.999)) / norm
      for family in price.indices { price[family] = max(0, price[family] - step * direction[family]) }
    }
    // Nothing between whole numbers is the worth of a placement.
    return Int((bound + 1e-6).rounded(.down))
  }

  /// The best filling of a site at these prices: a knapsack over the beds, and over the school places where there are any. Counts who is taken. 0
  /// where no family is worth its price there. Complexity: families × beds, times school places where they are a limit.
  private func fill(_ site: Int, _ times: inout [Int]) -> Double {
    let (capacity, places) = (problem.capacities[site], problem.seats(site))
    let width = places + 1
    let states = (capacity + 1) * width
    var items: [(family: Int, size: Int, pupils: Int, profit: Double)] = []
    for family in 0..<problem.families {
      let score = problem.scores[family * problem.sites + site]
      guard score >= 0 else { continue }
      let profit = Double(PlacementProblem.placedWorth * problem.sizes[family]) + Double(score) - price[family]
      if profit > 0 { items.append((family, problem.sizes[family], problem.pupils(family, at: site), profit)) }
    }
    if items.isEmpty || capacity == 0 { return 0 }
    var value = [Double](repeating: 0, count: states)
    var taken = [Bool](repeating: false, count: states * items.count)
    value.withUnsafeMutableBufferPointer { value in
      taken.withUnsafeMutableBufferPointer { taken in
        for (index, item) in items.enumerated() where item.size <= capacity && item.pupils <= places {
          let step = item.size * width + item.pupils
          for room in stride(from: capacity, through: item.size, by: -1) {
            for seats in stride(from: places, through: item.pupils, by: -1) {
              let state = room * width + seats
              let reached = value[state - step] + item.profit
              if reached > value[state] {
                value[state] = reached
                taken[index * states + state] = true
              }
            }
          }
        }
      }
    }
    var state = states - 1
    for index in items.indices.reversed() where taken[index * states + state] {
      times[items[index].family] += 1
      state -= items[index].size * width + items[index].pupils
    }
    return value[states - 1]
  }
}
