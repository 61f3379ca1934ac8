public import Dossiers
public import Talks
public import Vocabulary

/// An act that a seat may do now, and what it would be about.
public struct ActOffer: Sendable, Hashable {
  public var kind: ActKind
  /// The name of a proposal, an amendment, a referral, a round, a vote or a session; `nil` for an act about none.
  public var about: String?

  public init(_ kind: ActKind, about: String? = nil) { (self.kind, self.about) = (kind, about) }
}

extension TableState {
  /// What a seat may do now, as far as the state and the rules tell without the words of the act; an act may still be refused for what it says.
  ///
  /// `self` is what the seat may read. In the order of the kinds, and within one kind as the table has its things.
  public func offers(to seat: SeatID, at now: Instant) -> [ActOffer] {
    guard let own = seated(seat), own.isAtTable, let rules else { return [] }
    return ActKind.allCases.filter { rules.seats(for: $0).contains(own.seat.kind) }.flatMap { kind in
      subjects(of: kind, for: seat, at: now).map { ActOffer(kind, about: $0) }
    }
  }

  /// What an act of a kind could be about, `nil` for nothing in particular; empty where it cannot be done now.
  private func subjects(of kind: ActKind, for seat: SeatID, at now: Instant) -> [String?] {
    switch kind {
    case .openTable, .takeSeat: []
    case .sealPosition, .withdrawPosition, .agreeOpening, .readyOpening, .packOpening, .giveSecret, .answerOpening, .dropOpening: []
    case .invite, .reissueSeat, .leaveSeat, .renewDossier, .erase: [nil]
    case .openSession: session == nil ? [nil] : []
    case .suspendSession: isRunning ? [nil] : []
    case .presence, .closeSession: session == nil ? [] : [nil]
    case .resumeSession: session?.phase == .suspended ? [nil] : []
    case .confirmHead: sessions.filter { $0.phase == .closed && !$0.confirmations.contains { $0.seat == seat } }.map(\.id.rawValue)
    case .adoptMinutes: sessions.filter { $0.phase == .closed && $0.minutes == nil }.map(\.id.rawValue)
    case .correctMinutes: sessions.filter { $0.minutes != nil }.map(\.id.rawValue)
    case .fail: isRunning ? [nil] : []
    // Between sessions too, as at home before the next one.
    case .propose, .state, .ask, .contest: [nil]
    case .reply: words.isEmpty ? [] : [nil]
    case .revise, .withdraw: open.filter { $0.author == seat && isFree($0.id) }.map(\.id.rawValue)
    case .amend, .refer: matters(of: kind)
    case .openRound, .announceVote: isRunning ? matters(of: kind) : []
    case .withdrawAmendment: amendments.filter { $0.fate == .pending && $0.by == seat && isFree($0.proposal) }.map(\.id.rawValue)
    case .answerReferral: referrals.filter { $0.answer == nil && $0.facts.to == seat }.map(\.id.rawValue)
    case .answerRound: isRunning ? openRounds.filter { $0.silent.contains(seat) && now <= $0.deadline }.map(\.id.rawValue) : []
    case .closeRound: isRunning ? openRounds.map(\.id.rawValue) : []
    case .withdrawVote, .giveProxy, .openVote, .cast, .closeVote, .breakTie: votes(for: kind, seat, now).map(\.id.rawValue)
    case .decide: isRunning ? carried : []
    }
  }

  /// Whether a session is open and not suspended.
  private var isRunning: Bool { session?.phase == .open }

  private var open: [Proposal] { proposals.filter { !isOver($0.id) } }

  private var openRounds: [Round] { rounds.filter { $0.closedAt == nil } }

  private func matters(of kind: ActKind) -> [String] {
    if kind == .announceVote, rules?.votes.isEmpty != false { return [] }
    let mustBeFree = [.amend, .openRound].contains(kind)
    func fits(_ proposal: ProposalID, _ readers: Readers) -> Bool {
      (!mustBeFree || isFree(proposal)) && (kind != .announceVote || isOfAllVoters(readers))
    }
    let pending = kind == .refer ? [] : amendments.filter { $0.fate == .pending && fits($0.proposal, $0.readers) }.map(\.id.rawValue)
    return open.filter { fits($0.id, $0.readers) }.map(\.id.rawValue) + pending
  }

  private func votes(for kind: ActKind, _ seat: SeatID, _ now: Instant) -> [Vote] {
    votes.filter { vote in
      switch kind {
      case .withdrawVote: vote.phase == .announced
      case .giveProxy: vote.phase == .announced && (rules?.proxiesPerHolder ?? 0) > 0 && !vote.proxies.contains { $0.giver == seat }
      case .openVote: vote.phase == .announced && now >= vote.facts.opens && isRunning
      case .cast: vote.phase == .open && isRunning && Self.awaits(vote, seat)
      case .closeVote: vote.phase == .open && isRunning
      case .breakTie: vote.count?.outcome == .tied && vote.tie == nil
      case .sealPosition, .withdrawPosition, .agreeOpening, .readyOpening, .packOpening, .giveSecret, .answerOpening, .dropOpening: false
      case .openTable, .invite, .takeSeat, .leaveSeat, .reissueSeat, .openSession, .presence, .suspendSession, .resumeSession, .closeSession,
        .confirmHead, .propose, .revise, .withdraw, .amend, .withdrawAmendment, .refer, .answerReferral, .state, .ask, .reply, .contest,
        .openRound, .answerRound, .closeRound, .announceVote, .decide, .fail, .adoptMinutes, .correctMinutes, .erase, .renewDossier:
        false
      }
    }
  }

  /// Whether a vote waits for a seat, for itself or for one whose proxy it holds.
  private static func awaits(_ vote: Vote, _ seat: SeatID) -> Bool {
    vote.frozen?.roll.contains { ($0.holder ?? $0.seat) == seat && !vote.ballots.map(\.seat).contains($0.seat) } ?? false
  }

  /// Rounds and votes that carry the newest text of a proposal, not decided yet.
  private var carried: [String] {
    func waits(_ matter: Matter, _ ground: DecisionAct.Ground) -> Bool {
      guard case .proposal(let id, let version) = matter, !isOver(id), proposal(id)?.version == version else { return false }
      return isCarried(matter, by: ground)
    }
    return rounds.filter { waits($0.matter, .round($0.id)) }.map(\.id.rawValue)
      + votes.filter { waits($0.facts.matter, .vote($0.id)) }.map(\.id.rawValue)
  }
}
