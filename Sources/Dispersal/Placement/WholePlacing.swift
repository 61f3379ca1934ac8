import Chance

extension PlacementProblem {
  /// How long to search for a placement of whole families.
  public struct Effort: Sendable, Hashable {
    /// How many groups of sites are placed anew.
    public var groups: Int
    /// How many rounds the bound takes.
    public var rounds: Int
    /// Whether packings of sites are chosen with a solver, where there is one.
    public var isPacking: Bool

    public init(groups: Int, rounds: Int, isPacking: Bool = true) {
      self.groups = groups
      self.rounds = rounds
      self.isPacking = isPacking
    }

    /// In proportion to the families up to a week of two thousand, less for more; above twenty thousand sites are so large that beds at a price do nearly as
    /// well. With a solver the groups are only the start of its search.
    public static func usual(families: Int, isSolving: Bool = false) -> Effort {
      switch families {
      case ...2_000: Effort(groups: (isSolving ? 30 : 300) * families, rounds: 1500)
      case ...20_000: Effort(groups: 27 * families / 10, rounds: 120, isPacking: false)
      default: Effort(groups: 0, rounds: 0, isPacking: false)
      }
    }

    /// Packings for up to twenty thousand families too: minutes instead of half a minute, and a third of the gap.
    public static func thorough(families: Int, isSolving: Bool) -> Effort {
      isSolving && (2_001...20_000).contains(families)
        ? Effort(groups: 27 * families / 10, rounds: 300) : usual(families: families, isSolving: isSolving)
    }
  }

  /// A placement of whole families on beds, and a bound that no placement exceeds. Needs the unit `person`.
  ///
  /// Beds are priced as if families could be split; families are placed by those prices, then small groups of sites are placed anew, exactly, again and again.
  /// The bound lets every family go to several sites at a price and fills every site by itself, and the prices are moved until that is as low as it gets.
  /// Sources: M. Fisher, "The Lagrangian relaxation method for solving integer programming problems", Management Science 27 (1981), with the steps of
  /// B. Polyak (1969); groups placed anew as in P. Shaw, "Using constraint programming and local search methods to solve vehicle routing problems" (1998).
  /// With a solver, packings of sites are chosen too (`PackingSearch`): much nearer to the bound, and proved where they are few.
  public func wholeFamilies(_ effort: Effort? = nil, seed: UInt64 = 1, solver: IntegerSolver? = nil) -> Placement {
    precondition(unit == .person, "families by their beds")
    let effort = effort ?? .usual(families: families, isSolving: solver != nil)
    let beds = BedMarket(self)
    var search = GroupSearch(self, beds: beds, seed: seed)
    search.run(effort.groups)
    let sites = search.place.map { $0 < 0 ? nil : Int($0) }
    let start = Placement(sites, of: self, bound: beds.bound)
    guard effort.rounds > 0 else { return start }
    var prices = FamilyPrices(self, beds: beds)
    let bound = prices.run(rounds: effort.rounds, known: start.objective)
    let placement = Placement(sites, of: self, bound: min(bound, beds.bound))
    guard let solver, effort.isPacking else { return placement }
    return PackingSearch(problem: self, solver: solver, price: prices.best, bound: bound, beds: beds, seed: seed).improved(placement)
  }
}

extension PlacementProblem {
  /// The same where staff has chosen a site for some families: these go there, and the others are placed in what is left. `nil` where a site is too small for
  /// what was chosen, or a choice is not possible.
  public func wholeFamilies(
    fixing fixed: [Int: Int], _ effort: Effort? = nil, seed: UInt64 = 1, solver: IntegerSolver? = nil
  ) -> Placement? {
    var (rest, restOfSchools) = (capacities, schoolPlaces)
    for family in fixed.keys.sorted() {
      guard let site = fixed[family], score(family, site) != nil else { return nil }
      rest[site] -= sizes[family]
      if !restOfSchools.isEmpty { restOfSchools[site] -= pupils[family] }
      if rest[site] < 0 || restOfSchools.contains(where: { $0 < 0 }) { return nil }
    }
    let others = (0..<families).filter { fixed[$0] == nil }
    guard !others.isEmpty,
      let problem = try? part(families: others, sites: Array(0..<sites), beds: rest, schoolPlaces: restOfSchools)
    else { return Placement((0..<families).map { fixed[$0] }, of: self, bound: 0).provedByItself }
    let found = problem.wholeFamilies(effort, seed: seed, solver: solver)
    var sites = (0..<families).map { fixed[$0] }
    for (place, family) in others.enumerated() { sites[family] = found.sites[place] }
    let chosen = fixed.reduce(0) { $0 + Self.placedWorth * demand($1.key) + (score($1.key, $1.value) ?? 0) }
    return Placement(sites, of: self, bound: found.bound + chosen)
  }
}

extension Placement {
  /// Where everything is chosen there is nothing better.
  var provedByItself: Placement {
    var copy = self
    copy.bound = objective
    return copy
  }
}

/// Prices of single beds, as if the members of a family could be placed apart.
struct BedMarket {
  /// Points per bed, times `scale`.
  let price: [Int32]
  /// Site of every member of every family, family by family; the number of sites for none.
  let places: [Int32]
  /// First member of each family, and the end.
  let starts: [Int]
  /// Nothing that keeps families whole can be better.
  let bound: Int

  /// Scores per member are kept in parts of a point.
  static let scale: Int32 = 8

  init(_ problem: PlacementProblem) {
    var starts = [0]
    for size in problem.sizes { starts.append(starts[starts.count - 1] + size) }
    self.starts = starts
    var market = Market(perBed: problem, starts: starts, scale: Int(Self.scale))
    market.bid()
    market.settle()
    price = market.priceOfPlaces
    places = market.places
    bound = (market.bound + Int(Self.scale) - 1) / Int(Self.scale)
  }
}
