import Talks
import Testing
import Vocabulary

@Suite("A vote that is announced shows what it does to power")
struct ThreatTests {
  @Test("weights of 45, 67, 10 and 5 leave all to one under a weighted vote, and alike under heads; withdrawn, its trace stays")
  func power() throws {
    var night = try TinyNight()
    try night.meet()
    let matter = Matter.proposal(try night.propose(), version: 1)
    let weighted = try night.announce(matter, "weights")
    let threat = try #require(night.state.vote(weighted).flatMap { night.state.threat(of: $0) })
    #expect(threat.seats.map(\.canBlock) == [false, true, false, false])
    #expect(threat.seats.map(\.swings) == [0, 8, 0, 0] && threat.smallest == [["Baken"]] && threat.winningCoalitions == 8)
    let heads = try night.announce(matter, "two-thirds")
    let alike = try #require(night.state.vote(heads).flatMap { night.state.threat(of: $0) })
    #expect(Set(alike.seats.map(\.swings)) == [3] && alike.smallest.count == 4 && alike.seats.allSatisfy(\.canBeOutvoted))
    try night.act("chair", .vote(.withdraw(.init(vote: weighted, reason: "not now"))))
    #expect(night.state.vote(weighted)?.phase == .withdrawn && night.state.votes.count == 2)
    // Whoever leaves later was there when it was said.
    try night.act("Baken", .seat(.leave(.init(reason: ""))))
    #expect(night.state.vote(weighted).flatMap { night.state.threat(of: $0) } == threat)
    let now = try #require(night.state.vote(heads).flatMap { night.state.threat(of: $0) })
    #expect(now.seats.map(\.seat) == ["Anker", "Kompas", "Lood"])
  }
}

@Suite("A proposal goes to a test and comes back")
struct ReferralTests {
  @Test("a lawyer confirms, overrules and answers; the verdict at the table is signed and dated, and the proposal is on the named agenda")
  func law() throws {
    var night = try TinyNight()
    let proposal = try night.propose()
    let review = ReferralAct.Review(
      run: "r1",
      findings: [.init("f1", norm: "n1", verdict: .contrary), .init("f2", norm: "n2", verdict: .tenable), .init("f3", norm: "n3", verdict: nil)])
    let due = night.now.advanced(byMinutes: 30)
    let referral = ReferralID(
      try night.act(
        "chair",
        .referral(
          .refer(
            .init(
              proposal: proposal, version: 1, to: "law", test: .law, question: "Can this stand?", due: due, returnsTo: "Wednesday", review: review))))
    )
    #expect(night.state.verdicts(of: proposal, version: 1).map(\.standing) == [.machine, .machine, .open])
    #expect(night.state.referralsOut(at: night.now).map(\.id) == [referral])
    night.now = due.advanced(byMinutes: 5)
    #expect(night.state.referral(referral)?.isOverdue(at: night.now) == true)
    let rulings: [ReferralAct.Ruling] = [
      .init("f1", .atRisk, reason: "a way around"), .init("f2", .tenable, reason: "yes"), .init("f3", .contrary, reason: "no"),
    ]
    let at = night.now
    try night.act("law", .referral(.answer(.init(referral: referral, text: "Partly.", rulings: rulings))))
    let verdicts = night.state.verdicts(of: proposal, version: 1)
    #expect(verdicts.map(\.standing) == [.overruled, .confirmed, .answered] && verdicts.map(\.verdict) == [.atRisk, .tenable, .contrary])
    #expect(verdicts.allSatisfy { $0.by == "law" && $0.at == at })
    try night.act("clerk", .session(.open(.init(name: "Tuesday", present: []))))
    try night.act("clerk", .session(.close(.init())))
    try night.act("clerk", .session(.open(.init(name: "Wednesday", present: []))))
    #expect(night.state.sessions.map(\.returned) == [[], [proposal]])
  }

  @Test("a session is known by its name whatever its capitals; what was withdrawn is neither waited for nor brought back")
  func over() throws {
    var night = try TinyNight()
    let (kept, gone, late) = (try night.propose(), try night.propose("Baken"), try night.propose("Kompas"))
    var referrals: [ReferralID] = []
    for proposal in [kept, gone, late] {
      let due = night.now.advanced(byMinutes: 30)
      let facts = ReferralAct.Referral(
        proposal: proposal, version: 1, to: "law", test: .law, question: "Can this stand?", due: due, returnsTo: "Second  night")
      referrals.append(ReferralID(try night.act("chair", .referral(.refer(facts)))))
    }
    for referral in referrals.prefix(2) { try night.act("law", .referral(.answer(.init(referral: referral, text: "Yes.")))) }
    try night.act("Baken", .proposal(.withdraw(.init(proposal: gone))))
    #expect(night.state.referralsOut(at: night.now).map(\.id) == [referrals[2]])
    try night.act("Kompas", .proposal(.withdraw(.init(proposal: late))))
    #expect(night.state.referralsOut(at: night.now).isEmpty)
    try night.act("clerk", .session(.open(.init(name: "second Night", present: []))))
    #expect(night.state.sessions.map(\.returned) == [[kept]])
  }
}

@Suite("Consent is asked of all, and silence is none")
struct ConsentTests {
  @Test("a round that one seat lets pass in silence is not agreed; a decision names who carries it and who does not")
  func silence() throws {
    var rules = TinyTable.rules
    rules.objectionsStop = false
    var night = try TinyNight(rules)
    try night.meet()
    let matter = Matter.proposal(try night.propose(), version: 1)
    func round(_ answers: [(SeatID, ConsentAct.Stand)]) throws -> RoundID {
      let deadline = night.now.advanced(byMinutes: 30)
      let round = RoundID(try night.act("chair", .consent(.open(.init(matter: matter, deadline: deadline)))))
      for (seat, stand) in answers {
        try night.act(seat, .consent(.answer(.init(round: round, stand: stand, reason: "too far", remedy: "less"))))
      }
      if answers.count < 4 {
        #expect(throws: Refusal.stillSilent(until: deadline)) { try night.act("chair", .consent(.close(.init(round: round)))) }
        night.now = deadline.advanced(byMinutes: 1)
      }
      try night.act("chair", .consent(.close(.init(round: round))))
      return round
    }
    let first = try round([("Anker", .agrees), ("Baken", .agrees), ("Kompas", .agrees)])
    #expect(night.state.round(first)?.outcome == .notAgreed(against: [], silent: ["Lood"]))
    #expect(throws: Refusal.notCarried) { try night.act("chair", .decision(.decide(.init(matter: matter, ground: .round(first))))) }
    let second = try round([("Anker", .agrees), ("Baken", .canLiveWith), ("Kompas", .objects), ("Lood", .agrees)])
    let task = DecisionAct.Task("Baken", "writes the bill", due: night.now.advanced(byMinutes: 10_000))
    try night.act("chair", .decision(.decide(.init(matter: matter, ground: .round(second), tasks: [task]))))
    let record = night.table.record(for: .seat("onlooker"))
    let decision = try #require(record.state.decisions.first)
    let dissent = decision.dissent.map { "\($0.seat.rawValue): \($0.reason)" }
    #expect(decision.carriers == ["Anker", "Baken", "Lood"] && dissent == ["Kompas: too far"])
    #expect(decision.proposal.flatMap { record.state.proposal($0)?.title } == "Two statuses" && decision.tasks == [task])
  }
}
