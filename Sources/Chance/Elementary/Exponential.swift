extension Elementary {
  /// e to a power, with an error below 0.5001 ulp; subnormal results too.
  ///
  /// Above 709.79 the result is infinite, below -745.14 zero; that of no number is no number.
  ///
  /// Source: the reduction is that of W. J. Cody, W. Waite, "Software Manual for the Elementary Functions" (1980), the table and the polynomial as in
  /// P.-T. P. Tang, "Table-driven implementation of the exponential function", ACM Trans. Math. Softw. 15 (1989), carried in twofold numbers.
  public static func exp(_ exponent: Double) -> Double {
    guard exponent < 710 else { return exponent + .infinity }
    guard exponent > -746 else { return exponent.isNaN ? exponent : 0 }
    return exponential(TwofoldNumber(high: exponent, low: 0)).rounded
  }

  /// e to a power from -746 to 710, with a relative error below 2⁻⁷². The factor is from 0.98 to 2.
  @inline(__always)
  static func exponential(_ exponent: TwofoldNumber) -> ScaledNumber {
    // The nearest multiple of ln 2 / 32. Beside 1.5·2⁵² a double has no fraction left, and its last bits are the whole number.
    let anchored = exponent.high * 0x1.7154_7652_b82fep+5 + 0x1.8p52
    let steps = anchored - 0x1.8p52
    let step = Int(Int32(truncatingIfNeeded: anchored.bitPattern))
    // ln 2 / 32 in three parts, of which the first two times any number of steps are exact.
    let near = exponent.high - steps * 0x1.62e4_2fef_ap-6
    var rest = TwofoldNumber(adding: near, -(steps * 0x1.cf79_abcap-45))
    rest = TwofoldNumber(adding: rest.high, rest.low + (exponent.low + steps * 0x1.c4c6_7fc0_d0951p-81))
    let growth = exponentialLessOne(rest)

    let entry = (step & 31) * 2
    let power = TwofoldNumber(high: powersOfTwo[entry], low: powersOfTwo[entry + 1])
    let product = power * growth
    let sum = TwofoldNumber(addingToLarger: power.high, product.high)
    return ScaledNumber(factor: TwofoldNumber(high: sum.high, low: sum.low + (product.low + power.low)), exponent: step >> 5)
  }

  /// e to a power of at most ln 2 / 64 in size, less 1: the series, of which the terms from the third on need no second part.
  @inline(__always)
  private static func exponentialLessOne(_ exponent: TwofoldNumber) -> TwofoldNumber {
    let x = exponent.high
    let square = TwofoldNumber(multiplying: x, x)
    let last = 1.0 / 120 + x * (1.0 / 720 + x * (1.0 / 5040 + x * (1.0 / 40320)))
    let cubicAndOn = square.high * x * (1.0 / 6 + x * (1.0 / 24 + x * last))
    let sum = TwofoldNumber(addingToLarger: x, 0.5 * square.high)
    let low = exponent.low + (0.5 * square.low + x * exponent.low) + cubicAndOn
    return TwofoldNumber(high: sum.high, low: sum.low + low)
  }
}
