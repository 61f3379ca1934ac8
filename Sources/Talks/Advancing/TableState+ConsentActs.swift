import Dossiers
import Vocabulary

extension TableState {
  func check(_ facts: ConsentAct, _ act: Act) throws(Refusal) {
    try checkInSession(act)
    switch facts {
    case .open(let opening):
      try checkTurn(opening.matter, act.readers)
      try checkUnasked(opening.matter)
      guard !voters(in: act.readers).isEmpty else { throw .nobodyAsked }
      guard opening.deadline > act.at else { throw .notInPast(opening.deadline, now: act.at) }
    case .answer(let answer):
      let round = try checkOpen(answer.round, act)
      guard round.asked.contains(act.by) else { throw .notAsked(act.by) }
      if round.answers.contains(where: { $0.seat == act.by }) { throw .spokenAlready(act.by) }
      guard act.at <= round.deadline else { throw .deadlinePassed(round.deadline, at: act.at) }
      switch answer.stand {
      case .objects, .blocks:
        try check(answer.reason, .reason)
        try check(answer.remedy, .remedy)
      case .agrees, .canLiveWith:
        try checkLength(answer.reason, .reason)
        try checkLength(answer.remedy, .remedy)
      }
    case .close(let closing):
      let round = try checkOpen(closing.round, act)
      guard round.silent.isEmpty || act.at > round.deadline else { throw .stillSilent(until: round.deadline) }
    }
  }

  private func checkOpen(_ id: RoundID, _ act: Act) throws(Refusal) -> Round {
    guard let round = round(id) else { throw .unknown(.round, id.rawValue) }
    try check(act.readers, of: .round, are: round.readers)
    guard round.closedAt == nil else { throw .ended(.round, id.rawValue) }
    return round
  }

  /// On one proposal, its amendments among them, one round or vote runs at a time: each would move the ground under the other.
  func checkUnasked(_ matter: Matter) throws(Refusal) {
    guard let proposal = proposal(of: matter) else { return }
    try checkFree(proposal)
  }

  mutating func take(_ facts: ConsentAct, _ act: Act, _ whole: TableState?) {
    switch facts {
    case .open(let opening):
      rounds.append(
        Round(
          id: RoundID(act.id), number: next(act.readers, among: rounds.lazy.map(\.readers)), readers: act.readers, by: act.by, at: act.at,
          matter: opening.matter, deadline: opening.deadline,
          asked: whole?.round(RoundID(act.id))?.asked ?? voters(in: act.readers).map(\.id)))
    case .answer(let answer):
      guard let index = rounds.lastIndex(where: { $0.id == answer.round }) else { return }
      rounds[index].answers.append(
        Round.Answer(seat: act.by, stand: answer.stand, reason: answer.reason, remedy: answer.remedy, at: act.at))
    case .close(let closing):
      guard let index = rounds.lastIndex(where: { $0.id == closing.round }) else { return }
      let outcome = whole?.round(closing.round)?.outcome ?? outcome(of: rounds[index])
      rounds[index].closedAt = act.at
      rounds[index].closedAfter = count
      rounds[index].outcome = outcome
      settle(rounds[index], isAgreed: outcome == .agreed, act, knowing: whole ?? self)
    }
  }

  /// What a closed round does to the amendment that it is about, by the rules of the whole table.
  private mutating func settle(_ round: Round, isAgreed: Bool, _ act: Act, knowing whole: TableState) {
    guard whole.rules?.roundsDecide != false else { return }
    // NB: where votes are taken, one may still carry what a round did not.
    let isOver = whole.edition != .first && whole.rules?.votes.isEmpty == true
    if isAgreed || isOver { settle(round.matter, isCarried: isAgreed, by: act.by, at: act.at) }
  }

  /// Computed: agreed where all who were asked spoke, somebody carries it and nobody stops it. Silence is no consent.
  func outcome(of round: Round) -> Round.Outcome {
    let isCarried = edition == .first || round.answers.contains { $0.stand == .agrees || $0.stand == .canLiveWith }
    let objectionsStop = !isCarried || rules?.objectionsStop ?? true
    let against = round.answers.filter { $0.stand == .blocks || objectionsStop && $0.stand == .objects }.map(\.seat)
    return isCarried && against.isEmpty && round.silent.isEmpty ? .agreed : .notAgreed(against: against, silent: round.silent)
  }
}
