public import Dossiers
public import Vocabulary

/// A dossier whose chain is there: what every question about the chain asks.
public struct ChainDossier: Sendable {
  public let dossier: Dossier
  public let chain: ChainFacts
  /// The variant that stands for today's law.
  public let baseline: Variant
  /// How the output of the services goes on; frozen in a dossier that does not say.
  public let capacity: CapacityScenario
  /// The values that the scenario reads.
  let calibration: Calibration

  init(dossier: Dossier, chain: ChainFacts, baseline: Variant, capacity: CapacityScenario) {
    (self.dossier, self.chain, self.baseline) = (dossier, chain, baseline)
    self.capacity = chain.calibration.saysServices ? capacity : .frozen
    calibration = chain.calibration.read(under: self.capacity)
  }

  /// The same chain with its services under another scenario; frozen in a dossier that does not say how they go on.
  public func with(_ capacity: CapacityScenario) -> ChainDossier {
    ChainDossier(dossier: dossier, chain: chain, baseline: baseline, capacity: capacity)
  }

  /// The scenario as a receipt has it; `nil` where the dossier gives no choice.
  public var statedCapacity: CapacityScenario? { chain.calibration.saysServices ? capacity : nil }

  var opening: OpeningFacts { chain.opening }
  var origins: [OriginFact] { chain.origins }
  var variants: [Variant] { dossier.variants }
  public var firstMonth: CalendarMonth { chain.firstMonth }
  public var months: Int { chain.months }

  func lever(_ key: LeverKey) -> Lever? { dossier.lever(key.id) }
}

extension Dossier {
  /// The dossier with its chain. Throws `AssessmentError.noPart` where there is none.
  public var withChain: ChainDossier {
    get throws(AssessmentError) {
      guard let chain else { throw .noPart(.chain) }
      guard let id = baseline, let variant = variant(id) else { throw .unknownVariant(baseline?.rawValue ?? "", near: []) }
      return ChainDossier(dossier: self, chain: chain, baseline: variant, capacity: .answering)
    }
  }

  /// The dossier with its law. Throws `AssessmentError.noPart` where there is none.
  public var withLaw: LawDossier {
    get throws(AssessmentError) {
      guard let law else { throw .noPart(.law) }
      return LawDossier(dossier: self, law: law)
    }
  }

  /// The dossier with its talks. Throws `AssessmentError.noPart` where there are none.
  public var withTalks: TalkDossier {
    get throws(AssessmentError) {
      guard let talks else { throw .noPart(.talks) }
      return TalkDossier(dossier: self, talks: talks)
    }
  }

  /// The dossier with its places. Throws `AssessmentError.noPart` where there are none.
  public var withPlaces: PlaceDossier {
    get throws(AssessmentError) {
      guard let places else { throw .noPart(.places) }
      return PlaceDossier(dossier: self, places: places)
    }
  }
}
