/// How well a forecast by a sample foretold what came.
public enum Scores {
  /// The continuous ranked probability score of a sample, in the unit of the figure; smaller is better. For one value it is the absolute error.
  ///
  /// Source: T. Gneiting, A. E. Raftery, "Strictly proper scoring rules, prediction, and estimation", J. Am. Stat. Assoc. 102 (2007), equation 21.
  public static func crps(_ sample: [Double], actual: Double) -> Double {
    let count = Double(sample.count)
    let distance = sample.reduce(0) { $0 + abs($1 - actual) } / count
    let spread = sample.sorted().enumerated().reduce(0.0) { $0 + (2 * Double($1.offset) - count + 1) * $1.element }
    return distance - spread / (count * count)
  }

  /// The interval score of the band of 30, 60 or 90 percent, in the unit of the figure; smaller is better. It is the width, and where a value lies
  /// outside, its distance times what the band promises to leave out goes on top.
  ///
  /// Source: T. Gneiting, A. E. Raftery, as above, equation 43.
  public static func interval(_ bands: Bands, percent: Int, actual: Double) -> Double {
    let rank = percent == 30 ? 2 : percent == 60 ? 1 : 0
    let (low, high) = (bands.values[rank], bands.values[6 - rank])
    return high - low + 2 / (1 - Double(percent) / 100) * (max(low - actual, 0) + max(actual - high, 0))
  }

  /// Between which shares the true one lies with 95 percent, where `hits` of `count` were found; from 0 to 1 with none.
  ///
  /// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", J. Am. Stat. Assoc. 22 (1927).
  public static func wilson(_ hits: Int, of count: Int) -> ClosedRange<Double> {
    guard count > 0 else { return 0...1 }
    let (deviate, total, share) = (1.959963985, Double(count), Double(hits) / Double(count))
    let square = deviate * deviate / total
    let middle = (share + square / 2) / (1 + square)
    let half = deviate / (1 + square) * (share * (1 - share) / total + square / (4 * total)).squareRoot()
    return max(middle - half, 0)...min(middle + half, 1)
  }

  /// Whether a value lies within the band of 30, 60 or 90 percent; in one that is not known lies nothing.
  public static func covers(_ bands: Bands, percent: Int, _ actual: Double) -> Bool {
    let rank = percent == 30 ? 2 : percent == 60 ? 1 : 0
    guard bands.values[rank].isFinite, bands.values[6 - rank].isFinite else { return false }
    return (bands.values[rank]...bands.values[6 - rank]).contains(actual)
  }
}
