import AsylumChain
import Foundation

/// One small chain, specified exactly, so that every engine does the same work: the reference model, version 1.
@main
enum ReferenceModel {
  static let model = ChainModel(
    months: 120,
    arrivals: Arrivals(expectedPerMonth: [1000.0 / 7 * 30.4375]),
    decision: Service(officers: 200, handling: .lognormal(meanDays: 1.36, sigma: 1)),
    outcomes: DecisionOutcomes(grantShare: 0.7, statusShares: [1, 0, 0]),
    family: FamilyReunification(
      sponsorShare: 0.35, meanFurtherRelatives: 1.8, requestDelay: .exponential(meanDays: 60),
      decision: Service(officers: 60, handling: .exponential(meanDays: 0.6))),
    housedPerMonth: 5500)

  static func policy(_ variant: String) -> Policy {
    var rule = FamilyRule()
    if variant == "quota200" || variant == "both" { rule.quotaPerMonth = 200 }
    if variant == "wait24" || variant == "both" { rule.waitingMonths = 24 }
    return Policy(rules: [rule, rule, rule])
  }

  static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }

  /// Freed memory stays with the process, so that a replication does not pay for fresh pages again.
  static func keepMemory() {
    guard let symbol = dlsym(nil, "mallopt") else { return }
    let mallopt = unsafeBitCast(symbol, to: (@convention(c) (Int32, Int32) -> Int32).self)
    // M_TRIM_THRESHOLD and M_MMAP_THRESHOLD of malloc.h.
    _ = mallopt(-1, .max)
    _ = mallopt(-3, 1 << 30)
  }

  /// VARIANT [REPLICATIONS]: processor seconds a replication, random numbers and all outputs included, one thread.
  static func main() throws {
    keepMemory()
    let arguments = CommandLine.arguments
    let variant = arguments.count > 1 ? arguments[1] : "none"
    let replications = arguments.count > 2 ? Int(arguments[2]) ?? 20 : 20
    let simulation = try Simulation(model: model, seed: 1, measures: .stay)
    let own = policy(variant)
    var (best, total, events) = (Double.infinity, 0.0, 0)
    for replication in 0..<replications {
      let start = processorSeconds()
      let outcome = simulation.simulate(future: replication, policies: [own])[0]
      let spent = processorSeconds() - start
      best = min(best, spent)
      total += spent
      events += outcome.events
    }
    print(
      String(
        format: "%@: mean %.2f ms, best %.2f ms per replication, %.2f ns per person-event", variant, total / Double(replications) * 1e3, best * 1e3,
        total / Double(events) * 1e9))
  }
}
