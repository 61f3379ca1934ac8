import Dossiers
import Negotiation
import Testing
import Vocabulary

@testable import Talks

/// A seat that is played where its delegation sits, on lines that the table does not know, beside seats that are played on public positions.
@Suite("Seats played on lines of their own")
struct OwnLinesTests {
  @Test("over many seeds: the night ends in a record like any other, and the seat takes nothing that its own lines forbid", arguments: 0..<300)
  func lines(_ seed: Int) throws {
    var table = try PlayedTable(seed: UInt64(seed), people: ["p0"], vote: seed % 3 == 0)
    let own = table.ownLines(of: "p0", UInt64(seed))
    #expect(try table.play(own) == .ended, "seed \(seed)")
    #expect(replay(table.night.acts) == table.state && table.state.violations().isEmpty)
    let mine = Table(measures: table.table.measures, parties: [own.party])
    func canLiveWith(_ matter: Matter) -> Bool {
      guard case .proposal(let id, let version) = matter, let text = table.state.proposal(id)?.versions.first(where: { $0.number == version })?.text,
        let package = table.package(text)
      else { return true }
      return mine.crossedLines(of: 0, by: package).isEmpty && mine.worth(of: package, to: 0) >= own.party.walkAway
    }
    for proposal in table.state.proposals where proposal.author == "p0" {
      #expect(table.package(proposal.versions[0].text).map { mine.crossedLines(of: 0, by: $0).isEmpty } ?? true, "seed \(seed)")
    }
    for round in table.state.rounds where round.answers.contains(where: { $0.seat == "p0" && $0.stand == .agrees }) {
      #expect(canLiveWith(round.matter), "seed \(seed)")
    }
    for vote in table.state.votes where vote.ballots.contains(where: { $0.seat == "p0" && $0.parts[0].choice == .inFavour }) {
      #expect(canLiveWith(vote.facts.matter), "seed \(seed)")
    }
  }

  @Test("whatever its lines, the same act is said in the same words, over many seeds and other lines for each act", arguments: 0..<200)
  func words(_ seed: Int) throws {
    var table = try PlayedTable(seed: UInt64(seed), people: ["p0"], vote: seed % 3 == 0)
    let others = (1...8).map { table.ownLines(of: "p0", UInt64(seed + 1000 * $0)) }
    _ = try table.play(table.ownLines(of: "p0", UInt64(seed))) { table, body in
      let said = Self.said(body)
      #expect(!said.words.contains { $0.contains("planted") || $0.contains(/[0-9][.,][0-9]/) }, "seed \(seed): \(said.words)")
      for other in others.compactMap({ table.act(on: $0) }).map(Self.said) where other.act == said.act {
        #expect(other.words == said.words, "seed \(seed): \(said.act)")
      }
    }
  }

  /// An act without its words, and its words. What would lift an objection is part of the act.
  private static func said(_ body: Act.Body) -> (act: String, words: [String]) {
    switch body {
    case .proposal(.propose(let facts)): ("proposes \(facts.text.options)", [facts.title])
    case .amendment(.propose(let facts)): ("amends \(facts.target) \(facts.change)", [facts.reason])
    case .amendment(.withdraw(let facts)): ("withdraws \(facts.amendment)", [facts.reason])
    case .word(.state(let facts)): ("says \(facts.event)", [facts.text])
    case .consent(.answer(let facts)): ("answers \(facts.stand) \(facts.remedy)", [facts.reason])
    case .vote(.cast(let facts)): ("votes \(facts.parts)", [])
    case .table, .seat, .session, .proposal, .amendment, .referral, .word, .consent, .vote, .decision, .minutes, .record, .sealing: ("\(body)", [])
    }
  }

  @Test("it never says whether a line or only the price stands in the way, and names a change that it likes, not the one that is enough")
  func stands() throws {
    var stands: [ConsentAct.Stand: Int] = [:]
    for seed in 0..<200 {
      var table = try PlayedTable(seed: UInt64(seed), people: ["p0"])
      let own = table.ownLines(of: "p0", UInt64(seed))
      _ = try table.play(own) { table, body in
        guard case .consent(.answer(let facts)) = body else { return }
        stands[facts.stand, default: 0] += 1
        let isKnown = ["", "The text as it was.", "An option for each measure."].contains(facts.remedy)
        #expect(isKnown || facts.remedy.hasPrefix("First m") || Self.isBest(own, facts.round, at: table), "seed \(seed): \(facts.remedy)")
      }
    }
    #expect(Set(stands.keys) == [.agrees, .objects] && stands.values.allSatisfy { $0 > 100 }, "\(stands)")
  }

  /// Whether what is put to all is the best package of the seat, so that there is no change that it would rather have.
  private static func isBest(_ own: OwnLines, _ round: RoundID, at table: PlayedTable) -> Bool {
    guard case .proposal(let id, let version)? = table.state.round(round)?.matter,
      let text = table.state.proposal(id)?.versions.first(where: { $0.number == version })?.text
    else { return false }
    let alone = Table(measures: table.table.measures, parties: [own.party])
    return table.package(text) == Temper.best(SeatView(of: alone, from: 0, offers: [], time: 1, text: nil))
  }

  @Test("on the lines that everybody knows it does what a player on public positions does, only without reasons", arguments: 0..<200)
  func same(_ seed: Int) throws {
    var open = try PlayedTable(seed: UInt64(seed), vote: seed % 3 == 0)
    guard case .party(let temper)? = open.state.players["p0"]?.role, let terms = open.state.players["p0"] else { throw Refusal.notAtTable("p0") }
    var sealed = try PlayedTable(seed: UInt64(seed), people: ["p0"], vote: seed % 3 == 0, drawsAll: true)
    #expect(open.table == sealed.table)
    _ = try open.play()
    #expect(try sealed.play(OwnLines("p0", open.table.parties[0], temper, else: terms)) == .ended)
    #expect(Self.course(open.state) == Self.course(sealed.state), "seed \(seed)")
  }

