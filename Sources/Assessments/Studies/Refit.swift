import AsylumChain
public import Dossiers

/// A calibrated value worked out again from the series of the dossier.
public struct Refit: Sendable, Hashable {
  /// The item of the calibration.
  public var key: CalibrationKey
  /// Worked out again: one value, or twelve.
  public var values: [Double]
  /// Its 10th and 90th percentile, where the fit gives them.
  public var range: ClosedRange<Double>?
}

extension ChainDossier {
  /// The values of the calibration that are fits to the series, worked out again; empty without a series.
  public var refits: [Refit] {
    arrivalRefits + decisionRefits
  }

  private var arrivalRefits: [Refit] {
    guard let fit = arrivalFit else { return [] }
    let (low, high) = fit.longRunRange
    return [
      Refit(key: .levelNowPerYear, values: [fit.levelNow * 12]),
      Refit(key: .longRunPerYear, values: [fit.longRun * 12], range: low * 12...high * 12),
      Refit(key: .seasonalIndex, values: fit.season), Refit(key: .shockPerMonth, values: [fit.shock]),
    ]
  }

  /// How asylum decisions answer: to what they come is over the mean of the last four quarters, with as many pending as in the last.
  private var decisionRefits: [Refit] {
    guard let fit = capacityFit, let decisions = quarters(.decisionsByQuarter), let queue = quarters(.pendingByQuarter)?.values.last ?? nil else {
      return []
    }
    let recent = decisions.values.suffix(4).compactMap { $0 }
    let now = recent.reduce(0, +) / Double(max(recent.count, 1))
    let settled = fit.settledRange(queue: queue)
    return [
      Refit(
        key: .decisionSettlesAt, values: [fit.settles(queue: queue) / now], range: settled.lowerBound / now...settled.upperBound / now),
      Refit(key: .decisionPersistence, values: [fit.persistence.value], range: Self.range(fit.persistence)),
      Refit(key: .decisionToQueue, values: [fit.toQueue.value], range: Self.range(fit.toQueue)),
      Refit(key: .decisionShock, values: [fit.shock]),
    ]
  }

  /// The 10th and the 90th percentile of a value with its standard error.
  private static func range(_ fitted: (value: Double, error: Double)) -> ClosedRange<Double> {
    // The standard normal distribution has a tenth above this.
    let reach = 1.2815515655 * fitted.error
    return fitted.value - reach...fitted.value + reach
  }
}
