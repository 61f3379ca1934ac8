import Dossiers
public import Vocabulary

/// Something in a table that cannot be. Every case is a defect of `advance`, never of the seats.
public enum TableViolation: Sendable, Hashable {
  /// The acts, added up again, give another state.
  case notReplayed
  case countedTwice(VoteID, SeatID)
  case countedWithoutWord(VoteID, SeatID)
  /// A count that its ballots do not give.
  case otherCount(VoteID)
  case votedWithoutRoll(VoteID, SeatID)
  case spokeTwice(RoundID, SeatID)
  case silenceTaken(RoundID)
  case otherOutcome(RoundID)
  /// Numbers of a circle that are not 1, 2, 3… in order.
  case numberOutOfOrder(circle: String)
  case versionOutOfOrder(ProposalID)
  case decidedWithoutGround(DecisionID)
  case backInTime
  /// Amendments that wait on what is over.
  case waitsOnWhatIsOver(AmendmentID)
  /// An announced vote on what is over.
  case announcedOnWhatIsOver(VoteID)
  /// An opening that was answered before all agreed, were ready and gave their secrets, or before its moment.
  case answeredTooSoon(OpeningID)
  /// More answers than the rules of openings allow, or about other packages.
  case answeredTooOften(OpeningID)
  /// An envelope that stands twice, or that was opened twice.
  case openedTwice(commitment: String)
  /// A reader gets something of an act that is not for this reader.
  case leaked(ActID)
  /// What a seat gets is another state than its acts add up to.
  case otherRecord
}

extension TableState {
  /// What the table breaks of what must hold of every table; empty for a sound one.
  public func violations() -> [TableViolation] {
    votes.flatMap(violations) + rounds.flatMap(violations) + numberViolations + decisionViolations + openingViolations
      + proposals.filter { $0.versions.map(\.number) != Array(1...max($0.version, 1)) }.map { .versionOutOfOrder($0.id) }
      + amendments.filter { $0.fate == .pending && proposal($0.proposal)?.withdrawnAt != nil }.map { .waitsOnWhatIsOver($0.id) }
      + votes.filter { $0.phase == .announced && reasonToEnd($0.facts.matter) != nil }.map { .announcedOnWhatIsOver($0.id) }
  }

  private func violations(of vote: Vote) -> [TableViolation] {
    var found: [TableViolation] = []
    for (index, ballot) in vote.ballots.enumerated() {
      if vote.ballots[..<index].contains(where: { $0.seat == ballot.seat }) { found.append(.countedTwice(vote.id, ballot.seat)) }
      let own = vote.frozen?.roll.first { $0.seat == ballot.seat }
      if own == nil || (own?.holder ?? ballot.seat) != ballot.by { found.append(.votedWithoutRoll(vote.id, ballot.seat)) }
      if ballot.parts.reduce(0, { $0 + $1.weight }) != own?.weight { found.append(.otherCount(vote.id)) }
    }
    guard let count = vote.count else { return found }
    if vote.frozen.map({ Count(of: vote.ballots, under: $0) }) != count { found.append(.otherCount(vote.id)) }
    let spoken = vote.ballots.reduce(0) { $0 + $1.parts.reduce(0) { $0 + $1.weight } }
    if count.inFavour + count.against + count.abstains != spoken { found.append(.otherCount(vote.id)) }
    return found + count.silent.filter { seat in vote.ballots.contains { $0.seat == seat } }.map { .countedWithoutWord(vote.id, $0) }
  }

  private func violations(of round: Round) -> [TableViolation] {
    var found: [TableViolation] = []
    for (index, answer) in round.answers.enumerated()
    where round.answers[..<index].contains(where: { $0.seat == answer.seat }) || !round.asked.contains(answer.seat) {
      found.append(.spokeTwice(round.id, answer.seat))
    }
    guard let outcome = round.outcome else { return found }
    if outcome == .agreed, !round.silent.isEmpty { found.append(.silenceTaken(round.id)) }
    // NB: who may not read the opening does not know the rules, and takes the outcome from the whole table.
    if rules != nil, outcome != self.outcome(of: round) { found.append(.otherOutcome(round.id)) }
    return found
  }

  private var numberViolations: [TableViolation] {
    [
      proposals.map { ($0.readers, $0.number) }, amendments.map { ($0.readers, $0.number) }, rounds.map { ($0.readers, $0.number) },
      votes.map { ($0.readers, $0.number) }, sessions.map { ($0.readers, $0.number) }, decisions.map { ($0.readers, $0.number) },
      openings.map { ($0.readers, $0.number) },
    ].flatMap { numbered -> [TableViolation] in
      var last: [Readers: Int] = [:]
      return numbered.compactMap { readers, number in
        defer { last[readers] = number }
        return number == last[readers, default: 0] + 1 ? nil : .numberOutOfOrder(circle: readers.key)
      }
    }
  }

  private var decisionViolations: [TableViolation] {
    decisions.filter { decision in
      switch decision.facts.ground {
      case .round(let id): round(id)?.outcome != .agreed || rules?.roundsDecide == false
      case .vote(let id): vote(id)?.isAdopted != true
      }
    }.map { .decidedWithoutGround($0.id) }
  }
}

extension Proceedings {
  /// What the table and the records of its readers break; empty for a sound one. Complexity: acts times readers.
  public func violations() -> [TableViolation] {
    var found = state.violations()
    if replay(acts) != state { found.append(.notReplayed) }
    let instants = acts.compactMap { $0?.at }
    if zip(instants, instants.dropFirst()).contains(where: { $1 < $0 }) { found.append(.backInTime) }
    for reader in [Reader.anybody] + state.seats.map({ .seat($0.seat.id) }) { found += violations(for: reader) }
    return found
  }

  /// What a record has that it may not have.
  private func violations(for reader: Reader) -> [TableViolation] {
    let record = record(for: reader)
    var found = record.state.violations()
    if knowsAll(reader), replay(record.acts) != record.state { found.append(.otherRecord) }
    let running = Set(
      state.rounds.filter(\.isHidden).map(\.id.rawValue) + state.votes.filter { $0.closedAt == nil }.map(\.id.rawValue))
    for act in record.acts {
      let isOpen =
        switch reader {
        case .anybody: act.readers == .everyone
        case .seat(let seat): act.readers.include(seat)
        }
      let isOpened = act.readers == .table && state.rules?.recordsOpen == .whenAdopted
      if !(isOpen || isOpened) || isHidden(act, running, from: reader) { found.append(.leaked(act.id)) }
    }
    return found
  }

  /// Whether a reader saw all that rolls and outcomes come from: a seat that never left.
  private func knowsAll(_ reader: Reader) -> Bool {
    switch reader {
    case .anybody: false
    case .seat(let seat): state.seated(seat)?.leftAfter == nil
    }
  }

  private func isHidden(_ act: Act, _ running: Set<String>, from reader: Reader) -> Bool {
    switch act.body {
    case .consent(.answer(let facts)): running.contains(facts.round.rawValue) && reader != .seat(act.by)
    case .vote(.cast(let facts)):
      running.contains(facts.vote.rawValue) && reader != .seat(act.by) && reader != .seat(facts.seat ?? act.by)
    case .table, .seat, .session, .proposal, .amendment, .referral, .word, .consent, .vote, .decision, .minutes, .record, .sealing: false
    }
  }
}
