import Foundation
import Testing
import Vocabulary

@testable import Negotiation

@Suite("Played talks")
struct PlayTests {
  static var table: Table {
    var table = PackageSearchTests.table
    table.measures.append(Measure(id: "c", options: ["p", "q"]))
    table.parties[0].worth.append([0, 30])
    table.parties[1].worth.append([5, 0])
    return table
  }

  @Test("empty chairs of every temper end with a package that all can accept, or with none", arguments: Temper.allCases)
  func tempers(_ temper: Temper) throws {
    let table = Self.table
    let play = try Play(table, seats: table.parties.map { temper.seat(named: $0.id) }, rounds: 20)
    for way in [TalkProtocol.alternatingOffers, .singleText(start: [0, 0, 0])] {
      let record = try play.run(way)
      #expect(!record.entries.isEmpty)
      if let agreement = record.agreement { for party in 0...1 { #expect(table.isAcceptable(agreement, to: party), "\(temper)") } }
      #expect(try play.run(way) == record)
    }
  }

  @Test("conceders and nice chairs agree where an agreement exists")
  func agreement() throws {
    let table = Self.table
    for temper in [Temper.conceder, .nice] {
      #expect(
        try Play(table, seats: table.parties.map { temper.seat(named: $0.id) }, rounds: 30).run(.alternatingOffers).agreement != nil, "\(temper)")
    }
  }

  /// Source: P. Faratin et al. (1998): a boulware seat keeps asking for more than a conceder until the deadline, when both are down to the walk-away value.
  @Test("a boulware chair asks for more than a conceder until the deadline")
  func toughness() throws {
    let own = Self.table.parties[0]
    func asked(_ temper: Temper, _ time: Double) -> Int {
      let view = SeatView(measures: Self.table.measures, own: own, seat: 0, record: [], time: time, text: nil)
      return temper.aspiration(view, best: view.worth(Temper.best(view)))
    }
    #expect(asked(.boulware, 0) == asked(.conceder, 0) && asked(.conceder, 0) == 130)
    for step in 1..<10 {
      let time = Double(step) / 10
      #expect(asked(.boulware, time) > asked(.conceder, time), "at \(time)")
      #expect(asked(.boulware, time) <= asked(.boulware, time - 0.1))
    }
    #expect(asked(.boulware, 1) == own.walkAway && asked(.conceder, 1) == own.walkAway)
  }

  @Test("red lines that clash end without agreement, and every word is kept")
  func failure() throws {
    let table = MovesTests.blocked
    let record = try Play(table, seats: table.parties.map { Temper.conceder.seat(named: $0.id) }, rounds: 5).run(.alternatingOffers)
    #expect(record.agreement == nil)
    #expect(record.entries.last?.act == .rejected)
    #expect(record.entries.count == 5 * 2 * 2 + 1)
  }

  @Test("a seat sees its own line, what was said and nothing of the other")
  func view() throws {
    final class Seen: @unchecked Sendable { var parties: Set<PartyID> = [] }
    let seen = Seen()
    let table = Self.table
    let watching = Seat(
      name: "Left",
      propose: { view in
        seen.parties.insert(view.own.id)
        return [0, 0, 0]
      },
      answer: { view, _ in
        seen.parties.insert(view.own.id)
        return .object(measure: nil)
      })
    _ = try Play(table, seats: [watching, Temper.boulware.seat(named: "Right")], rounds: 3).run(.alternatingOffers)
    #expect(seen.parties == ["Left"])
  }

  @Test("a consent round and a vote")
  func vote() throws {
    let table = Self.table
    let play = try Play(table, seats: table.parties.map { Temper.nice.seat(named: $0.id) }, rounds: 1)
    #expect(try play.run(.consentRound(offer: [1, 0, 1])).agreement?.options == [1, 0, 1])
    #expect(try play.run(.consentRound(offer: [0, 0, 1])).agreement == nil)
    let rule = DecisionRule(id: "weight", kind: .weighted(try VotingGame(members: ["Left", "Right"], weights: [2, 1], quota: 2)))
    #expect(try play.run(.vote(offer: [0, 0, 1], rule: rule)).agreement?.options == [0, 0, 1])
  }
}
