import AsylumChain
import Chance
public import Dossiers
import Vocabulary

extension ChainDossier {
  /// Flows that the figures leave out: those that the calibration sets at nought, and those of which it says nothing.
  public var flowsLeftOut: (setAside: [ChainFlow], unsaid: [ChainFlow]) {
    let said = ChainFlow.allCases.filter(calibration.says)
    return (said.filter { calibration[item: $0.size].values[0] == 0 }, ChainFlow.allCases.filter { !said.contains($0) })
  }

  /// The flows that a dossier may leave out, at given values; one of which it says nothing stays away.
  func setFlows(of model: inout ChainModel, _ calibration: Calibration) {
    if let counted = calibration.value(.resettlementCountedShare, of: .resettlement), counted > 0,
      let months = calibration.value(.resettledReceptionMonths, of: .resettlement)
    {
      model.resettlement = Resettlement(
        personsPerYear: counted * calibration[.resettlementQuotaPerYear], monthsInReception: Int(months.rounded()))
    }
    model.family.ofAgeRefusedShare = calibration.value(.ofAgeRefusedShare, of: .comingOfAge) ?? 0
    model.asylum.outcomes.lateDepartureShare = calibration.value(.lateDepartureShare, of: .lateDepartures) ?? 0
    model.asylum.outcomes.lateDeparture = .exponential(
      meanDays: (calibration.value(.lateDepartureMonths, of: .lateDepartures) ?? 0) * Self.monthDays)
    // Without it all factors stay 1, and nobody's status is drawn otherwise.
    guard let power = calibration.value(.subsidiaryByOrigin, of: .statusByOrigin), power != 0 else { return }
    for position in model.asylum.arrivals.origins.indices {
      let relatives = max(model.asylum.arrivals.origins[position].sponsorFactor, 0.01)
      model.asylum.arrivals.origins[position].subsidiaryFactor = Elementary.exp(power * Elementary.log(relatives))
    }
  }

  /// The share of families whom hardship admits beside the quota, the brake or the suspension of a rule; 0 for other rules, and where neither the
  /// variant nor the calibration says one.
  func outsideShare(of rule: FamilyRule, stated: Double?, _ calibration: Calibration) -> Double {
    guard rule.quotaPerMonth != nil || rule.brake != nil || rule.suspendedToMonth != nil else { return 0 }
    return stated ?? calibration.value(.hardshipOutsideShare, of: .hardshipOutside) ?? 0
  }
}
