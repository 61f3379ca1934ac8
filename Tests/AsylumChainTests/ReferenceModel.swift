import AsylumChain
import Vocabulary

/// The reference model of the simulation benchmark, version 1: one small chain, specified exactly, so that every engine does the same work.
/// Time unit: day; month 30.4375 days; horizon 120 months; the run starts empty.
enum ReferenceModel {
  static let model = ChainModel(
    months: 120,
    asylum: AsylumProcedure(
      arrivals: Arrivals(expectedPerMonth: [1000.0 / 7 * 30.4375]), decision: Service(officers: 200, handling: .lognormal(meanDays: 1.36, sigma: 1)),
      outcomes: DecisionOutcomes(grantShare: 0.7, statusShares: ByGroup(refugee: 1, subsidiary: 0, humanitarian: 0))),
    family: FamilyReunification(
      sponsorShare: 0.35, meanFurtherRelatives: 1.8, requestDelay: .exponential(meanDays: 60),
      decision: Service(officers: 60, handling: .exponential(meanDays: 0.6))),
    housing: Housing(perMonth: 5500))

  /// The four variants with reference values, in the order none, quota200, wait24, both.
  static let variants: [(name: String, policy: Policy)] = [
    ("none", policy(quota: nil, wait: 0)), ("quota200", policy(quota: 200, wait: 0)),
    ("wait24", policy(quota: nil, wait: 24)), ("both", policy(quota: 200, wait: 24)),
  ]

  static func policy(quota: Int?, wait: Double) -> Policy {
    var rule = FamilyRule()
    rule.quotaPerMonth = quota
    rule.quotaGiving = .atMonthBegin
    rule.waitingMonths = wait
    return Policy(rules: ByGroup(all: rule))
  }
}
