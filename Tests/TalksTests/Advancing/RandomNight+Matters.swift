import Dossiers
import Talks
import Vocabulary

/// What is laid before a table that means well.
extension RandomNight {
  /// An announced vote is opened, sometimes after somebody gave a proxy, and sometimes taken back.
  mutating func due(_ vote: TableState.Vote) -> (SeatID, Act.Body, Readers)? {
    let there = state.session?.present() ?? []
    let away = TinyTable.delegations.filter { !there.contains($0) }
    if pick(2) == 0, let giver = pick(of: away), let holder = pick(of: TinyTable.delegations.filter(there.contains)) {
      return (giver, .vote(.proxy(.init(vote: vote.id, holder: holder))), vote.readers)
    }
    return (vote.by, pick(4) == 0 ? .vote(.withdraw(.init(vote: vote.id))) : .vote(.open(.init(vote: vote.id))), vote.readers)
  }

  /// A decision where something carries one, else the next thing to put: an amendment before the text that it changes.
  mutating func dueMatter() -> (SeatID, Act.Body, Readers)? {
    guard let proposal = state.proposals.last(where: { !state.isOver($0.id) && state.isOfAllVoters($0.readers) }) else {
      return ("Anker", .proposal(.propose(.init(title: "p", text: TinyTable.text))), .table)
    }
    let (text, readers) = (Matter.proposal(proposal.id, version: proposal.version), proposal.readers)
    if pick(3) > 0, let ground = ground(of: text) { return ("chair", .decision(.decide(.init(matter: text, ground: ground))), readers) }
    let waiting = state.amendmentsToPut(on: proposal.id)
    let seat = TinyTable.delegations[pick(4)]
    if pick(8) == 0 {
      let own = ProposalText(levers: proposal.text.levers, sentences: ["new \(pick(100))"])
      return (proposal.author, .proposal(.revise(.init(proposal: proposal.id, after: proposal.version, text: own))), readers)
    }
    if pick(3) == 0 {
      let target = waiting.first.flatMap { pick(2) == 0 ? Matter.amendment($0.id) : nil } ?? text
      return (seat, .amendment(.propose(.init(target: target, change: change()))), readers)
    }
    let matter = waiting.first.map { Matter.amendment($0.id) } ?? text
    guard !rules.votes.isEmpty, pick(2) == 0 else {
      return ("chair", .consent(.open(.init(matter: matter, deadline: now.advanced(byMinutes: 20)))), readers)
    }
    return ("chair", .vote(.announce(.init(matter: matter, rule: rules.votes[pick(rules.votes.count)].id, opens: now))), readers)
  }

  private func ground(of matter: Matter) -> DecisionAct.Ground? {
    state.rounds.last { state.isCarried(matter, by: .round($0.id)) && $0.matter == matter }.map { .round($0.id) }
      ?? state.votes.last { state.isCarried(matter, by: .vote($0.id)) && $0.facts.matter == matter }.map { .vote($0.id) }
  }
}
