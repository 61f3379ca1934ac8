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
}
