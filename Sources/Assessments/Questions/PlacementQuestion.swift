public import Placement
public import Vocabulary

/// Where families should go: the question, before anything is searched.
public struct PlacementQuestion: Sendable {
  public let families: [Family]
  public let sites: [Site]
  let problem: PlacementProblem

  /// Throws `PlacementError`, the first of all faults.
  public init(_ families: [Family], at sites: [Site]) throws(PlacementError) {
    self.families = families
    self.sites = sites
    problem = try PlacementProblem(families, at: sites)
  }

  /// Whether both names of a choice are in the files.
  public func knows(_ choice: StaffChoice) -> Bool {
    families.contains { $0.id == choice.family } && sites.contains { $0.id == choice.site }
  }

  /// The placement of all families, with what staff chose fixed; choices of unknown names are left out. The same effort, seed and solver give the
  /// same placement. Throws `QuestionError.cannotTake` and `QuestionError.choicesDoNotFit`, and
  /// `PlacementError` where what the choices leave cannot be searched.
  public func facts(
    choices: [StaffChoice] = [], effort: Effort? = nil, seed: UInt64 = 1, solver: IntegerSolver? = nil
  ) throws -> PlacementFacts {
    let fixed = try fixed(choices)
    let free = problem.place(effort, seed: seed, solver: solver)
    guard !fixed.isEmpty else { return facts(of: free, fixed: fixed, cost: nil) }
    guard let chosen = try problem.place(fixing: fixed, effort, seed: seed, solver: solver) else { throw QuestionError.choicesDoNotFit }
    return facts(of: chosen, fixed: fixed, cost: .init(points: free.score - chosen.score, places: free.people - chosen.people))
  }

  /// The families placed one by one, in the order of their list, as if they arrive so: each by what is left and by families like those still to come,
  /// and none moves again. Throws `PlacementError`.
  public func facts(
    expecting coming: [Family], effort: Effort? = nil, seed: UInt64 = 1, solver: IntegerSolver? = nil
  ) throws(PlacementError) -> PlacementFacts {
    let hasSchoolLimit = sites.contains { $0.schoolPlaces != nil }
    var placing = try OnlinePlacing(
      capacities: sites.map(\.beds), schoolPlaces: hasSchoolLimit ? sites.map { $0.schoolPlaces ?? $0.beds } : [], sample: coming.map(arriving),
      expected: families.count)
    var chosen: [Int?] = []
    for family in families { chosen.append(try placing.place(arriving(family))) }
    let best = problem.place(effort, seed: seed, solver: solver)
    var facts = facts(of: PlacementOutcome(chosen, of: problem, bound: best.bound), fixed: [:], cost: nil)
    facts.gapShare = nil
    facts.allAtOnce = .init(people: best.people, points: best.score)
    return facts
  }

  private func arriving(_ family: Family) -> OnlinePlacing.Arriving {
    .init(scores: sites.map { Suitability(of: family, at: $0)?.total }, beds: family.size, pupils: family.pupils)
  }

  /// Positions of the chosen sites by those of the families.
  private func fixed(_ choices: [StaffChoice]) throws(QuestionError) -> [Int: Int] {
    var fixed: [Int: Int] = [:]
    for choice in choices {
      guard let family = families.firstIndex(where: { $0.id == choice.family }), let site = sites.firstIndex(where: { $0.id == choice.site }) else {
        continue
      }
      guard problem.score(family, site) != nil else { throw .cannotTake(site: choice.site, family: choice.family) }
      fixed[family] = site
    }
    return fixed
  }

  private func facts(of placement: PlacementOutcome, fixed: [Int: Int], cost: PlacementFacts.Cost?) -> PlacementFacts {
    let left = left(by: placement)
    return PlacementFacts(
      families: families.indices.map { family in
        .init(
          family: families[family].id, size: families[family].size,
          whereabouts: whereabouts(of: family, placement.sites[family], left, isChosen: fixed[family] != nil))
      },
      groups: groups(placement), people: families.reduce(0) { $0 + $1.size }, peoplePlaced: placement.people, points: placement.score,
      gapShare: placement.objective == placement.bound ? nil : placement.gap, cost: cost)
  }
}

extension PlacementQuestion {
  /// Beds and school places that are left at each site.
  private struct Left {
    var beds: [Int]
    var seats: [Int]
  }

  private func left(by placement: PlacementOutcome) -> Left {
    var left = Left(beds: sites.map(\.beds), seats: sites.indices.map(problem.seats))
    for family in families.indices {
      guard let site = placement.sites[family] else { continue }
      left.beds[site] -= families[family].size
      left.seats[site] -= problem.pupils(family, at: site)
    }
    return left
  }

  private func whereabouts(of family: Int, _ site: Int?, _ left: Left, isChosen: Bool) -> PlacementFacts.Whereabouts {
    guard let site, let score = Suitability(of: families[family], at: sites[site]) else {
      let possible = sites.indices.filter { problem.score(family, $0) != nil }.count
      return possible == 0 ? .noSiteCan : .allFull(sites: possible)
    }
    return .at(
      .init(
        site: sites[site].id, points: score.total, work: score.work, language: score.language, tie: score.tie, isChosenByStaff: isChosen,
        alternative: alternative(to: site, for: family, left, points: score.total)))
  }

  /// The other site with most points for a family, the first of equals.
  private func alternative(to site: Int, for family: Int, _ left: Left, points: Int) -> PlacementFacts.Alternative? {
    let others = sites.indices.filter { $0 != site }.compactMap { other in problem.score(family, other).map { (site: other, points: $0) } }
    guard let best = others.max(by: { $0.points < $1.points }) else { return nil }
    return .init(
      site: sites[best.site].id, difference: best.points - points,
      isFull: left.beds[best.site] < families[family].size || left.seats[best.site] < problem.pupils(family, at: best.site))
  }

  private func groups(_ placement: PlacementOutcome) -> [PlacementFacts.Group] {
    guard families.contains(where: { !$0.group.isEmpty }) else { return [] }
    let names = families.map(\.group).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return names.map { name in
      let own = families.indices.filter { families[$0].group == name }
      let placed = own.filter { placement.sites[$0] != nil }
      return .init(
        name: name, families: own.count, placed: placed.count,
        points: placed.reduce(0) { sum, family in sum + (placement.sites[family].flatMap { problem.score(family, $0) } ?? 0) },
        bestPoints: placed.reduce(0) { sum, family in sum + (sites.indices.compactMap { problem.score(family, $0) }.max() ?? 0) })
    }
  }
}
