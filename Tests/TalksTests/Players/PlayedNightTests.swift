import Dossiers
import Negotiation
import Testing
import Vocabulary

@testable import Talks

@Suite("Played nights")
struct PlayedNightTests {
  @Test("over many seeds: every act is allowed, the night ends, and the record is one like any other", arguments: 0..<300)
  func seeds(_ seed: Int) throws {
    var table = try PlayedTable(seed: UInt64(seed), vote: seed % 3 == 0)
    let played = try table.play()
    #expect(played.move == .ended, "seed \(seed)")
    #expect(table.state.session == nil && table.state.decisions.count + table.state.failures.count == 1)
    #expect(replay(table.night.acts) == table.state && table.state.violations().isEmpty)
  }

  @Test("over many seeds: no seat lays down, asks for, accepts or votes for what crosses its own red line", arguments: 0..<300)
  func lines(_ seed: Int) throws {
    var table = try PlayedTable(seed: UInt64(seed), vote: seed % 3 == 0)
    _ = try table.play()
    func crosses(_ seat: SeatID, _ package: [Int]?) -> Bool {
      guard let package, let party = table.party(of: seat) else { return false }
      return !table.table.crossedLines(of: party, by: package).isEmpty
    }
    func text(_ matter: Matter) -> ProposalText? {
      guard case .proposal(let id, let version) = matter else { return nil }
      return table.state.proposal(id)?.versions.first { $0.number == version }?.text
    }
    for proposal in table.state.proposals { #expect(!crosses(proposal.author, table.package(proposal.versions[0].text)), "seed \(seed)") }
    for round in table.state.rounds {
      for answer in round.answers where answer.stand == .agrees || answer.stand == .canLiveWith {
        #expect(!crosses(answer.seat, text(round.matter).flatMap(table.package)), "seed \(seed)")
      }
    }
    for vote in table.state.votes {
      for ballot in vote.ballots where ballot.parts[0].choice == .inFavour {
        #expect(!crosses(ballot.seat, text(vote.facts.matter).flatMap(table.package)), "seed \(seed)")
      }
    }
    try amendments(of: table, seed)
  }

  @Test("what whoever sits for a party is told of it is what the table counts, over many seeds, where it is up to them", arguments: 0..<100)
  func standing(_ seed: Int) throws {
    var table = try PlayedTable(seed: UInt64(seed), people: ["p0"], rounds: 4)
    _ = try table.play()
    let night = try #require(PlayedNight(table.state, on: table.table, PlayerNames(table.table), in: .en))
    #expect(night.standing(of: "chair") == nil && night.isAlone(but: "p0") && !night.isAlone())
    for (index, party) in table.table.parties.enumerated() {
      let standing = try #require(night.standing(of: SeatID(party.id.rawValue)))
      let weighed = party.redLines.filter { !$0.conditions.isEmpty }.map(\.id.rawValue)
      #expect(standing.redLines.map(\.en) == weighed && standing.redLines.count + standing.unweighed.count == party.redLines.count)
      #expect(standing.wishes.map(\.measure) == table.table.measures.map(\.id))
      func fits(_ text: PartyStanding.Text?, _ package: [Int]) -> Bool {
        text?.crossed.map(\.en) == table.table.crossedLines(of: index, by: package).map { party.redLines[$0].id.rawValue }
          && text?.worth == Int((party.share(table.table.worth(of: package, to: index)) * 100).rounded())
      }
      guard let text = table.state.proposals.last(where: { $0.withdrawnAt == nil })?.text, let package = table.package(text) else {
        if table.state.proposals.isEmpty { #expect(standing.text == nil) }
        continue
      }
      #expect(fits(standing.text, package), "seed \(seed)")
      let open = table.state.rounds.last { $0.closedAt == nil }?.matter
      guard case .amendment(let id)? = open, let change = table.state.amendment(id)?.change else {
        #expect(standing.amended == nil)
        continue
      }
      var after = package
      for option in change.options {
        let measure = try #require(table.table.measures.firstIndex { $0.id == option.measure })
        after[measure] = try #require(table.table.measures[measure].options.firstIndex { $0 == option.option })
      }
      #expect(fits(standing.amended, after), "seed \(seed)")
    }
  }

  @Test("what would lift an objection lifts it: with that one change the seat lets the package pass, and no lesser one is enough", arguments: 0..<100)
  func remedies(_ seed: Int) throws {
    var table = try PlayedTable(seed: UInt64(seed), people: ["p0"], rounds: 4)
    _ = try table.play()
    let night = try #require(PlayedNight(table.state, on: table.table, PlayerNames(table.table), in: .en))
    var number = UInt64(seed) &+ 1
    for (index, party) in table.table.parties.enumerated().dropFirst() {
      let player = try #require(night.player(SeatID(party.id.rawValue)))
      for _ in 0..<10 {
        let package = table.table.measures.map { PlayedTable.pick($0.options.count, &number) }
        let singles = package.indices.flatMap { measure in
          table.table.measures[measure].options.indices.filter { $0 != package[measure] }.map { Player.Change(measure: measure, option: $0) }
        }
        func changed(_ change: Player.Change) -> [Int] {
          var next = package
          next[change.measure] = change.option
          return next
        }
        let passing = singles.filter { player.accepts(changed($0)) }
        let least = passing.map { table.table.worth(of: changed($0), to: index) }.min()
        let found = player.enough(in: package)
        #expect((found == nil) == passing.isEmpty && found.map { table.table.worth(of: changed($0), to: index) } == least, "seed \(seed)")
        #expect(found.map { passing.contains($0) } ?? true, "seed \(seed)")
      }
    }
  }

  /// No amendment, and no consent to one, brings the text over a line of that seat that it did not cross before.
  private func amendments(of table: PlayedTable, _ seed: Int) throws {
    for amendment in table.state.amendments {
      guard case .proposal(let id, let version) = amendment.target else { continue }
      let text = try #require(table.state.proposal(id)?.versions.first { $0.number == version }?.text)
      let before = try #require(table.package(text))
      var after = before
      for change in amendment.change.options {
        let measure = try #require(table.table.measures.firstIndex { $0.id == change.measure })
        after[measure] = try #require(table.table.measures[measure].options.firstIndex { $0 == change.option })
      }
      let round = table.state.rounds.first { $0.matter == .amendment(amendment.id) }
      let consenting = (round?.answers ?? []).filter { $0.stand == .agrees || $0.stand == .canLiveWith }.map(\.seat)
      for seat in [amendment.by] + consenting {
        guard let party = table.party(of: seat) else { continue }
        let own = Set(table.table.crossedLines(of: party, by: after))
        #expect(own.isSubset(of: table.table.crossedLines(of: party, by: before)), "seed \(seed)")
      }
    }
  }

  @Test("what all consent to is acceptable to all, and every act of a party says why", arguments: 0..<200)
  func reasons(_ seed: Int) throws {
    var table = try PlayedTable(seed: UInt64(seed), vote: seed % 2 == 0)
    _ = try table.play()
    for decision in table.state.decisions where decision.dissent.isEmpty && table.state.votes.isEmpty {
      let package = table.table.package(try #require(table.package(decision.text)))
      #expect(table.table.parties.indices.allSatisfy { table.table.isAcceptable(package, to: $0) }, "seed \(seed)")
    }
    for act in table.night.acts.compactMap({ $0 }) where act.by != "chair" {
      switch act.body {
      case .consent(.answer(let facts)): #expect(!facts.reason.isEmpty)
      case .amendment(.propose(let facts)): #expect(!facts.reason.isEmpty)
      case .amendment(.withdraw(let facts)): #expect(!facts.reason.isEmpty)
      case .proposal(.propose): #expect(table.state.words.contains { $0.by == act.by && $0.said.text.contains("worth") })
      case .vote(.cast(let facts)):
        let told = table.state.words.contains { word in
          if case .state(let said) = word.said { return word.by == act.by && said.event.hasSuffix(facts.vote.rawValue) }
          return false
        }
        #expect(told)
      case .word(.state(let facts)): #expect(!facts.text.isEmpty)
      case _: Issue.record("an act that players do not do: \(act.kind)")
      }
    }
  }

  @Test("the same seed gives the same acts, to the byte")
  func determinism() throws {
    for seed in [3, 17, 40] as [UInt64] {
      var (first, second) = (try PlayedTable(seed: seed), try PlayedTable(seed: seed))
      _ = try (first.play(), second.play())
      #expect(first.night == second.night)
    }
  }

  @Test("the seed says who begins and which way it goes around: every seat can begin")
  func order() throws {
    var first: Set<SeatID> = []
    for terms in 0..<8 {
      var table = try PlayedTable(seed: 12, people: ["chair"])
      let role = PlayerTerms(.chair, rounds: 3, seed: UInt64(terms))
      try table.add(.word(.state(.init(text: "x", event: role.event))), by: "chair")
      _ = try table.play()
      if let author = table.state.proposals.first?.author { first.insert(author) }
    }
    #expect(first.count > 1)
  }

  @Test("where rounds bind nobody, what all consent to is decided by a vote, and every night ends", arguments: 0..<200)
  func bindsNobody(_ seed: Int) throws {
    var table = try PlayedTable(seed: UInt64(seed), roundsDecide: false)
    let move = try table.play().move
    #expect(move == .ended && table.night.violations() == [], "seed \(seed)")
    for decision in table.state.decisions {
      guard case .vote(let vote) = decision.facts.ground else {
        Issue.record("seed \(seed): decided by a round")
        continue
      }
      #expect(table.state.vote(vote)?.count?.against == 0 && decision.dissent.isEmpty, "seed \(seed)")
    }
    // As often as where rounds decide: the same parties consent to the same texts.
    var other = try PlayedTable(seed: UInt64(seed))
    _ = try other.play()
    if other.state.decisions.isEmpty != table.state.decisions.isEmpty { #expect(other.state.amendments.count + table.state.amendments.count > 0) }
  }

  @Test("one person among players is awaited for each thing that only a person can do, and never acted for", arguments: 0..<60)
  func person(_ seed: Int) throws {
    var table = try PlayedTable(seed: UInt64(seed), people: ["p0"], rounds: 4)
    var waits = 0
    for _ in 0..<60 {
      let played = try table.play()
      guard case .awaits(let seat, let wait)? = played.move else {
        #expect(played.move == .ended, "seed \(seed)")
        break
      }
      #expect(seat == "p0")
      waits += 1
      switch wait {
      case .answer(let round): try table.add(.consent(.answer(.init(round: round, stand: .objects, reason: "no", remedy: "other"))), by: seat)
      case .turn: try table.add(own(table), by: seat)
      case .ballot(let vote): try table.add(.vote(.cast(.init(vote: vote, parts: [.init(.against, weight: 1)]))), by: seat)
      case .withdrawal(let amendment): try table.add(.amendment(.withdraw(.init(amendment: amendment))), by: seat)
      case .chair: Issue.record("the chair is played")
      }
    }
    #expect(waits > 0 && table.state.decisions.isEmpty && table.next() == .ended, "seed \(seed)")
  }

  /// What a person does in a turn: something on an empty table, else a word.
  private func own(_ table: PlayedTable) -> Act.Body {
    guard table.state.proposals.isEmpty else { return .word(.state(.init(text: "as it is"))) }
    return .proposal(.propose(.init(title: "Mine", text: ProposalText(sentences: ["Nothing that can be weighed."]))))
  }

  @Test("terms are read back from the name of their event, and from nothing else")
  func terms() {
    for role in Temper.allCases.map(PlayerTerms.Role.party) + [.chair] {
      for vote in [nil, "majority"] as [DecisionRuleID?] {
        let own = PlayerTerms(role, rounds: 8, seed: .max, vote: vote)
        #expect(PlayerTerms(event: own.event) == own)
      }
    }
    for text in ["", "player", "player:nice:x:1", "player:kind:3:1", "vote:nice:3:1"] { #expect(PlayerTerms(event: text) == nil, "\(text)") }
  }
}
