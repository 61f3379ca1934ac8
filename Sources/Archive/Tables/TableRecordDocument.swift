public import Talks
public import Vocabulary

/// What one reader may see of a table as other programs read it; stable, with its form and version.
public struct TableRecordDocument: Encodable, Sendable {
  public var form = "polder-table/1"
  public var table: String
  /// `minutes`, `decisions`, `votes` or `table`.
  public var part: String
  public var acts: [Act]?
  public var sessions: [TableState.Session]?
  public var proposals: [TableState.Proposal]?
  public var amendments: [TableState.Amendment]?
  public var referrals: [TableState.Referral]?
  public var rounds: [TableState.Round]?
  public var votes: [TableState.Vote]?
  /// What each vote that is announced does to power.
  public var power: [VotePower]?
  public var decisions: [TableState.Decision]?
  public var failures: [TableState.Failure]?
  /// The answers to versions of proposals, where somebody looked them up.
  public var answers: [AnswersDocument]?
  /// Why something is left out.
  public var grounds: [String]

  /// One part of what a reader may see.
  public init(_ part: String, of view: TableView, named table: String) {
    (self.table, self.part, grounds) = (table, part, view.grounds)
    let (state, isWhole) = (view.state, part == "table")
    if isWhole || part == "minutes" { (acts, sessions) = (view.acts, state.sessions) }
    if isWhole || part == "votes" {
      votes = state.votes
      // Whole numbers that some readers of JSON would lose stand in no document.
      power = state.votes.filter { $0.phase == .announced }.compactMap { vote in
        state.threat(of: vote).flatMap { $0.swings < 1 << 53 ? VotePower(vote: vote.id, threat: $0) : nil }
      }
    }
    if isWhole || part == "decisions" { (decisions, failures) = (state.decisions, state.failures) }
    guard isWhole else { return }
    (proposals, amendments, referrals, rounds) = (state.proposals, state.amendments, state.referrals, state.rounds)
  }
}

/// An announced vote with what it does to power.
public struct VotePower: Encodable, Sendable {
  public var vote: VoteID
  public var threat: Threat
}
