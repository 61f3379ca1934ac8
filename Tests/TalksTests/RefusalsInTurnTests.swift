import Dossiers
import Talks
import Testing
import Vocabulary

@Suite("What comes too late, twice or out of turn is refused by name")
struct RefusalsInTurnTests {
  private func expect(_ refusal: Refusal, _ night: TinyNight, _ seat: SeatID, for readers: Readers = .table, _ body: Act.Body) {
    let found = #expect(throws: Refusal.self, "\(refusal)") { try advance(night.state, night.next(seat, for: readers, body), night.rules) }
    #expect(found == refusal)
  }

  @Test("tables and sessions")
  func sessions() throws {
    var night = try TinyNight()
    let opening = try #require(night.state.opening)
    expect(.openedAlready, night, "chair", .table(.open(opening)))
    expect(.noSession(.presence), night, "Anker", .session(.presence(.init(seat: "Anker", isPresent: true))))
    let session = try night.meet()
    try night.act("clerk", .session(.suspend(.init())))
    expect(.suspended, night, "chair", .decision(.fail(.init(text: "x"))))
    try night.act("clerk", .session(.close(.init())))
    expect(.headBeyondRecord(count: 5, acts: 4), night, "Anker", .session(.confirm(.init(session: session, count: 5, hash: "h"))))
    try night.act("Anker", .session(.confirm(.init(session: session, count: 4, hash: "h"))))
    expect(.confirmedAlready("Anker"), night, "Anker", .session(.confirm(.init(session: session, count: 4, hash: "h"))))
    try night.act("chair", .minutes(.adopt(.init(session: session, hash: "h"))))
    expect(.minutesAdopted(session), night, "chair", .minutes(.adopt(.init(session: session, hash: "h"))))
    let word = ActID(try night.act("Anker", .word(.state(.init(text: "x")))))
    try night.act("clerk", .record(.erase(.init(acts: [word], ground: "asked"))))
    expect(.erasedAlready(word), night, "clerk", .record(.erase(.init(acts: [word], ground: "asked"))))
    var rules = TinyTable.rules
    rules.circles = [.table]
    let other = try TinyNight(rules)
    expect(.circleNotAllowed(.seat, allowed: [.table]), other, "Anker", for: .seat("Anker"), .word(.state(.init(text: "x"))))
  }

  @Test("referrals and their answers")
  func referrals() throws {
    var night = try TinyNight()
    let proposal = try night.propose()
    let findings: [ReferralAct.Finding] = [.init("f", norm: "n", verdict: nil), .init("f", norm: "m", verdict: nil)]
    func refer(_ seat: SeatID, _ test: ReferralAct.Test, _ findings: [ReferralAct.Finding] = []) -> Act.Body {
      .referral(
        .refer(
          .init(
            proposal: proposal, version: 1, to: seat, test: test, question: "q", due: night.now.advanced(byMinutes: 9),
            review: .init(run: "r", findings: findings))))
    }
    expect(.findingTwice("f"), night, "chair", refer("law", .law, findings))
    let law = ReferralID(try night.act("chair", refer("law", .law, [findings[0]])))
    let cost = ReferralID(try night.act("chair", refer("money", .cost)))
    expect(.notReferredTo("money", asked: "law"), night, "money", .referral(.answer(.init(referral: law, text: "x"))))
    expect(.wrongAnswer(.cost), night, "money", .referral(.answer(.init(referral: cost, text: "x"))))
    let reversed = ReferralAct.Cost(lowCents: 2, highCents: 1)
    expect(.costReversed(low: 2, high: 1), night, "money", .referral(.answer(.init(referral: cost, text: "x", cost: reversed))))
    try night.act("law", .referral(.answer(.init(referral: law, text: "x"))))
    expect(.answeredAlready(law), night, "law", .referral(.answer(.init(referral: law, text: "x"))))
  }

