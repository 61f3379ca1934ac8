extension TableState {
  /// A decision with all that stands in the decision list.
  public struct Decision: Sendable, Hashable, Codable {
    public struct Dissent: Sendable, Hashable, Codable {
      public var seat: SeatID
      /// Empty where a vote gave none.
      public var reason: String
    }

    public var id: DecisionID
    /// Counted per circle, from 1 on.
    public var number: Int
    public var readers: Readers
    public var by: SeatID
    public var at: Instant
    public var session: SessionID?
    public var facts: DecisionAct.Decision
    public var proposal: ProposalID?
    public var version: Int
    /// The text that was decided.
    public var text: ProposalText
    /// Computed: who carries it.
    public var carriers: [SeatID]
    /// Computed: who does not, and why.
    public var dissent: [Dissent]
    /// The dossier of that day.
    public var dossier: String
    /// Whether all who had a vote then were in its circle; else it is an understanding among those who were. `nil` where a snapshot of before does
    /// not say.
    public var isOfAll: Bool?
  }

  /// An end without decision.
  public struct Failure: Sendable, Hashable, Codable {
    public var id: DecisionID
    public var readers: Readers
    public var by: SeatID
    public var at: Instant
    public var session: SessionID?
    public var facts: DecisionAct.Failure
  }
}
