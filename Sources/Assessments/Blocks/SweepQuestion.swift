public import Dossiers
public import Vocabulary

/// What a planned sweep asks: of which dossier, under which variants, at which points. It says nothing of how the work is cut into blocks.
public struct SweepQuestion: Sendable, Hashable, Codable {
  /// The program by its version and the dossier by its fingerprint: another of either is another question.
  public var version: String
  public var fingerprint: String
  /// The baseline first.
  public var variants: [VariantID]
  public var seed: UInt64
  public var arrivals: ArrivalScenario
  public var capacity: CapacityScenario
  public var design: SweepDesign
  /// What varies, each an axis of the design; none in a sweep of futures, which draws all that is uncertain.
  public var factors: [SweepFactor]
  /// Points of the design; of two samples the points of each.
  public var points: Int
  /// Futures of chance at each point.
  public var futuresPerPoint: Int
  /// Levels of each value in a grid; `nil` in another design.
  public var levels: Int?

  /// Most runs of a future under all variants: ten million futures under all variants of a table, many times over.
  public static let runsLimit = 1_000_000_000

  /// Rows, which blocks are made of: a point with one of its futures.
  public var rows: Int { points * futuresPerPoint }
  /// Runs of a row: one, or both samples and a mixture for each factor and for chance.
  public var mixtures: Int { design == .saltelli ? factors.count + 3 : 1 }
}
