import Dossiers
import Negotiation
import Talks
import Testing
import Vocabulary

@Suite("Sealed positions and their opening")
struct SealingTests {
  private func expect(_ refusal: Refusal, _ night: SealingNight, _ seat: SeatID, for readers: Readers = .table, _ act: SealingAct) {
    let own = night.night.next(seat, for: readers, .sealing(act))
    let found = #expect(throws: Refusal.self, "\(refusal)") { try advance(night.state, own, night.night.rules) }
    #expect(found == refusal)
    #expect(found?.sentence.en.contains("Rule: ") == true && found?.sentence.nl.contains("Regel: ") == true)
  }

  private func expect(_ refusal: SealingRefusal, _ night: SealingNight, _ seat: SeatID, _ act: SealingAct) {
    expect(.sealing(refusal), night, seat, act)
  }

  @Test("all agree, all are ready, all give their secret, and the answer comes at its moment")
  func whole() throws {
    var night = try SealingNight()
    let opening = try night.open()
    let found = try #require(night.state.sealedOpening(opening))
    #expect(found.isAnswered && found.answer == SealingNight.yes && found.endedAt == found.answersAt)
    #expect(found.agreed == SealingNight.sealers && found.given == SealingNight.sealers)
    #expect(night.state.envelopes.allSatisfy { $0.fate == .spent })
    #expect(night.state.envelope(of: "Anker") == nil && night.state.runningOpening == nil)
    #expect(night.night.table.violations().isEmpty)
  }

  @Test("an envelope is sealed once, by one seat: a copy to another seat and a replay of an old one are refused")
  func copies() throws {
    var night = try SealingNight()
    expect(.notACommitment, night, "Anker", .seal(.init(commitment: "abc", form: 1)))
    expect(.noVoter("law"), night, "law", .seal(.init(commitment: SealingNight.commitment(9), form: 1)))
    expect(.nothingSealed("Anker"), night, "Anker", .withdraw(.init()))
    try night.seal(["Anker"])
    let first = SealingNight.commitment(1)
    expect(.sealedBefore, night, "Baken", .seal(.init(commitment: first, form: 1)))
    try night.seal(["Anker"])
    #expect(night.state.envelopes.map(\.fate) == [.replaced, .sealed])
    expect(.sealedBefore, night, "Anker", .seal(.init(commitment: first, form: 1)))
    expect(.notSeen(.sealPosition), night, "Anker", for: .seat("Anker"), .seal(.init(commitment: SealingNight.commitment(9), form: 1)))
    try night.night.act("Anker", .sealing(.withdraw(.init())))
    #expect(night.state.envelopes.map(\.fate) == [.replaced, .withdrawn])
  }

  @Test("terms name every voter once, two envelopes of now at least, packages that can be visited, a program and a time")
  func terms() throws {
    var night = try SealingNight()
    try night.seal()
    let good = night.terms()
    func expectRefused(_ refusal: Refusal, _ change: (inout OpeningTerms) -> Void) {
      var terms = good
      change(&terms)
      expect(refusal, night, "Anker", .agree(.init(terms: terms)))
    }
    expectRefused(.sealing(.tooFewSealed(1, needed: 2))) { $0.envelopes.removeLast(2) }
    expectRefused(.sealing(.seatNotPlaced("Lood"))) { $0.onPublicPositions = [] }
    expectRefused(.seatTwice("Lood")) { $0.excluded = ["Lood"] }
    expectRefused(.sealing(.noVoter("chair"))) { $0.excluded = ["chair"] }
    expectRefused(.sealing(.otherEnvelope("Baken"))) { $0.envelopes[1].commitment = $0.envelopes[0].commitment }
    expectRefused(.sealing(.noPart("Anker"))) { $0.envelopes.removeFirst() }
    expectRefused(.empty(.change)) { $0.measures = [] }
    expectRefused(.measureTwice("a")) { $0.measures.append($0.measures[0]) }
    expectRefused(.empty(.name)) { $0.program = " " }
    expectRefused(.sealing(.budgetOutOfReach(seconds: 0, limit: 3600))) { $0.budgetSeconds = 0 }
    expectRefused(.sealing(.tooManyPackages(10_000_000, limit: 4_000_000))) { terms in
      terms.measures = (0..<7).map { measure in Measure(id: "m\(measure)", options: (0..<10).map { "o\($0)" }) }
    }
    try night.night.act("Anker", .sealing(.agree(.init(terms: good))))
    var other = good
    other.question.namesStep = false
    expect(.otherTerms, night, "Baken", .agree(.init(terms: other)))
    expect(.spokenAlready("Anker"), night, "Anker", .agree(.init(terms: good)))
  }

