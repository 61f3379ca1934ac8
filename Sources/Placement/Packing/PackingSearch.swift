import Vocabulary

/// Places whole families by choosing a packing for every site, with a solver.
///
/// The prices of the Lagrangian bound say which packings are worth looking at. A linear program over these settles most sites; those are kept, and
/// the families and sites that are left are priced and packed anew and chosen by a mixed-integer program.
/// Source: M. Savelsbergh, "A branch-and-price algorithm for the generalized assignment problem", Operations Research 45 (1997), for packings as
/// columns.
struct PackingSearch {
  /// Of the unit `person`.
  let problem: PlacementProblem
  /// Takes limits in nodes, so its answers can be repeated.
  let solver: IntegerSolver
  /// Prices of the families, and the bound at these prices.
  let price: [Double]
  let bound: Int
  /// Where groups are placed anew, their beds are priced as at the start.
  let beds: BedMarket
  /// Of the groups only; packings need no chance.
  let seed: UInt64
  /// Most packings in the linear program, and in the program in whole numbers.
  static let pool = 40_000
  static let rest = 12_000
  /// A placement this near to the best that the packings allow is good enough, in points.
  static let nearEnough = 30.0
  /// Most nodes of the solver's search, far more than it needs for a week of a thousand families.
  static let nodes = 5_000

  /// A placement at least as good, with a bound at least as low. What the solver fails to find or what overfills a site is left aside.
  func improved(_ placement: PlacementOutcome) -> PlacementOutcome {
    let best = proved(placement)
    guard best.objective < best.bound, let siteOf = chosen(known: best.objective) else { return best }
    let found = completed(PlacementOutcome(siteOf, of: problem, bound: best.bound))
    // With a smaller gap there are fewer packings to prove it by.
    return found.objective > best.objective && found.overfull(in: problem).isEmpty ? proved(found) : best
  }

  /// The same with groups placed anew, so that those whom no packing took find a place. Ten groups a family.
  private func completed(_ placement: PlacementOutcome) -> PlacementOutcome {
    guard placement.overfull(in: problem).isEmpty else { return placement }
    var search = GroupSearch(problem, beds: beds, seed: seed, from: placement)
    search.run(10 * problem.families)
    return PlacementOutcome(search.siteOf.map { $0 < 0 ? nil : Int($0) }, of: problem, bound: placement.bound)
  }

  /// The same with a proof, where there are few enough packings: a placement that is better than this one loses, over all sites together, less than
  /// the gap against the best of every site, so its packings are all within the gap. The bound never rises, and never falls below the worth of the
  /// placement.
  private func proved(_ placement: PlacementOutcome) -> PlacementOutcome {
    let gap = bound - placement.objective
    guard gap > 0, let packings = SitePackings(problem, price: price).packings(margin: Double(gap + 1), limit: Self.rest),
      let found = solver.solve(IntegerProgram(packings, families: problem.families, sites: problem.sites), Self.nodes)
    else { return placement }
    // Worths are whole, so a bound between two of them counts as the lower one.
    let lower = found.bound.isFinite ? Int((-found.bound + 1e-4).rounded(.down)) : placement.bound
    var best = placement
    if found.values.count == packings.count {
      let other = PlacementOutcome(place(found.values, packings), of: problem, bound: placement.bound)
      if other.objective > best.objective, other.overfull(in: problem).isEmpty { best = other }
    }
    best.bound = max(best.objective, min(placement.bound, lower))
    return best
  }

  /// Site per family; `nil` where the solver found nothing. `known` is the worth of a placement that is there already.
  private func chosen(known: Int) -> [Int?]? {
    let pool = SitePackings(problem, price: price).nearBest(limit: Self.pool)
    guard !pool.isEmpty else { return nil }
    var program = IntegerProgram(pool, families: problem.families, sites: problem.sites)
    program.isWhole = false
    guard let relaxed = solver.solve(program, Self.nodes), relaxed.values.count == pool.count else { return nil }
    // Of two packings of a site or of a family no more than one has so large a part.
    let settled = place(relaxed.values, pool, from: 0.8)
    let isSettled = zip(pool, relaxed.values).reduce(into: [Bool](repeating: false, count: problem.sites)) { isSettled, pair in
      if pair.1 >= 0.8 { isSettled[pair.0.site] = true }
    }
    return rest(known, isSettled, settled)
  }

  /// Site per family of the packings with at least such a part. `nil` for families in none of these.
  private func place(_ parts: [Double], _ packings: [SitePackings.Packing], from least: Double = 0.5) -> [Int?] {
    var siteOf = [Int?](repeating: nil, count: problem.families)
    for (packing, part) in zip(packings, parts) where part >= least {
      for family in packing.families { siteOf[family] = packing.site }
    }
    return siteOf
  }

  /// What the linear program left open. `isSettled` is by site and `settled` by family; the prices of the families left are worked out anew for the
  /// sites left. `nil` where nothing is found there.
  private func rest(_ known: Int, _ isSettled: [Bool], _ settled: [Int?]) -> [Int?]? {
    let families = (0..<problem.families).filter { settled[$0] == nil }
    let sites = (0..<problem.sites).filter { !isSettled[$0] }
    guard !families.isEmpty, !sites.isEmpty else { return settled }
    guard let left = try? problem.part(families: families, sites: sites, beds: problem.capacities, schoolPlaces: problem.schoolPlaces) else {
      return nil
    }
    let worth = PlacementOutcome(settled, of: problem, bound: 0).objective
    var prices = FamilyPrices(left, price: families.map { price[$0] })
    _ = prices.run(rounds: 200, known: known - worth)
    let packings = SitePackings(left, price: prices.best).nearBest(limit: Self.rest)
    guard !packings.isEmpty else { return nil }
    var program = IntegerProgram(packings, families: left.families, sites: left.sites)
    program.gap = Self.nearEnough
    guard let found = solver.solve(program, Self.nodes), found.values.count == packings.count else { return nil }
    var siteOf = settled
    for (packing, part) in zip(packings, found.values) where part > 0.5 {
      for family in packing.families { siteOf[families[family]] = sites[packing.site] }
    }
    return siteOf
  }
}
