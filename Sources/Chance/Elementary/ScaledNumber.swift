/// A positive number as a factor of at most 4 and a power of two, for values that a double cannot hold before they are rounded.
struct ScaledNumber {
  var factor: TwofoldNumber
  var exponent: Int

  /// The nearest double, rounded once also where it is subnormal.
  @inline(__always)
  var rounded: Double {
    if exponent > -1000, exponent < 1020 { return (factor.high + factor.low) * Self.powerOfTwo(exponent) }
    return roundedNearTheEnds
  }

  private var roundedNearTheEnds: Double {
    if exponent > 1100 { return .infinity }
    if exponent > 0 { return (factor.high + factor.low) * Self.powerOfTwo(1000) * Self.powerOfTwo(exponent - 1000) }
    if exponent < -1100 { return 0 }
    // Beside this power of two, the last place of a sum is that of a subnormal number, so that what falls off is rounded there, once.
    let weight = Self.powerOfTwo(-1022 - exponent)
    var significand = factor.high + factor.low
    if significand < weight {
      let sum = TwofoldNumber(addingToLarger: weight, factor.high)
      significand = sum.high + (sum.low + factor.low) - weight
    }
    return significand * Self.powerOfTwo(-1000) * Self.powerOfTwo(exponent + 1000)
  }

  /// 2 to a whole power from -1022 to 1023.
  @inline(__always)
  static func powerOfTwo(_ exponent: Int) -> Double { Double(bitPattern: UInt64(truncatingIfNeeded: 1023 &+ exponent) << 52) }
}
