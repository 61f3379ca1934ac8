/// In how many drawn tables no package is one that all parties can accept, and what decides it.
public struct FailureChance: Sendable, Hashable, Codable {
  /// Tables drawn, and those among them without an agreeable package.
  public var draws: Int
  public var failures: Int
  /// What is not known for sure, with how often talks fail in either state; those that matter most first.
  public var deciders: [Decider]
  /// Per measure and option, the share of the drawn tables with an agreement in which the Nash package holds the option.
  public var outcomes: [[Double]]
  /// Packages that all can accept: median over the draws.
  public var medianAgreeable: Int

  /// One thing that is not known for sure, and how the talks go in either state of it.
  public struct Decider: Sendable, Hashable, Codable {
    public var factor: UncertainTable.Factor
    /// Chance of failure where the factor's state is 1, and where it is 0.
    public var whenTrue: Double
    public var whenFalse: Double
    /// Share of the variance of failing that the state alone explains, 0…1.
    public var share: Double
  }

  /// Share of the draws in which talks fail, and its standard error.
  public var chance: Double { Double(failures) / Double(draws) }
  public var standardError: Double { (chance * (1 - chance) / Double(draws)).squareRoot() }
}
