public import Dossiers
import Negotiation
import Vocabulary

extension TableState {
  /// Fewest sealed seats of an opening: with one, the answer would be its line, read aloud.
  static let leastSealed = 2
  /// How often envelopes may be opened here, and how soon all secrets must come.
  public var sealedOpenings: RulesOfProcedure.SealedOpenings { rules?.sealedOpenings ?? .usual }
  /// Longest time to the answer, in seconds.
  public static let longestBudgetSeconds = 3600

  func check(_ facts: SealingAct, _ act: Act) throws(Refusal) {
    switch facts {
    case .seal(let envelope): try check(envelope, act)
    case .withdraw(let withdrawal):
      try checkLength(withdrawal.reason, .reason)
      guard envelope(of: act.by) != nil else { throw .sealing(.nothingSealed(act.by)) }
      try checkUnopened(act.by)
    case .agree(let agreement): try check(agreement.terms, act)
    case .ready(let turn):
      let opening = try checkRunning(turn.opening, act)
      try checkPart(act.by, opening)
      guard opening.notAgreed.isEmpty else { throw .sealing(.notAllAgreed(opening.notAgreed)) }
      guard opening.notReady.contains(act.by) else { throw .spokenAlready(act.by) }
    case .pack(let turn):
      let opening = try checkRunning(turn.opening, act)
      try checkPart(act.by, opening)
      guard opening.notReady.isEmpty else { throw .sealing(.notAllReady(opening.notReady)) }
      guard opening.given.isEmpty else { throw .running(.opening, turn.opening.rawValue) }
    case .give(let turn):
      let opening = try checkRunning(turn.opening, act)
      try checkPart(act.by, opening)
      guard opening.notReady.isEmpty else { throw .sealing(.notAllReady(opening.notReady)) }
      guard opening.notGiven.contains(act.by) else { throw .spokenAlready(act.by) }
      if let end = opening.secretsUntil, act.at > end { throw .sealing(.secretsTooLate(minutes: opening.secretMinutes)) }
    case .answer(let answer):
      let opening = try checkRunning(answer.opening, act)
      guard let moment = opening.answersAt else { throw .sealing(.secretsMissing(opening.notGiven)) }
      guard act.at >= moment else { throw .sealing(.beforeItsMoment(moment)) }
      if let found = answer.answer, !found.fits(opening.terms.question, opening.terms.measures) { throw .sealing(.answerDoesNotFit) }
    case .drop(let drop):
      guard let opening = sealedOpening(drop.opening) else { throw .unknown(.opening, drop.opening.rawValue) }
      try check(act.readers, of: .opening, are: opening.readers)
      guard opening.endedAt == nil else { throw .ended(.opening, drop.opening.rawValue) }
      // Of nobody it is said that an envelope failed before its secret was given.
      if let seat = drop.seat, !opening.given.contains(seat) || ![.wrongSecret, .unfit].contains(drop.cause) { throw .sealing(.noPart(seat)) }
      try checkLength(drop.reason, .reason)
    }
  }

  private func check(_ envelope: SealingAct.Envelope, _ act: Act) throws(Refusal) {
    let isHash = envelope.commitment.utf8.count == 64 && envelope.commitment.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
    guard isHash else { throw .sealing(.notACommitment) }
    if envelopes.contains(where: { $0.commitment == envelope.commitment }) { throw .sealing(.sealedBefore) }
    guard voters.contains(where: { $0.id == act.by }) else { throw .sealing(.noVoter(act.by)) }
    try checkUnopened(act.by)
  }

  /// While secrets are being given, here or elsewhere, the envelopes of the opening stay what they are.
  private func checkUnopened(_ seat: SeatID) throws(Refusal) {
    if let opening = runningOpening, opening.terms.includes(seat), opening.isBegun { throw .running(.opening, opening.id.rawValue) }
  }

