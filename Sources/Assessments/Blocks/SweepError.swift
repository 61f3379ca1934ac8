public import Vocabulary

/// Why a sweep cannot be planned, or a block of it not computed.
public enum SweepError: Explained, Hashable {
  /// A design over factors without one.
  case nothingVaries(SweepDesign)
  /// Factors named for a sweep of futures, which draws all of them.
  case futuresDrawAll
  case unknownFactor(String, near: String?)
  case factorTwice(String)
  case unreadableRange(String)
  case crossedRange(String, low: Double, high: Double)
  /// A range that reaches beyond the values that make sense.
  case outsideRange(String, low: Double, high: Double, allowed: ClosedRange<Double>)
  /// A range for something that has none, such as levers.
  case noRange(String)
  case tooManyRuns(Double, limit: Int)
  case tooManyFactors(Int, limit: Int)
  case noSuchBlock(Int, count: Int)
  case otherVersion(String, own: String)
  /// The enclosed dossier is not the one that was planned with.
  case otherDossier
  /// Indices of a sweep that is not after Saltelli.
  case noIndices(SweepDesign)
  /// A study of rows of a sweep of which none is kept.
  case noRows(SweepDesign)
  /// A study of variants of a sweep that has the baseline alone.
  case noVariants
  /// A condition that holds in too few of the rows, or in too many, for a box around them.
  case tooFewRows(holding: Int, of: Int, least: Int)
  /// A measure that is known at too few points to say anything of it.
  case tooFewKnown(Int, of: Int, least: Int)
  /// A block or result that does not hold what it says.
  case brokenRecord
}
