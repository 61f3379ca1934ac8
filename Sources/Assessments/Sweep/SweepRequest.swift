public import Dossiers
public import Vocabulary

/// What a sweep runs: which variants, beside the baseline, over how many futures in all, from which seed.
public struct SweepRequest: Sendable, Hashable, Codable {
  /// The dossier by its fingerprint, and the program by its version: another of either is another sweep.
  public var fingerprint: String
  public var version: String
  /// The baseline first, so that every difference is on the same people; then the variants in the order asked for.
  public var variants: [VariantID]
  public var seed: UInt64
  public var futures: Int
  public var arrivals: ArrivalScenario
  /// How the services go on.
  public var capacity: CapacityScenario

  /// Most futures of which every one is kept; a larger sweep keeps sketches.
  public static let keptLimit = 2000
  /// Most futures of one sweep.
  public static let futuresLimit = 1_000_000

  /// Whether every future is kept, with its drawn values.
  public var keepsFutures: Bool { futures <= Self.keptLimit }
}