  @Test("an older dossier, a seat without a position in the dossier, and no session are refused")
  func circumstances() throws {
    var night = try SealingNight()
    try night.seal()
    let terms = night.terms()
    try night.night.act("clerk", .record(.renewDossier(.init(dossier: "d2", reason: "new"))))
    expect(.olderDossier("Anker"), night, "Anker", .agree(.init(terms: terms)))
    try night.night.act("clerk", .session(.suspend(.init())))
    expect(.suspended, night, "Anker", .agree(.init(terms: terms)))
    try night.night.act("clerk", .session(.close(.init())))
    expect(.noSession(.agreeOpening), night, "Anker", .agree(.init(terms: terms)))
    var plain = try TinyNight()
    try plain.meet()
    for (place, seat) in SealingNight.sealers.enumerated() {
      try plain.act(seat, .sealing(.seal(.init(commitment: SealingNight.commitment(place), form: 1))))
    }
    let refusal = #expect(throws: Refusal.self) { try plain.act("Anker", .sealing(.agree(.init(terms: self.terms(of: plain.state))))) }
    #expect(refusal == .sealing(.noPublicPosition("Lood")))
  }

  private func terms(of state: TableState) -> OpeningTerms {
    var terms = OpeningTerms(
      envelopes: SealingNight.sealers.map { .init($0, state.envelope(of: $0)?.commitment ?? "") }, onPublicPositions: ["Lood"],
      measures: SealingNight.measures, question: SealingNight.question)
    terms.program = "polder 1"
    return terms
  }

  @Test("nobody is ready before all agree, gives before all are ready, or is answered before all gave and the moment is there")
  func turns() throws {
    var night = try SealingNight()
    try night.seal()
    try night.night.act("Anker", .sealing(.agree(.init(terms: night.terms()))))
    let opening = try #require(night.state.runningOpening?.id)
    expect(.notAllAgreed(["Baken", "Kompas"]), night, "Anker", .ready(.init(opening: opening)))
    let terms = night.terms()
    for seat in ["Baken", "Kompas"] as [SeatID] { try night.night.act(seat, .sealing(.agree(.init(terms: terms)))) }
    try night.night.act("Anker", .sealing(.ready(.init(opening: opening))))
    expect(.notAllReady(["Baken", "Kompas"]), night, "Anker", .give(.init(opening: opening)))
    expect(.noPart("Lood"), night, "Lood", .ready(.init(opening: opening)))
    for seat in ["Baken", "Kompas"] as [SeatID] { try night.night.act(seat, .sealing(.ready(.init(opening: opening)))) }
    try night.give(opening, ["Anker"])
    expect(.running(.opening, opening.rawValue), night, "Baken", .seal(.init(commitment: SealingNight.commitment(99), form: 1)))
    expect(.secretsMissing(["Baken", "Kompas"]), night, "clerk", .answer(.init(opening: opening, answer: SealingNight.yes)))
    try night.give(opening, ["Baken", "Kompas"])
    let moment = try #require(night.state.sealedOpening(opening)?.answersAt)
    night.night.now = Instant(milliseconds: moment.milliseconds - 1)
    expect(.beforeItsMoment(moment), night, "clerk", .answer(.init(opening: opening, answer: SealingNight.yes)))
    night.night.now = moment
    let wrong = OpeningAnswer(isPossible: true, packages: [[0, 2]])
    expect(.answerDoesNotFit, night, "clerk", .answer(.init(opening: opening, answer: wrong)))
    expect(.unknown(.opening, "none"), night, "clerk", .answer(.init(opening: "none", answer: nil)))
    try night.answer(opening, nil)
    #expect(night.state.sealedOpening(opening)?.isAnswered == true)
    expect(.ended(.opening, opening.rawValue), night, "clerk", .drop(.init(opening: opening, cause: .late)))
  }

