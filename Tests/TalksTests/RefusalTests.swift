import Dossiers
import Talks
import Testing
import Vocabulary

@Suite("What the rules do not allow is refused by name")
struct RefusalTests {
  @Test("no sentence holds the name of an act as programs have it")
  func words() {
    for kind in ActKind.allCases {
      for refusal in [Refusal.notForSeat(kind, kind: .observer, allowed: [.chair]), .notSeen(kind), .noSession(kind)] {
        let sentence = refusal.sentence
        #expect(!sentence.nl.contains(kind.rawValue) && sentence.nl.contains("“\(kind.name.nl)”"), "\(sentence.nl)")
        #expect(!sentence.en.contains(kind.rawValue) && sentence.en.contains("“\(kind.name.en)”"), "\(sentence.en)")
      }
    }
  }

  /// A table in session with a proposal of Anker, a closed one of Anker and Baken, a round with one answer, and a vote that waits.
  private struct World {
    var night: TinyNight
    var session: SessionID
    var proposal: ProposalID
    var closed: ProposalID
    var vote: VoteID

    init() throws {
      night = try TinyNight()
      session = try night.meet(["Anker", "chair"])
      proposal = try night.propose()
      closed = try night.propose(for: Readers(["Anker", "Baken"]))
      vote = try night.announce(.proposal(proposal, version: 1), "heads")
    }
  }

  private static func rows(_ world: World) -> [(seat: SeatID, readers: Readers, body: Act.Body, refusal: Refusal)] {
    let (proposal, now) = (world.proposal, world.night.now)
    let matter = Matter.proposal(proposal, version: 1)
    let word = Act.Body.word(.state(.init(text: "words")))
    let all = SeatKind.allCases.filter { $0 != .observer }
    return [
      ("nobody", .table, word, .unknown(.seat, "nobody")),
      ("onlooker", .table, word, .notForSeat(.state, kind: .observer, allowed: all)),
      ("Anker", .seats(["Baken", "Anker"]), word, .circleNotInOrder), ("Anker", .seat("Baken"), word, .outsideOwnCircle("Anker")),
      ("Anker", .seats([]), word, .empty(.seats)), ("Anker", .table, .word(.state(.init(text: " "))), .empty(.text)),
      ("Anker", .table, .word(.state(.init(text: String(repeating: "x", count: 20_001)))), .tooLong(.text, characters: 20_001, limit: 20_000)),
      ("Anker", .table, .word(.reply(.init(to: "none", text: "x"))), .unknown(.word, "none")),
      ("Anker", .seat("Anker"), .word(.ask(.init(text: "x", to: "Baken"))), .outsideCircle("Baken")),
      ("Anker", .seat("Anker"), .session(.close(.init())), .notSeen(.closeSession)),
      ("clerk", .table, .session(.open(.init(name: "again", present: []))), .sessionRunning("night")),
      ("clerk", .table, .session(.resume(.init())), .notSuspended),
      ("clerk", .table, .session(.suspend(.init(until: now))), .notInPast(now, now: now)),
      ("Anker", .table, .session(.presence(.init(seat: "Baken", isPresent: true))), .onlyItself("Baken")),
      ("Anker", .table, .session(.presence(.init(seat: "Anker", isPresent: true))), .presentAlready("Anker", isPresent: true)),
      ("Anker", .table, .session(.confirm(.init(session: world.session, count: 1, hash: "h"))), .stillOpen(world.session)),
      ("chair", .table, .minutes(.adopt(.init(session: world.session, hash: "h"))), .stillOpen(world.session)),
      ("chair", .table, .minutes(.correct(.init(session: world.session, act: "a0", text: "x"))), .minutesNotAdopted(world.session)),
      ("Anker", .table, .seat(.take(.init(link: "none", person: "p"))), .linkUsedOrUnknown),
      ("clerk", .table, .seat(.invite(.init(seat: "x", link: "l"))), .unknown(.seat, "x")),
      (
        "clerk", .table, .seat(.invite(.init(seat: "an-insider", added: Seat("an-insider", .observer, name: Phrase(same: "x")), link: "l"))),
        .nameNotFree("an-insider")
      ),
      (
        "clerk", .table, .seat(.invite(.init(seat: "x", added: Seat("x", .observer, name: Phrase(same: "x"), weight: -1), link: "l"))),
        .weightOutOfReach("x", weight: -1, limit: 10_000_000_000)
      ),
      (
        "clerk", .table, .seat(.invite(.init(seat: "Anker", added: TinyTable.seats[0], link: "l"))), .seatTwice("Anker")
      ),
      ("Baken", .table, .proposal(.withdraw(.init(proposal: proposal))), .notAuthor("Baken", author: "Anker")),
      (
        "Anker", .table, .proposal(.revise(.init(proposal: proposal, after: 2, text: TinyTable.text))), .notNewest(version: 2, newest: 1)
      ),
      ("Anker", .table, .proposal(.revise(.init(proposal: proposal, after: 1, text: TinyTable.text))), .changesNothing),
      ("Anker", .seat("Anker"), .proposal(.withdraw(.init(proposal: proposal))), .otherCircle(.proposal)),
      (
        "Anker", .table,
        .proposal(
          .propose(.init(title: "x", text: ProposalText(levers: [LeverChange("a", .refugee, .number("1")), LeverChange("a", .refugee, .absent)])))),
        .leverTwice("a", .refugee)
      ),
      (
        "Anker", .table, .proposal(.propose(.init(title: "x", text: ProposalText(levers: [LeverChange("a", .refugee, .number("01"))])))),
        .notDecimal("01")
      ),
      ("Anker", .table, .proposal(.propose(.init(title: "x", text: ProposalText(levers: [LeverChange("a", .refugee, nil)])))), .valueMissing),
      (
        "Anker", .table, .proposal(.propose(.init(title: "x", text: ProposalText(options: [OptionChange("m", "o"), OptionChange("m", "p")])))),
        .measureTwice("m")
      ),
      (
        "Baken", .table, .amendment(.propose(.init(target: matter, change: TextChange(sentences: [.init(.remove, 3)])))),
        .noSuchSentence(3, sentences: 2)
      ),
      (
        "Baken", .table, .amendment(.propose(.init(target: matter, change: TextChange(sentences: [.init(.remove, 1), .init(.replace, 1, "x")])))),
        .sentenceTwice(1)
      ),
      (
        "chair", .table,
        .referral(.refer(.init(proposal: proposal, version: 1, to: "agency", test: .law, question: "q", due: now.advanced(byMinutes: 1)))),
        .wrongSeatForTest(.law, .agency, needed: .legalAdviser)
      ),
      ("chair", .seat("chair"), .consent(.open(.init(matter: matter, deadline: now))), .otherCircle(.proposal)),
      ("chair", .table, .consent(.open(.init(matter: matter, deadline: now))), .notInPast(now, now: now)),
      ("chair", .table, .vote(.announce(.init(matter: matter, rule: "none", opens: now))), .unknown(.rule, "none")),
      ("chair", .table, .vote(.announce(.init(matter: matter, rule: "heads", opens: now))), .noticeTooShort(minutes: 0, needed: 10)),
      ("chair", .table, .vote(.open(.init(vote: world.vote))), .tooEarly(now.advanced(byMinutes: 9), at: now)),
      ("chair", .table, .vote(.close(.init(vote: world.vote))), .notInPhase(.announced, needed: .open)),
      ("Anker", .table, .vote(.proxy(.init(vote: world.vote, holder: "Anker"))), .proxyToItself("Anker")),
      ("Anker", .table, .vote(.proxy(.init(vote: world.vote, holder: "law"))), .notOnRoll("law")),
      ("chair", .table, .decision(.decide(.init(matter: matter, ground: .vote(world.vote)))), .notCarried),
      ("chair", .table, .decision(.fail(.init(text: "x", clashes: [.init("Anker", "Anker", "x")]))), .seatTwice("Anker")),
      ("clerk", .table, .record(.erase(.init(acts: ["a1"], ground: "x"))), .notErasable("a1")),
      ("clerk", .table, .record(.renewDossier(.init(dossier: "d1", reason: "x"))), .sameDossier),
    ]
  }

