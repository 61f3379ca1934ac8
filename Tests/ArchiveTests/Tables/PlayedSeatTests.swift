import Assessments
import Dossiers
import Foundation
import Negotiation
import Talks
import Testing
import TinyPolder
import Vocabulary

@testable import Archive

/// One seat on lines of its own, the others and the chair on public positions, in one ledger.
@Suite("A seat on lines of its own among players on public positions")
struct PlayedSeatTests {
  private static let planted = RedLineID("planted-line-that-nobody-may-find")
  private static let now = Instant(milliseconds: 1_700_000_000_000)

  /// A night to its end at which Anker can live with nothing that is laid down.
  private static func night() throws -> (table: TableStore, politics: Politics) {
    let dossier = try TinyPolder.dossier()
    let politics = try dossier.withTalks.politics
    let temporary = try TemporaryShelf()
    let wish = PlayWish(persons: ["Anker"], temper: .conceder, rounds: 3, seed: 2)
    let table = try temporary.shelf.openPlayed(dossier, wish, at: now).table
    try table.seatPlayers(wish, politics, in: .en, at: now)
    let measures = politics.table.measures
    var party = Party(id: "own", worth: measures.map { $0.options.map { _ in 1 } }, walkAway: 9, scale: 10)
    party.redLines = [RedLine(id: planted, measure: 0, forbidden: Array(measures[0].options.indices.dropFirst()))]
    let own = PlayedSeat(OwnLines("Anker", party, .boulware, else: PlayerTerms(.sealed, rounds: 9, seed: 9)))
    let terms = try table.seat(own, politics, in: .en, at: now)
    #expect(terms.rounds == 3 && terms.seed == 2 && terms.role == .sealed, "the terms of the night hold, not those of the command")
    #expect(try table.play(politics, in: .en, own: own, at: now) == .ended)
    withExtendedLifetime(temporary) {}
    return (table, politics)
  }

  @Test("own lines are unlocked for fifteen minutes and not a moment longer; a text stands by them as it does in a played night")
  func unlocked() throws {
    let dossier = try TinyPolder.dossier()
    let politics = try dossier.withTalks.politics
    let temporary = try TemporaryShelf()
    let table = try temporary.shelf.openPlayed(dossier, PlayWish(persons: ["Anker"], temper: .conceder, rounds: 3, seed: 2), at: Self.now).table
    let party = try #require(politics.table.parties.first { $0.id == "Anker" })
    let lines = OwnLines("Anker", party, .boulware, else: PlayerTerms(.sealed, rounds: 3, seed: 2))
    var unlocked = UnlockedLines(lines, at: Self.now)
    func after(_ milliseconds: Int) -> Instant { Instant(milliseconds: Self.now.milliseconds + milliseconds) }
    #expect(unlocked.lines(at: Self.now) == lines)
    #expect(unlocked.lines(at: after(899_999)) == lines)
    #expect(unlocked.lines(at: after(900_000)) == nil)
    #expect(unlocked.lines(at: Self.now) == nil)
    let standing = try #require(try table.standing(by: lines, politics, in: .en))
    let next = try table.next(of: PlayedSeat(lines), politics, in: .en, at: Self.now)
    #expect(standing.party == "Anker" && standing.text == nil && standing == next.standing)
    #expect(try table.standing(by: OwnLines("chair", party, .boulware, else: lines.terms), politics, in: .en) == nil)
    withExtendedLifetime(temporary) {}
  }

