public import AsylumChain
public import Dossiers
import Vocabulary

extension ChainDossier {
  /// Days in a month of the chain: a twelfth of 365.25.
  static let monthDays = 30.4375

  /// The same, for reports.
  public static let daysPerMonth = monthDays

  /// The chain at its calibrated values.
  public var chainModel: ChainModel { chainModel(calibration) }

  /// The chain at given values of rates, capacities and shares.
  public func chainModel(_ calibration: Calibration, arrivals scenario: ArrivalScenario = .series) -> ChainModel {
    let monthDays = Self.monthDays
    var model = ChainModel(
      months: months,
      asylum: AsylumProcedure(
        arrivals: arrivals(calibration, scenario), decision: .throughput(perMonth: calibration[.decisionCapacityPerYear] / 12),
        outcomes: outcomes(calibration)),
      family: family(calibration, monthDays), housing: Housing(perMonth: Int(calibration[.housedPersonsPerMonth].rounded())), opening: openingStocks)
    setCapacities(of: &model, calibration)
    setFlows(of: &model, calibration)
    return model
  }

  /// The median path with its season, and what may stray from it. Repeat applications come evenly on top.
  func arrivals(_ calibration: Calibration, _ scenario: ArrivalScenario) -> Arrivals {
    let season = calibration.values(.seasonalIndex)
    let mean = season.isEmpty ? 1 : season.reduce(0, +) / Double(season.count)
    let persistence = calibration[.persistencePerMonth]
    let path: [Double]
    if scenario == .series {
      path = ArrivalFit.path(
        from: calibration[.levelNowPerYear], to: calibration[.longRunPerYear], persistence: persistence, months: months)
    } else {
      path = (0..<months).map { month in
        guard let inflow = scenarioInflow(scenario, in: firstMonth.advanced(by: month).year) else {
          preconditionFailure("A scenario without figures is refused before it is simulated.")
        }
        return inflow * calibration[.shareOfTotalInflow]
      }
    }
    let again = scenario == .series ? calibration[.repeatApplicationsPerYear] / 12 : 0
    let expected = path.enumerated().map { month, perYear -> Double in
      let index = season.count == 12 && mean > 0 ? season[firstMonth.advanced(by: month).month - 1] / mean : 1
      return perYear / 12 * index + again
    }
    return Arrivals(
      expectedPerMonth: expected, shock: scenario == .series ? calibration[.shockPerMonth] : 0, persistence: persistence,
      tails: Int(calibration[.tails] / 2) * 2,
      origins: origins.map {
        Origin(
          id: $0.id, share: $0.share, grantFactor: $0.grantRate, sponsorFactor: $0.relativesPerGrant, shock: scenario == .series ? $0.shock : 0)
      })
  }

  /// The inflow of a scenario in a year; years without a figure have that of the last year before them, or of the first one. `nil` for a scenario
  /// that the dossier gives no figure of.
  private func scenarioInflow(_ scenario: ArrivalScenario, in year: Int) -> Double? {
    let figures = chain.forecasts.filter { $0.publisher == chain.declarations.scenarioPublisher && $0.scenario == scenario.rawValue }.sorted {
      $0.year < $1.year
    }
    return figures.last { $0.year <= year }?.persons ?? figures.first?.persons
  }

  /// Whether the dossier has figures for a scenario.
  public func hasFigures(for scenario: ArrivalScenario) -> Bool { scenario == .series || scenarioInflow(scenario, in: firstMonth.year) != nil }

  private func outcomes(_ calibration: Calibration) -> DecisionOutcomes {
    var outcomes = DecisionOutcomes(
      grantShare: calibration[.grantShare],
      statusShares: ByGroup(
        refugee: calibration[.refugeeShare], subsidiary: calibration[.subsidiaryShare], humanitarian: calibration[.humanitarianShare]))
    outcomes.withdrawalShare = calibration[.withdrawalShare]
    outcomes.withdrawal = .exponential(meanDays: calibration[.withdrawalMonths] * Self.monthDays)
    outcomes.appealShare = calibration[.appealShare]
    outcomes.appeal = .exponential(meanDays: calibration[.appealMonths] * Self.monthDays)
    outcomes.appealSuccess = calibration[.appealSuccess]
    outcomes.unaccompaniedShare = calibration[.unaccompaniedShare]
    return outcomes
  }

  private func family(_ calibration: Calibration, _ monthDays: Double) -> FamilyReunification {
    var family = FamilyReunification(
      sponsorShare: calibration[.shareWithRelatives], meanFurtherRelatives: calibration[.relativesPerSponsor] - 1,
      requestDelay: .uniform(longestDays: calibration[.requestWithinMonths] * monthDays),
      decision: .throughput(perMonth: calibration[.familyDecisionCapacityPerMonth]), grantShare: calibration[.familyGrantShare])
    family.travel = .exponential(meanDays: calibration[.grantToArrivalMonths] * monthDays)
    family.straightHomeShare = calibration[.straightToHomeShare]
    family.minorShare = calibration[.minorsShare]
    if let term = lever(.decisionTermMonths)?.today.refugee.number { family.decisionTermMonths = term }
    return family
  }

  private var openingStocks: OpeningStocks {
    func ages(_ shares: [OpeningFacts.AgeShare]) -> [OpeningStocks.AgeClass] {
      shares.map { .init(fromMonths: $0.fromMonths, toMonths: $0.toMonths, share: $0.share) }
    }
    var stocks = OpeningStocks(
      asylum: .init(people: opening.asylumQueue.value, ages: ages(opening.asylumAges)),
      family: .init(people: opening.familyQueue.value, ages: ages(opening.familyAges)),
      sponsorDecisionMonths: opening.sponsorDecisionMonths.value,
      // The stock and the months are one observation: at the published value about a thousand arrive a month, as they did.
      travellers: .init(people: opening.grantedTravelling.value, meanMonths: calibration[.grantToArrivalMonths]),
      permitHolders: .init(people: opening.permitHolders.value, longestMonths: opening.permitHolderLongestMonths.value))
    stocks.familySubsidiaryShare = opening.familySubsidiaryShare?.value
    return stocks
  }
}
