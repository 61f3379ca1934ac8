/// An exact fraction in lowest terms.
public struct Fraction: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let numerator: Int128
  /// Always above zero.
  public let denominator: Int128

  /// `denominator` must not be zero.
  public init(_ numerator: Int128, _ denominator: Int128) {
    precondition(denominator != 0, "a fraction needs a denominator other than zero")
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    let shared = Int128(max(divisor, 1))
    self.numerator = sign * numerator / shared
    self.denominator = sign * denominator / shared
  }

  init(_ numerator: Int, _ denominator: Int) { self.init(Int128(numerator), Int128(denominator)) }

  public var value: Double { Double(numerator) / Double(denominator) }

  public static func + (left: Self, right: Self) -> Self {
    Self(left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator)
  }

  /// Exact for any two fractions: the cross products are compared in double width.
  public static func < (left: Self, right: Self) -> Bool {
    if (left.numerator < 0) != (right.numerator < 0) { return left.numerator < 0 }
    let first = left.numerator.magnitude.multipliedFullWidth(by: right.denominator.magnitude)
    let second = right.numerator.magnitude.multipliedFullWidth(by: left.denominator.magnitude)
    let isLess = (first.high, first.low) < (second.high, second.low)
    return left.numerator < 0 ? (first.high, first.low) > (second.high, second.low) : isLess
  }

  /// `1/4`, or `0` and whole numbers without a denominator.
  public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }

  private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (first, second) = (left, right)
    while second != 0 { (first, second) = (second, first % second) }
    return first
  }
}
