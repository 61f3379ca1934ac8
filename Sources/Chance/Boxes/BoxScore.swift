/// How well a box tells the cases of interest from the others.
///
/// Source: B. P. Bryant, R. J. Lempert, "Thinking inside the box: a participatory, computer-assisted approach to scenario discovery", Technol.
/// Forecast. Soc. Change 77 (2010), section 3.
public struct BoxScore: Sendable, Hashable, Codable {
  /// Cases within, and those of them that are of interest.
  public var cases: Int
  public var interest: Int
  /// The same of all cases.
  public var allCases: Int
  public var allInterest: Int

  public init(cases: Int, interest: Int, allCases: Int, allInterest: Int) {
    (self.cases, self.interest, self.allCases, self.allInterest) = (cases, interest, allCases, allInterest)
  }

  /// Of the cases of interest, the share within; not a number where there are none.
  public var coverage: Double { Double(interest) / Double(allInterest) }
  /// Of the cases within, the share that is of interest, which is their mean too; not a number in an empty box.
  public var density: Double { Double(interest) / Double(cases) }
  /// Of all cases, the share within.
  public var mass: Double { Double(cases) / Double(allCases) }
  /// Of all cases, the share that is of interest.
  public var base: Double { Double(allInterest) / Double(allCases) }

  /// The harmonic mean of coverage and density: high only where both are. Nought where no case of interest lies within.
  public var balance: Double { interest > 0 ? 2 * Double(interest) / Double(cases + allInterest) : 0 }
}
