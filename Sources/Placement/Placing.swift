public import Vocabulary

extension PlacementProblem {
  /// The placement of all families, and a bound that no placement exceeds.
  ///
  /// Where every family takes one place it is the best there is, proved by prices, and the arguments make no difference. Families by their beds are
  /// searched: the same effort, seed and solver give the same placement on any machine. Without an effort it is the usual one for so many families.
  /// Without a solver no packings are chosen, which can leave a wider gap.
  public func place(_ effort: Effort? = nil, seed: UInt64 = 1, solver: IntegerSolver? = nil) -> PlacementOutcome {
    switch unit {
    case .family: best()
    case .person: wholeFamilies(effort ?? .usual(families: families, isSolving: solver != nil), seed: seed, solver: solver)
    }
  }

  /// The same where staff has chosen a site for some families: these go there, and the others are placed in what is left.
  ///
  /// `nil` where a site is too small for what was chosen, or a choice is not possible. Throws `PlacementError` where the rest cannot be searched.
  ///
  /// `fixed` has the position of a site by that of a family. The bound is over placements that keep all choices, and a choice needs no good score,
  /// only a possible pair.
  public func place(
    fixing fixed: [Int: Int], _ effort: Effort? = nil, seed: UInt64 = 1, solver: IntegerSolver? = nil
  ) throws(PlacementError) -> PlacementOutcome? {
    var (rest, restOfSchools) = (capacities, schoolPlaces)
    for family in fixed.keys.sorted() {
      guard let site = fixed[family], score(family, site) != nil else { return nil }
      rest[site] -= demand(family)
      if !restOfSchools.isEmpty { restOfSchools[site] -= pupils[family] }
      if rest[site] < 0 || restOfSchools.contains(where: { $0 < 0 }) { return nil }
    }
    let others = (0..<families).filter { fixed[$0] == nil }
    guard !others.isEmpty else {
      // Where everything is chosen there is nothing better.
      var chosen = PlacementOutcome((0..<families).map { fixed[$0] }, of: self, bound: 0)
      chosen.bound = chosen.objective
      return chosen
    }
    let problem = try part(families: others, sites: Array(0..<sites), beds: rest, schoolPlaces: restOfSchools)
    let found = problem.place(effort, seed: seed, solver: solver)
    var sites = (0..<families).map { fixed[$0] }
    for (position, family) in others.enumerated() { sites[family] = found.sites[position] }
    let chosen = fixed.reduce(0) { $0 + Self.placedWorth * demand($1.key) + (score($1.key, $1.value) ?? 0) }
    return PlacementOutcome(sites, of: self, bound: found.bound + chosen)
  }

  /// Beds are priced as if families could be split; families are placed by those prices, then small groups of sites are placed anew, exactly, again
  /// and again. The bound lets every family go to several sites at a price and fills every site by itself, and the prices are moved until that is as
  /// low as it gets. With a solver, packings of sites are chosen too (`PackingSearch`): much nearer to the bound, and proved where they are few.
  ///
  /// Sources: M. Fisher, "The Lagrangian relaxation method for solving integer programming problems", Management Science 27 (1981), with the steps of
  /// B. Polyak (1969); groups placed anew as in P. Shaw, "Using constraint programming and local search methods to solve vehicle routing problems"
  /// (1998).
  private func wholeFamilies(_ effort: Effort, seed: UInt64, solver: IntegerSolver?) -> PlacementOutcome {
    let beds = BedMarket(self)
    var search = GroupSearch(self, beds: beds, seed: seed)
    search.run(effort.groups)
    let sites = search.siteOf.map { $0 < 0 ? nil : Int($0) }
    let start = PlacementOutcome(sites, of: self, bound: beds.bound)
    guard effort.rounds > 0 else { return start }
    var prices = FamilyPrices(self, beds: beds)
    let bound = prices.run(rounds: effort.rounds, known: start.objective)
    let placement = PlacementOutcome(sites, of: self, bound: min(bound, beds.bound))
    guard let solver, effort.isPacking else { return placement }
    return PackingSearch(problem: self, solver: solver, price: prices.best, bound: bound, beds: beds, seed: seed).improved(placement)
  }
}
