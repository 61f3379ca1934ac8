import Testing

@testable import Placement

@Suite("What must hold of every placement is checked by itself")
struct InvariantsTests {
  /// Two sites with two and three beds and a school place each; the third family can only go to the second site.
  static func problem() throws -> PlacementProblem {
    try PlacementProblem(sizes: [2, 3, 1], capacities: [2, 3], unit: .person) { family, site in family == 2 && site == 0 ? nil : 10 * family + site }
      .withSchools(pupils: [1, 1, 0], places: [1, 1])
  }

  @Test("a right placement has no violations")
  func right() throws {
    let problem = try Self.problem()
    #expect(problem.violations(in: PlacementOutcome([0, 1, nil], of: problem, bound: 10_011)).isEmpty)
    #expect(problem.violations(in: problem.place()).isEmpty)
  }

  @Test("a site over its beds and over its school places is named, with the numbers")
  func limits() throws {
    let problem = try Self.problem()
    #expect(
      problem.violations(in: PlacementOutcome([1, 1, nil], of: problem, bound: 99_999))
        == [.tooFull(site: 1, taken: 5, capacity: 3), .tooManyPupils(site: 1, pupils: 2, schoolPlaces: 1)])
  }

  @Test("a family at a site that cannot take it, or that does not exist, is named")
  func pairs() throws {
    let problem = try Self.problem()
    #expect(problem.violations(in: PlacementOutcome([nil, nil, 0], of: problem, bound: 0)) == [.notPossible(family: 2, site: 0)])
    var nowhere = PlacementOutcome([nil, nil, nil], of: problem, bound: 0)
    nowhere.sites[1] = 2
    #expect(problem.violations(in: nowhere) == [.noSuchSite(family: 1, site: 2)])
    nowhere.sites = [0, 1]
    #expect(problem.violations(in: nowhere) == [.notOneAnswerEach(families: 3, answers: 2)])
  }

  @Test("sums that do not add up, and a worth above the bound, are named")
  func sums() throws {
    let problem = try Self.problem()
    var placement = PlacementOutcome([0, 1, nil], of: problem, bound: 10_011)
    placement.score += 1
    placement.people -= 1
    placement.objective += 5
    #expect(
      problem.violations(in: placement) == [
        .wrongScore(said: 12, counted: 11), .wrongPeople(said: 4, counted: 5), .wrongObjective(said: 10_016, counted: 10_011),
        .aboveBound(objective: 10_016, bound: 10_011),
      ])
  }
}