  @Test("a text is weighed from what its seat may read: an amendment that a smaller circle is asked about moves no figure of others")
  func closed() throws {
    let dossier = try TinyPolder.dossier()
    let politics = try dossier.withTalks.politics
    let temporary = try TemporaryShelf()
    let people: [SeatID] = ["Anker", "Baken", "Kompas"]
    let table = try temporary.shelf.openPlayed(dossier, PlayWish(persons: people, rounds: 3, seed: 2), at: Self.now).table
    func act(_ kind: ActKind, _ values: [ActField: String], by seat: SeatID) throws {
      _ = try table.act(TableWish(kind: kind, values: values, seat: seat), at: Self.now, dossier: dossier)
    }
    func standing(of seat: SeatID) throws -> PartyStanding {
      let party = try #require(politics.table.parties.first { $0.id.rawValue == seat.rawValue })
      let lines = OwnLines(seat, party, .boulware, else: PlayerTerms(.sealed, rounds: 3, seed: 2))
      return try #require(try table.standing(by: lines, politics, in: .en))
    }
    func ask(about proposal: ProposalID) throws {
      try act(.amend, [.about: proposal.rawValue, .options: "homes: many", .reason: "more homes"], by: "Anker")
      let amendment = try #require(try table.current().state.amendments.last)
      try act(.openRound, [.about: amendment.id.rawValue, .deadline: "2099-01-01 12:00"], by: "chair")
    }
    try act(.openSession, [.name: "Night", .present: "chair\nAnker\nBaken\nKompas"], by: "chair")
    try act(.propose, [.title: "For all", .options: "family: wait\nhomes: few"], by: "Anker")
    let open = try #require(try table.current().state.proposals.last).id
    let before = try people.map(standing)
    #expect(before.allSatisfy { $0.text != nil && $0.amended == nil })
    try act(.propose, [.title: "Between us", .options: "family: free\nhomes: few", .readers: "Anker,Kompas,chair"], by: "Anker")
    try ask(about: try #require(try table.current().state.proposals.last).id)
    #expect(try people.map(standing) == before)
    try ask(about: open)
    #expect(try people.map(standing).allSatisfy { $0.amended != nil })
    withExtendedLifetime(temporary) {}
  }

  @Test("the chair that records that nothing was agreed knows the public positions alone, and no word at the table tells of the own lines")
  func chair() throws {
    let (table, politics) = try Self.night()
    let state = try table.current().state
    let failure = try #require(state.failures.first, "\(state.decisions)")
    let agreeable = try PackageSearch(politics.table).negotiate().agreeable
    #expect(failure.facts.text.contains("\(agreeable)") || agreeable == 0 && failure.facts.text.contains("no package"), "\(failure.facts.text)")
    let record = try table.recordToGive(to: .seat("chair")).text + JSONText.line(state)
    #expect(!record.contains(Self.planted.rawValue))
    let said = state.words.filter { $0.by == "Anker" }
    #expect(said.count { if case .state(let facts) = $0.said { PlayerTerms(event: facts.event)?.role == .sealed } else { false } } == 1)
    #expect(state.rounds.flatMap(\.answers).contains { $0.seat == "Anker" && $0.reason == "We do not consent to this." })
  }

  @Test("a seat that is played on public positions is so no longer once it seals")
  func sealedLater() throws {
    let (dossier, temporary) = (try TinyPolder.dossier(), try TemporaryShelf())
    let politics = try dossier.withTalks.politics
    let wish = PlayWish(persons: ["Baken"], rounds: 2, seed: 2)
    let table = try temporary.shelf.openPlayed(dossier, wish, at: Self.now).table
    try table.seatPlayers(wish, politics, in: .en, at: Self.now)
    #expect(try Set(table.current().state.players.keys) == ["Anker", "Kompas", "chair"])
    let party = try #require(politics.table.parties.first { $0.id == "Anker" })
    let box = EnvelopeBox(in: temporary.shelf.folder)
    _ = try table.seal(SealedPosition(measures: politics.table.measures, party: party), by: "Anker", in: box, at: Self.now)
    let state = try table.current().state
    #expect(Set(state.players.keys) == ["Kompas", "chair"] && state.everPlayed == ["Anker", "Kompas", "chair"])
    withExtendedLifetime(temporary) {}
  }

  @Test("a seat that sealed is not played on public positions, also once its envelope is spent, and talks that ended are told so")
  func isNotPlayed() throws {
    let (table, politics) = try Self.night()
    let lines = OwnLines("Anker", politics.table.parties[0], .nice, else: PlayerTerms(.sealed, rounds: 1, seed: 1))
    #expect(throws: PlayFault.isOver) { try table.next(of: PlayedSeat(lines), politics, in: .en, at: Self.now) }
    let night = try SealedTable()
    for seat in SealedTable.sealers { try night.seal(seat, SealedTable.position(seat, walkAway: 30, forbidden: [2])) }
    _ = try night.open()
    let known = try TinyPolder.dossier().withTalks.politics
    let players = try PlayWish().players(in: night.table.current().state, known)
    #expect(Set(players.keys).isDisjoint(with: SealedTable.sealers) && players["chair"]?.role == .chair)
    let stranger = OwnLines("Lood", politics.table.parties[0], .nice, else: PlayerTerms(.sealed, rounds: 1, seed: 1))
    #expect(throws: PlayFault.noParty("Lood")) { try night.table.next(of: PlayedSeat(stranger), known, in: .en, at: Self.now) }
  }
}
