import Dossiers
public import Vocabulary

/// What the minutes of a session tell, for one reader: facts alone, in their order; the sentences are elsewhere.
public struct MinutesFacts: Sendable, Hashable, Codable {
  public var session: TableState.Session
  /// Seats that were there at any moment, ascending.
  public var attended: [SeatID]
  /// Acts between the opening and the close of the session.
  public var acts: [Act]
  /// Decisions and ends without one that were reached in it.
  public var decisions: [TableState.Decision]
  public var failures: [TableState.Failure]
  /// Corrections since, oldest first.
  public var corrections: [TableState.Correction]
}

/// A roll call: each voter with its vote, and the count.
public struct RollCall: Sendable, Hashable, Codable {
  /// One voter.
  public struct Line: Sendable, Hashable, Codable {
    public var seat: SeatID
    public var weight: Int
    /// Who voted for it; `nil` where it did so itself or not at all.
    public var holder: SeatID?
    /// Empty where it cast nothing.
    public var parts: [VoteAct.Part]
  }

  public var vote: TableState.Vote
  /// In the order of the roll.
  public var lines: [Line]
}

extension TableRecord {
  /// The facts of the minutes of a session; `nil` where this reader sees no such session.
  public func minutes(of id: SessionID) -> MinutesFacts? {
    guard let session = state.sessions.last(where: { $0.id == id }) else { return nil }
    let first = acts.firstIndex { $0.id.rawValue == id.rawValue } ?? acts.endIndex
    let last = acts[first...].firstIndex { if case .session(.close) = $0.body { true } else { false } } ?? acts.indices.last ?? first
    return MinutesFacts(
      session: session, attended: Set(session.presence.filter(\.isPresent).map(\.seat)).sorted(),
      acts: first < acts.endIndex ? Array(acts[first...last]) : [],
      decisions: state.decisions.filter { $0.session == id }, failures: state.failures.filter { $0.session == id },
      corrections: state.corrections.filter { $0.session == id })
  }

  /// The roll calls of closed votes that this reader sees, oldest first.
  public var rollCalls: [RollCall] {
    state.votes.filter { $0.count != nil }.map { vote in
      let lines = (vote.frozen?.roll ?? []).map { own in
        RollCall.Line(
          seat: own.seat, weight: own.weight, holder: own.holder, parts: vote.ballots.first { $0.seat == own.seat }?.parts ?? [])
      }
      return RollCall(vote: vote, lines: lines)
    }
  }
}
