/// What a seat at a table is there for; rules of procedure say by kind who may do what.
public enum SeatKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// Speaks and decides for a party, a minister, a state or a municipality.
  case delegation
  /// Leads the table; has a vote of its own only where the rules count it among the voters.
  case chair
  /// Keeps sessions, presence and minutes.
  case secretary
  /// Tests proposals against the law.
  case legalAdviser = "legal_adviser"
  /// Says whether a proposal can be carried out, and from when. Dutch: uitvoeringsorganisatie.
  case agency
  /// Says what a proposal costs.
  case finance
  /// Prepares proposals and keeps the dossier.
  case analyst
  /// Reads and says nothing.
  case observer
}
