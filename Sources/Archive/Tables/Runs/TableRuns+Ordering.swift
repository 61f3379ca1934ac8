public import Assessments
public import Dossiers
public import Talks
public import Vocabulary

/// A version of which the run was asked for.
public struct OrderedVersion: Sendable, Hashable {
  public var proposal: ProposalID
  public var version: Int
}

extension TableRuns {
  /// Has the version run that an act made or refers, where there is anything to run and it was not run. `order` puts it into the queue. Gives the
  /// version whose run is still to be made. Throws what `order` throws, and `RunStoreError`.
  @discardableResult
  public func order(after act: Act, in state: TableState, _ order: (JobWish, Circle) throws -> Void) throws -> OrderedVersion? {
    guard let id = state.proposalTouched(by: act), let proposal = state.proposal(id) else { return nil }
    return try self.order(proposal, version: proposal.version, order) ? OrderedVersion(proposal: id, version: proposal.version) : nil
  }

  /// Asks for the run of a version; whether it is still to be made.
  private func order(_ proposal: TableState.Proposal, version: Int, _ order: (JobWish, Circle) throws -> Void) throws -> Bool {
    guard case .run(let run) = try found(proposal, version: version) else { return false }
    let circle = try store.makeCircle(run.circle)
    guard try !store.isMade(run.id(in: circle), in: circle) else { return false }
    try order(run.wish, circle)
    return true
  }

  /// What a command needs to make the run of a version here and now; `nil` where there is nothing to make.
  public func work(_ proposal: TableState.Proposal, version: Int) throws -> TableWork? {
    guard case .run(let run) = try found(proposal, version: version), case .assessment(let receipt) = run.wish.receipt else { return nil }
    let circle = try store.makeCircle(run.circle)
    guard try !store.isMade(run.id(in: circle), in: circle) else { return nil }
    return TableWork(request: AssessmentRequest(receipt), dossier: run.reading.dossier, wish: run.wish, circle: circle)
  }
}

/// A run that is to be made: what is asked of which dossier, in which circle.
public struct TableWork: Sendable {
  public var request: AssessmentRequest
  public var dossier: Dossier
  public var wish: JobWish
  public var circle: Circle
}

extension TableState {
  /// The proposal whose newest version an act may have made, or sends away; `nil` where it does neither.
  public func proposalTouched(by act: Act) -> ProposalID? {
    switch act.body {
    case .proposal(.propose): ProposalID(act.id)
    case .proposal(.revise(let facts)): facts.proposal
    case .referral(.refer(let facts)): facts.proposal
    case .consent(.close(let facts)): round(facts.round).flatMap { proposal(of: $0.matter) }
    case .vote(.close(let facts)): vote(facts.vote).flatMap { proposal(of: $0.facts.matter) }
    case .vote(.breakTie(let facts)): vote(facts.vote).flatMap { proposal(of: $0.facts.matter) }
    case .table, .seat, .session, .proposal(.withdraw), .amendment, .referral(.answer), .word, .consent(.open), .consent(.answer), .vote,
      .decision, .minutes, .record, .sealing:
      nil
    }
  }
}
