import Vocabulary

/// A flow of people that is smaller than those which every chain has, each with the values that say how large it is.
///
/// A dossier may leave out the values of those after `appeals`; then nobody goes that way.
public enum ChainFlow: String, Sendable, Hashable, Codable, CaseIterable {
  /// People who apply again, evenly over the year.
  case repeatApplications
  /// People who leave before a decision.
  case withdrawals
  /// The refused who appeal and stay until the judgment.
  case appeals
  /// People who come with a status on a resettlement quota, and need a home.
  case resettlement
  /// Origins that differ in how often they get subsidiary protection.
  case statusByOrigin
  /// Children who come of age while their request waits, where the age at the decision counts.
  case comingOfAge
  /// The refused who stay in reception for a while.
  case lateDepartures
  /// Families admitted for hardship beside a quota or a brake.
  case hardshipOutside

  /// The value that makes the flow; at 0 there is none.
  public var size: CalibrationKey {
    switch self {
    case .repeatApplications: .repeatApplicationsPerYear
    case .withdrawals: .withdrawalShare
    case .appeals: .appealShare
    case .resettlement: .resettlementCountedShare
    case .statusByOrigin: .subsidiaryByOrigin
    case .comingOfAge: .ofAgeRefusedShare
    case .lateDepartures: .lateDepartureShare
    case .hardshipOutside: .hardshipOutsideShare
    }
  }

  /// The values that a dossier gives all of, or none.
  var optional: [CalibrationKey] {
    switch self {
    case .repeatApplications, .withdrawals, .appeals: []
    case .resettlement: [.resettlementCountedShare, .resettledReceptionMonths]
    case .statusByOrigin: [.subsidiaryByOrigin]
    case .comingOfAge: [.ofAgeRefusedShare]
    case .lateDepartures: [.lateDepartureShare, .lateDepartureMonths]
    case .hardshipOutside: [.hardshipOutsideShare]
    }
  }
}

extension CalibrationKey {
  /// The flow for which a dossier may leave it out.
  var flow: ChainFlow? { ChainFlow.allCases.first { $0.optional.contains(self) } }

  /// Whether a dossier with a chain may leave it out: a value on the output of a service, of a flow, or of a lot.
  public var isOptional: Bool { service != nil || flow != nil || lot != nil }
}
