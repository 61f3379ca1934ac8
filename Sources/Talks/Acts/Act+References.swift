import Dossiers
import Vocabulary

extension Act {
  /// Whether no seat may be kept out: who sits where, when it meets, and with which dossier.
  var isForAllSeats: Bool {
    switch body {
    case .table, .seat, .session, .minutes: true
    case .record(.renewDossier): true
    case .sealing: true
    case .proposal, .amendment, .referral, .word, .consent, .vote, .decision, .record(.erase): false
    }
  }

  /// The acts that it names, through what they began.
  var references: [(thing: Refusal.Thing, act: ActID)] {
    switch body {
    case .table, .seat: []
    case .session(let facts): facts.references
    case .proposal(let facts): facts.references
    case .amendment(let facts): facts.references
    case .referral(let facts): facts.references
    case .word(let facts): facts.references
    case .consent(let facts): facts.references
    case .vote(let facts): facts.references
    case .decision(let facts): facts.references
    case .minutes(let facts): facts.references
    case .record(let facts): facts.references
    case .sealing(let facts): facts.opening.map { [(.opening, ActID($0.rawValue))] } ?? []
    }
  }
}

/// Things that an act names, with the acts that began them.
private typealias References = [(thing: Refusal.Thing, act: ActID)]

extension Matter {
  fileprivate var reference: (thing: Refusal.Thing, act: ActID) {
    switch self {
    case .proposal(let proposal, _): (.proposal, ActID(proposal.rawValue))
    case .amendment(let amendment): (.amendment, ActID(amendment.rawValue))
    }
  }
}

extension SessionAct {
  fileprivate var references: References {
    switch self {
    case .open(let facts): facts.agenda.flatMap { item in item.proposals.map { (.proposal, ActID($0.rawValue)) } }
    case .confirm(let facts): [(.session, ActID(facts.session.rawValue))]
    case .presence, .suspend, .resume, .close: []
    }
  }
}

extension ProposalAct {
  fileprivate var references: References {
    switch self {
    case .propose: []
    case .revise(let facts): [(.proposal, ActID(facts.proposal.rawValue))]
    case .withdraw(let facts): [(.proposal, ActID(facts.proposal.rawValue))]
    }
  }
}

extension AmendmentAct {
  fileprivate var references: References {
    switch self {
    case .propose(let facts): [facts.target.reference]
    case .withdraw(let facts): [(.amendment, ActID(facts.amendment.rawValue))]
    }
  }
}

extension ReferralAct {
  fileprivate var references: References {
    switch self {
    case .refer(let facts): [(.proposal, ActID(facts.proposal.rawValue))]
    case .answer(let facts): [(.referral, ActID(facts.referral.rawValue))]
    }
  }
}

extension WordAct {
  fileprivate var references: References {
    switch self {
    case .state(let facts): facts.about.map { [(.proposal, ActID($0.rawValue))] } ?? []
    case .ask(let facts): facts.about.map { [(.proposal, ActID($0.rawValue))] } ?? []
    case .reply(let facts): [(.word, facts.to)]
    case .contest: []
    }
  }
}

extension ConsentAct {
  fileprivate var references: References {
    switch self {
    case .open(let facts): [facts.matter.reference]
    case .answer(let facts): [(.round, ActID(facts.round.rawValue))]
    case .close(let facts): [(.round, ActID(facts.round.rawValue))]
    }
  }
}

extension VoteAct {
  fileprivate var references: References {
    let vote: VoteID
    switch self {
    case .announce(let facts): return [facts.matter.reference]
    case .withdraw(let facts): vote = facts.vote
    case .proxy(let facts): vote = facts.vote
    case .open(let facts): vote = facts.vote
    case .cast(let facts): vote = facts.vote
    case .close(let facts): vote = facts.vote
    case .breakTie(let facts): vote = facts.vote
    }
    return [(.vote, ActID(vote.rawValue))]
  }
}

extension DecisionAct {
  fileprivate var references: References {
    switch self {
    case .decide(let facts):
      switch facts.ground {
      case .round(let round): [facts.matter.reference, (.round, ActID(round.rawValue))]
      case .vote(let vote): [facts.matter.reference, (.vote, ActID(vote.rawValue))]
      }
    case .fail(let facts): facts.about.map { [(.proposal, ActID($0.rawValue))] } ?? []
    }
  }
}

extension MinutesAct {
  fileprivate var references: References {
    switch self {
    case .adopt(let facts): [(.session, ActID(facts.session.rawValue))]
    case .correct(let facts): [(.session, ActID(facts.session.rawValue)), (.act, facts.act)]
    }
  }
}

extension RecordAct {
  fileprivate var references: References {
    switch self {
    case .erase(let facts): facts.acts.map { (.act, $0) }
    case .renewDossier: []
    }
  }
}
