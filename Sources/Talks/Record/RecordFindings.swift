import Dossiers

/// What a record tells of talks that ended without a decision: what stopped them, what a vote would have done, and what was still away for a test.
public struct RecordFindings: Sendable, Hashable {
  /// A vote that was announced and never held, with the power of every seat without it and under it.
  public struct Threatened: Sendable, Hashable {
    public var vote: TableState.Vote
    public var threat: Threat
  }

  /// The end, with the clashes that explain it.
  public var failure: TableState.Failure
  /// Rounds that agreed nothing, with who stopped each.
  public var stopped: [TableState.Round]
  /// Rounds that agreed something, of which nothing was decided.
  public var agreed: [TableState.Round]
  public var threatened: [Threatened]
  /// Referrals that nobody had answered when it ended.
  public var out: [TableState.Referral]
}

extension TableState {
  /// What the record tells of the end; `nil` while nobody said that there is none, and where something was decided.
  public var findings: RecordFindings? {
    guard let failure = failures.last, decisions.isEmpty else { return nil }
    let closed = rounds.filter { $0.outcome != nil }
    return RecordFindings(
      failure: failure, stopped: closed.filter { $0.outcome != .agreed }, agreed: closed.filter { $0.outcome == .agreed },
      threatened: votes.filter { $0.end != nil }.compactMap { vote in threat(of: vote).map { .init(vote: vote, threat: $0) } },
      out: referralsOut(at: failure.at))
  }
}