  @Test("each with its facts, and the state stays as it was")
  func table() throws {
    let world = try World()
    for row in Self.rows(world) {
      let act = world.night.next(row.seat, for: row.readers, row.body)
      let refusal = #expect(throws: Refusal.self, "\(row.refusal)") { try advance(world.night.state, act, world.night.rules) }
      #expect(refusal == row.refusal)
      #expect(refusal?.sentence.en.contains("Rule: ") == true && refusal?.sentence.nl.contains("Regel: ") == true)
    }
  }

  @Test("a vote opens only with a quorum of those who are there, and not with nobody")
  func quorum() throws {
    var world = try World()
    #expect(throws: Refusal.noQuorum(present: 1, needed: 2)) { try world.night.open(world.vote) }
    try world.night.act("Anker", .session(.presence(.init(seat: "Anker", isPresent: false))))
    #expect(throws: Refusal.nobodyPresent) { try world.night.open(world.vote) }
  }

  @Test("a table with a rule that lets two opposing sides both win does not open")
  func bothSides() {
    var rules = TinyTable.rules
    rules.votes[0].tests[0].isStrict = false
    #expect(throws: Refusal.bothSidesCouldWin("heads")) { try TinyNight(rules) }
  }

  @Test("the same act twice, one dated before the last, and other rules than those of the opening are refused")
  func record() throws {
    var night = try TinyNight()
    let act = night.next("Anker", .word(.state(.init(text: "x"))))
    let state = try advance(night.state, act, night.rules)
    #expect(throws: Refusal.doneBefore(act.id)) { try advance(state, act, night.rules) }
    night.now = Instant(milliseconds: TinyTable.start.milliseconds - 1)
    let early = night.next("Anker", .word(.state(.init(text: "x"))))
    #expect(throws: Refusal.beforeTheLast(at: night.now, last: TinyTable.start)) { try advance(night.state, early, night.rules) }
    var other = night.rules
    other.id = "other"
    #expect(throws: Refusal.otherRules(given: "other", fixed: "tiny")) { try advance(night.state, act, other) }
    #expect(throws: Refusal.notOpened) { try advance(TableState(), act, night.rules) }
  }

  @Test("a link works once, and a new one ends old sign-ins")
  func links() throws {
    var night = try TinyNight()
    try night.act("clerk", .seat(.invite(.init(seat: "Anker", link: "l1"))))
    try night.act("Anker", .seat(.take(.init(link: "l1", person: "p1"))))
    #expect(throws: Refusal.linkUsedOrUnknown) { try night.act("Anker", .seat(.take(.init(link: "l1", person: "p2")))) }
    #expect(throws: Refusal.linkTwice) { try night.act("clerk", .seat(.invite(.init(seat: "Baken", link: "l1")))) }
    var act = night.next("Anker", .word(.state(.init(text: "x"))))
    act.person = "p1"
    #expect(throws: Never.self) { try advance(night.state, act, night.rules) }
    try night.act("clerk", .seat(.reissue(.init(seat: "Anker", link: "l2", reason: "lost"))))
    act.id = "later"
    act.at = night.now
    #expect(throws: Refusal.notSitting("p1")) { try advance(night.state, act, night.rules) }
  }
}
