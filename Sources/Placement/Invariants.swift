extension PlacementProblem {
  /// What must hold of every outcome and does not; empty for a right one. Everything is counted anew from the sites alone.
  ///
  /// No site over its beds or its school places, no family split or at a site that cannot take it, sums as said, and no worth above the bound.
  ///
  /// Where answers are missing or a site is unknown, that is all that is reported, since nothing else can then be counted.
  public func violations(in outcome: PlacementOutcome) -> [PlacementViolation] {
    guard outcome.sites.count == families else { return [.notOneAnswerEach(families: families, answers: outcome.sites.count)] }
    let unknown = outcome.sites.enumerated().compactMap { family, site -> PlacementViolation? in
      guard let site, !capacities.indices.contains(site) else { return nil }
      return .noSuchSite(family: family, site: site)
    }
    return unknown.isEmpty ? pairs(outcome) + limits(outcome) + sums(outcome) : unknown
  }

  /// Families where they cannot be, by the scores.
  private func pairs(_ outcome: PlacementOutcome) -> [PlacementViolation] {
    outcome.sites.enumerated().compactMap { family, site in
      guard let site, score(family, site) == nil else { return nil }
      return .notPossible(family: family, site: site)
    }
  }

  /// What each site holds against its beds or places and, where schools set a limit, its school places.
  private func limits(_ outcome: PlacementOutcome) -> [PlacementViolation] {
    var (taken, taught) = (capacities.map { _ in 0 }, capacities.map { _ in 0 })
    for (family, site) in outcome.sites.enumerated() {
      guard let site else { continue }
      taken[site] += demand(family)
      taught[site] += pupils.isEmpty ? 0 : pupils[family]
    }
    return capacities.indices.flatMap { site -> [PlacementViolation] in
      var found: [PlacementViolation] = []
      if taken[site] > capacities[site] { found.append(.tooFull(site: site, taken: taken[site], capacity: capacities[site])) }
      if !schoolPlaces.isEmpty, taught[site] > schoolPlaces[site] {
        found.append(.tooManyPupils(site: site, pupils: taught[site], schoolPlaces: schoolPlaces[site]))
      }
      return found
    }
  }

  /// People, points and worth against what the outcome says of itself, and the worth against the bound.
  private func sums(_ outcome: PlacementOutcome) -> [PlacementViolation] {
    var (people, points, worth) = (0, 0, 0)
    for (family, site) in outcome.sites.enumerated() {
      guard let site, let own = score(family, site) else { continue }
      people += sizes[family]
      points += own
      worth += Self.placedWorth * demand(family) + own
    }
    var found: [PlacementViolation] = []
    if outcome.score != points { found.append(.wrongScore(said: outcome.score, counted: points)) }
    if outcome.people != people { found.append(.wrongPeople(said: outcome.people, counted: people)) }
    if outcome.objective != worth { found.append(.wrongObjective(said: outcome.objective, counted: worth)) }
    if outcome.objective > outcome.bound { found.append(.aboveBound(objective: outcome.objective, bound: outcome.bound)) }
    return found
  }
}
