extension TableState {
  /// A consent round.
  public struct Round: Sendable, Hashable, Codable {
    public struct Answer: Sendable, Hashable, Codable {
      public var seat: SeatID
      public var stand: ConsentAct.Stand
      public var reason: String
      public var remedy: String
      public var at: Instant
    }

    /// What a closed round comes to.
    public enum Outcome: Sendable, Hashable, Codable {
      case agreed
      /// Those who stopped it, and those who said nothing.
      case notAgreed(against: [SeatID], silent: [SeatID])
    }

    public var id: RoundID
    /// Counted per circle, from 1 on.
    public var number: Int
    public var readers: Readers
    public var by: SeatID
    public var at: Instant
    public var matter: Matter
    public var deadline: Instant
    /// The voters among the readers when it opened.
    public var asked: [SeatID]
    /// In a record: of a round in which somebody must still speak, only the own one.
    public var answers: [Answer] = []
    public var closedAt: Instant?
    /// Computed at the close.
    public var outcome: Outcome?
    /// Acts up to the close, which tell what came last where the clock does not.
    public var closedAfter: Int?

    /// Whether answers are for nobody but who gave them: until all have spoken or the round is closed, which it can be once its time has passed.
    public var isHidden: Bool { closedAt == nil && !silent.isEmpty }

    /// Those who have not spoken.
    public var silent: [SeatID] { asked.filter { seat in !answers.contains { $0.seat == seat } } }
  }

  public func round(_ id: RoundID) -> Round? { rounds.last { $0.id == id } }
}
