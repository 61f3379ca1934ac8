import Chance

extension FailureChance {
  /// One in how many the other way may still be, where all draws went one way: the upper end of Wilson's interval of 95 percent, rounded down to two
  /// digits; `nil` where some failed and some did not.
  public var rarerThanOneIn: Int? { failures == 0 || failures == draws ? Self.rarerThanOneIn(draws: draws) : nil }

  /// The same for a number of draws that all went one way.
  public static func rarerThanOneIn(draws: Int) -> Int {
    let one = Int(1 / Scores.wilson(0, of: draws).upperBound)
    var step = 1
    while one / step >= 100 { step *= 10 }
    return max(one / step * step, 1)
  }
}
