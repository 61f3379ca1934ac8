import Assessments
import Dispersal
import Dossiers
import Measuring

/// The shares of a need over the municipalities of a dossier, and one number pinned.
enum ShareSpeed {
  static func rows(of dossier: Dossier) throws -> [TimedWork] {
    let plan = try dossier.withPlaces.plan
    return [try everyRule(plan), try onePinned(plan)]
  }

  private static func everyRule(_ plan: DispersalPlan) throws -> TimedWork {
    let claimants = zip(plan.municipalities, plan.keys).map { Claimant(name: $0.name, key: $1) }
    let units = plan.municipalities.map(\.population)
    let rules = ApportionmentRule.allCases
    let (milliseconds, reports) = try Stopwatch.fastest(of: 10) {
      try rules.map { try FairnessReport($0, 96_000, over: claimants, units: units) }
    }
    return TimedWork(
      "\(claimants.count) × 96,000, \(rules.count) rules, all checks", milliseconds: milliseconds,
      result: reports.map { "\($0.outsideQuota)" }.joined(separator: " "),
      check: .init(reports.allSatisfy { $0.places.reduce(0, +) == 96_000 }, "Σ = 96,000"))
  }

  private static func onePinned(_ plan: DispersalPlan) throws -> TimedWork {
    let outcome = try plan.disperse(96_000)
    let (milliseconds, pinned) = try Stopwatch.fastest(of: 10) { try plan.pin(0, to: outcome.municipalities[0] + 100, in: outcome) }
    return TimedWork(
      "what-if: one number pinned", milliseconds: milliseconds, result: "\(pinned.differences.count)",
      check: .init(pinned.after.reduce(0, +) == pinned.before.reduce(0, +), "Σ = Σ"))
  }
}