  private static func course(_ state: TableState) -> [String] {
    state.proposals.map { "\($0.author) \($0.versions.map(\.text.options))" } + state.amendments.map { "\($0.by) \($0.change.options)" }
      + state.rounds.map { round in
        "\(round.answers.map { "\($0.seat) \([.agrees, .canLiveWith].contains($0.stand))" })"
      } + state.votes.map { "\($0.ballots.map { "\($0.seat) \($0.parts)" })" } + ["\(state.decisions.count) \(state.failures.count)"]
  }

  @Test("what the seat says of itself is read back, and tells nothing of how it gives way")
  func terms() {
    let terms = PlayerTerms(.sealed, rounds: 4, seed: 9, vote: "ministers")
    #expect(PlayerTerms(event: terms.event) == terms && terms.event == "player:sealed:4:9:ministers")
    #expect(PlayerReason.plays(terms).sentence.en.contains("lines that the table does not know"))
  }

  @Test("where a line alone stands in the way of what is otherwise its best, it asks for another option as it would for the price")
  func direction() throws {
    var table = try PlayedTable(seed: 0, people: ["p0"])
    let measures = [Measure(id: "m0", options: ["o0", "o1"]), Measure(id: "m1", options: ["o0", "o1"])]
    var party = Party(id: "own", worth: [[50, 30], [10, 0]], walkAway: 0, scale: 100)
    party.redLines = [RedLine(id: "never", measure: 0, forbidden: [0])]
    let others = Party(id: "p0", worth: [[0, 0], [0, 0]], walkAway: 0, scale: 100)
    let known = Table(measures: measures, parties: [others, Party(id: "p1", worth: others.worth, walkAway: 0, scale: 100)])
    let seats = table.state.voters.map(\.id)
    try table.add(.session(.open(.init(name: "s", present: ["chair"] + seats))), by: "chair")
    let text = ProposalText(options: [OptionChange("m0", "o0"), OptionChange("m1", "o0")])
    try table.add(.proposal(.propose(.init(title: "t", text: text))), by: "p1")
    let matter = Matter.proposal(try #require(table.state.proposals.first).id, version: 1)
    try table.add(.consent(.open(.init(matter: matter, deadline: table.now.advanced(byMinutes: 60)))), by: "chair")
    let own = OwnLines("p0", party, .nice, else: PlayerTerms(.sealed, rounds: 3, seed: 1))
    let night = try #require(PlayedNight(table.state, on: known, PlayerNames(known), in: .en, own: own))
    guard case .consent(.answer(let answer))? = night.act(of: "p0", at: table.now) else { throw Refusal.unknown(.round, "") }
    #expect(answer.stand == .objects && answer.reason == "We do not consent to this." && answer.remedy == "First m0: “o1”.")
  }

  @Test("a statement of its delegation is its move, as that of a person is, so it does not move twice in a round")
  func moves() throws {
    var table = try PlayedTable(seed: 4, people: ["chair", "p0"], rounds: 3)
    let own = table.ownLines(of: "p0", 4)
    let seats = table.state.voters.map(\.id)
    try table.add(.session(.open(.init(name: "s", present: ["chair"] + seats))), by: "chair")
    let options = table.table.measures.map { OptionChange($0.id, $0.options[0]) }
    try table.add(.proposal(.propose(.init(title: "t", text: ProposalText(options: options)))), by: "p1")
    let matter = Matter.proposal(try #require(table.state.proposals.first).id, version: 1)
    // Rounds until it is the turn of the seat.
    for _ in 0..<20 {
      let move = table.next()
      if case .awaits("p0", .turn)? = move { break }
      if case .act(let seat, let body)? = move {
        try table.add(body, by: seat)
        continue
      }
      try table.add(.consent(.open(.init(matter: matter, deadline: table.now.advanced(byMinutes: 60)))), by: "chair")
      let round = try #require(table.state.rounds.last).id
      for seat in seats { try table.add(.consent(.answer(.init(round: round, stand: .objects, reason: "r", remedy: "r"))), by: seat) }
      try table.add(.consent(.close(.init(round: round))), by: "chair")
    }
    #expect(table.next() == .awaits("p0", .turn(round: table.state.rounds.count + 1, of: 3)) && table.act(on: own) != nil)
    try table.add(.word(.state(.init(text: "We leave it.", about: table.state.proposals[0].id))), by: "p0")
    #expect(table.act(on: own) == nil && table.next() == .awaits("chair", .chair))
  }

  @Test("it answers without waiting for those before it, also where nobody else at the table is played")
  func alone() throws {
    var table = try PlayedTable(seed: 5, people: ["chair", "p0", "p1", "p2", "p3"])
    let seats = table.state.voters.map(\.id)
    let own = table.ownLines(of: try #require(seats.last), 1)
    #expect(table.state.players.isEmpty && table.next() == nil && table.act(on: own) == nil)
    try table.add(.session(.open(.init(name: "s", present: ["chair"] + seats))), by: "chair")
    let options = table.table.measures.map { OptionChange($0.id, $0.options[0]) }
    try table.add(.proposal(.propose(.init(title: "t", text: ProposalText(options: options)))), by: seats[0])
    let proposal = try #require(table.state.proposals.first)
    let deadline = table.now.advanced(byMinutes: 60)
    try table.add(.consent(.open(.init(matter: .proposal(proposal.id, version: 1), deadline: deadline))), by: "chair")
    guard case .consent(.answer)? = table.act(on: own) else { throw Refusal.unknown(.round, "") }
  }
}
