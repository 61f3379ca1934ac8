import Talks

extension TableState {
  /// The circle in which an act is done unless something else is chosen: that of what it is about, else the whole table.
  func circle(of body: Act.Body) -> Readers {
    switch body {
    case .table, .seat, .session, .minutes, .record(.renewDossier), .proposal(.propose): .table
    case .record(.erase(let facts)): words.first { facts.acts.contains($0.act) }?.readers ?? .table
    case .sealing(let sealing): sealing.opening.flatMap(sealedOpening)?.readers ?? runningOpening?.readers ?? .table
    case .proposal(.revise(let facts)): proposal(facts.proposal)?.readers ?? .table
    case .proposal(.withdraw(let facts)): proposal(facts.proposal)?.readers ?? .table
    case .amendment(.propose(let facts)): circle(of: facts.target)
    case .amendment(.withdraw(let facts)): amendment(facts.amendment)?.readers ?? .table
    case .referral(.refer(let facts)): proposal(facts.proposal)?.readers ?? .table
    case .referral(.answer(let facts)): referral(facts.referral)?.readers ?? .table
    case .word(let word): circle(of: word)
    case .consent(.open(let facts)): circle(of: facts.matter)
    case .consent(.answer(let facts)): round(facts.round)?.readers ?? .table
    case .consent(.close(let facts)): round(facts.round)?.readers ?? .table
    case .vote(let vote): circle(of: vote)
    case .decision(.decide(let facts)): circle(of: facts.matter)
    case .decision(.fail(let facts)): facts.about.flatMap(proposal)?.readers ?? .table
    }
  }

  private func circle(of matter: Matter) -> Readers {
    switch matter {
    case .proposal(let proposal, _): self.proposal(proposal)?.readers ?? .table
    case .amendment(let amendment): self.amendment(amendment)?.readers ?? .table
    }
  }

  private func circle(of word: WordAct) -> Readers {
    switch word {
    case .state(let facts): facts.about.flatMap(proposal)?.readers ?? .table
    case .ask(let facts): facts.about.flatMap(proposal)?.readers ?? .table
    case .reply(let facts): words.last { $0.act == facts.to }?.readers ?? .table
    case .contest: .table
    }
  }

  private func circle(of act: VoteAct) -> Readers {
    let id: VoteID
    switch act {
    case .announce(let facts): return circle(of: facts.matter)
    case .withdraw(let facts): id = facts.vote
    case .proxy(let facts): id = facts.vote
    case .open(let facts): id = facts.vote
    case .cast(let facts): id = facts.vote
    case .close(let facts): id = facts.vote
    case .breakTie(let facts): id = facts.vote
    }
    return vote(id)?.readers ?? .table
  }
}
