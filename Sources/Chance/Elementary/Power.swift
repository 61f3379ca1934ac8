extension Elementary {
  /// A number that is not negative to any power, with an error below 0.5001 ulp; subnormal results too.
  ///
  /// As in IEEE 754, anything to the power 0 is 1, and so is 1 to any power. Zero to a negative power is infinite. A negative number to a power is no
  /// number here, also where the power is whole.
  ///
  /// The logarithm as a twofold number times the exponent, and e to the power of that. Where the exact power lies halfway between two doubles, as the
  /// squares of some whole numbers do, it may be either of them.
  public static func pow(_ base: Double, _ exponent: Double) -> Double {
    if exponent == 0 || base == 1 { return 1 }
    guard base > 0, base < .infinity, !exponent.isNaN else { return powerAtTheEnds(base, exponent) }
    let logarithm = logarithm(of: base)
    let estimate = logarithm.high * exponent
    guard estimate < 710 else { return .infinity }
    guard estimate > -746 else { return 0 }
    let product = TwofoldNumber(multiplying: logarithm.high, exponent)
    return exponential(TwofoldNumber(addingToLarger: product.high, product.low + logarithm.low * exponent)).rounded
  }

  private static func powerAtTheEnds(_ base: Double, _ exponent: Double) -> Double {
    if base.isNaN || exponent.isNaN || base < 0 { return .nan }
    let isGrowing = exponent > 0
    return (base == 0) == isGrowing ? 0 : .infinity
  }
}
