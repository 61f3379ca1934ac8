import Dossiers
import Foundation
import Negotiation
import Talks
import Testing
import Vocabulary

@testable import Archive

/// All others together against one seat, through the acts of a table: they ask as often as they may, with other lines each time.
@Suite("What the others can learn of one seat's lines by opening again and again")
struct AttackTests {
  private static let measures = (0..<4).map { Measure(id: MeasureID("m\($0)"), options: ["a", "b", "c"]) }

  /// Numbers that follow from a seed.
  private struct Chance {
    var state: UInt64
    mutating func number(_ end: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(end))
    }
  }

  /// Lines that leave something: worths and red lines by chance, as many as asked; with none the seat can live with everything.
  private static func position(_ seat: SeatID, lines: Int, _ chance: inout Chance) throws -> SealedPosition {
    while true {
      var party = Party(
        id: PartyID(seat.rawValue), worth: measures.map { _ in (0..<3).map { _ in chance.number(25) } }, walkAway: lines == 0 ? 0 : chance.number(40),
        scale: 100)
      party.redLines = (0..<lines).map { line in
        let conditions = (0..<1 + chance.number(2)).map { _ in
          RedLine.Condition(measure: chance.number(measures.count), options: [chance.number(3)])
        }
        return RedLine(id: RedLineID("\(seat)-\(line)"), conditions: conditions)
      }
      let position = SealedPosition(measures: measures, party: party)
      if (try? position.checkAcceptsSomething()) != nil { return position }
    }
  }

  @Test(
    "three answers in three sessions, with drops between and another count of lines each time, tell no more than was told before the first",
    arguments: 0..<24)
  func pooled(seed: Int) throws {
    var chance = Chance(state: UInt64(seed) &* 0x9e37_79b9 &+ 7)
    var open = Party(id: "Lood", worth: Self.measures.map { _ in [0, 0, 0] }, walkAway: 0, scale: 100)
    open.redLines = []
    let table = try SealedTable(Self.measures, known: open)
    let victim = try Self.position("Kompas", lines: 2 + chance.number(3), &chance)
    let own = try CommonGround(Table(measures: Self.measures, parties: [victim.party]), sealed: [0])
    let question = OpeningQuestion(namesPackages: true, namesStep: true)
    let left = try table.table.current().state.openingsLeft
    let told = own.exposure(of: 0, question, answers: left)
    let can = Set((0..<81).filter { number in victim.accepts(own.options(at: number)) })
    var (accepts, refuses, holds): (Set<Int>, Set<Int>, Set<Int>) = ([], [], [])
    #expect(left == 3)
    for round in 0..<left {
      var positions: [SealedPosition] = []
      for seat in ["Anker", "Baken"] as [SeatID] { positions.append(try Self.position(seat, lines: chance.number(round + 2), &chance)) }
      positions.append(victim)
      for (seat, position) in zip(SealedTable.sealers, positions) { try table.seal(seat, position) }
      // An opening that is begun and dropped before any secret tells nothing, on whatever terms.
      try dropped(table, asksLess: round == 0)
      try table.open()
      let known = try table.groundAfter(positions).pooled(about: 2, question)
      accepts.formUnion(known.accepts)
      refuses.formUnion(known.refuses)
      holds.formUnion(known.holds)
      #expect(known.accepts.count <= own.exposure(of: 0, question).mostAccepted)
      try table.nextSession()
    }
    // Every conclusion is true, and all of them together are no more than was said.
    #expect(accepts.isSubset(of: can) && refuses.isDisjoint(with: can))
    #expect(accepts.count <= told.mostAccepted && refuses.count <= told.mostRefused && holds.isSubset(of: told.levers))
    for (seat, position) in zip(SealedTable.sealers, [victim, victim, victim]) { try table.seal(seat, position) }
    let terms = try table.terms
    let refusal = #expect(throws: Refusal.self) { _ = try table.table.act(.agree(.init(terms: terms)), by: "Anker", at: table.now()) }
    #expect(refusal == .sealing(.noMore(limit: 3)))
  }

  /// Terms on fewer packages, where the table has answered already, are refused; before that they are agreed to and dropped.
  private func dropped(_ table: SealedTable, asksLess: Bool) throws {
    var terms = try table.terms
    terms.measures[0].options.removeLast()
    func agree(_ seat: SeatID) throws { _ = try table.table.act(.agree(.init(terms: terms)), by: seat, at: table.now()) }
    guard asksLess else {
      let refusal = #expect(throws: Refusal.self) { try agree("Anker") }
      #expect(refusal == .sealing(.otherPackages))
      return
    }
    for seat in SealedTable.sealers { try agree(seat) }
    let opening = try #require(try table.table.current().state.runningOpening?.id)
    _ = try table.table.act(.drop(.init(opening: opening, cause: .withdrawn)), by: "Baken", at: table.now())
    #expect(try table.table.current().state.openingsLeft == 3)
  }
}

extension SealedPosition {
  /// Whether its seat can live with a package of its own measures.
  fileprivate func accepts(_ options: [Int]) -> Bool {
    let crossed = party.redLines.contains { line in line.conditions.allSatisfy { $0.options.contains(options[$0.measure]) } }
    return !crossed && zip(party.worth, options).reduce(0) { $0 + $1.0[$1.1] } >= party.walkAway
  }
}
