public import AsylumChain
import Vocabulary

/// One small chain, specified exactly, so that every engine does the same work: the reference model, version 1.
public enum ReferenceCase {
  /// The model with everything so many times as large.
  public static func model(scale: Double = 1) -> ChainModel {
    func times(_ count: Int) -> Int { Int((Double(count) * scale).rounded()) }
    return ChainModel(
      months: 120,
      asylum: AsylumProcedure(
        arrivals: Arrivals(expectedPerMonth: [1000.0 / 7 * 30.4375 * scale]),
        decision: Service(officers: times(200), handling: .lognormal(meanDays: 1.36, sigma: 1)),
        outcomes: DecisionOutcomes(grantShare: 0.7, statusShares: ByGroup(refugee: 1, subsidiary: 0, humanitarian: 0))),
      family: FamilyReunification(
        sponsorShare: 0.35, meanFurtherRelatives: 1.8, requestDelay: .exponential(meanDays: 60),
        decision: Service(officers: times(60), handling: .exponential(meanDays: 0.6))),
      housing: Housing(perMonth: times(5500)))
  }

  /// First asylum applications a year in the Netherlands, July 2022 to June 2023 (CBS), over those of the reference model.
  public static let dutch = 36_590 / (1000.0 / 7 * 365.25)

  /// The policy of a variant: none, quota200, wait24 or both.
  public static func policy(_ variant: String) -> Policy {
    var rule = FamilyRule()
    if variant == "quota200" || variant == "both" {
      rule.quotaPerMonth = 200
      rule.quotaGiving = .atMonthBegin
    }
    if variant == "wait24" || variant == "both" { rule.waitingMonths = 24 }
    return Policy(rules: ByGroup(all: rule))
  }
}
