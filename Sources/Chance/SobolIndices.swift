/// How much of the variance of a figure each assumption carries: alone (first order), and with everything it acts together with (total).
///
/// Sources: I. M. Sobol', "Sensitivity estimates for nonlinear mathematical models", Math. Modelling Comput. Exp. 1 (1993); the
/// estimators that A. Saltelli et al. recommend, "Variance based sensitivity analysis of model output", Comput. Phys. Commun. 181 (2010),
/// table 2 (b) and (f), here centred on the mean.
public struct SobolIndices: Sendable, Hashable, Codable {
  /// Share of the variance, with its standard error: by the jackknife, or from batches by `SobolBatches`.
  public struct Share: Sendable, Hashable, Codable {
    /// 0…1 but for the sampling error, and not a number, stored as `null`, where the figure does not vary.
    @FiniteOrNull public var value: Double
    @FiniteOrNull public var error: Double
  }

  /// What the assumption explains alone, and together with all others; the first is no larger than the total but for the sampling error.
  public var first: Share
  public var total: Share

  init(first: Share, total: Share) { (self.first, self.total) = (first, total) }

  /// The indices of one factor: the figure at the points of sample A, at those of B, and at those of A with this factor taken from B; all of
  /// one length.
  ///
  /// Where the figure does not vary, both are not a number.
  public init(a: [Double], b: [Double], mixed: [Double]) {
    precondition(a.count == b.count && a.count == mixed.count, "the three samples must have one length")
    let (both, count) = (a + b, Double(a.count))
    let mean = both.reduce(0, +) / max(Double(both.count), 1)
    // Sums over the points, from which one point can be taken away for the jackknife.
    let spreads = zip(a, b).map { ($0 - mean) * ($0 - mean) + ($1 - mean) * ($1 - mean) }
    let aloneParts = a.indices.map { 2 * (b[$0] - mean) * (mixed[$0] - a[$0]) }
    let totalParts = zip(a, mixed).map { ($0 - $1) * ($0 - $1) }
    let (spread, alone, together) = (spreads.reduce(0, +), aloneParts.reduce(0, +), totalParts.reduce(0, +))
    guard spread > 0, count > 2 else {
      first = Share(value: .nan, error: .nan)
      total = Share(value: .nan, error: .nan)
      return
    }
    func jackknife(_ index: (_ without: Int) -> Double) -> Double {
      let values = a.indices.map(index)
      let middle = values.reduce(0, +) / count
      return ((count - 1) / count * values.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }).squareRoot()
    }
    first = Share(value: alone / spread, error: jackknife { (alone - aloneParts[$0]) / (spread - spreads[$0]) })
    total = Share(value: together / spread, error: jackknife { (together - totalParts[$0]) / (spread - spreads[$0]) })
  }
}