  @Test("rounds, votes and decisions outside a session")
  func outsideSessions() throws {
    var night = try TinyNight()
    let matter = Matter.proposal(try night.propose(), version: 1)
    let opening = Act.Body.consent(.open(.init(matter: matter, deadline: night.now.advanced(byMinutes: 90))))
    expect(.noSession(.openRound), night, "chair", opening)
    try night.meet()
    let round = RoundID(try night.act("chair", opening))
    for seat in TinyTable.delegations.dropLast() { try night.act(seat, .consent(.answer(.init(round: round, stand: .agrees)))) }
    let other = try night.announce(.proposal(try night.propose("Baken"), version: 1), "heads")
    try night.act("clerk", .session(.close(.init())))
    expect(.noSession(.answerRound), night, "Lood", .consent(.answer(.init(round: round, stand: .agrees))))
    expect(.noSession(.closeRound), night, "chair", .consent(.close(.init(round: round))))
    expect(.noSession(.decide), night, "chair", .decision(.decide(.init(matter: matter, ground: .round(round)))))
    expect(.noSession(.fail), night, "chair", .decision(.fail(.init(text: "x"))))
    expect(.noSession(.announceVote), night, "chair", .vote(.announce(.init(matter: matter, rule: "heads", opens: night.now))))
    expect(.noSession(.openVote), night, "chair", .vote(.open(.init(vote: other))))
    expect(.noSession(.cast), night, "Anker", .vote(.cast(.init(vote: other, parts: [.init(.inFavour, weight: 45)]))))
    expect(.noSession(.closeVote), night, "chair", .vote(.close(.init(vote: other))))
    #expect(throws: Never.self) { try night.act("chair", .vote(.withdraw(.init(vote: other)))) }
    try night.meet()
    try night.act("Lood", .consent(.answer(.init(round: round, stand: .agrees))))
    try night.act("chair", .consent(.close(.init(round: round))))
    #expect(night.state.round(round)?.outcome == .agreed)
  }

  @Test("verdicts that an open norm does not allow, and fewer people than nobody")
  func answersOfTests() throws {
    var night = try TinyNight()
    let proposal = try night.propose()
    var open = ReferralAct.Finding("f", norm: "n", verdict: nil)
    open.allowed = [.tenable, .contrary]
    func refer(_ seat: SeatID, _ test: ReferralAct.Test, _ findings: [ReferralAct.Finding]) throws -> ReferralID {
      let due = night.now.advanced(byMinutes: 9)
      let review = ReferralAct.Review(run: "", findings: findings)
      let facts = ReferralAct.Referral(proposal: proposal, version: 1, to: seat, test: test, question: "q", due: due, review: review)
      return ReferralID(try night.act("chair", .referral(.refer(facts))))
    }
    let law = try refer("law", .law, [open])
    let rulings: [ReferralAct.Ruling] = [.init("f", .atRisk, reason: "so")]
    expect(
      .verdictNotAllowed("f", .atRisk, allowed: [.tenable, .contrary]), night, "law",
      .referral(.answer(.init(referral: law, text: "x", rulings: rulings))))
    let people = try refer("agency", .feasibility, [])
    let feasibility = ReferralAct.Feasibility(.feasible, people: -1)
    expect(.fewerThanNobody(-1), night, "agency", .referral(.answer(.init(referral: people, text: "x", feasibility: feasibility))))
  }

  @Test("rounds")
  func rounds() throws {
    var night = try TinyNight()
    try night.meet()
    let proposal = try night.propose()
    let matter = Matter.proposal(proposal, version: 1)
    let deadline = night.now.advanced(byMinutes: 20)
    let round = RoundID(try night.act("chair", .consent(.open(.init(matter: matter, deadline: deadline)))))
    expect(.running(.round, round.rawValue), night, "chair", .consent(.open(.init(matter: matter, deadline: deadline))))
    expect(.running(.round, round.rawValue), night, "Anker", .proposal(.withdraw(.init(proposal: proposal))))
    expect(.notAsked("law"), night, "law", .consent(.answer(.init(round: round, stand: .agrees))))
    expect(.empty(.remedy), night, "Anker", .consent(.answer(.init(round: round, stand: .objects, reason: "x"))))
    try night.act("Anker", .consent(.answer(.init(round: round, stand: .agrees))))
    expect(.spokenAlready("Anker"), night, "Anker", .consent(.answer(.init(round: round, stand: .blocks, reason: "x", remedy: "y"))))
    night.now = deadline.advanced(byMinutes: 1)
    expect(.deadlinePassed(deadline, at: night.now), night, "Baken", .consent(.answer(.init(round: round, stand: .agrees))))
    try night.act("chair", .consent(.close(.init(round: round))))
    expect(.ended(.round, round.rawValue), night, "chair", .consent(.close(.init(round: round))))
    let own = try night.propose("chair", for: .seat("chair"))
    let alone = Act.Body.consent(.open(.init(matter: .proposal(own, version: 1), deadline: night.now.advanced(byMinutes: 9))))
    expect(.nobodyAsked, night, "chair", for: .seat("chair"), alone)
  }

