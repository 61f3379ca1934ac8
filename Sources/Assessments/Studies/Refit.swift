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
  /// The values of the calibration that are fits to the monthly series, worked out again; empty without a series.
  public var refits: [Refit] {
    guard let fit = arrivalFit else { return [] }
    let (low, high) = fit.longRunRange
    return [
      Refit(key: .levelNowPerYear, values: [fit.levelNow * 12]),
      Refit(key: .longRunPerYear, values: [fit.longRun * 12], range: low * 12...high * 12),
      Refit(key: .seasonalIndex, values: fit.season), Refit(key: .shockPerMonth, values: [fit.shock]),
    ]
  }
}
