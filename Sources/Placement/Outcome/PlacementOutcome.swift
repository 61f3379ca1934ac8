/// Where each family goes.
///
/// All numbers follow from `sites` but the bound; `PlacementProblem.violations(in:)` counts them anew.
public struct PlacementOutcome: Sendable, Hashable {
  /// Position of the site per family; `nil` where it found no place.
  public var sites: [Int?]
  /// Sum over the families placed of `placedWorth` per person (per family where one takes one place) and the score.
  public var objective: Int
  /// No placement has a greater objective. In the same worth, so of people placed and of points.
  public var bound: Int
  /// Members of the families placed.
  public var people: Int
  /// Sum of the scores of the families placed, in points.
  public var score: Int

  /// How far the score can be below the best, as a share of it; 0 where it is proved to be the best. Also 0 where nobody scores, when it says
  /// nothing.
  public var gap: Double { score > 0 ? Double(bound - objective) / Double(score) : 0 }

  /// Counts worth, people and score; the bound is taken as given. There is a site, or `nil`, for every family of the problem.
  public init(_ sites: [Int?], of problem: PlacementProblem, bound: Int) {
    self.sites = sites
    self.bound = bound
    (people, score, objective) = (0, 0, 0)
    for (family, site) in sites.enumerated() {
      guard let site, let own = problem.score(family, site) else { continue }
      people += problem.sizes[family]
      score += own
      objective += PlacementProblem.placedWorth * problem.demand(family) + own
    }
  }

  /// Sites that are overfull, in beds or in school places, by position; empty for a placement that can be carried out. School places are only
  /// looked at where they are a limit.
  public func overfull(in problem: PlacementProblem) -> [Int] {
    var (used, pupils) = (problem.capacities.map { _ in 0 }, problem.capacities.map { _ in 0 })
    for (family, site) in sites.enumerated() {
      guard let site else { continue }
      used[site] += problem.demand(family)
      pupils[site] += problem.pupils(family, at: site)
    }
    return used.indices.filter { used[$0] > problem.capacities[$0] || pupils[$0] > problem.seats($0) }
  }
}
