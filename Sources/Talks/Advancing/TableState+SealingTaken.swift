import Dossiers
import Negotiation
import Vocabulary

extension TableState {
  mutating func take(_ facts: SealingAct, _ act: Act) {
    switch facts {
    case .seal(let envelope):
      retire(act.by, as: .replaced, cause: .sealedAnew, at: act.at)
      envelopes.append(
        SealedEnvelope(seat: act.by, commitment: envelope.commitment, form: envelope.form, dossier: dossier ?? "", at: act.at))
    case .withdraw: retire(act.by, as: .withdrawn, cause: .withdrawn, at: act.at)
    case .agree(let agreement):
      if let place = openings.lastIndex(where: { $0.endedAt == nil && $0.terms == agreement.terms }) {
        openings[place].agreed.append(act.by)
      } else {
        openings.append(
          SealedOpening(
            id: OpeningID(act.id), number: next(act.readers, among: openings.lazy.map(\.readers)), readers: act.readers, terms: agreement.terms,
            session: session?.id, agreed: [act.by], secretMinutes: sealedOpenings.minutes))
      }
    case .ready(let turn): change(turn.opening) { $0.ready.append(act.by) }
    case .pack(let turn): change(turn.opening) { $0.packedAt = $0.packedAt ?? act.at }
    case .give(let turn):
      change(turn.opening) { opening in
        opening.given.append(act.by)
        opening.firstGivenAt = opening.firstGivenAt ?? act.at
        opening.lastGivenAt = act.at
      }
    case .answer(let answer):
      change(answer.opening) { opening in
        opening.isAnswered = true
        opening.answer = answer.answer
      }
      end(answer.opening, nil, at: act.at)
    case .drop(let drop):
      change(drop.opening) { $0.failed = drop.seat }
      end(drop.opening, drop.cause, at: act.at)
    }
  }

  /// An envelope that can no longer be opened, and with it the opening that waits for it.
  mutating func retire(_ seat: SeatID, as fate: SealedEnvelope.Fate, cause: SealingAct.Cause, at instant: Instant) {
    if let running = runningOpening, running.terms.includes(seat) { end(running.id, cause, at: instant) }
    for place in envelopes.indices where envelopes[place].seat == seat && envelopes[place].fate == .sealed { envelopes[place].fate = fate }
  }

  /// The opening that still runs when its session closes.
  mutating func endOpening(at instant: Instant) {
    if let running = runningOpening { end(running.id, .sessionClosed, at: instant) }
  }

  /// Where the talks end with this session, what is still sealed has nothing left to be opened for: the whole table read that there is no decision,
  /// or one after which no proposal is left. What only some know ends nothing, as it would tell the others.
  mutating func endEnvelopes() {
    let id = session?.id
    let isForAll = { (readers: Readers) in readers == .everyone || readers == .table }
    let hasFailed = failures.contains { $0.session == id && $0.facts.about == nil && isForAll($0.readers) }
    let hasDecided = decisions.contains { $0.session == id && isForAll($0.readers) }
    let isAllSettled = proposals.allSatisfy { own in own.withdrawnAt != nil || decisions.contains { $0.proposal == own.id } }
    guard hasFailed || hasDecided && isAllSettled else { return }
    for place in envelopes.indices where envelopes[place].fate == .sealed { envelopes[place].fate = .ended }
  }

  /// Where a secret was given, or may have been given elsewhere, no envelope of the opening serves again: all seal anew.
  private mutating func end(_ id: OpeningID, _ cause: SealingAct.Cause?, at instant: Instant) {
    guard let place = openings.lastIndex(where: { $0.id == id && $0.endedAt == nil }) else { return }
    openings[place].endedAt = instant
    openings[place].cause = cause
    guard openings[place].isBegun else { return }
    for own in openings[place].terms.envelopes {
      for other in envelopes.indices where envelopes[other].seat == own.seat && envelopes[other].commitment == own.commitment {
        envelopes[other].fate = .spent
      }
    }
  }

  private mutating func change(_ id: OpeningID, _ change: (inout SealedOpening) -> Void) {
    guard let place = openings.lastIndex(where: { $0.id == id }) else { return }
    change(&openings[place])
  }
}
