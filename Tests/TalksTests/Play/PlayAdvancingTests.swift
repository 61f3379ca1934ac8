import Negotiation
import Talks
import Testing
import Vocabulary

@Suite("One act at a time")
struct AdvancingTests {
  private typealias Little = LittleTable

  @Test("a single text: put, changed where nobody refuses, put again after the round, adopted")
  func singleText() throws {
    var state = try Little.talks(.singleText, rounds: 2)
    #expect(state.awaited == Awaited(by: .chair, question: .put(text: nil)))
    state = try advance(state, Little.chair(.put([2, 1, 1])))
    #expect(state.awaited == Awaited(by: .seat(0), question: .amend(text: [2, 1, 1])))
    state = try advance(state, Little.seat(0, .amend(measure: 0, option: 1)))
    #expect(state.awaited == Awaited(by: .seat(1), question: .allow(changed: [1, 1, 1], measure: 0)))
    #expect(try advance(state, Little.seat(1, .refuse(PlayObjection(measure: 0)))).text == [2, 1, 1])
    state = try advance(state, Little.seat(1, .allow))
    #expect(state.text == [1, 1, 1])
    state = try advance(state, Little.seat(1, .leave))
    #expect(state.awaited == Awaited(by: .chair, question: .put(text: [1, 1, 1])))
    state = try advance(state, [Little.chair(.put([1, 1, 1])), Little.seat(0, .accept)])
    #expect(state.awaited == Awaited(by: .seat(1), question: .accept([1, 1, 1])) && state.round == 1)

    let next = try advance(state, Little.seat(1, .object(PlayObjection(reason: "too little"))))
    #expect(next.round == 2 && next.outcome == nil && next.awaited?.by == .seat(0))
    state = try advance(state, [Little.seat(1, .accept), Little.chair(.close)])
    #expect(state.outcome == .decided(Little.open.package([1, 1, 1]), dissent: []))
    #expect(state.awaited == nil && state.violations().isEmpty)
  }

  @Test("alternating offers: the turn passes with every objection, and the last round ends without agreement")
  func offers() throws {
    var state = try Little.talks(.alternatingOffers, rounds: 1)
    state = try advance(state, [Little.seat(0, .propose([0, 0, 1])), Little.seat(1, .object(PlayObjection(measure: 0)))])
    #expect(state.awaited == Awaited(by: .seat(1), question: .propose))
    state = try advance(state, [Little.seat(1, .propose([2, 1, 0])), Little.seat(0, .object(PlayObjection()))])
    #expect(state.awaited == Awaited(by: .chair, question: .close))
    #expect(try advance(state, Little.chair(.close)).outcome == .failed(objecting: [0]))
  }

