import Talks

extension RandomNight {
  /// What must have happened in some of many nights, or they try less than they say.
  enum Event: CaseIterable {
    case decidedByRound, decidedByVote, proxyCounted, voteDivided, tieBroken, erased, minutesAdopted, roundNotAgreed
    case amendmentOfAmendmentAdopted, amendmentRejected, amendmentLapsed, seatLeft, answered
  }

  func saw(_ event: Event) -> Bool {
    switch event {
    case .decidedByRound: state.decisions.contains { if case .round = $0.facts.ground { true } else { false } }
    case .decidedByVote: state.decisions.contains { if case .vote = $0.facts.ground { true } else { false } }
    case .proxyCounted: state.votes.contains { vote in vote.ballots.contains { $0.by != $0.seat } }
    case .voteDivided: state.votes.contains { vote in vote.ballots.contains { $0.parts.count > 1 } }
    case .tieBroken: state.votes.contains { $0.tie != nil }
    case .erased: !state.erasures.isEmpty
    case .minutesAdopted: state.sessions.contains { $0.minutes != nil }
    case .roundNotAgreed: state.rounds.contains { $0.outcome != nil && $0.outcome != .agreed }
    case .amendmentOfAmendmentAdopted:
      state.amendments.contains { if case .amendment = $0.target { $0.fate == .adopted } else { false } }
    case .amendmentRejected: state.amendments.contains { $0.fate == .rejected }
    case .amendmentLapsed: state.amendments.contains { $0.fate == .lapsed }
    case .seatLeft: state.seats.contains { !$0.isAtTable }
    case .answered: state.referrals.contains { $0.answer != nil }
    }
  }
}
