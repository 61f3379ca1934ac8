public import Talks
public import Vocabulary

/// Why a table cannot be played as somebody wishes.
public enum PlayFault: Explained, Sendable, Hashable {
  case noSeat(SeatID, seats: [SeatID])
  case noRule(DecisionRuleID, rules: [DecisionRuleID])
  /// It is decided, or recorded that it is not.
  case isOver
  /// No party sits there of which the dossier knows the position.
  case noParties
  /// The seat speaks for no party of which the dossier knows the position.
  case noParty(SeatID)
}
