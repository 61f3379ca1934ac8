extension Elementary {
  /// The cosine of an angle in radians of at most 2²⁰ in size, with an error below 0.5001 ulp; of a larger angle, no number.
  ///
  /// Source: the reduction is that of W. J. Cody, W. Waite, "Software Manual for the Elementary Functions" (1980), with π/2 in four parts; then sine
  /// and cosine of the nearest 32nd from a table, and the theorem of addition, in twofold numbers.
  public static func cos(_ angle: Double) -> Double {
    guard abs(angle) <= 0x1p20 else { return .nan }
    // Quarter turns. Beside 1.5·2⁵² a double has no fraction left, and its last bits are the whole number.
    let anchored = angle * 0x1.45f3_06dc_9c883p-1 + 0x1.8p52
    let turns = anchored - 0x1.8p52
    let quarter = Int(truncatingIfNeeded: anchored.bitPattern & 3)
    // π/2 in four parts, of which the first three times any number of turns are exact.
    let near = TwofoldNumber(adding: angle - turns * 0x1.921f_b544p+0, -(turns * 0x1.0b46_11a6p-34))
    let nearer = TwofoldNumber(adding: near.high, -(turns * 0x1.3198_a2ep-69))
    let low = TwofoldNumber(adding: near.low, nearer.low)
    let rest = TwofoldNumber(adding: nearer.high, low.high)
    let reduced = TwofoldNumber(adding: rest.high, rest.low + (low.low - turns * 0x1.b839_a252_049c1p-104))

    let isNegative = reduced.high < 0
    let (sine, cosine) = sineAndCosine(isNegative ? -reduced : reduced)
    let result = quarter & 1 == 0 ? cosine.high + cosine.low : sine.high + sine.low
    let signChanges = quarter & 1 == 0 ? quarter == 2 : (quarter == 1) != isNegative
    return signChanges ? -result : result
  }

  /// Sine and cosine of an angle from 0 to π/4, with a relative error below 2⁻⁶⁴.
  @inline(__always)
  private static func sineAndCosine(_ angle: TwofoldNumber) -> (TwofoldNumber, TwofoldNumber) {
    let step = Int((angle.high * 32 + 0x1.8p52).bitPattern & 0xff)
    let entry = 4 * step
    let sine = TwofoldNumber(high: sines[entry], low: sines[entry + 1])
    let cosine = TwofoldNumber(high: sines[entry + 2], low: sines[entry + 3])
    // The small angle that remains, of at most 1/64, its sine, and its cosine less 1, by their series.
    let small = TwofoldNumber(adding: angle.high - Double(step) / 32, angle.low)
    let square = small * small
    let x = square.high
    let cubic = x * small.high * (-1.0 / 6 + x * (1.0 / 120 + x * (-1.0 / 5040 + x * (1.0 / 362_880))))
    let smallSine = small + TwofoldNumber(high: cubic, low: 0)
    let fourth = x * x * (1.0 / 24 + x * (-1.0 / 720 + x * (1.0 / 40320)))
    let smallCosine = TwofoldNumber(high: -0.5 * x, low: -0.5 * square.low) + TwofoldNumber(high: fourth, low: 0)
    return (sine + (cosine * smallSine + sine * smallCosine), cosine + (cosine * smallCosine + -(sine * smallSine)))
  }
}