  private func checkRunning(_ id: OpeningID, _ act: Act) throws(Refusal) -> SealedOpening {
    guard let opening = sealedOpening(id) else { throw .unknown(.opening, id.rawValue) }
    try check(act.readers, of: .opening, are: opening.readers)
    guard opening.endedAt == nil else { throw .ended(.opening, id.rawValue) }
    if session?.phase == .suspended { throw .suspended }
    return opening
  }

  private func checkPart(_ seat: SeatID, _ opening: SealedOpening) throws(Refusal) {
    guard opening.terms.includes(seat) else { throw .sealing(.noPart(seat)) }
    // Whoever came to the table since must be placed too.
    try checkPlaces(opening.terms)
  }

  private func check(_ terms: OpeningTerms, _ act: Act) throws(Refusal) {
    guard let session else { throw .noSession(act.kind) }
    if session.phase == .suspended { throw .suspended }
    guard terms.includes(act.by) else { throw .sealing(.noPart(act.by)) }
    if let running = runningOpening {
      try check(act.readers, of: .opening, are: running.readers)
      guard running.terms == terms else { throw .sealing(.otherTerms) }
      guard running.notAgreed.contains(act.by) else { throw .spokenAlready(act.by) }
    }
    let told = openings.filter(\.mayHaveTold)
    let limits = sealedOpenings
    guard told.filter({ $0.session == session.id }).count < limits.perSession else {
      throw .sealing(.noMoreThisSession(limit: limits.perSession))
    }
    guard told.count < limits.answers else { throw .sealing(.noMore(limit: limits.answers)) }
    if let earlier = told.first, earlier.terms.measures != terms.measures { throw .sealing(.otherPackages) }
    try checkPlaces(terms)
    try checkPackages(terms)
    try check(terms.program, .name)
    guard (1...Self.longestBudgetSeconds).contains(terms.budgetSeconds) else {
      throw .sealing(.budgetOutOfReach(seconds: terms.budgetSeconds, limit: Self.longestBudgetSeconds))
    }
  }

  /// Every voter is in one place: with its envelope of now, on public positions, or left out.
  private func checkPlaces(_ terms: OpeningTerms) throws(Refusal) {
    guard terms.envelopes.count >= Self.leastSealed else { throw .sealing(.tooFewSealed(terms.envelopes.count, needed: Self.leastSealed)) }
    let named = terms.envelopes.map(\.seat) + terms.onPublicPositions + terms.excluded
    for (place, seat) in named.enumerated() {
      if named[..<place].contains(seat) { throw .seatTwice(seat) }
      guard voters.contains(where: { $0.id == seat }) else { throw .sealing(.noVoter(seat)) }
    }
    for voter in voters where !named.contains(voter.id) { throw .sealing(.seatNotPlaced(voter.id)) }
    for own in terms.envelopes {
      guard let envelope = envelope(of: own.seat) else { throw .sealing(.nothingSealed(own.seat)) }
      guard envelope.commitment == own.commitment else { throw .sealing(.otherEnvelope(own.seat)) }
      guard envelope.dossier == dossier else { throw .sealing(.olderDossier(own.seat)) }
    }
    for seat in terms.onPublicPositions where seated(seat)?.seat.party == nil { throw .sealing(.noPublicPosition(seat)) }
  }

  private func checkPackages(_ terms: OpeningTerms) throws(Refusal) {
    guard !terms.measures.isEmpty, terms.measures.count <= CommonGround.measureLimit else { throw .empty(.change) }
    for (place, measure) in terms.measures.enumerated() {
      guard !measure.options.isEmpty else { throw .empty(.change) }
      if terms.measures[..<place].contains(where: { $0.id == measure.id }) || Set(measure.options).count != measure.options.count {
        throw .measureTwice(measure.id)
      }
    }
    let count = Table(measures: terms.measures, parties: []).packageCount
    guard let count, count <= CommonGround.packageLimit else { throw .sealing(.tooManyPackages(count, limit: CommonGround.packageLimit)) }
  }
}
