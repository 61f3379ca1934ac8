import Dossiers
import Negotiation
import Vocabulary

/// The order of a round: what waits for an answer, what must be put, and whose turn it is.
extension PlayedNight {
  /// An open vote: who has not cast, then the close.
  var ballots: PlayedMove? {
    guard let vote = votes.last(where: { $0.phase == .open }) else { return nil }
    guard let seat = next(of: state.awaited(in: vote)) else { return chair(.vote(.close(.init(vote: vote.id)))) }
    let event = "\(Self.vote):\(vote.id)"
    return voter(seat, .ballot(vote.id)) { player in
      // Whoever gives no reasons does not tell beforehand how it votes either.
      let isTold = player.isDiscreet || state.words.contains { $0.by == seat && $0.event == event }
      guard !isTold, let id = state.proposal(of: vote.facts.matter) else { return player.ballot(in: vote) }
      return .word(.state(.init(text: player.why(vote), about: id, event: event)))
    }
  }

  /// Who keeps the order changes nothing by its own word.
  var tie: PlayedMove? {
    votes.last(where: \.isTied).map { chair(.vote(.breakTie(.init(vote: $0.id, isInFavour: false)))) }
  }

  /// An open round: who has not answered, then the close.
  func answers(at now: Instant) -> PlayedMove? {
    guard let round = rounds.last(where: { $0.closedAt == nil }) else { return nil }
    guard let seat = next(of: round.silent), now <= round.deadline else { return chair(.consent(.close(.init(round: round.id)))) }
    return voter(seat, .answer(round.id)) { .consent(.answer($0.answer(in: round))) }
  }

  /// What was carried is decided; where rounds bind nobody, what all consented to is put to a vote first.
  func decision(at now: Instant) -> PlayedMove? {
    func decide(_ matter: Matter, _ ground: DecisionAct.Ground) -> PlayedMove? {
      guard isOnTable(matter), case .proposal = matter, state.isCarried(matter, by: ground) else { return nil }
      return chair(.decision(.decide(.init(matter: matter, ground: ground))))
    }
    if let vote = votes.last(where: { $0.isAdopted == true }), let found = decide(vote.facts.matter, .vote(vote.id)) { return found }
    guard let round = rounds.last(where: { $0.outcome == .agreed && isOnTable($0.matter) }) else { return nil }
    guard let rule = deciding else { return decide(round.matter, .round(round.id)) }
    let isCounted = votes.contains { $0.facts.matter == round.matter && $0.count != nil }
    return isCounted ? nil : vote(on: round.matter, rule, at: now)
  }

  /// The rule of the votes that decide where rounds bind nobody; `nil` where they decide.
  private var deciding: DecisionRuleID? { state.rules?.roundsDecide == false ? terms.vote ?? state.rules?.votes.first?.id : nil }

  /// Whether it is the newest text of a proposal that is not over, or an amendment that waits.
  private func isOnTable(_ matter: Matter) -> Bool {
    switch matter {
    case .proposal(let id, let version): !state.isOver(id) && state.proposal(id)?.version == version
    case .amendment(let id): state.amendment(id)?.fate == .pending
    }
  }

  /// An amendment is put to all once; its author takes it back where not all consent.
  func amendments(at now: Instant) -> PlayedMove? {
    guard let proposal, let amendment = state.amendmentsToPut(on: proposal.id).first else { return nil }
    guard rounds.contains(where: { $0.matter == .amendment(amendment.id) }) else { return put(.amendment(amendment.id), at: now) }
    return voter(amendment.by, .withdrawal(amendment.id)) { player in
      .amendment(.withdraw(.init(amendment: amendment.id, reason: player.told(.wasNotAgreed))))
    }
  }

  /// The turn of a seat, then the text to all; after the last round the end.
  func turn(at now: Instant) -> PlayedMove {
    if held >= terms.rounds || order.isEmpty { return chair(.decision(.fail(failure))) }
    let seat = order[held % order.count].id
    let wait = PlayedWait.turn(round: held + 1, of: terms.rounds)
    guard let proposal else { return voter(seat, wait) { $0.opening } }
    if let why = explanation(of: proposal) { return why }
    if !hasMoved(seat) { return voter(seat, wait) { $0.turn(on: proposal) } }
    if let rule = terms.vote, held + 1 == terms.rounds {
      return vote(on: .proposal(proposal.id, version: proposal.version), rule, at: now)
    }
    return put(.proposal(proposal.id, version: proposal.version), at: now)
  }

