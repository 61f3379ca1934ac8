import AsylumChain

/// A calibrated value worked out again from the series of the dossier.
public struct Refit: Sendable, Hashable {
  /// The item of the calibration.
  public var id: String
  /// Worked out again: one value, or twelve.
  public var values: [Double]
  /// Its 10th and 90th percentile, where the fit gives them.
  public var range: ClosedRange<Double>?
}

extension Dossier {
  /// The values of the calibration that are fits to the monthly series, worked out again; empty without a series.
  public var refits: [Refit] {
    guard let fit = arrivalFit else { return [] }
    let (low, high) = fit.longRunRange
    return [
      Refit(id: "arrivals.level_now_per_year", values: [fit.levelNow * 12]),
      Refit(id: "arrivals.long_run_per_year", values: [fit.longRun * 12], range: low * 12...high * 12),
      Refit(id: "arrivals.seasonal_index", values: fit.season), Refit(id: "arrivals.shock_per_month", values: [fit.shock]),
    ]
  }
}
