public import AsylumChain
import Vocabulary

extension Dossier {
  /// Days in a month of the chain: a twelfth of 365.25.
  static let monthDays = 30.4375

  /// The same, for reports.
  public static let daysPerMonth = monthDays

  /// The chain at its calibrated values.
  public var chainModel: ChainModel { chainModel(calibration) }

  /// The chain at given values of rates, capacities and shares.
  public func chainModel(_ calibration: Calibration, arrivals scenario: ArrivalScenario = .series) -> ChainModel {
    let monthDays = Self.monthDays
    return ChainModel(
      months: months, arrivals: arrivals(calibration, scenario),
      decision: .throughput(perMonth: calibration["decision.capacity_per_year"] / 12), outcomes: outcomes(calibration),
      family: family(calibration, monthDays), housedPerMonth: Int(calibration["housing.persons_per_month"].rounded()), opening: openingStocks)
  }

  /// The median path with its season, and what may stray from it. Repeat applications come evenly on top.
  func arrivals(_ calibration: Calibration, _ scenario: ArrivalScenario) -> Arrivals {
    let season = calibration.values("arrivals.seasonal_index")
    let mean = season.isEmpty ? 1 : season.reduce(0, +) / Double(season.count)
    let persistence = calibration["arrivals.persistence_per_month"]
    let path: [Double]
    if scenario == .series {
      path = ArrivalFit.path(
        from: calibration["arrivals.level_now_per_year"], to: calibration["arrivals.long_run_per_year"], persistence: persistence, months: months)
    } else {
      path = (0..<months).map { scenarioInflow(scenario, in: firstMonth.advanced(by: $0).year) * calibration["arrivals.share_of_total_inflow"] }
    }
    let again = scenario == .series ? calibration["arrivals.repeat_applications_per_year"] / 12 : 0
    let expected = path.enumerated().map { month, perYear -> Double in
      let index = season.count == 12 && mean > 0 ? season[firstMonth.advanced(by: month).month - 1] / mean : 1
      return perYear / 12 * index + again
    }
    return Arrivals(
      expectedPerMonth: expected, shock: scenario == .series ? calibration["arrivals.shock_per_month"] : 0, persistence: persistence,
      tails: Int(calibration["arrivals.tails"] / 2) * 2,
      origins: origins.map {
        Origin(
          id: $0.id, share: $0.share, grantFactor: $0.grantRate, sponsorFactor: $0.relativesPerGrant, shock: scenario == .series ? $0.shock : 0)
      })
  }

  /// The inflow of a scenario in a year; years without a figure have that of the last year before them, or of the first one.
  private func scenarioInflow(_ scenario: ArrivalScenario, in year: Int) -> Double {
    let figures = forecasts.filter { $0.publisher == ArrivalScenario.publisher && $0.scenario == scenario.rawValue }.sorted { $0.year < $1.year }
    return figures.last { $0.year <= year }?.persons ?? figures.first?.persons ?? 0
  }

  /// Whether the dossier has figures for a scenario.
  public func hasFigures(for scenario: ArrivalScenario) -> Bool { scenario == .series || scenarioInflow(scenario, in: firstMonth.year) > 0 }

  private func outcomes(_ calibration: Calibration) -> DecisionOutcomes {
    var outcomes = DecisionOutcomes(
      grantShare: calibration["decision.grant_share"],
      statusShares: [
        calibration["decision.refugee_share"], calibration["decision.subsidiary_share"], calibration["decision.humanitarian_share"],
      ])
    outcomes.withdrawalShare = calibration["decision.withdrawal_share"]
    outcomes.withdrawal = .exponential(meanDays: calibration["decision.withdrawal_months"] * Self.monthDays)
    outcomes.appealShare = calibration["decision.appeal_share"]
    outcomes.appeal = .exponential(meanDays: calibration["decision.appeal_months"] * Self.monthDays)
    outcomes.appealSuccess = calibration["decision.appeal_success"]
    outcomes.unaccompaniedShare = calibration["decision.unaccompanied_share"]
    return outcomes
  }

  private func family(_ calibration: Calibration, _ monthDays: Double) -> FamilyReunification {
    var family = FamilyReunification(
      sponsorShare: calibration["family.share_of_granted_with_relatives"], meanFurtherRelatives: calibration["family.relatives_per_sponsor"] - 1,
      requestDelay: .uniform(longestDays: calibration["family.request_within_months"] * monthDays),
      decision: .throughput(perMonth: calibration["family.decision_capacity_per_month"]), grantShare: calibration["family.grant_share"],
      travel: .exponential(meanDays: calibration["family.grant_to_arrival_months"] * monthDays),
      straightHomeShare: calibration["family.straight_to_home_share"])
    family.minorShare = calibration["family.minors_share"]
    if let term = lever("decision_term_months")?.today.first?.number { family.decisionTermMonths = term }
    return family
  }

  private var openingStocks: OpeningStocks {
    func ages(_ shares: [OpeningFacts.AgeShare]) -> [OpeningStocks.AgeClass] {
      shares.map { .init(fromMonths: $0.fromMonths, toMonths: $0.toMonths, share: $0.share) }
    }
    return OpeningStocks(
      asylumQueue: opening.asylumQueue.value, asylumAges: ages(opening.asylumAges), familyQueue: opening.familyQueue.value,
      familyAges: ages(opening.familyAges), sponsorDecisionMonths: opening.sponsorDecisionMonths.value,
      // The stock and the months are one observation: at the published value about a thousand arrive a month, as they did.
      grantedTravelling: opening.grantedTravelling.value, travellingMeanMonths: calibration["family.grant_to_arrival_months"],
      permitHolders: opening.permitHolders.value, permitHolderLongestMonths: opening.permitHolderLongestMonths.value)
  }
}
