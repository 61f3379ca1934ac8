public import Dossiers
public import Vocabulary

/// What an assessment was made from; the same receipt gives the same bytes.
public struct Receipt: Sendable, Hashable, Codable {
  public var program: String
  public var version: String
  public var dossier: DossierID
  public var fingerprint: String
  public var seed: UInt64
  /// Futures, months and arrivals of the chain; `nil` in a dossier without one.
  public var futures: Int?
  public var months: Int?
  public var arrivals: ArrivalScenario?
  /// How the services go on; `nil` where the dossier does not say, so that they are frozen.
  public var capacity: CapacityScenario?
  /// The same with the frozen services of a dossier that does not say.
  public var services: CapacityScenario { capacity ?? .frozen }
  public var variants: [VariantID]
  /// Most that a percentile lies off as a share of its value, where the futures were too many to keep each; `nil` where every future was kept.
  public var percentileError: Double?
  /// SHA-256 of the answers of lawyers; `nil` where nobody answered. They change what is concluded, and no future.
  public var answers: String?
}
