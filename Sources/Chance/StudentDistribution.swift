/// Student's t distribution, to the same bits on every machine: a mean beside its own estimated error.
public enum StudentDistribution {
  /// The value below which a share lies, strictly between 0 and 1; `degrees` of freedom from 30 on. Within 0.0002 of it for shares to one in a
  /// million from either end.
  ///
  /// Source: M. Abramowitz, I. A. Stegun (eds), "Handbook of Mathematical Functions" (1964), 26.7.5, after R. A. Fisher.
  public static func value(atShare share: Double, degrees: Int) -> Double {
    precondition(degrees >= 30, "the expansion is one for many degrees of freedom")
    let z = NormalDistribution.value(atShare: share)
    let (square, count) = (z * z, Double(degrees))
    let first = (square + 1) / 4
    let second = ((5 * square + 16) * square + 3) / 96
    let third = (((3 * square + 19) * square + 17) * square - 15) / 384
    let fourth = ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945) / 92_160
    return z * (1 + (first + (second + (third + fourth / count) / count) / count) / count)
  }
}
