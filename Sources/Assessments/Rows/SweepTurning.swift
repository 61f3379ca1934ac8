public import Chance
public import Vocabulary

/// Where the order of two variants turns as one of the things that varied goes up, all others drawn as they come.
///
/// The points are put in order of an input and cut into bins of as many. The order turns between two bins whose mean differences are of unlike sign
/// and both beyond three standard errors, with none such between them: what lies within the error is not called a turn.
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
  public static let bins = 20
  public static let errors = 3.0
}