  @Test("after ten minutes no secret counts, and a dropped ceremony spends every envelope once one was given")
  func late() throws {
    var night = try SealingNight()
    let opening = try night.prepare()
    try night.give(opening, ["Anker"])
    night.night.now = night.night.now.advanced(byMinutes: 10)
    expect(.secretsTooLate(minutes: 10), night, "Baken", .give(.init(opening: opening)))
    try night.night.act("clerk", .sealing(.drop(.init(opening: opening, cause: .late))))
    #expect(night.state.envelopes.allSatisfy { $0.fate == .spent })
    // Nothing was answered, so the session has its opening still.
    try night.open()
    #expect(night.night.table.violations().isEmpty)
  }

  @Test("before the first secret a drop costs nothing; sealing anew, leaving and closing end the opening")
  func drops() throws {
    var night = try SealingNight()
    let opening = try night.prepare()
    try night.night.act("Baken", .sealing(.drop(.init(opening: opening, cause: .withdrawn))))
    #expect(night.state.envelopes.allSatisfy { $0.fate == .sealed })
    var second = try night.agree()
    try night.seal(["Kompas"])
    #expect(night.state.sealedOpening(second)?.cause == .sealedAnew)
    second = try night.agree()
    var left = night
    try left.night.act("Anker", .seat(.leave(.init())))
    #expect(left.state.sealedOpening(second)?.cause == .seatLost && left.state.envelope(of: "Anker") == nil)
    for seat in SealingNight.sealers { try night.night.act(seat, .sealing(.ready(.init(opening: second)))) }
    try night.give(second, ["Anker"])
    try night.night.act("clerk", .session(.close(.init())))
    #expect(night.state.sealedOpening(second)?.cause == .sessionClosed)
    #expect(night.state.envelopes.filter { $0.fate == .spent }.count == 3)
    #expect(night.night.table.violations().isEmpty && left.night.table.violations().isEmpty)
  }

  /// The attack by asking often: with other packages, or with other lines.
  @Test("one answer a session, three a table, about the same packages, each with new envelopes")
  func limits() throws {
    var night = try SealingNight()
    try night.open()
    try night.seal()
    expect(.noMoreThisSession(limit: 1), night, "Anker", .agree(.init(terms: night.terms())))
    try night.nextSession()
    var shifted = night.terms()
    shifted.measures[0].options = ["low"]
    expect(.otherPackages, night, "Anker", .agree(.init(terms: shifted)))
    try night.open()
    try night.nextSession()
    expect(.nothingSealed("Anker"), night, "Anker", .agree(.init(terms: night.terms())))
    try night.open()
    try night.nextSession()
    try night.seal()
    expect(.noMore(limit: 3), night, "Anker", .agree(.init(terms: night.terms())))
    #expect(night.night.table.violations().isEmpty)
  }

