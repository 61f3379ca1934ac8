import AsylumChain
import Dossiers
import Vocabulary

extension ChainDossier {
  /// How the services go on after the opening date, at given values; one of which the dossier says nothing stays frozen.
  func setCapacities(of model: inout ChainModel, _ calibration: Calibration) {
    let (decisions, relatives) = (calibration[.decisionCapacityPerYear], calibration[.familyDecisionCapacityPerMonth])
    model.asylum.decision.capacity = capacity(.decision, calibration, output: decisions, waiting: opening.asylumQueue.value)
    model.family.decision.capacity = capacity(.family, calibration, output: relatives, waiting: opening.familyQueue.value)
    model.housing.capacity = capacity(
      .housing, calibration, output: calibration[.housedPersonsPerMonth], waiting: opening.permitHolders.value)
    if let least = least(.decision, calibration) { model.asylum.decision.leastDays = least }
    if let least = least(.family, calibration) { model.family.decision.leastDays = least }
  }

  /// `output` is that of the opening date in the unit of the plan, `waiting` who waits then, as the fit has it.
  private func capacity(_ service: ServiceKeys, _ calibration: Calibration, output: Double, waiting: Int) -> Capacity {
    guard chain.calibration.says(service) else { return .frozen }
    switch capacity {
    case .frozen: return .frozen
    case .planned: return output > 0 ? .planned([calibration[service.planned] / output]) : .frozen
    case .answering:
      var answering = Answering()
      answering.level = calibration[service.settlesAt]
      answering.referenceStock = Double(max(waiting, 1))
      answering.persistence = calibration[service.persistence]
      answering.stockElasticity = calibration[service.toQueue]
      answering.shock = calibration[service.shock]
      answering.tails = Int(calibration[.tails] / 2) * 2
      return .answering(answering)
    }
  }

  private func least(_ service: ServiceKeys, _ calibration: Calibration) -> Double? {
    guard capacity != .frozen, chain.calibration.says(service), let key = service.leastMonths else { return nil }
    return calibration[key] * Self.monthDays
  }
}