  /// Rounds and votes of the whole table: a night is played by these, whatever a smaller circle does beside it.
  var rounds: [TableState.Round] { state.rounds.filter { $0.readers.include(.table) } }
  var votes: [TableState.Vote] { state.votes.filter { $0.readers.include(.table) } }

  /// The text on the table: the newest proposal that is open to all.
  var proposal: TableState.Proposal? { state.proposals.last { $0.withdrawnAt == nil && $0.readers.include(.table) } }

  /// A player says why it laid a package on the table; one on lines of its own does not.
  private func explanation(of proposal: TableState.Proposal) -> PlayedMove? {
    guard proposal.version == 1, let player = player(proposal.author), !player.isDiscreet else { return nil }
    let isTold = state.words.contains { $0.by == proposal.author && $0.isAbout(proposal.id) }
    return isTold ? nil : .act(proposal.author, .word(.state(.init(text: player.why(proposal), about: proposal.id))))
  }

  /// Whether a seat has had its turn in this round. A person who is quick acts at the very moment of the act before, which the record gives it then;
  /// a round ends at least a second after what was said in it.
  private func hasMoved(_ seat: SeatID) -> Bool {
    state.proposals.contains { $0.readers.include(.table) && $0.author == seat && $0.versions.contains { $0.by == seat && $0.at >= since } }
      || state.amendments.contains { $0.readers.include(.table) && $0.by == seat && $0.at >= since }
      || state.words.contains {
        $0.readers.include(.table) && $0.by == seat && $0.at >= since
          && ($0.event.hasPrefix(Self.leave) || (player(seat) == nil || isOwn(seat)) && !PlayerTerms.isOfPlayers(event: $0.event))
      }
  }

  private func put(_ matter: Matter, at now: Instant) -> PlayedMove {
    chair(.consent(.open(.init(matter: matter, deadline: now.advanced(byMinutes: Self.answerMinutes)))))
  }

  /// A vote: announced, opened once its notice is over.
  private func vote(on matter: Matter, _ rule: DecisionRuleID, at now: Instant) -> PlayedMove {
    guard let vote = votes.last(where: { $0.phase == .announced && $0.facts.matter == matter }) else {
      // The announcement itself may fall a moment later than what was seen, and notice counts whole minutes.
      let opens = now.advanced(byMinutes: (state.rules?.noticeMinutes ?? 0) + 1)
      return chair(.vote(.announce(.init(matter: matter, rule: rule, opens: opens))))
    }
    return now < vote.facts.opens ? .waits(until: vote.facts.opens) : chair(.vote(.open(.init(vote: vote.id))))
  }

  /// That nothing was agreed, with the clash that explains it where the public positions have one of two seats.
  private var failure: DecisionAct.Failure {
    let outcome = try? PackageSearch(table).negotiate()
    let clashes = (outcome?.clashes ?? []).compactMap { demands -> DecisionAct.Clash? in
      let parties = demands.map(\.party)
      guard parties.count == 2, parties[0] != parties[1] else { return nil }
      let seats = parties.compactMap { index in state.seats.first { $0.seat.party == table.parties[index].id }?.seat.id }
      guard seats.count == 2 else { return nil }
      return .init(seats[0], seats[1], on: measure(of: demands[0]), PlayedWords.clash(demands.map(told))[language])
    }
    let text = PlayedWords.failed(rounds: terms.rounds, agreeable: outcome?.agreeable)
    return .init(about: proposal?.id, text: text[language], clashes: clashes)
  }

  private func measure(of demand: Demand) -> MeasureID? {
    guard case .redLine(let party, let line) = demand else { return nil }
    return table.parties[party].redLines[line].conditions.first.map { table.measures[$0.measure].id }
  }

  private func told(_ demand: Demand) -> Phrase {
    switch demand {
    case .redLine(let party, let line): names.lines[party][line]
    case .walkAway(let party): PlayedWords.walkAway(table.parties[party].id)
    }
  }

  /// How long a round is open for those who do not play.
  private static let answerMinutes = 1440
  /// How the event begins of a seat that leaves the text as it is, and of one that says why it votes as it does.
  static let leave = "player-leave"
  private static let vote = "player-vote"
}

extension TableState.Word {
  /// Whether it is said about a proposal.
  func isAbout(_ proposal: ProposalID) -> Bool {
    if case .state(let facts) = said { return facts.about == proposal }
    return false
  }
}
