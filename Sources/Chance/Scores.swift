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

  /// Whether a value lies within the band of 30, 60 or 90 percent; in one that is not known lies nothing.
  public static func covers(_ bands: Bands, percent: Int, _ actual: Double) -> Bool {
    let place = percent == 30 ? 2 : percent == 60 ? 1 : 0
    guard bands.values[place].isFinite, bands.values[6 - place].isFinite else { return false }
    return (bands.values[place]...bands.values[6 - place]).contains(actual)
  }
}
