/// A whole number over another, compared exactly.
///
/// Not reduced: 1/2 and 2/4 are equal. Lighter than `Fraction`, which takes numbers of any size, for the many comparisons of a search.
struct Ratio: Comparable {
  let numerator: Int
  /// Above zero; nothing checks it.
  let denominator: Int

  init(_ numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Near enough for bounds with a margin, not for telling ties.
  var value: Double { Double(numerator) / Double(denominator) }

  /// By cross products in 128 bits, so that nothing overflows or rounds.
  static func < (left: Self, right: Self) -> Bool {
    let (first, second) = (left.numerator.multipliedFullWidth(by: right.denominator), right.numerator.multipliedFullWidth(by: left.denominator))
    return (first.high, first.low) < (second.high, second.low)
  }

  static func == (left: Self, right: Self) -> Bool { !(left < right) && !(right < left) }
}
