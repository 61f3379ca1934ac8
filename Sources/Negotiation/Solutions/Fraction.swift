public import BigInt

/// An exact fraction in lowest terms, of any size.
///
/// Two fractions are equal exactly where their numerators and denominators are, so the sign is kept in the numerator alone.
public struct Fraction: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Carries the sign.
  public let numerator: BigInt
  /// Always above zero.
  public let denominator: BigInt

  /// Reduces to lowest terms. `denominator` must not be zero, but may be negative.
  public init(_ numerator: BigInt, _ denominator: BigInt) {
    precondition(denominator != 0, "a fraction needs a denominator other than zero")
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    self.numerator = (denominator < 0 ? -numerator : numerator) / divisor
    self.denominator = BigInt(denominator.magnitude) / divisor
  }

  /// As above; the denominator must not be zero.
  public init(_ numerator: Int, _ denominator: Int) { self.init(BigInt(numerator), BigInt(denominator)) }

  /// Reads `1/4`, `-1/4` or `3`: digits, with at most a minus before them all; `nil` for anything else.
  public init?(_ text: String) {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }), let top = BigInt(String(parts[0])),
      let bottom = parts.count > 1 ? BigInt(String(parts[1])) : 1, bottom != 0
    else { return nil }
    self.init(digits.count < text.count ? -top : top, bottom)
  }

  /// Both parts as `Double`, divided; for showing, not for comparing.
  public var value: Double { Double(numerator) / Double(denominator) }
  public var isZero: Bool { numerator == 0 }
  /// Whether it takes more digits than a reader wants to see: a denominator above 100,000.
  public var isLong: Bool { denominator > 100_000 }

  public static func + (left: Self, right: Self) -> Self {
    Self(left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator)
  }

  public static func < (left: Self, right: Self) -> Bool { left.numerator * right.denominator < right.numerator * left.denominator }

  /// `1/4`, or `0` and whole numbers without a denominator.
  public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}

/// Stored as its text, such as `1/4`: its numbers can be of any size.
extension Fraction: Codable {
  /// Throws `DecodingError.dataCorrupted` for a text that is no fraction.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let fraction = Fraction(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no fraction.")
    }
    self = fraction
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
