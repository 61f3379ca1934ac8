import Dossiers
import Vocabulary

extension TableState {
  /// Ends votes that were announced on what is over: a threat does not outlive its matter.
  mutating func endVotes(after act: Act) {
    switch act.body {
    case .proposal, .amendment, .consent, .vote, .decision: break
    case .table, .seat, .session, .referral, .word, .minutes, .record, .sealing: return
    }
    for place in votes.indices where votes[place].phase == .announced {
      guard let reason = reasonToEnd(votes[place].facts.matter) else { continue }
      votes[place].end = Vote.End(reason: reason, by: nil, at: act.at, words: "")
      votes[place].there = seatsAtTable
    }
  }

  /// Why no vote can be held on a matter any more; `nil` where one can.
  func reasonToEnd(_ matter: Matter) -> Vote.End.Reason? {
    guard let id = proposal(of: matter), let proposal = proposal(id) else { return nil }
    if proposal.withdrawnAt != nil { return .proposalWithdrawn }
    if decisions.contains(where: { $0.proposal == id }) { return .decided }
    return switch matter {
    case .proposal(_, let version): version == proposal.version ? nil : .replaced
    case .amendment(let amendment): self.amendment(amendment)?.fate == .pending ? nil : .amendmentOver
    }
  }
}
