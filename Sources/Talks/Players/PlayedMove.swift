/// What comes next at a table of which some seats are played.
public enum PlayedMove: Sendable, Hashable {
  /// A seat that is played does this.
  case act(SeatID, Act.Body)
  /// A seat at which a person sits must do something first.
  case awaits(SeatID, PlayedWait)
  /// Nothing can be done before a moment.
  case waits(until: Instant)
  /// It is decided, or recorded that it is not.
  case ended
}

/// What a person must do before the players go on.
public enum PlayedWait: Sendable, Hashable {
  /// It is the turn of the seat in a round: it proposes, amends, lays down a version, or says that it leaves the text as it is.
  case turn(round: Int, of: Int)
  case answer(RoundID)
  case ballot(VoteID)
  /// An amendment that was not agreed is taken back by its author.
  case withdrawal(AmendmentID)
  /// The chair is a person and has something to open, close, put or record.
  case chair
}
