public import Vocabulary

/// The keys of how the output of one service goes on. A dossier gives all keys of a service, or none: then it is frozen.
///
/// An output is a share of the one on the opening date; it follows those who wait, with a delay and shocks, a quarter at a time.
public struct ServiceKeys: Sendable, Hashable {
  /// What the service gives, in both languages.
  public let output: Phrase
  /// The output to which it comes while as many wait as on the opening date.
  public let settlesAt: CalibrationKey
  /// Part of a deviation that is left after a quarter.
  public let persistence: CalibrationKey
  /// Per cent that the output of the next quarter rises for each per cent more who wait.
  public let toQueue: CalibrationKey
  /// The shock of a quarter to the logarithm.
  public let shock: CalibrationKey
  /// The least time of handling; `nil` for homes.
  public let leastMonths: CalibrationKey?
  /// The output of a published plan.
  public let planned: CalibrationKey

  public static let decision = ServiceKeys(
    output: Phrase(nl: "asielbesluiten", en: "asylum decisions"), settlesAt: .decisionSettlesAt, persistence: .decisionPersistence,
    toQueue: .decisionToQueue, shock: .decisionShock, leastMonths: .decisionLeastMonths, planned: .decisionPlannedPerYear)
  public static let family = ServiceKeys(
    output: Phrase(nl: "nareisbesluiten", en: "family decisions"), settlesAt: .familySettlesAt, persistence: .familyPersistence,
    toQueue: .familyToQueue, shock: .familyShock, leastMonths: .familyLeastMonths, planned: .familyPlannedPerMonth)
  public static let housing = ServiceKeys(
    output: Phrase(nl: "woningen", en: "homes"), settlesAt: .homesSettlesAt, persistence: .homesPersistence, toQueue: .homesToQueue,
    shock: .homesShock, leastMonths: nil, planned: .homesPlannedPerMonth)

  public static let all = [decision, family, housing]

  /// Every key of the service.
  public var keys: [CalibrationKey] { [settlesAt, persistence, toQueue, shock] + [leastMonths, planned].compactMap { $0 } }

  /// Those that a scenario reads.
  func keys(under scenario: CapacityScenario) -> [CalibrationKey] {
    switch scenario {
    case .frozen: []
    case .planned: [leastMonths, planned].compactMap { $0 }
    case .answering: keys.filter { $0 != planned }
    }
  }
}

extension CalibrationKey {
  /// The service whose output it is about; `nil` for a value that every dossier with a chain gives.
  public var service: ServiceKeys? { ServiceKeys.all.first { $0.keys.contains(self) } }

  /// What a value on the output of a service is, in both languages.
  var serviceMeaning: Phrase? {
    guard let service else { return nil }
    let (nl, en) = (service.output.nl, service.output.en)
    return switch self {
    case service.settlesAt:
      Phrase(nl: "\(nl) waarheen het gaat bij evenveel wachtenden, over die van nu", en: "\(en) it comes to with as many waiting, over those of now")
    case service.persistence:
      Phrase(nl: "\(nl): deel van een afwijking dat na een kwartaal over is", en: "\(en): part of a deviation left after a quarter")
    case service.toQueue: Phrase(nl: "\(nl): procent meer bij een procent meer wachtenden", en: "\(en): per cent more for each per cent more waiting")
    case service.shock: Phrase(nl: "\(nl): schok per kwartaal op de logaritme", en: "\(en): quarterly shock to the logarithm")
    case service.planned: Phrase(nl: "\(nl) volgens een gepubliceerd plan", en: "\(en) of a published plan")
    case _: Phrase(nl: "\(nl): kortste behandeltijd in maanden", en: "\(en): least time of handling in months")
    }
  }
}
