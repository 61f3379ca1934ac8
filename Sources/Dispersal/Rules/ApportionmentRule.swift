/// How shares are rounded to whole places that add up to the total.
///
/// A divisor rule gives each place to the greatest key over a divisor that grows with the places held; the rules differ in those divisors alone.
public enum ApportionmentRule: String, Sendable, Hashable, Codable, CaseIterable {
  /// Whole quotas first, then one place each to the largest remainders. Source: A. Hamilton, 1792.
  case largestRemainder = "largest_remainder"
  /// Divisors 1, 2, 3, …, the same as rounding shares at one common divisor down. Source: T. Jefferson, 1792; V. D'Hondt, 1878.
  case jefferson
  /// Divisors 1, 3, 5, …, the same as rounding to the nearest whole number. Source: D. Webster, 1832; A. Sainte-Laguë, 1910.
  case webster
  /// As Webster, with 1.4 as the first divisor, so that a first place is harder to get.
  case modifiedWebster = "modified_webster"
  /// Divisors 0, 1, 2, …, the same as rounding up: without bounds everyone with a key gets one place before anyone gets two.
  ///
  /// Source: J. Q. Adams, 1832.
  case adams
  /// Geometric means of neighbours. Source: E. Huntington, Trans. Am. Math. Soc. 30 (1928). Here too everyone with a key gets a first place first.
  case huntingtonHill = "huntington_hill"
  /// Harmonic means of neighbours. Source: J. Dean, 1832. The first place as for Huntington and Hill.
  case dean
  /// Jefferson, but never above the upper quota. Source: M. Balinski, H. Young, Am. Math. Monthly 82 (1975).
  case balinskiYoungQuota = "quota"

  /// Whether everyone gets the exact share rounded down or up, where there are no bounds.
  ///
  /// Source: M. Balinski, H. Young, Fair Representation (1982), chapters 5 and 6.
  public var staysWithinQuota: Bool {
    switch self {
    case .largestRemainder, .balinskiYoungQuota: true
    case .jefferson, .webster, .modifiedWebster, .adams, .huntingtonHill, .dean: false
    }
  }
}