  @Test("votes and what follows them")
  func votes() throws {
    var night = try TinyNight()
    try night.meet()
    let matter = Matter.proposal(try night.propose(), version: 1)
    let opens = night.now.advanced(byMinutes: 30)
    expect(.closesBeforeOpening, night, "chair", .vote(.announce(.init(matter: matter, rule: "heads", opens: opens, closes: opens))))
    let vote = try night.announce(matter, "heads")
    try night.act("Lood", .vote(.proxy(.init(vote: vote, holder: "Baken"))))
    expect(.proxyTwice("Lood"), night, "Lood", .vote(.proxy(.init(vote: vote, holder: "Kompas"))))
    expect(.tooManyProxies("Baken", limit: 1), night, "Anker", .vote(.proxy(.init(vote: vote, holder: "Baken"))))
    try night.open(vote)
    let whole = VoteAct.Part(.inFavour, weight: 45)
    expect(.notItsVote("Lood", holder: nil), night, "Baken", .vote(.cast(.init(vote: vote, seat: "Lood", parts: [.init(.against, weight: 5)]))))
    expect(.wrongSplit(sum: 44, weight: 45), night, "Anker", .vote(.cast(.init(vote: vote, parts: [.init(.against, weight: 44)]))))
    let twice = [VoteAct.Part(.against, weight: 20), .init(.against, weight: 25)]
    expect(.choiceTwice(.against), night, "Anker", .vote(.cast(.init(vote: vote, parts: twice))))
    try night.cast(vote, "Anker", [whole])
    expect(.spokenAlready("Anker"), night, "Anker", .vote(.cast(.init(vote: vote, parts: [whole]))))
    expect(.stillSilent(until: nil), night, "chair", .vote(.close(.init(vote: vote))))
    expect(.running(.vote, vote.rawValue), night, "clerk", .session(.close(.init())))
    for seat in ["Baken", "Kompas", "Lood"] as [SeatID] { try night.cast(vote, seat, .inFavour) }
    try night.close(vote)
    expect(.noTie, night, "chair", .vote(.breakTie(.init(vote: vote, isInFavour: true))))
    let other = Matter.proposal(try night.propose("Baken"), version: 1)
    expect(.otherMatter, night, "chair", .decision(.decide(.init(matter: other, ground: .vote(vote)))))
    let decision = DecisionID(try night.act("chair", .decision(.decide(.init(matter: matter, ground: .vote(vote))))))
    expect(.decidedAlready(decision), night, "chair", .decision(.decide(.init(matter: matter, ground: .vote(vote)))))
    let tied = try night.vote(other, "heads", [("Anker", .inFavour), ("Baken", .against), ("Kompas", .abstains), ("Lood", .abstains)])
    try night.act("chair", .vote(.breakTie(.init(vote: tied, isInFavour: false))))
    expect(.tieSettled, night, "chair", .vote(.breakTie(.init(vote: tied, isInFavour: true))))
  }

  @Test("tables without votes, without proxies and without divided votes")
  func without() throws {
    var rules = TinyTable.rules
    rules.proxiesPerHolder = 0
    rules.allowsSplitVotes = false
    var night = try TinyNight(rules)
    try night.meet()
    let matter = Matter.proposal(try night.propose(), version: 1)
    let vote = try night.announce(matter, "heads")
    expect(.noProxies, night, "Anker", .vote(.proxy(.init(vote: vote, holder: "Baken"))))
    try night.open(vote)
    let parts = [VoteAct.Part(.inFavour, weight: 20), .init(.against, weight: 25)]
    expect(.noSplitVotes, night, "Anker", .vote(.cast(.init(vote: vote, parts: parts))))
    rules.votes = []
    var silent = try TinyNight(rules)
    try silent.meet()
    let own = Matter.proposal(try silent.propose(), version: 1)
    expect(.noVotes, silent, "chair", .vote(.announce(.init(matter: own, rule: "heads", opens: silent.now))))
  }
}
