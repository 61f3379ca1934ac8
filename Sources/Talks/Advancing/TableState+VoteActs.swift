import Dossiers
import Vocabulary

extension TableState {
  func check(_ facts: VoteAct, _ act: Act, _ rules: RulesOfProcedure) throws(Refusal) {
    try checkSession(facts, act)
    switch facts {
    case .announce(let announcement): try check(announcement, act, rules)
    case .withdraw(let withdrawal):
      let vote = try checkVote(withdrawal.vote, act, .announced)
      guard vote.by == act.by || seated(act.by)?.seat.kind == .chair else { throw .notAuthor(act.by, author: vote.by) }
      try checkLength(withdrawal.reason, .reason)
    case .proxy(let proxy): try check(proxy, act, rules)
    case .open(let opening): try checkOpening(of: opening.vote, act, rules)
    case .cast(let ballot): try check(ballot, act, rules)
    case .close(let closing):
      let vote = try checkVote(closing.vote, act, .open)
      let hasClosed = vote.facts.closes.map { act.at > $0 } ?? false
      guard hasClosed || awaited(in: vote).isEmpty else { throw .stillSilent(until: vote.facts.closes) }
    case .breakTie(let tie):
      let vote = try checkVote(tie.vote, act, .closed)
      guard vote.count?.outcome == .tied else { throw .noTie }
      guard vote.tie == nil else { throw .tieSettled }
    }
  }

  /// A threat can be taken back, a proxy given and a tie broken between sessions; the rest of a vote belongs to one.
  private func checkSession(_ facts: VoteAct, _ act: Act) throws(Refusal) {
    switch facts {
    case .announce, .open, .cast, .close: try checkInSession(act)
    case .withdraw, .proxy, .breakTie: if session?.phase == .suspended { throw .suspended }
    }
  }

  func checkVote(_ id: VoteID, _ act: Act, _ phase: Vote.Phase) throws(Refusal) -> Vote {
    guard let vote = vote(id) else { throw .unknown(.vote, id.rawValue) }
    try check(act.readers, of: .vote, are: vote.readers)
    guard vote.phase == phase else { throw .notInPhase(vote.phase, needed: phase) }
    return vote
  }

  private func check(_ facts: VoteAct.Announcement, _ act: Act, _ rules: RulesOfProcedure) throws(Refusal) {
    guard !rules.votes.isEmpty else { throw .noVotes }
    guard let rule = rules.votes.first(where: { $0.id == facts.rule }) else { throw .unknown(.rule, facts.rule.rawValue) }
    try checkMatter(facts.matter, act.readers)
    let voters = try checkAllVoters(act.readers)
    if rule.letsBothSidesWin(voters: voters) { throw .bothSidesCouldWin(rule.id) }
    let minutes = act.at.minutes(to: facts.opens)
    guard facts.opens >= act.at, minutes >= rules.noticeMinutes else { throw .noticeTooShort(minutes: max(minutes, 0), needed: rules.noticeMinutes) }
    if let closes = facts.closes, closes <= facts.opens { throw .closesBeforeOpening }
  }

  /// How many vote. A vote is one of the whole body: whoever has a vote is in the circle.
  private func checkAllVoters(_ readers: Readers) throws(Refusal) -> Int {
    guard !voters.isEmpty else { throw .nobodyAsked }
    let missing = voters.map(\.id).filter { !readers.include($0) }
    guard missing.isEmpty else { throw .votersOutside(missing) }
    return voters.count
  }

  private func check(_ facts: VoteAct.Proxy, _ act: Act, _ rules: RulesOfProcedure) throws(Refusal) {
    let vote = try checkVote(facts.vote, act, .announced)
    guard rules.proxiesPerHolder > 0 else { throw .noProxies }
    let voters = voters(in: vote.readers).map(\.id)
    guard voters.contains(act.by) else { throw .notOnRoll(act.by) }
    guard facts.holder != act.by else { throw .proxyToItself(act.by) }
    guard voters.contains(facts.holder) else { throw .notOnRoll(facts.holder) }
    if vote.proxies.contains(where: { $0.giver == act.by }) { throw .proxyTwice(act.by) }
    guard vote.proxies.filter({ $0.holder == facts.holder }).count < rules.proxiesPerHolder else {
      throw .tooManyProxies(facts.holder, limit: rules.proxiesPerHolder)
    }
  }

