import Chance

extension PlacementProblem {
  /// A placement of whole families made better with a solver: forty sites or so with all their families are placed anew at a time, for so many times.
  ///
  /// Only pairs that the prices of families do not rule out are given to the solver: a pair whose worth lies further below what its family pays than the gap can
  /// be in no better placement, and of the rest the likeliest are taken. Sources as in `wholeFamilies`.
  public func wholeFamilies(with solver: IntegerSolver, times: Int, seconds: Double = 5, seed: UInt64 = 1) -> Placement {
    let start = wholeFamilies(seed: seed)
    var improving = SolverSearch(self, start.sites, seed: seed)
    for _ in 0..<times {
      if start.bound <= improving.objective { break }
      improving.placeAnew(with: solver, seconds: seconds)
    }
    return Placement(improving.place.map { $0 < 0 ? nil : $0 }, of: self, bound: start.bound)
  }
}

/// A placement of which groups of sites are placed anew by a solver.
private struct SolverSearch {
  private let problem: PlacementProblem
  private(set) var place: [Int]
  private let price: [Double]
  private let draw: Stream
  private var count = 0
  /// Pairs per family and group.
  private static let pairs = 12

  init(_ problem: PlacementProblem, _ sites: [Int?], seed: UInt64) {
    self.problem = problem
    place = sites.map { $0 ?? -1 }
    price = BedMarket(problem).price.map { Double($0) / Double(BedMarket.scale) }
    draw = Stream(seed: seed, future: 1, event: 811)
  }

  var objective: Int {
    place.enumerated().reduce(0) { sum, entry in
      entry.element < 0 ? sum : sum + PlacementProblem.placedWorth * problem.sizes[entry.offset] + (problem.score(entry.offset, entry.element) ?? 0)
    }
  }

  private mutating func random(_ bound: Int) -> Int {
    count += 1
    return min(Int(draw.uniform(count) * Double(bound)), bound - 1)
  }

  private func net(_ family: Int, _ site: Int) -> Double? {
    problem.score(family, site).map { Double($0) - Double(problem.sizes[family]) * price[site] }
  }

  /// A site, those liked by the families there, those liked by the families of these, and so on.
  private mutating func group(_ most: Int) -> [Int] {
    var group = [random(problem.sites)]
    var members = [[Int]](repeating: [], count: problem.sites)
    for (family, site) in place.enumerated() where site >= 0 { members[site].append(family) }
    var next = 0
    while group.count < most, next < 40 * most {
      next += 1
      let site = group[random(group.count)]
      let around = members[site].isEmpty ? random(problem.families) : members[site][random(members[site].count)]
      let liked = (0..<problem.sites).compactMap { other in net(around, other).map { (other, $0) } }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      guard !liked.isEmpty else { continue }
      let pick = liked[min(random(8), liked.count - 1)].0
      if !group.contains(pick) { group.append(pick) }
    }
    return group
  }

  mutating func placeAnew(with solver: IntegerSolver, seconds: Double) {
    let sites = group(40)
    let inGroup = Set(sites)
    let families = place.indices.filter { place[$0] < 0 || inGroup.contains(place[$0]) }
    // Columns: pairs of a family and a site; the present ones always among them.
    var program = IntegerProgram()
    var columns: [(family: Int, site: Int)] = []
    program.rowLower = [Double](repeating: -.infinity, count: families.count + sites.count)
    program.rowUpper = families.map { _ in 1 } + sites.map { Double(problem.capacities[$0]) }
    for (row, family) in families.enumerated() {
      var liked = sites.compactMap { site in net(family, site).map { (site, $0) } }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      if liked.count > Self.pairs { liked = Array(liked.prefix(Self.pairs)) + liked.dropFirst(Self.pairs).filter { $0.0 == place[family] } }
      for (site, _) in liked {
        columns.append((family, site))
        program.costs.append(-Double(PlacementProblem.placedWorth * problem.sizes[family] + (problem.score(family, site) ?? 0)))
        program.rows += [Int32(row), Int32(families.count + (sites.firstIndex(of: site) ?? 0))]
        program.values += [1, Double(problem.sizes[family])]
        program.starts.append(Int32(program.rows.count))
      }
    }
    guard let found = solver.solve(program, seconds), found.values.count == columns.count else { return }
    var changed = place
    for family in families { changed[family] = -1 }
    for (column, value) in found.values.enumerated() where value > 0.5 { changed[columns[column].family] = columns[column].site }
    var used = [Int](repeating: 0, count: problem.sites)
    for (family, site) in changed.enumerated() where site >= 0 { used[site] += problem.sizes[family] }
    guard sites.allSatisfy({ used[$0] <= problem.capacities[$0] }) else { return }
    let before = place
    let old = objective
    place = changed
    if objective < old { place = before }
  }
}
