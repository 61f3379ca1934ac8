import Archive
import Placement
import SyntheticInstances
import Testing
import Vocabulary

@Suite("The HiGHS library", .enabled(if: (try? HighsSolver.find()) != nil, "HiGHS is not installed"))
struct HighsSolverTests {
  @Test("proves the published optimum of the smallest instance with families whole")
  func tiny() throws {
    let solver = try #require(try HighsSolver.find())
    let problem = try SyntheticInstance(families: 60, sites: 12, seed: 2024).problem(.person)
    let placement = problem.place(.init(groups: 200, rounds: 600), solver: solver)
    // Source: reference.json of the instances, problem K.
    #expect(placement.objective == 259_713)
    #expect(placement.bound == 259_713)
    #expect(problem.violations(in: placement).isEmpty)
  }

  @Test("proves the published optimum of the smallest instance with school places too")
  func schools() throws {
    let solver = try #require(try HighsSolver.find())
    let problem = try SyntheticInstance(families: 60, sites: 12, seed: 2024).problemWithSchools()
    let placement = problem.place(.init(groups: 200, rounds: 600), solver: solver)
    // Source: reference.json of the instances, problem KS.
    #expect(placement.objective == 259_559)
    #expect(placement.bound == 259_559)
    #expect(problem.violations(in: placement).isEmpty)
  }

  @Test("a relaxed program has parts, a whole one has not")
  func relaxed() throws {
    let solver = try #require(try HighsSolver.find())
    // Three pairs of three things, one pair at most each: half of every pair is worth 1.5, whole pairs are worth 1.
    var program = IntegerProgram()
    program.costs = [-1, -1, -1]
    program.rowLower = [-.infinity, -.infinity, -.infinity]
    program.rowUpper = [1, 1, 1]
    program.starts = [0, 2, 4, 6]
    program.rows = [0, 1, 1, 2, 0, 2]
    program.values = [1, 1, 1, 1, 1, 1]
    let whole = try #require(solver.solve(program, 1000))
    #expect(whole.values.map { $0.rounded() }.reduce(0, +) == 1)
    #expect(abs(whole.bound + 1) < 1e-6)
    program.isWhole = false
    let relaxed = try #require(solver.solve(program, 1000))
    for value in relaxed.values { #expect(abs(value - 0.5) < 1e-6) }
  }
}
