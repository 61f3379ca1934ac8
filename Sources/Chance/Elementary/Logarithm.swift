extension Elementary {
  /// The natural logarithm, with an error below 0.5001 ulp.
  ///
  /// That of zero is minus infinity; that of a negative number is no number.
  ///
  /// Source: P.-T. P. Tang, "Table-driven implementation of the logarithm function", ACM Trans. Math. Softw. 16 (1990), with reciprocals of few
  /// bits in place of a division, carried in twofold numbers.
  public static func log(_ value: Double) -> Double {
    guard value > 0, value < .infinity else {
      return value == 0 ? -.infinity : value < 0 ? .nan : value
    }
    let logarithm = logarithm(of: value)
    return logarithm.high + logarithm.low
  }

  /// The natural logarithm of 1 plus a number, with an error below 0.5001 ulp; for numbers near zero, where 1 plus the number would lose them.
  ///
  /// At -1 it is minus infinity, below that no number.
  public static func log(onePlus value: Double) -> Double {
    guard value > -1, value < 0x1p60 else { return log(1 + value) }
    guard abs(value) > 0x1p-54 else { return value }
    let sum = TwofoldNumber(adding: 1, value)
    let logarithm = logarithm(of: sum.high, plus: sum.low, times: 0)
    return logarithm.high + logarithm.low
  }

  /// The natural logarithm of a positive finite number, with a relative error below 2⁻⁷².
  @inline(__always)
  static func logarithm(of value: Double) -> TwofoldNumber {
    value < .leastNormalMagnitude ? logarithm(of: value * 0x1p60, plus: 0, times: -60) : logarithm(of: value, plus: 0, times: 0)
  }

  /// The logarithm of the sum of a normal number and a remainder of at most its last place, times a power of two.
  @inline(__always)
  private static func logarithm(of value: Double, plus remainder: Double, times exponent: Int) -> TwofoldNumber {
    // A power of two and a factor from 90/128 to 180/128, so that the logarithm of the factor never nearly cancels that of the power.
    let distance = Int(truncatingIfNeeded: value.bitPattern &- 0x3fe6_8000_0000_0000)
    let order = distance >> 52
    let bits = value.bitPattern &- UInt64(truncatingIfNeeded: order << 52)
    let factor = Double(bitPattern: bits)
    // The entry of the table with the reciprocal nearest to the factor's. Beside 1.5·2⁵² a double has no fraction left.
    let entry = 3 * (Int((factor * 128 + 0x1.8p52).bitPattern & 0xff) - 90)
    let reciprocal = logarithms[entry]
    // The reciprocal has 12 bits, so its products with both halves of the factor are exact.
    let upper = Double(bitPattern: bits & ~0x7ff_ffff)
    let near = TwofoldNumber(adding: upper * reciprocal - 1, (factor - upper) * reciprocal)
    var lower = near.low
    if remainder != 0 { lower += remainder * ScaledNumber.powerOfTwo(-order) * reciprocal }
    let rest = logarithmOfOnePlus(TwofoldNumber(adding: near.high, lower))

    // ln 2 in two parts, of which the first times any order is exact and can be added to the table's exactly.
    let orders = Double(order + exponent)
    let sum = TwofoldNumber(adding: orders * 0x1.62e4_2fef_a38p-1 + logarithms[entry + 1], rest.high)
    return TwofoldNumber(high: sum.high, low: sum.low + (rest.low + (orders * 0x1.ef35_793c_7673p-45 + logarithms[entry + 2])))
  }

  /// The logarithm of 1 plus a number of at most 1/150 in size: the series, of which the terms from the fourth on need no second part.
  @inline(__always)
  private static func logarithmOfOnePlus(_ number: TwofoldNumber) -> TwofoldNumber {
    let x = number.high
    let last = 1.0 / 7 + x * (-1.0 / 8 + x * (1.0 / 9 + x * (-1.0 / 10)))
    let fourthAndOn = x * (-1.0 / 4 + x * (1.0 / 5 + x * (-1.0 / 6 + x * last)))
    let third = TwofoldNumber(high: 0x1.5555_5555_5555_5p-2, low: 0x1.5555_5555_5555_5p-56)
    let series = TwofoldNumber(addingToLarger: third.high, fourthAndOn)
    let cubic = number * TwofoldNumber(high: series.high, low: series.low + third.low)
    let half = TwofoldNumber(addingToLarger: -0.5, cubic.high)
    let quadratic = number * number * TwofoldNumber(high: half.high, low: half.low + cubic.low)
    let sum = TwofoldNumber(addingToLarger: x, quadratic.high)
    return TwofoldNumber(high: sum.high, low: sum.low + (number.low + quadratic.low))
  }
}
