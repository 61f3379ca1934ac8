/// A whole number over another, compared exactly.
struct Ratio: Comparable, Hashable {
  let numerator: Int
  /// Above zero.
  let denominator: Int

  init(_ numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  var value: Double { Double(numerator) / Double(denominator) }

  static func < (left: Self, right: Self) -> Bool {
    let (first, second) = (left.numerator.multipliedFullWidth(by: right.denominator), right.numerator.multipliedFullWidth(by: left.denominator))
    return (first.high, first.low) < (second.high, second.low)
  }

  static func == (left: Self, right: Self) -> Bool { !(left < right) && !(right < left) }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
