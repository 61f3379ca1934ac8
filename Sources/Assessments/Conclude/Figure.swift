public import Chance
public import Dossiers

/// A headline figure: its level, and its difference from the baseline on the same people.
public struct Figure: Sendable, Hashable, Codable {
  public typealias Kind = FigureKind

  public var kind: Kind
  public var level: Bands
  /// Mean level with its Monte-Carlo error.
  public var meanLevel: Estimate
  /// Differences future by future.
  public var difference: Bands
  /// Mean difference with its Monte-Carlo error.
  public var meanDifference: Estimate
}
