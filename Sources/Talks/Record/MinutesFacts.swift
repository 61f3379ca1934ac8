import Vocabulary

/// What the minutes of a session tell, for one reader: facts alone, in their order; the sentences are elsewhere.
public struct MinutesFacts: Sendable, Hashable {
  public var session: TableState.Session
  /// Acts from the opening to the close of the session, in the order of the record.
  public var acts: [Act]
  /// New proposals and versions that came in it, in that order.
  public var texts: [Text]
  /// Votes that something else ended in it, and openings of sealed positions that did without an act that says so.
  public var lapsed: [TableState.Vote]
  public var ended: [TableState.SealedOpening]
  /// Corrections since, oldest first.
  public var corrections: [TableState.Correction]

  /// A version of a proposal.
  public struct Text: Sendable, Hashable {
    public var proposal: TableState.Proposal
    public var version: TableState.Proposal.Version
  }
}

extension TableState {
  /// The facts of the minutes of a session, from the acts that the same reader sees.
  public func minutes(of session: Session, from acts: [Act]) -> MinutesFacts {
    let versions = proposals.flatMap { proposal in proposal.versions.map { MinutesFacts.Text(proposal: proposal, version: $0) } }
    let dropped = acts.compactMap { act -> OpeningID? in
      if case .sealing(.drop(let facts)) = act.body { return facts.opening }
      return nil
    }
    let own = session.places(in: acts).map { acts[$0] }
    let names = Set(own.map(\.id.rawValue))
    // A new proposal came by an act of its name; a later version by its moment.
    let texts = versions.filter { $0.version.number == 1 ? names.contains($0.proposal.id.rawValue) : session.holds($0.version.at) }
    return MinutesFacts(
      session: session, acts: own, texts: texts.sorted { $0.version.at < $1.version.at },
      lapsed: votes.filter { $0.phase == .lapsed && session.holds($0.end?.at) },
      ended: openings.filter { !$0.isAnswered && session.holds($0.endedAt) && !dropped.contains($0.id) },
      corrections: corrections.filter { $0.session == session.id })
  }

  /// The acts outside every session, in the order of the record.
  public func outside(_ acts: [Act]) -> [Act] {
    let inside = sessions.reduce(into: Set<Int>()) { $0.formUnion($1.places(in: acts)) }
    return acts.indices.filter { !inside.contains($0) }.map { acts[$0] }
  }
}

extension TableState.Session {
  /// Where its acts stand in a record: from the one that opened it to the one that closed it, whatever the clock says; to the end while it runs.
  fileprivate func places(in acts: [Act]) -> Range<Int> {
    guard let first = acts.firstIndex(where: { $0.id.rawValue == id.rawValue }) else { return 0..<0 }
    let last = acts[first...].firstIndex { act in
      if case .session(.close) = act.body { act.readers == readers } else { false }
    }
    return first..<(last.map { $0 + 1 } ?? acts.endIndex)
  }

  fileprivate func holds(_ instant: Instant?) -> Bool {
    instant.map { at in at >= openedAt && closedAt.map { at <= $0 } ?? true } ?? false
  }
}
