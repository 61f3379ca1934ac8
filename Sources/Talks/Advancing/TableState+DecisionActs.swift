import Dossiers
import Vocabulary

extension TableState {
  func check(_ facts: DecisionAct, _ act: Act) throws(Refusal) {
    try checkInSession(act)
    switch facts {
    case .decide(let facts): try check(facts, act)
    case .fail(let facts):
      if let id = facts.about { _ = try checkOpen(id, act.readers) }
      try check(facts.text, .text)
      for clash in facts.clashes {
        for seat in [clash.first, clash.second] where seated(seat) == nil { throw .unknown(.seat, seat.rawValue) }
        guard clash.first != clash.second else { throw .seatTwice(clash.first) }
        try check(clash.text, .text)
      }
    }
  }

  private func check(_ facts: DecisionAct.Decision, _ act: Act) throws(Refusal) {
    guard case .proposal(let id, _) = facts.matter else { throw .otherMatter }
    // NB: amendments that came after it was carried do not hold it up; those before it had to be put first.
    try checkMatter(facts.matter, act.readers)
    try checkFree(id)
    switch facts.ground {
    case .round(let id):
      guard let round = round(id), round.readers == act.readers else { throw .unknown(.round, id.rawValue) }
      guard round.matter == facts.matter else { throw .otherMatter }
      guard rules?.roundsDecide != false else { throw .roundBindsNobody }
    case .vote(let id):
      guard let vote = vote(id), vote.readers == act.readers else { throw .unknown(.vote, id.rawValue) }
      guard vote.facts.matter == facts.matter else { throw .otherMatter }
    }
    guard isCarried(facts.matter, by: facts.ground) else { throw .notCarried }
    for condition in facts.conditions { try check(condition, .text) }
    for task in facts.tasks {
      guard seated(task.seat) != nil else { throw .unknown(.seat, task.seat.rawValue) }
      guard act.readers.include(task.seat) else { throw .outsideCircle(task.seat) }
      try check(task.text, .text)
    }
  }

  /// Whether a round or a vote carries a matter, and nothing that was asked after it says otherwise: a first outcome stays as it is, but a decision
  /// rests on the last one.
  public func isCarried(_ matter: Matter, by ground: DecisionAct.Ground) -> Bool {
    let round = rounds.last { $0.matter == matter && $0.closedAt != nil }
    let vote = votes.last { $0.facts.matter == matter && $0.count != nil }
    let decides = rules?.roundsDecide != false
    switch ground {
    case .round(let id):
      guard decides, round?.id == id, round?.outcome == .agreed else { return false }
    case .vote(let id):
      guard vote?.id == id, vote?.isAdopted == true else { return false }
    }
    guard let round, let vote, decides else { return true }
    return (round.closedAfter ?? 0) > (vote.closedAfter ?? 0) ? round.outcome == .agreed : vote.isAdopted == true
  }

  mutating func take(_ facts: DecisionAct, _ act: Act) {
    switch facts {
    case .decide(let facts):
      guard case .proposal(let id, let version) = facts.matter, let proposal = proposal(id),
        proposal.versions.indices.contains(version - 1)
      else { return }
      let (carriers, dissent) = sides(of: facts.ground)
      decisions.append(
        Decision(
          id: DecisionID(act.id), number: next(act.readers, among: decisions.lazy.map(\.readers)), readers: act.readers, by: act.by, at: act.at,
          session: session?.id, facts: facts, proposal: id, version: version, text: proposal.versions[version - 1].text, carriers: carriers,
          dissent: dissent, dossier: dossier ?? "", isOfAll: isOfAllVoters(act.readers)))
      // Amendments that came after it was carried change nothing any more.
      guard edition != .first else { return }
      for other in amendments.indices where amendments[other].proposal == id && amendments[other].fate == .pending {
        end(other, .lapsed, at: act.at)
      }
    case .fail(let facts):
      failures.append(
        Failure(id: DecisionID(act.id), readers: act.readers, by: act.by, at: act.at, session: session?.id, facts: facts))
    }
  }

  /// Who carries a decision and who does not; a divided seat, one that abstains and one that is silent are neither.
  private func sides(of ground: DecisionAct.Ground) -> (carriers: [SeatID], dissent: [Decision.Dissent]) {
    switch ground {
    case .round(let id):
      let answers = round(id)?.answers ?? []
      return (
        answers.filter { $0.stand == .agrees || $0.stand == .canLiveWith }.map(\.seat),
        answers.filter { $0.stand == .objects || $0.stand == .blocks }.map { Decision.Dissent(seat: $0.seat, reason: $0.reason) }
      )
    case .vote(let id):
      let whole = (vote(id)?.ballots ?? []).filter { $0.parts.count == 1 }
      return (
        whole.filter { $0.parts[0].choice == .inFavour }.map(\.seat),
        whole.filter { $0.parts[0].choice == .against }.map { Decision.Dissent(seat: $0.seat, reason: "") }
      )
    }
  }
}

extension TableState {
  func check(_ facts: MinutesAct, _ act: Act) throws(Refusal) {
    switch facts {
    case .adopt(let facts):
      let session = try checkSession(facts.session)
      try check(act.readers, of: .session, are: session.readers)
      guard session.phase == .closed else { throw .stillOpen(session.id) }
      guard session.minutes == nil else { throw .minutesAdopted(session.id) }
      try check(facts.hash, .hash)
    case .correct(let facts):
      let session = try checkSession(facts.session)
      try check(act.readers, of: .session, are: session.readers)
      guard session.minutes != nil else { throw .minutesNotAdopted(session.id) }
      try check(facts.text, .text)
    }
  }

  private func checkSession(_ id: SessionID) throws(Refusal) -> Session {
    guard let session = sessions.last(where: { $0.id == id }) else { throw .unknown(.session, id.rawValue) }
    return session
  }

  mutating func take(_ facts: MinutesAct, _ act: Act) {
    switch facts {
    case .adopt(let facts):
      guard let index = sessions.lastIndex(where: { $0.id == facts.session }) else { return }
      sessions[index].minutes = Minutes(hash: facts.hash, by: act.by, at: act.at)
    case .correct(let facts):
      corrections.append(
        Correction(session: facts.session, act: facts.act, text: facts.text, by: act.by, at: act.at, readers: act.readers))
    }
  }

  func check(_ facts: RecordAct, _ act: Act) throws(Refusal) {
    switch facts {
    case .erase(let facts):
      try check(facts.ground, .ground)
      guard !facts.acts.isEmpty else { throw .empty(.change) }
      for name in facts.acts {
        if erasures.contains(where: { $0.acts.contains(name) }) { throw .erasedAlready(name) }
        guard let word = words.first(where: { $0.act == name }) else { throw .notErasable(name) }
        try check(act.readers, of: .word, are: word.readers)
      }
    case .renewDossier(let facts):
      try check(facts.dossier, .dossier)
      try check(facts.reason, .reason)
      guard facts.dossier != dossier else { throw .sameDossier }
    }
  }

  mutating func take(_ facts: RecordAct, _ act: Act) {
    switch facts {
    case .erase(let facts):
      erasures.append(Erasure(acts: facts.acts, ground: facts.ground, by: act.by, at: act.at, readers: act.readers))
      words.removeAll { facts.acts.contains($0.act) }
      // The names stay taken, and with the circle of this act, as they are when the erased acts can no longer be read.
      for name in facts.acts { names.insert(name, act.readers) }
    case .renewDossier(let facts): dossiers.append(DossierVersion(fingerprint: facts.dossier, since: act.at, reason: facts.reason))
    }
  }
}
