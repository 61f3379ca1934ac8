public import Assessments
public import Dossiers
public import Vocabulary

/// What a study was made from: the same receipt gives the same answer.
public struct StudyReceipt: Sendable, Hashable, Codable {
  public var program = "polder"
  public var version = polderVersion
  public var dossier: DossierID
  public var fingerprint: String
  public var study: StudyKind
  public var seed: UInt64
  /// Futures, or points of a sample.
  public var draws: Int
  /// The variant that it is about; `nil` where it is about the chain.
  public var variant: VariantID?
  /// How the services of the chain go on; `nil` where the dossier does not say, or the study does not ask.
  public var capacity: CapacityScenario?

  public init(_ study: StudyKind, of dossier: Dossier, seed: UInt64, draws: Int, variant: VariantID? = nil) {
    (self.dossier, fingerprint) = (dossier.id, dossier.fingerprint)
    (self.study, self.seed, self.draws, self.variant) = (study, seed, draws, variant)
    let asks = study != .backtest
    capacity = asks ? (try? dossier.withChain)?.statedCapacity : nil
  }

  /// The same study with the services under the scenario of a receipt; where that names none, they are as they were.
  public func with(_ capacity: CapacityScenario?) -> StudyReceipt {
    guard let capacity, self.capacity != nil else { return self }
    var own = self
    own.capacity = capacity
    return own
  }
}
