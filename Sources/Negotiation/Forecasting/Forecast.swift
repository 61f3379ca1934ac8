/// Forecasts of one measure from the stances of all actors.
///
/// Each is on the scale of the positions, and not a number without stances. Measures are taken one by one: what binds them together is not seen.
public enum Forecast {
  /// The compromise: the mean weighted by salience and capability.
  ///
  /// Source: J. Van den Bos, "Dutch EC policy making" (1991); C. Achen, "Institutional realism and bargaining models", in R. Thomson et al., The
  /// European Union Decides (2006), chapter 4, who shows that it approximates the Nash solution. 0 weight everywhere gives the plain mean.
  public static func compromise(_ stances: [Stance]) -> Double {
    let total = stances.reduce(0) { $0 + $1.weight }
    return total > 0 ? stances.reduce(0) { $0 + $1.weight * $1.position } / total : mean(stances)
  }

  /// The plain mean of the positions; not a number without any.
  public static func mean(_ stances: [Stance]) -> Double {
    stances.isEmpty ? .nan : stances.reduce(0) { $0 + $1.position } / Double(stances.count)
  }

  /// The middle position; the lower of the two middle ones of an even number, between which every position is a median.
  ///
  /// Source: D. Black, "On the rationale of group decision-making", J. Political Economy 56 (1948).
  public static func median(_ stances: [Stance]) -> Double {
    let sorted = stances.map(\.position).sorted()
    guard !sorted.isEmpty else { return .nan }
    return sorted[(sorted.count - 1) / 2]
  }

  /// The position at which half of the weight (salience times capability) is reached from below; the lowest where nobody has weight.
  public static func weightedMedian(_ stances: [Stance]) -> Double {
    let sorted = stances.sorted { $0.position < $1.position }
    let half = sorted.reduce(0) { $0 + $1.weight } / 2
    var sum = 0.0
    for stance in sorted {
      sum += stance.weight
      if sum >= half - 1e-12 { return stance.position }
    }
    return sorted.last?.position ?? .nan
  }

  /// Always the middle of the scale: the forecast that any model must beat.
  public static func middle(of scale: ClosedRange<Double>) -> Double { (scale.lowerBound + scale.upperBound) / 2 }

  /// Half the width of the band in which the outcome is expected to lie on a scale of 100: the mean absolute error of a model over known decisions.
  ///
  /// Source: R. Thomson, F. Stokman, C. Achen, T. König (eds.), "The European Union Decides", Cambridge 2006, chapter 10: the compromise model
  /// errs by about 23 points of 100 on average. Assumption: the error on the European decisions of that book holds for other tables too.
  public static let compromiseError = 23.0
}
