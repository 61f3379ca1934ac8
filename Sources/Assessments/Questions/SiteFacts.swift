public import Dispersal
import Dossiers
public import Vocabulary

/// Which sites of a province open, stay or close, quarter by quarter.
public struct SiteFacts: Sendable, Hashable, Codable {
  /// A municipality and the places of its site.
  public struct Row: Sendable, Hashable, Codable {
    public var name: String
    /// Places that are its share, and those of the site that it has now.
    public var share: Int
    public var now: Int
    /// Places in each quarter.
    public var quarters: [Int]
  }

  public var province: String
  /// In the order of the dossier.
  public var rows: [Row]
  /// Places of all municipalities together in each quarter, and those that are required.
  public var places: [Int]
  public var required: [Int]
  /// In assumed units.
  public var cost: Int
  /// Changes of size in all.
  public var moves: Int
  /// How far the cost can be above the lowest, as a share of it; `nil` where the plan is proved to be the cheapest.
  public var gapShare: Double?
  /// The name of the solver; `nil` where prices alone gave the plan and its bound.
  public var solver: String?
  /// How many municipalities nothing is known of that exists; they were taken to have no site.
  public var missing: Int
  /// Ties of the shares that were settled by the order of the list.
  public var ties: [SettledTie]
}

extension PlaceDossier {
  /// Sites of a province, by position, over some quarters, at a need. `existing` has the places that there are in each municipality, in the order of
  /// the plan, `nil` for who is not known and so counts as none; sizes and costs are assumptions. Throws `DispersalError`.
  public func sites(
    of province: Int, need: Int, existing: [Int?], over horizon: SiteHorizon, solver: IntegerSolver?
  ) throws(DispersalError) -> SiteFacts {
    let outcome = try plan.disperse(need)
    let members = plan.members(of: province).map { place -> SitePlanning.Municipality in
      let (share, size) = (outcome.municipalities[place], SiteAssumptions.size(of: existing[place] ?? 0))
      return .init(
        name: plan.municipalities[place].name, share: share, existing: size, allowed: SiteAssumptions.allowed(share: share, existing: size))
    }
    let now = members.reduce(0) { $0 + SiteAssumptions.sizes[$1.existing] }
    let planning = try SitePlanning(
      sizes: SiteAssumptions.sizes, municipalities: members, costs: SiteAssumptions.costs,
      required: SiteAssumptions.required(now: now, task: outcome.provinces[province], quarters: horizon.quarters), leadTime: horizon.leadTime)
    let best = planning.best(solver, nodes: horizon.nodes)
    var facts = planning.facts(of: best, province: plan.provinces[province].name, solver: solver?.name)
    facts.missing = plan.members(of: province).count { existing[$0] == nil }
    facts.ties = outcome.ties(for: plan.provinces[province].name)
    return facts
  }
}

extension SitePlanning {
  fileprivate func facts(of best: SitePlan, province: String, solver: String?) -> SiteFacts {
    SiteFacts(
      province: province,
      rows: municipalities.indices.map { index in
        let own = municipalities[index]
        return .init(name: own.name, share: own.share, now: sizes[own.existing], quarters: best.sizes[index].map { sizes[$0] })
      },
      places: (0..<quarters).map { quarter in best.sizes.reduce(0) { $0 + sizes[$1[quarter]] } },
      required: required, cost: best.cost, moves: best.moves, gapShare: best.isProved ? nil : best.gap, solver: solver, missing: 0,
      ties: [])
  }
}
