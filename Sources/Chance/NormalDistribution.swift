/// The standard normal distribution, to the same bits on every machine.
public enum NormalDistribution {
  /// The value below which a share lies, strictly between 0 and 1.
  public static func value(atShare share: Double) -> Double {
    share <= 0.5 ? -QuantileTable.normalDeviate(above: share) : QuantileTable.normalDeviate(above: 1 - share)
  }

  /// The share, 0 to 1, that lies below a value.
  public static func share(belowValue value: Double) -> Double { 0.5 * Elementary.erfc(-value * 0.5.squareRoot()) }
}
