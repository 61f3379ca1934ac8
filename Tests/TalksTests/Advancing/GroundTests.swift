import Dossiers
import Talks
import Testing
import Vocabulary

/// What a decision can rest on.
@Suite("A decision rests on what the table said last, by its rules")
struct GroundTests {
  private func decide(_ matter: Matter, _ ground: DecisionAct.Ground) -> Act.Body { .decision(.decide(.init(matter: matter, ground: ground))) }

  @Test("where rounds bind nobody, one carries nothing: no decision rests on it, and no amendment is adopted by it")
  func bindsNobody() throws {
    var rules = TinyTable.rules
    rules.roundsDecide = false
    var night = try TinyNight(rules)
    try night.meet()
    let proposal = try night.propose()
    let matter = Matter.proposal(proposal, version: 1)
    let amendment = try night.amend("Baken", matter, TextChange(sentences: [.init(.remove, 2)]))
    _ = try night.round(.amendment(amendment), [.agrees, .agrees, .agrees, .agrees])
    #expect(night.state.amendment(amendment)?.fate == .pending)
    _ = try night.vote(.amendment(amendment), "heads", TinyTable.delegations.map { ($0, .against) })
    let round = try night.round(matter, [.agrees, .agrees, .agrees, .agrees])
    #expect(throws: Refusal.roundBindsNobody) { try night.act("chair", decide(matter, .round(round))) }
    let vote = try night.vote(matter, "heads", TinyTable.delegations.map { ($0, .inFavour) })
    // A poll after it changes nothing.
    _ = try night.round(matter, [.objects, .blocks, .agrees, .agrees])
    try night.act("chair", decide(matter, .vote(vote)))
    #expect(night.state.decisions.count == 1 && night.table.violations() == [])
  }

  @Test("a round that all object to carries nothing, also where objections stop nothing; one seat that can live with it carries it")
  func nobodyCarries() throws {
    var rules = TinyTable.rules
    rules.objectionsStop = false
    var night = try TinyNight(rules)
    try night.meet()
    let matter = Matter.proposal(try night.propose(), version: 1)
    let none = try night.round(matter, [.objects, .objects, .objects, .objects])
    #expect(night.state.round(none)?.outcome == .notAgreed(against: TinyTable.delegations, silent: []))
    let one = try night.round(matter, [.objects, .objects, .objects, .canLiveWith])
    #expect(night.state.round(one)?.outcome == .agreed)
  }

  @Test("a later round or count that says otherwise takes the ground away")
  func last() throws {
    var night = try TinyNight()
    try night.meet()
    let matter = Matter.proposal(try night.propose(), version: 1)
    let agreed = try night.round(matter, [.agrees, .agrees, .agrees, .agrees])
    #expect(night.state.isCarried(matter, by: .round(agreed)))
    let blocked = try night.round(matter, [.agrees, .agrees, .agrees, .blocks])
    for round in [agreed, blocked] { #expect(throws: Refusal.notCarried) { try night.act("chair", decide(matter, .round(round))) } }
    let vote = try night.vote(matter, "heads", TinyTable.delegations.map { ($0, .inFavour) })
    #expect(night.state.isCarried(matter, by: .vote(vote)))
    _ = try night.round(matter, [.agrees, .agrees, .agrees, .objects])
    #expect(throws: Refusal.notCarried) { try night.act("chair", decide(matter, .vote(vote))) }
    let again = try night.round(matter, [.agrees, .agrees, .agrees, .agrees])
    try night.act("chair", decide(matter, .round(again)))
  }

  @Test("a vote is one of all who have a vote: in a smaller circle none is announced, and what a round carries there is an understanding")
  func smallerCircle() throws {
    var night = try TinyNight()
    try night.meet()
    let two = Readers(["Anker", "Baken", "chair"])
    let matter = Matter.proposal(try night.propose("Anker", for: two), version: 1)
    let opens = night.now.advanced(byMinutes: 10)
    #expect(throws: Refusal.votersOutside(["Kompas", "Lood"])) {
      try night.act("chair", for: two, .vote(.announce(.init(matter: matter, rule: "heads", opens: opens))))
    }
    let round = try night.round(matter, for: two, [.agrees, .agrees])
    try night.act("chair", for: two, decide(matter, .round(round)))
    let decision = try #require(night.state.decisions.first)
    #expect(!night.state.isOfAllVoters(decision.readers) && night.state.isOfAllVoters(.table))
    #expect(night.state.isOfAllVoters(Readers(TinyTable.delegations)))
  }

