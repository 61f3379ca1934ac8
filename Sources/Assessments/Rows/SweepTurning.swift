public import Chance
public import Vocabulary

/// Where the order of two variants turns as one of the things that varied goes up, all others drawn as they come.
///
/// The points are put in order of an input and cut into bins of as many. The order turns between two bins whose mean differences are of unlike sign
/// and both too far from nought for chance, with none such between them: what lies within the error is not called a turn.
///
/// How far is too far follows from how many bins are looked at, along all inputs together: chance alone puts any of them beyond it in at most one
/// sweep of twenty, by the inequality of Bonferroni and Student's distribution of a mean of `leastInBin` points beside its error.
public struct SweepTurning: Sendable, Hashable, Codable {
  /// A turn along one input.
  public struct Turn: Sendable, Hashable, Codable {
    /// The place of the input.
    public var input: Int
    /// The means of the input in the bins on either side, and where a line between them crosses nought.
    public var low: Double
    public var high: Double
    public var value: Double
    /// The second variant less the first in both bins.
    public var below: Estimate
    public var above: Estimate
  }

  public var facts: StudyFacts
  public var measure: SweepMeasure
  public var first: VariantID
  public var second: VariantID
  /// Rows in which the measure is known under both.
  public var known: Int
  /// The second less the first over all points.
  public var mean: Estimate
  /// By input, and from low to high.
  public var turns: [Turn]
  /// Bins along an input, and the standard errors beyond which a difference counts.
  public var bins: Int
  public var errors: Double

  /// Most bins along an input, and fewest points in one; and the probability that chance puts any bin beyond the errors.
  static let mostBins = 20
  static let leastInBin = 50
  static let chance = 0.05
}
