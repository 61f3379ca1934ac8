extension Elementary {
  /// The complementary error function, twice the normal tail beyond √2 times a number, with an error below 0.5005 ulp; subnormal results too.
  ///
  /// From 27.3 on the result is zero, below -6 it is 2.
  ///
  /// exp(-x²), with the square as a twofold number, times a polynomial for exp(x²)·erfc(x), which varies slowly: one of degree twelve for each of 39
  /// pieces, through Chebyshev points. Below zero, erfc(x) = 2 - erfc(-x).
  public static func erfc(_ value: Double) -> Double {
    let distance = abs(value)
    guard distance < 27.5 else { return value.isNaN ? value : value < 0 ? 2 : 0 }
    let square = TwofoldNumber(multiplying: distance, distance)
    let density = exponential(-square)
    let factor = density.factor * scaledErrorFunction(at: distance)
    if value > 0 { return ScaledNumber(factor: factor, exponent: density.exponent).rounded }
    guard distance < 6 else { return 2 }
    let scale = ScaledNumber.powerOfTwo(density.exponent)
    let below = TwofoldNumber(high: 2, low: 0) + TwofoldNumber(high: -factor.high * scale, low: -factor.low * scale)
    return below.high + below.low
  }

  /// exp(x²)·erfc(x) for x from 0 to 28, with a relative error below 2⁻⁶³.
  @inline(__always)
  private static func scaledErrorFunction(at value: Double) -> TwofoldNumber {
    let piece = Int(truncatingIfNeeded: (1 + value).bitPattern >> 49) - 1023 * 8
    // The middle of the piece, less 1.
    let middle = Double(bitPattern: UInt64(truncatingIfNeeded: (1023 * 8 + piece) << 49 | 1 << 48)) - 1
    let offset = TwofoldNumber(adding: value, -middle)
    let b = offset.high
    let entry = piece * 16
    func coefficient(_ order: Int) -> Double { scaledErrorFunction[entry + 3 + order] }
    func twofold(_ order: Int) -> TwofoldNumber {
      TwofoldNumber(high: scaledErrorFunction[entry + 2 * order], low: scaledErrorFunction[entry + 2 * order + 1])
    }
    var sum = coefficient(12)
    for order in stride(from: 11, through: 3, by: -1) { sum = coefficient(order) + b * sum }
    let quadratic = twofold(2) + TwofoldNumber(high: b * sum, low: 0)
    let linear = twofold(1) + offset * quadratic
    return twofold(0) + offset * linear
  }
}