  /// The attack by asking where the table does not see it.
  @Test("envelopes that were taken along are spent and count as an answer, whether or not one is brought back")
  func packed() throws {
    var night = try SealingNight()
    try night.seal()
    let first = try night.agree()
    expect(.notAllReady(SealingNight.sealers), night, "Anker", .pack(.init(opening: first)))
    for seat in SealingNight.sealers { try night.night.act(seat, .sealing(.ready(.init(opening: first)))) }
    expect(.noPart("Lood"), night, "Lood", .pack(.init(opening: first)))
    for seat in ["Baken", "Anker"] as [SeatID] { try night.night.act(seat, .sealing(.pack(.init(opening: first)))) }
    #expect(night.state.openingsLeft == 2)
    expect(.running(.opening, first.rawValue), night, "Baken", .seal(.init(commitment: SealingNight.commitment(99), form: 1)))
    expect(.running(.opening, first.rawValue), night, "Baken", .withdraw(.init()))
    // It can still be answered, and is one answer then.
    var answered = night
    try answered.give(first)
    try answered.answer(first)
    #expect(answered.state.openingsLeft == 2)
    // No secret was given here, and yet it is not undone.
    try night.night.act("Baken", .sealing(.drop(.init(opening: first, cause: .withdrawn))))
    for state in [night.state, answered.state] { #expect(state.envelopes.allSatisfy { $0.fate == .spent }) }
    try night.seal()
    expect(.noMoreThisSession(limit: 1), night, "Anker", .agree(.init(terms: night.terms())))
    try night.nextSession()
    var shifted = night.terms()
    shifted.measures[0].options = ["low"]
    expect(.otherPackages, night, "Anker", .agree(.init(terms: shifted)))
    // A seat that leaves and a session that closes undo it no more.
    let second = try night.agree()
    for seat in SealingNight.sealers { try night.night.act(seat, .sealing(.ready(.init(opening: second)))) }
    try night.night.act("Kompas", .sealing(.pack(.init(opening: second))))
    var left = night
    try left.night.act("Anker", .seat(.leave(.init())))
    try night.nextSession()
    for state in [night.state, left.state] {
      #expect(state.openingsLeft == 1 && state.envelopes.allSatisfy { $0.fate != .sealed })
    }
    try night.open()
    try night.nextSession()
    try night.seal()
    expect(.noMore(limit: 3), night, "Anker", .agree(.init(terms: night.terms())))
    #expect(night.night.table.violations().isEmpty && answered.night.table.violations().isEmpty)
  }

  @Test("of a seat it is said that its envelope failed only after its secret was given, and only where an envelope failed")
  func blamed() throws {
    var night = try SealingNight()
    let opening = try night.prepare()
    expect(.noPart("Anker"), night, "Baken", .drop(.init(opening: opening, cause: .wrongSecret, seat: "Anker")))
    try night.give(opening, ["Anker"])
    expect(.noPart("Anker"), night, "clerk", .drop(.init(opening: opening, cause: .withdrawn, seat: "Anker")))
    expect(.noPart("Baken"), night, "clerk", .drop(.init(opening: opening, cause: .unfit, seat: "Baken")))
    // Once it is begun here it is not taken along.
    expect(.running(.opening, opening.rawValue), night, "Baken", .pack(.init(opening: opening)))
    try night.night.act("clerk", .sealing(.drop(.init(opening: opening, cause: .unfit, seat: "Anker"))))
    #expect(night.state.sealedOpening(opening)?.failed == "Anker")
  }

  @Test("when the talks end for the whole table what is sealed ends with the session; a decision of some, and one of several, ends nothing")
  func ended() throws {
    func closed(_ failure: DecisionAct.Failure, for readers: Readers) throws -> [TableState.SealedEnvelope.Fate] {
      var night = try SealingNight()
      try night.seal()
      try night.night.act("chair", for: readers, .decision(.fail(failure)))
      try night.nextSession()
      return night.state.envelopes.map(\.fate)
    }
    #expect(try closed(.init(text: "Nobody moves"), for: .table) == [.ended, .ended, .ended])
    #expect(try closed(.init(text: "Nobody moves"), for: .seats(["Anker", "chair"])) == [.sealed, .sealed, .sealed])
    var night = try SealingNight()
    try night.seal()
    try night.nextSession()
    #expect(night.state.envelopes.map(\.fate) == [.sealed, .sealed, .sealed])
  }

  @Test("how often and how soon is data of the rules: two answers in one session and no third, secrets within four minutes of the first")
  func limitsOfRules() throws {
    var rules = TinyTable.rules
    rules.sealedOpenings = .init(answers: 2, perSession: 2, minutes: 4)
    var night = try SealingNight(rules)
    #expect(night.state.openingsLeft == 2)
    try night.open()
    let second = try night.prepare()
    try night.give(second, ["Anker"])
    let opening = try #require(night.state.sealedOpening(second))
    let first = try #require(opening.firstGivenAt)
    #expect(opening.secretsUntil == first.advanced(byMinutes: 4))
    var late = night
    late.night.now = first.advanced(byMinutes: 5)
    expect(.secretsTooLate(minutes: 4), late, "Baken", .give(.init(opening: second)))
    try night.give(second, ["Baken", "Kompas"])
    try night.answer(second)
    #expect(night.state.openingsLeft == 0)
    try night.seal()
    expect(.noMoreThisSession(limit: 2), night, "Anker", .agree(.init(terms: night.terms())))
    try night.nextSession()
    try night.seal()
    expect(.noMore(limit: 2), night, "Anker", .agree(.init(terms: night.terms())))
    #expect(night.night.table.violations().isEmpty)
  }

  @Test("every reader of the table sees the same opening, and anybody sees none of it")
  func readers() throws {
    var night = try SealingNight()
    try night.open()
    for seat in night.state.seats.map(\.seat.id) {
      #expect(night.night.table.record(for: .seat(seat)).state.openings == night.state.openings)
    }
    let anybody = night.night.table.record(for: .anybody)
    #expect(anybody.state.openings.isEmpty && anybody.state.envelopes.isEmpty && anybody.acts.isEmpty)
  }
}
