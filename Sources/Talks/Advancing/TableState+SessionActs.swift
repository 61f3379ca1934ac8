import Dossiers
public import Vocabulary

extension TableState {
  func check(_ facts: SessionAct, _ act: Act, _ seat: Seat) throws(Refusal) {
    switch facts {
    case .open(let opening): return try check(opening, act)
    case .confirm(let confirmation): return try check(confirmation, act)
    case .presence, .suspend, .resume, .close: break
    }
    guard let session else { throw .noSession(act.kind) }
    try check(act.readers, of: .session, are: session.readers)
    switch facts {
    case .presence(let presence):
      try check(named: presence.seat, in: act)
      let keepsPresence = seat.kind == .chair || seat.kind == .secretary
      guard presence.seat == act.by || keepsPresence else { throw .onlyItself(presence.seat) }
      guard session.present().contains(presence.seat) != presence.isPresent else {
        throw .presentAlready(presence.seat, isPresent: presence.isPresent)
      }
    case .suspend(let suspension):
      guard session.phase == .open else { throw .suspended }
      if let until = suspension.until, until <= act.at { throw .notInPast(until, now: act.at) }
      try checkLength(suspension.reason, .reason)
    case .resume: guard session.phase == .suspended else { throw .notSuspended }
    case .close(let closing):
      try checkLength(closing.reason, .reason)
      if let vote = votes.last(where: { $0.phase == .open && act.readers.include($0.readers) && $0.readers.include(act.by) }) {
        throw .running(.vote, vote.id.rawValue)
      }
    case .open, .confirm: break
    }
  }

  private func check(_ opening: SessionAct.Opening, _ act: Act) throws(Refusal) {
    if let session { throw .sessionRunning(session.name) }
    try check(opening.name, .name)
    for item in opening.agenda { try check(item.title, .title) }
    for (index, seat) in opening.present.enumerated() {
      try check(named: seat, in: act)
      if opening.present[..<index].contains(seat) { throw .seatTwice(seat) }
    }
  }

  private func check(_ confirmation: SessionAct.Confirmation, _ act: Act) throws(Refusal) {
    guard let session = sessions.last(where: { $0.id == confirmation.session }) else { throw .unknown(.session, confirmation.session.rawValue) }
    try check(act.readers, of: .session, are: session.readers)
    guard session.phase == .closed else { throw .stillOpen(session.id) }
    try check(confirmation.hash, .hash)
    guard (1...count).contains(confirmation.count) else { throw .headBeyondRecord(count: confirmation.count, acts: count) }
    if session.confirmations.contains(where: { $0.seat == act.by }) { throw .confirmedAlready(act.by) }
  }

  mutating func take(_ facts: SessionAct, _ act: Act) {
    switch facts {
    case .open(let opening): return open(opening, act)
    case .confirm(let confirmation):
      guard let index = sessions.lastIndex(where: { $0.id == confirmation.session }) else { return }
      sessions[index].confirmations.append(
        Session.Confirmation(seat: act.by, count: confirmation.count, hash: confirmation.hash, at: act.at))
      return
    case .presence, .suspend, .resume, .close: break
    }
    guard let index = sessions.lastIndex(where: { $0.closedAt == nil }) else { return }
    switch facts {
    case .presence(let presence):
      sessions[index].presence.append(Session.Presence(seat: presence.seat, isPresent: presence.isPresent, at: act.at))
    case .suspend(let suspension):
      sessions[index].breaks.append(Session.Break(from: act.at, until: suspension.until, reason: suspension.reason))
    case .resume: endBreak(of: index, at: act.at)
    case .close:
      endOpening(at: act.at)
      endEnvelopes()
      endBreak(of: index, at: act.at)
      sessions[index].closedAt = act.at
    case .open, .confirm: break
    }
  }

  private mutating func endBreak(of index: Int, at instant: Instant) {
    guard sessions[index].phase == .suspended, let last = sessions[index].breaks.indices.last else { return }
    sessions[index].breaks[last].to = instant
  }

  private mutating func open(_ opening: SessionAct.Opening, _ act: Act) {
    let id = SessionID(act.id)
    sessions.append(
      Session(
        id: id, number: next(act.readers, among: sessions.lazy.map(\.readers)), readers: act.readers, name: opening.name, agenda: opening.agenda,
        returned: [], openedAt: act.at, presence: opening.present.map { Session.Presence(seat: $0, isPresent: true, at: act.at) }))
    for index in referrals.indices where referrals[index].answer != nil { bringBack(index) }
  }

  /// Puts the proposal of an answered referral on the agenda of the running session, where that is the one it was to come back to and all who see the
  /// agenda may see it.
  mutating func bringBack(_ index: Int) {
    guard let last = sessions.lastIndex(where: { $0.closedAt == nil }), referrals[index].returned == nil else { return }
    let facts = referrals[index].facts
    guard isNamed(facts.returnsTo, sessions[last]), referrals[index].readers.include(sessions[last].readers) else { return }
    if edition != .first, isOver(facts.proposal) { return }
    referrals[index].returned = sessions[last].id
    if !sessions[last].returned.contains(facts.proposal) { sessions[last].returned.append(facts.proposal) }
  }

  /// Whether a referral that names a session, or none, comes back to this one; capitals and spaces around the name do not matter.
  private func isNamed(_ name: String, _ session: Session) -> Bool {
    if name.isEmpty || name == session.name { return true }
    func plain(_ text: String) -> String { text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    return edition != .first && plain(name) == plain(session.name)
  }

  /// Whether a proposal was withdrawn or decided.
  public func isOver(_ proposal: ProposalID) -> Bool {
    self.proposal(proposal)?.withdrawnAt != nil || decisions.contains { $0.proposal == proposal }
  }
}
