/// A number as the unevaluated sum of two doubles, the second at most about one rounding error of the first: some 106 bits.
///
/// Source: T. J. Dekker, "A floating-point technique for extending the available precision", Numer. Math. 18 (1971); for the error of a sum
/// D. E. Knuth, "The Art of Computer Programming", volume 2, section 4.2.2.
struct TwofoldNumber {
  var high: Double
  var low: Double

  @inline(__always)
  init(high: Double, low: Double) {
    self.high = high
    self.low = low
  }

  /// The exact sum of two doubles.
  @inline(__always)
  init(adding first: Double, _ second: Double) {
    high = first + second
    let part = high - first
    low = (first - (high - part)) + (second - part)
  }

  /// The exact sum of two doubles, the first of which is the larger in size or zero.
  @inline(__always)
  init(addingToLarger first: Double, _ second: Double) {
    high = first + second
    low = second - (high - first)
  }

  /// The exact product of two doubles of at most 2^996 in size, unless the error is too small for a double.
  @inline(__always)
  init(multiplying first: Double, _ second: Double) {
    let (upper, lower) = Self.halves(first)
    let (otherUpper, otherLower) = Self.halves(second)
    high = first * second
    low = lower * otherLower - (((high - upper * otherUpper) - lower * otherUpper) - upper * otherLower)
  }

  /// A double as a sum of two with at most 26 bits each.
  @inline(__always)
  private static func halves(_ value: Double) -> (upper: Double, lower: Double) {
    let spread = value * 0x1.000_0002p27
    let upper = spread - (spread - value)
    return (upper, value - upper)
  }

  // NB: products and sums do not set their parts apart again; the second may grow to a few rounding errors of the first, which costs nothing here.

  @inline(__always)
  static func * (first: TwofoldNumber, second: TwofoldNumber) -> TwofoldNumber {
    let product = TwofoldNumber(multiplying: first.high, second.high)
    return TwofoldNumber(high: product.high, low: product.low + (first.high * second.low + first.low * second.high))
  }

  /// The sum, good to the last bits where the two do not nearly cancel.
  @inline(__always)
  static func + (first: TwofoldNumber, second: TwofoldNumber) -> TwofoldNumber {
    let sum = TwofoldNumber(adding: first.high, second.high)
    return TwofoldNumber(high: sum.high, low: sum.low + (first.low + second.low))
  }

  @inline(__always)
  static prefix func - (number: TwofoldNumber) -> TwofoldNumber { TwofoldNumber(high: -number.high, low: -number.low) }
}
