public import AsylumChain
import Vocabulary

extension Dossier {
  /// Days in a month of the chain: a twelfth of 365.25.
  static let monthDays = 30.4375

  /// The chain at its calibrated values.
  public var chainModel: ChainModel { chainModel(calibration) }

  /// The chain at given values of rates, capacities and shares.
  public func chainModel(_ calibration: Calibration) -> ChainModel {
    let perYear = calibration["arrivals.first_applications_per_year"] + calibration["arrivals.repeat_applications_per_year"]
    let season = calibration.values("arrivals.seasonal_index")
    let mean = season.isEmpty ? 1 : season.reduce(0, +) / Double(season.count)
    let expected = (0..<months).map { month -> Double in
      let index = season.count == 12 && mean > 0 ? season[firstMonth.advanced(by: month).month - 1] / mean : 1
      return perYear / 12 * index
    }
    let monthDays = Self.monthDays
    func ages(_ shares: [OpeningFacts.AgeShare]) -> [OpeningStocks.AgeClass] {
      shares.map { .init(fromMonths: $0.fromMonths, toMonths: $0.toMonths, share: $0.share) }
    }
    return ChainModel(
      months: months,
      arrivals: Arrivals(
        expectedPerMonth: expected, logSpread: calibration["arrivals.log_sd"], logPersistence: calibration["arrivals.log_persistence_per_month"]),
      decision: .throughput(perMonth: calibration["decision.capacity_per_year"] / 12),
      outcomes: DecisionOutcomes(
        grantShare: calibration["decision.grant_share"],
        statusShares: [
          calibration["decision.refugee_share"], calibration["decision.subsidiary_share"], calibration["decision.humanitarian_share"],
        ]),
      family: FamilyReunification(
        sponsorShare: calibration["family.share_of_granted_with_relatives"], meanFurtherRelatives: calibration["family.relatives_per_sponsor"] - 1,
        requestDelay: .uniform(longestDays: calibration["family.request_within_months"] * monthDays),
        decision: .throughput(perMonth: calibration["family.decision_capacity_per_month"]), grantShare: calibration["family.grant_share"],
        travel: .exponential(meanDays: calibration["family.grant_to_arrival_months"] * monthDays),
        straightHomeShare: calibration["family.straight_to_home_share"]),
      housedPerMonth: Int(calibration["housing.persons_per_month"].rounded()),
      opening: OpeningStocks(
        asylumQueue: opening.asylumQueue.value, asylumAges: ages(opening.asylumAges), familyQueue: opening.familyQueue.value,
        familyAges: ages(opening.familyAges), sponsorDecisionMonths: opening.sponsorDecisionMonths.value,
        // The stock and the months are one observation: at the published value about a thousand arrive a month, as they did.
        grantedTravelling: opening.grantedTravelling.value, travellingWithinMonths: self.calibration["family.grant_to_arrival_months"],
        permitHolders: opening.permitHolders.value,
        permitHolderLongestMonths: opening.permitHolderLongestMonths.value))
  }
}
