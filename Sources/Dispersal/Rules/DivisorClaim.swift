/// A claim to the next place under a divisor rule, as the fraction numerator / denominator.
///
/// Where two claims are near each other, cross products are compared in 256 bits, since the square of a key can take 80.
struct DivisorClaim: Comparable {
  /// Of two claims without a divisor the one with the greater key goes first.
  let key: Int
  /// Position in the list of claimants; it plays no part in comparing, so level claims stay level.
  let claimant: Int
  private let numerator: UInt128
  /// Zero where the rule has no divisor for the first place.
  private let denominator: UInt128
  /// The claim to fifteen digits: most comparisons need no more.
  private let about: Double

  /// The claim to one place more than is `held`. The two rules that are no divisor rules have Jefferson's claims: the quota method gives places by
  /// them.
  init(rule: ApportionmentRule, key: Int, held: Int, claimant: Int) {
    self.key = key
    self.claimant = claimant
    let (own, next) = (UInt128(held), UInt128(held + 1))
    let weight = UInt128(key)
    let (keyAbout, heldAbout) = (Double(key), Double(held))
    switch rule {
    case .adams:
      (numerator, denominator) = (weight, own)
      about = keyAbout / heldAbout
    case .webster:
      (numerator, denominator) = (weight, own + next)
      about = keyAbout / (2 * heldAbout + 1)
    // The first divisor 0.7 instead of 0.5, in tenths.
    case .modifiedWebster:
      (numerator, denominator) = held == 0 ? (5 * weight, 7) : (weight, own + next)
      about = held == 0 ? 5 * keyAbout / 7 : keyAbout / (2 * heldAbout + 1)
    // Squared: key² / (held × (held + 1)).
    case .huntingtonHill:
      (numerator, denominator) = (weight * weight, own * next)
      about = keyAbout * keyAbout / (heldAbout * (heldAbout + 1))
    // key × (2 held + 1) / (2 held (held + 1)).
    case .dean:
      (numerator, denominator) = (weight * (own + next), 2 * own * next)
      about = keyAbout * (2 * heldAbout + 1) / (2 * heldAbout * (heldAbout + 1))
    case .jefferson, .balinskiYoungQuota, .largestRemainder:
      (numerator, denominator) = (weight, next)
      about = keyAbout / (heldAbout + 1)
    }
  }

  /// By size of the claim; without a divisor (nothing held yet under Adams, Dean or Huntington-Hill) a claim goes before all others.
  static func < (left: Self, right: Self) -> Bool { left.compare(right) < 0 }
  static func == (left: Self, right: Self) -> Bool { left.compare(right) == 0 }
  func isLevel(with other: Self) -> Bool { compare(other) == 0 }

  /// Below, at or above 0 as this claim is less than, level with or greater than the other.
  private func compare(_ other: Self) -> Int {
    // Infinite and not a number fall through to the exact comparison.
    if abs(about - other.about) > 1e-12 * about, about < .infinity, other.about < .infinity { return about < other.about ? -1 : 1 }
    if denominator == 0 || other.denominator == 0 {
      if denominator == 0, other.denominator == 0 { return key < other.key ? -1 : key > other.key ? 1 : 0 }
      return denominator == 0 ? 1 : -1
    }
    let own = numerator.multipliedFullWidth(by: other.denominator)
    let others = other.numerator.multipliedFullWidth(by: denominator)
    if (own.high, own.low) < (others.high, others.low) { return -1 }
    return (own.high, own.low) == (others.high, others.low) ? 0 : 1
  }
}
