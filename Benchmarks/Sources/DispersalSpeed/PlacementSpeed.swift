import Archive
import Measuring
import Placement
import SyntheticInstances

/// The families of one invented instance: one place a family, families whole, and with school places.
struct PlacementSpeed {
  private let known: KnownInstance
  private let isThorough: Bool
  private let instance: SyntheticInstance

  init(_ known: KnownInstance, isThorough: Bool) {
    self.known = known
    self.isThorough = isThorough
    instance = SyntheticInstance(families: known.families, sites: known.sites, seed: known.seed)
  }

  func rows() throws -> [TimedWork] {
    let beds = try instance.problem(.person)
    var rows = [try single(), whole("families whole", beds)]
    if isThorough, beds.families > 2000, beds.families <= 20_000 {
      rows.append(
        whole("families whole, thorough", beds, .thorough(families: beds.families, isSolving: (try? HighsSolver.find()) != nil)))
    }
    // The greatest instances with schools too would take very long.
    if beds.families <= 2000 { rows.append(whole("families whole, school places", try instance.problemWithSchools())) }
    return rows
  }

  private func single() throws -> TimedWork {
    let problem = try instance.problem(.family)
    let (milliseconds, best) = Stopwatch.fastest(of: known.families > 2000 ? 1 : 10) { problem.place() }
    let isBest = best.objective == known.optimum && best.bound == known.optimum && problem.violations(in: best).isEmpty
    return TimedWork(
      "\(known.name): one place a family", milliseconds: milliseconds, result: "\(best.objective)", check: .init(isBest, "= optimum, proved"))
  }

  private func whole(_ work: String, _ problem: PlacementProblem, _ effort: Effort? = nil) -> TimedWork {
    let (milliseconds, found) = Stopwatch.timed { problem.place(effort, solver: (try? HighsSolver.find())) }
    return TimedWork(
      "\(known.name): \(work)", milliseconds: milliseconds, result: "\(found.objective), gap \(Int((found.gap * 100_000).rounded()))e-5",
      check: .init(problem.violations(in: found).isEmpty, "≤ bound \(found.bound)"))
  }
}
