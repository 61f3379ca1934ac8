import Foundation
import Negotiation
import Talks
import Testing

@Suite("Talks between empty chairs")
struct PlayingTests {
  private func played(_ way: WayOfTalking, _ temper: Temper, rounds: Int, on table: Table = LittleTable.open, opening: [Int] = [0, 0, 0]) throws
    -> TalkState
  {
    try play(LittleTable.talks(way, rounds: rounds, on: table), tempers: table.parties.map { _ in temper }, opening: opening)
  }

  @Test("empty chairs of every temper end with a package that all can accept, or with none", arguments: Temper.allCases)
  func tempers(_ temper: Temper) throws {
    for way in [WayOfTalking.alternatingOffers, .singleText, .consentRound] {
      let end = try played(way, temper, rounds: 20)
      #expect(end.outcome != nil && end.awaited == nil && end.violations().isEmpty)
      if let agreement = end.outcome?.agreement { for party in 0...1 { #expect(end.table.isAcceptable(agreement, to: party), "\(temper)") } }
      #expect(try played(way, temper, rounds: 20) == end)
    }
  }

  @Test("conceders and nice chairs agree where an agreement exists")
  func agreement() throws {
    for temper in [Temper.conceder, .nice] {
      #expect(try played(.alternatingOffers, temper, rounds: 30).outcome?.agreement != nil, "\(temper)")
    }
  }

  @Test("red lines that clash end without agreement, and every word is kept")
  func failure() throws {
    let end = try played(.alternatingOffers, .conceder, rounds: 5, on: LittleTable.blocked)
    #expect(end.outcome == .failed(objecting: [0]))
    // Five rounds in which each of two seats proposes and the other answers, and the chair's word at the end.
    #expect(end.record.count == 5 * 2 * 2 + 1)
    #expect(end.acts.last == LittleTable.chair(.close))
  }

  @Test("a consent round that fails ends with the chair's word, like every other way of talking")
  func failedConsent() throws {
    let end = try played(.consentRound, .nice, rounds: 1, opening: [0, 0, 1])
    #expect(end.outcome == .failed(objecting: [1]))
    #expect(end.acts.last == LittleTable.chair(.close) && end.acts.count == 4)
    #expect(try played(.consentRound, .nice, rounds: 1, opening: [1, 0, 1]).outcome?.agreement?.options == [1, 0, 1])
  }

  @Test("a consent round and a vote are held in the last round, as at the deadline")
  func deadline() throws {
    let end = try played(.consentRound, .boulware, rounds: 10, opening: [1, 0, 1])
    #expect(end.record.allSatisfy { $0.round == 10 })
    #expect(end.outcome?.agreement?.options == [1, 0, 1])
  }

  @Test("a vote is decided by its rule, and those outvoted are named")
  func vote() throws {
    let end = try played(LittleTable.vote(quota: 2), .nice, rounds: 1, opening: [0, 0, 1])
    #expect(end.outcome == .decided(end.table.package([0, 0, 1]), dissent: [1]))
    #expect(try played(LittleTable.vote(quota: 3), .nice, rounds: 1, opening: [0, 0, 1]).outcome == .failed(objecting: [1]))
  }

  @Test("the acts of a talk, stored and done again, give the same state", arguments: Temper.allCases)
  func replay(_ temper: Temper) throws {
    for way in [WayOfTalking.alternatingOffers, .singleText, .consentRound, try LittleTable.vote(quota: 2)] {
      let end = try played(way, temper, rounds: 6)
      let acts = try JSONDecoder().decode([PlayAct].self, from: JSONEncoder().encode(end.acts))
      #expect(acts == end.acts)
      #expect(try advance(LittleTable.talks(way, rounds: 6), acts) == end)
      #expect(try JSONDecoder().decode(TalkState.self, from: JSONEncoder().encode(end)) == end)
    }
  }

  @Test("a seat sees its own line, the packages on the table and nothing of the other")
  func view() throws {
    let state = try advance(LittleTable.talks(.alternatingOffers), LittleTable.seat(0, .propose([0, 0, 1])))
    let view = state.view(of: 1)
    #expect(view.own == LittleTable.open.parties[1] && view.seat == 1)
    #expect(view.offers == [SeatView.Offer(seat: 0, options: [0, 0, 1])])
    #expect(view.text == nil && view.time == 0)
  }

  @Test("an opening that is no package of the table is refused")
  func badOpening() {
    #expect(throws: PlayRefusal.wrongLength(options: 1, measures: 3)) { try played(.singleText, .nice, rounds: 2, opening: [0]) }
  }
}