  private func checkOpening(of id: VoteID, _ act: Act, _ rules: RulesOfProcedure) throws(Refusal) {
    let vote = try checkVote(id, act, .announced)
    guard act.at >= vote.facts.opens else { throw .tooEarly(vote.facts.opens, at: act.at) }
    if let closes = vote.facts.closes, act.at >= closes { throw .deadlinePassed(closes, at: act.at) }
    try checkTurn(vote.facts.matter, act.readers)
    try checkUnasked(vote.facts.matter)
    _ = try checkAllVoters(act.readers)
    guard let frozen = frozen(for: vote, at: act.at) else { throw .unknown(.rule, vote.facts.rule.rawValue) }
    guard frozen.present > 0, frozen.roll.contains(where: { $0.weight > 0 }) else { throw .nobodyPresent }
    guard frozen.present >= frozen.quorum else { throw .noQuorum(present: frozen.present, needed: frozen.quorum) }
    if frozen.rule.letsBothSidesWin(voters: frozen.everyone) { throw .bothSidesCouldWin(frozen.rule.id) }
  }

  private func check(_ facts: VoteAct.Ballot, _ act: Act, _ rules: RulesOfProcedure) throws(Refusal) {
    let vote = try checkVote(facts.vote, act, .open)
    let seat = facts.seat ?? act.by
    guard let own = vote.frozen?.roll.first(where: { $0.seat == seat }) else { throw .notOnRoll(seat) }
    guard (own.holder ?? own.seat) == act.by else { throw .notItsVote(seat, holder: own.holder) }
    if vote.ballots.contains(where: { $0.seat == seat }) { throw .spokenAlready(seat) }
    if let closes = vote.facts.closes, act.at > closes { throw .deadlinePassed(closes, at: act.at) }
    guard facts.parts.count == 1 || rules.allowsSplitVotes && facts.parts.count > 1 else { throw .noSplitVotes }
    for (index, part) in facts.parts.enumerated() {
      if facts.parts[..<index].contains(where: { $0.choice == part.choice }) { throw .choiceTwice(part.choice) }
      guard (0...own.weight).contains(part.weight), facts.parts.count == 1 || part.weight > 0 else {
        throw .wrongSplit(sum: part.weight, weight: own.weight)
      }
    }
    let sum = facts.parts.reduce(0) { $0 + $1.weight }
    guard sum == own.weight else { throw .wrongSplit(sum: sum, weight: own.weight) }
  }

  mutating func take(_ facts: VoteAct, _ act: Act, _ whole: TableState?) {
    switch facts {
    case .announce(let announcement):
      votes.append(
        Vote(
          id: VoteID(act.id), number: next(act.readers, among: votes.lazy.map(\.readers)), readers: act.readers, by: act.by, announcedAt: act.at,
          facts: announcement))
    case .withdraw(let facts):
      let there = seatsAtTable
      change(facts.vote) { vote in
        vote.end = .init(reason: .withdrawn, by: act.by, at: act.at, words: facts.reason)
        vote.there = there
      }
    case .proxy(let facts): change(facts.vote) { $0.proxies.append(Vote.Proxy(giver: act.by, holder: facts.holder)) }
    case .open(let facts):
      guard let vote = vote(facts.vote) else { return }
      let frozen = whole?.vote(facts.vote)?.frozen ?? frozen(for: vote, at: act.at)
      let there = seatsAtTable
      change(facts.vote) { vote in
        vote.frozen = frozen
        vote.there = there
      }
    case .cast(let facts):
      change(facts.vote) { $0.ballots.append(Vote.Ballot(seat: facts.seat ?? act.by, by: act.by, parts: facts.parts, at: act.at)) }
    case .close(let facts):
      let acts = count
      change(facts.vote) { vote in
        vote.closedAt = act.at
        vote.closedAfter = acts
        vote.count = whole?.vote(facts.vote)?.count ?? vote.frozen.map { Count(of: vote.ballots, under: $0) }
      }
      settle(facts.vote, act)
    case .breakTie(let facts):
      change(facts.vote) { $0.tie = Vote.Tie(by: act.by, isInFavour: facts.isInFavour, at: act.at) }
      settle(facts.vote, act)
    }
  }

  private mutating func change(_ vote: VoteID, _ change: (inout Vote) -> Void) {
    guard let index = votes.lastIndex(where: { $0.id == vote }) else { return }
    change(&votes[index])
  }

  private mutating func settle(_ id: VoteID, _ act: Act) {
    guard let vote = vote(id), let isAdopted = vote.isAdopted else { return }
    settle(vote.facts.matter, isCarried: isAdopted, by: act.by, at: act.at)
  }
}
