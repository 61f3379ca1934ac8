/// In how many drawn tables no package is one that all parties can accept, and what decides it.
public struct FailureChance: Sendable, Hashable, Codable {
  /// Tables drawn, at least one.
  public var draws: Int
  /// Those among them without an agreeable package, 0 to `draws`.
  public var failures: Int
  /// What is not known for sure, with how often talks fail in either state; those that matter most first.
  public var deciders: [Decider]
  /// Per measure and option, the share of the drawn tables with an agreement in which the Nash package holds the option.
  ///
  /// Among ties the first package found counts. `nil` where a drawn table with an agreement was too large to visit. All 0 where every draw fails;
  /// else the shares of a measure add up to 1.
  public var outcomes: [[Double]]?
  /// Packages that all can accept: median over the draws, the upper of the two middle ones; `nil` where a table too large to visit may be it.
  public var medianAgreeable: Int?

  /// One thing that is not known for sure, and how the talks go in either state of it.
  public struct Decider: Sendable, Hashable, Codable {
    /// What is not known, and of whom: party, measure or line by position in the uncertain table.
    public var factor: UncertainTable.Factor
    /// Chance of failure where the factor's state is 1; the overall chance where no draw had it.
    public var whenTrue: Double
    /// Chance of failure where the state is 0; the overall chance where no draw had it.
    public var whenFalse: Double
    /// Share of the variance of failing that the state alone explains, 0…1; 0 where all draws fail or none does.
    ///
    /// The shares need not add up to 1: what factors do only together is in none of them.
    public var share: Double
  }

  /// Share of the draws in which talks fail, 0…1.
  public var chance: Double { Double(failures) / Double(draws) }
  /// Of `chance`, by the binomial formula; it says how much another seed may differ, not how good the assumptions are.
  public var standardError: Double { (chance * (1 - chance) / Double(draws)).squareRoot() }
}
