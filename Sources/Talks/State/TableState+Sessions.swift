extension TableState {
  /// A meeting of the table.
  public struct Session: Sendable, Hashable, Codable {
    public enum Phase: String, Sendable, Hashable, Codable { case open, suspended, closed }

    /// A seat that comes or goes; when the session opens, those who are there.
    public struct Presence: Sendable, Hashable, Codable {
      public var seat: SeatID
      public var isPresent: Bool
      public var at: Instant
    }

    /// A break.
    public struct Break: Sendable, Hashable, Codable {
      public var from: Instant
      public var until: Instant?
      public var reason: String
      /// When it ended.
      public var to: Instant?
    }

    /// A head that a seat says it has seen.
    public struct Confirmation: Sendable, Hashable, Codable {
      public var seat: SeatID
      public var count: Int
      public var hash: String
      public var at: Instant
    }

    public var id: SessionID
    /// Counted per circle, from 1 on; never moves.
    public var number: Int
    public var readers: Readers
    public var name: String
    public var agenda: [SessionAct.AgendaItem]
    /// Proposals that came back from a test for this session, in the order of the answers.
    public var returned: [ProposalID]
    public var openedAt: Instant
    public var presence: [Presence]
    public var breaks: [Break] = []
    public var closedAt: Instant?
    public var confirmations: [Confirmation] = []
    public var minutes: Minutes?

    public var phase: Phase { closedAt != nil ? .closed : breaks.last.map { $0.to == nil } == true ? .suspended : .open }

    /// Seats that are there now or were at an instant, ascending.
    public func present(at instant: Instant? = nil) -> [SeatID] {
      var there: Set<SeatID> = []
      for change in presence where instant.map({ change.at <= $0 }) ?? true {
        if change.isPresent { there.insert(change.seat) } else { there.remove(change.seat) }
      }
      return there.sorted()
    }
  }

  /// Minutes in force.
  public struct Minutes: Sendable, Hashable, Codable {
    public var hash: String
    public var by: SeatID
    public var at: Instant
  }

  /// What minutes say wrong of one act, and what it must be.
  public struct Correction: Sendable, Hashable, Codable {
    public var session: SessionID
    public var act: ActID
    public var text: String
    public var by: SeatID
    public var at: Instant
    public var readers: Readers
  }

  /// The session that is open or suspended.
  public var session: Session? { sessions.last { $0.closedAt == nil } }
}