  @Test("an act that is refused leaves the state as it was, and the refusal has its facts and its rule in two languages")
  func refusals() throws {
    let offers = try Little.talks(.alternatingOffers)
    let text = try advance(Little.talks(.singleText), Little.chair(.put([0, 0, 0])))
    let putting = try advance(text, [Little.seat(0, .leave), Little.seat(1, .leave)])
    let over = try advance(
      Little.talks(.consentRound), [Little.chair(.put([1, 0, 1])), Little.seat(0, .accept), Little.seat(1, .accept), Little.chair(.close)])
    let mistakes: [(state: TalkState, act: PlayAct, refusal: PlayRefusal, en: String, nl: String)] = [
      (over, Little.seat(0, .accept), .over, "The talks are closed", "De besprekingen zijn gesloten"),
      (
        offers, Little.seat(1, .propose([0, 0, 0])), .outOfTurn(by: "Right", awaited: "Left", way: .alternatingOffers),
        "not the turn of Right, but of Left. Rule: in turn", "Niet Right is aan de beurt, maar Left. Regel: om de beurt"
      ),
      (
        offers, Little.chair(.close), .outOfTurn(by: nil, awaited: "Left", way: .alternatingOffers), "not the turn of the chair",
        "Niet de voorzitter is aan de beurt, maar Left."
      ),
      (offers, Little.seat(7, .accept), .noSuchSeat(7, seats: 2), "There is no seat 8; the table has 2.", "geen stoel 8"),
      (
        offers, Little.seat(0, .accept), .notAsked(.accept, admitted: [.propose], way: .alternatingOffers),
        "“accept” is not asked, but “propose”.", "om “instemmen” gevraagd, maar om “voorstellen”"
      ),
      (offers, Little.seat(0, .propose([0, 0])), .wrongLength(options: 2, measures: 3), "2 options for 3 measures", "2 opties bij 3 maatregelen"),
      (
        offers, Little.seat(0, .propose([0, 5, 0])), .noSuchOption(5, options: 2, measure: "b"), "Measure b has no option 6; it has 2.",
        "Maatregel b heeft geen optie 6"
      ),
      (
        text, Little.seat(0, .amend(measure: 9, option: 0)), .noSuchMeasure(9, measures: 3), "There is no measure 10; the table has 3.",
        "geen maatregel 10"
      ),
      (text, Little.seat(0, .amend(measure: 1, option: 0)), .changesNothing(measure: "b"), "has that option of b already", "staat al in de tekst"),
      (putting, Little.chair(.put([0, 0, 1])), .otherText, "not the text that lies on the table", "niet de tekst die op tafel ligt"),
    ]
    for mistake in mistakes {
      let refusal = #expect(throws: PlayRefusal.self) { try advance(mistake.state, mistake.act) }
      #expect(refusal == mistake.refusal)
      #expect(refusal?.sentence.en.contains(mistake.en) == true, "\(String(describing: refusal?.sentence.en))")
      #expect(refusal?.sentence.nl.contains(mistake.nl) == true, "\(String(describing: refusal?.sentence.nl))")
    }
  }

  /// NB: of every state only the acts of the one who is awaited can be allowed, so most are refused; the invariants hold after each.
  @Test("whatever is tried, legal or not, the state stays sound", arguments: 0..<20)
  func random(_ seed: UInt64) throws {
    var number = seed &* 7919 &+ 1
    func next(_ limit: Int) -> Int {
      number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(number >> 33) % limit
    }
    let ways = [WayOfTalking.alternatingOffers, .singleText, .consentRound, try Little.vote(quota: 2)]
    var state = try Little.talks(ways[Int(seed) % ways.count], rounds: 2)
    var allowed = 0
    for _ in 0..<400 {
      let package = [next(4), next(3), next(2)]
      let objection = PlayObjection(measure: next(2) == 0 ? nil : next(4))
      let kinds: [PlayAct.Kind] = [
        .put(state.text ?? package), .propose(package), .amend(measure: next(3), option: next(3)), .leave, .allow, .refuse(objection), .accept,
        .object(objection), .vote(inFavour: next(2) == 0, objection), .close,
      ]
      let speaker = next(4)
      let act = PlayAct(by: speaker == 3 ? .chair : .seat(speaker), kinds[next(kinds.count)])
      guard let after = try? advance(state, act) else { continue }
      #expect(after.acts == state.acts + [act])
      allowed += 1
      state = after
    }
    #expect(allowed > 2, "seed \(seed)")
    #expect(state.violations().isEmpty, "seed \(seed)")
  }

  @Test("a refused act leaves the record as it was, and the one after it goes on from there")
  func afterRefusal() throws {
    let state = try advance(Little.talks(.consentRound), Little.chair(.put([1, 0, 1])))
    #expect(throws: PlayRefusal.noSuchMeasure(5, measures: 3)) { try advance(state, Little.seat(0, .object(PlayObjection(measure: 5)))) }
    #expect(state.acts.count == 1 && state.awaited == Awaited(by: .seat(0), question: .accept([1, 0, 1])))
    #expect(try advance(state, Little.seat(0, .object(PlayObjection(measure: 2)))).acts.count == 2)
  }

  @Test("a table that cannot be searched is no table for talks")
  func badTable() {
    var table = Little.open
    table.parties[0].worth[0].removeLast()
    #expect(throws: NegotiationError.shape(party: "Left")) { try TalkState(table, PlayRules(.singleText, rounds: 1)) }
  }
}