  @Test("an amendment that came after a text was carried lapses with the decision, and can be put no more")
  func late() throws {
    var night = try TinyNight()
    try night.meet()
    let proposal = try night.propose()
    let matter = Matter.proposal(proposal, version: 1)
    let round = try night.round(matter, [.agrees, .agrees, .agrees, .agrees])
    let amendment = try night.amend("Baken", matter, TextChange(sentences: [.init(.remove, 2)]))
    try night.act("chair", decide(matter, .round(round)))
    #expect(night.state.amendment(amendment)?.fate == .lapsed && night.state.proposal(proposal)?.version == 1)
    #expect(throws: Refusal.ended(.amendment, amendment.rawValue)) {
      try night.act("chair", .consent(.open(.init(matter: .amendment(amendment), deadline: night.now.advanced(byMinutes: 30)))))
    }
  }

  @Test("of two that were closed at one instant the later act counts; who leaves and comes back changes nothing that was")
  func instants() throws {
    var night = try TinyNight()
    try night.meet()
    let matter = Matter.proposal(try night.propose(), version: 1)
    let vote = try night.vote(matter, "heads", TinyTable.delegations.map { ($0, .inFavour) })
    let threat = try #require(night.state.vote(vote).flatMap { night.state.threat(of: $0) })
    let closed = try #require(night.state.vote(vote)?.closedAt)
    night.now = closed
    let round = RoundID(try night.act("chair", .consent(.open(.init(matter: matter, deadline: closed.advanced(byMinutes: 60))))))
    for seat in TinyTable.delegations {
      night.now = closed
      try night.act(seat, .consent(.answer(.init(round: round, stand: .blocks, reason: "r", remedy: "m"))))
    }
    night.now = closed
    try night.act("chair", .consent(.close(.init(round: round))))
    #expect(night.state.round(round)?.closedAt == closed)
    #expect(throws: Refusal.notCarried) { try night.act("chair", decide(matter, .vote(vote))) }
    try night.act("Lood", .seat(.leave(.init(reason: ""))))
    #expect(night.state.vote(vote).flatMap { night.state.threat(of: $0) } == threat)
    try night.act("chair", .seat(.invite(.init(seat: "Lood", link: "l"))))
    #expect(night.state.vote(vote).flatMap { night.state.threat(of: $0) } == threat)
  }

  @Test("rules by which neither a round nor a vote decides open no table, and no seat is called as a circle is")
  func refused() throws {
    var rules = TinyTable.rules
    (rules.roundsDecide, rules.votes) = (false, [])
    #expect(throws: Refusal.nothingDecides) { try TinyNight(rules) }
    for name in ["public", "table", "an-insider"] as [SeatID] {
      let seats = TinyTable.seats + [Seat(name, .observer, name: Phrase(same: name), weight: 0)]
      #expect(throws: Refusal.nameNotFree(name)) { try TinyNight(seats: seats) }
    }
  }

  @Test("answers are for nobody else until all have spoken, and then for all, before the round is closed too")
  func allSpoke() throws {
    var night = try TinyNight()
    try night.meet()
    let matter = Matter.proposal(try night.propose(), version: 1)
    let round = RoundID(try night.act("chair", .consent(.open(.init(matter: matter, deadline: night.now.advanced(byMinutes: 30))))))
    for (index, seat) in TinyTable.delegations.enumerated() {
      #expect(night.table.record(for: .seat("onlooker")).state.round(round)?.answers.isEmpty == true)
      #expect(night.table.record(for: .seat("Anker")).state.round(round)?.answers.count == min(index, 1))
      try night.act(seat, .consent(.answer(.init(round: round, stand: .agrees))))
    }
    #expect(night.table.record(for: .seat("onlooker")).state.round(round)?.answers.count == 4)
    #expect(night.table.violations() == [])
  }

  @Test("a table of the first edition reads as it did")
  func firstEdition() throws {
    var rules = TinyTable.rules
    (rules.objectionsStop, rules.roundsDecide, rules.votes) = (false, nil, [])
    var opening = TableAct.Opening(name: Phrase(same: "t"), dossier: "d", seats: TinyTable.seats, rules: rules, zone: "UTC")
    opening.edition = nil
    var table = Proceedings()
    var now = TinyTable.start
    func act(_ seat: SeatID, _ id: String, _ body: Act.Body) throws {
      now = now.advanced(byMinutes: 1)
      try table.add(Act(ActID(id), by: seat, at: now, for: .table, body), rules)
    }
    try act("chair", "open", .table(.open(opening)))
    try act("clerk", "session", .session(.open(.init(name: "s", present: TinyTable.delegations))))
    try act("Anker", "proposal", .proposal(.propose(.init(title: "p", text: TinyTable.text))))
    let change = TextChange(sentences: [.init(.remove, 2)])
    try act("Baken", "amendment", .amendment(.propose(.init(target: .proposal("proposal", version: 1), change: change))))
    try act("chair", "round", .consent(.open(.init(matter: .amendment("amendment"), deadline: now.advanced(byMinutes: 30)))))
    for seat in TinyTable.delegations {
      try act(seat, "answer \(seat)", .consent(.answer(.init(round: "round", stand: .objects, reason: "r", remedy: "m"))))
    }
    try act("chair", "close", .consent(.close(.init(round: "round"))))
    #expect(table.state.round("round")?.outcome == .agreed && table.state.amendment("amendment")?.fate == .adopted)
    #expect(table.violations() == [])
  }
}
