public import Vocabulary

/// A changed position that was asked for in words that cannot be understood.
public enum PositionFault: Explained, Sendable, Hashable {
  /// Not of the form PARTY:LINE, or PARTY:accepts=OPTION, or PARTY:walk_away=0.5.
  case form(asked: String, isWithout: Bool)
  case unknownParty(String, near: String?, known: [PartyID])
  /// The party has no red line of that number or name; `lines` are its lines, by name.
  case unknownLine(String, party: PartyID, near: String?, lines: [RedLineID])
  /// No measure and no option is called so.
  case unknownOption(String, near: String?, known: [NamedOption])
  /// Options of one name in several measures; each written in full.
  case severalOptions(String, choices: [String])
  case unknownKey(String, near: String?)
  /// A walk-away value that is no number from 0 to 1 with up to three decimals.
  case walkAway(String, party: PartyID)
}

extension PositionFault {
  /// A measure, or an option of one, as it is written after `accepts=`, and what it is called.
  public struct NamedOption: Sendable, Hashable {
    public var code: String
    public var name: Phrase
  }
}

/// Everything that is wrong with the changed positions that were asked for, in their order.
public struct PositionFaults: Explained, Sendable, Hashable {
  /// At least one.
  public var faults: [PositionFault]

  /// One line a fault.
  public var sentence: Phrase {
    Phrase(nl: faults.map(\.sentence.nl).joined(separator: "\n"), en: faults.map(\.sentence.en).joined(separator: "\n"))
  }
}
