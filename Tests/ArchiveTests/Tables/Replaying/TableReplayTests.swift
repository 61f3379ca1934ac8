import Archive
import Assessments
import Dossiers
import Foundation
import Negotiation
import Talks
import Testing
import Vocabulary

@Suite("The replayed chronology")
struct TableReplayTests {
  /// The table with its record, and the dossier that it was made from.
  private func replayed(_ language: Language = .en, _ work: (TableStore, TableState, Dossier) throws -> Void) throws {
    let temporary = try TemporaryShelf()
    let dossier = try #require(BuiltInDossiers.contents("netherlands-2023-07")).load()
    let table = try TableReplay(of: dossier, in: language).play(on: temporary.shelf) { _ in nil }
    try withExtendedLifetime(temporary) { try work(table, try table.view(for: .anybody).state, dossier) }
  }

  @Test("every event up to the date of the talks is told once with its sources, in order, and nothing later", arguments: Language.allCases)
  func events(_ language: Language) throws {
    try replayed(language) { _, state, dossier in
      let talks = try #require(dossier.talks)
      let until = talks.events.filter { !$0.date.isAfter(dossier.asOf) }
      for event in until {
        let told = state.readings(of: event.id.rawValue).map(\.said.text)
        let own = try #require(told.first { $0.contains(event.what[language]) }, "\(event.id)")
        for id in event.sources {
          let source = try #require(dossier.sources.first { $0.id == id })
          #expect(own.contains(source.publisher), "\(event.id) \(id)")
        }
      }
      let names = try #require(talks.replay).steps.map(\.event)
      #expect(names == until.map(\.id))
      #expect(state.last.map { $0 < Instant(seconds: 1_688_850_000) } == true, "nothing after 8 July 2023")
    }
  }

  @Test("what sources tell in two ways stands as two readings with their sources, and no act follows from either")
  func readings() throws {
    try replayed { _, state, dossier in
      let talks = try #require(dossier.talks)
      for conflict in talks.conflicts {
        let told = state.readings(of: conflict.id.rawValue)
        #expect(told.count == 2, "\(conflict.id)")
        for (word, reading) in zip(told, conflict.readings) { #expect(word.said.text.contains(reading.text.en)) }
      }
      // Nobody is said to have accepted or refused two statuses.
      let disputed = state.proposals.filter { $0.text.options.contains { $0.measure == "two_status_system" } }.map(\.id)
      #expect(disputed.count == 2 && !state.rounds.contains { state.proposal(of: $0.matter).map(disputed.contains) ?? true })
    }
  }

  @Test("from the record alone: nothing was agreed, and the clash that it names is the one that follows from the positions of the dossier")
  func clash() throws {
    try replayed { _, state, dossier in
      let findings = try #require(state.findings)
      #expect(findings.agreed.isEmpty && findings.stopped.count == 2 && state.decisions.isEmpty)
      let politics = try #require(dossier.talks).politics
      let ground = try PublicGround(politics)
      #expect(ground.outcome.agreeable == 0)
      let demands = try #require(ground.outcome.clashes.first)
      let lines = demands.compactMap { demand -> RedLine? in
        if case .redLine(let party, let line) = demand { return ground.table.parties[party].redLines[line] }
        return nil
      }
      #expect(ground.outcome.clashes.count == 1 && lines.count == 2)
      let told = try #require(findings.failure.facts.clashes.first)
      #expect([told.first.rawValue, told.second.rawValue] == demands.map { ground.table.parties[$0.party].id.rawValue })
      #expect(lines.allSatisfy { line in line.conditions.allSatisfy { ground.table.measures[$0.measure].id == told.measure } })
      // Whoever stopped a round could not accept what was put: the option crosses a line of its party.
      for round in findings.stopped {
        guard case .notAgreed(let against, _)? = round.outcome, let id = state.proposal(of: round.matter), let proposal = state.proposal(id) else {
          continue
        }
        let choice = try #require(proposal.text.options.first)
        let measure = try #require(ground.table.measures.firstIndex { $0.id == choice.measure })
        let option = try #require(ground.table.measures[measure].options.firstIndex { $0 == choice.option })
        let crossed = ground.table.parties.filter { party in
          party.redLines.contains { $0.conditions.contains { $0.measure == measure && $0.options.contains(option) } }
        }.map(\.id.rawValue)
        #expect(Set(crossed).isSubset(of: against.map(\.rawValue)), "\(choice.option ?? "")")
      }
    }
  }

  @Test("the threatened vote: power of each seat before and under it, as the game of the ministers of the dossier has it")
  func vote() throws {
    try replayed { _, state, dossier in
      let council = try #require(dossier.talks?.politics.council)
      let threatened = try #require(state.findings?.threatened.first)
      #expect(threatened.vote.end?.reason == .withdrawn)
      let game = try VotingGame(members: council.ministers.map(\.party), weights: council.ministers.map(\.seats), quota: council.majority)
      #expect(threatened.threat.seats.map(\.seat.rawValue) == game.members.map(\.rawValue))
      #expect(threatened.threat.seats.map(\.weight) == game.weights)
      let all = Array(game.members.indices)
      for (own, standing) in threatened.threat.seats.enumerated() {
        let others = all.filter { $0 != own }
        let swings = (0..<(1 << others.count)).count { bits in
          let coalition = others.indices.filter { bits & 1 << $0 != 0 }.map { others[$0] }
          return !game.wins(coalition) && game.wins(coalition + [own])
        }
        #expect(standing.swings == swings && standing.canBlock == !game.wins(others) && standing.canBeOutvoted == game.wins(others))
      }
      // Any two of the three large ones were enough, and the smallest made no difference, as the dossier notes.
      #expect(threatened.threat.smallest.map { $0.map(\.rawValue) } == [["VVD", "D66"], ["VVD", "CDA"], ["D66", "CDA"]])
      #expect(threatened.threat.seats.map(\.swings) == [4, 4, 4, 0])
    }
  }

  @Test("the last variant was still away for law and for carrying it out when it ended")
  func away() throws {
    try replayed { table, state, _ in
      let out = try #require(state.findings).out
      #expect(out.map(\.facts.test) == [.law, .feasibility] && out.allSatisfy { $0.answer == nil })
      #expect(Set(out.map(\.facts.proposal)) == [try #require(state.proposals.last).id])
      #expect(state.proposals.last?.text.options.map(\.option) == ["brake"])
      #expect(try table.head().count == table.view(for: .anybody).acts.count)
    }
  }

  @Test("a dossier without acts, an act that the table refuses and a field that is none are told with their place")
  func errors() throws {
    let temporary = try TemporaryShelf()
    defer { withExtendedLifetime(temporary) {} }
    var dossier = try #require(BuiltInDossiers.contents("netherlands-2023-07")).load()
    let whole = try #require(dossier.talks?.replay)
    func fault(_ change: (inout ReplayFacts) -> Void) throws -> (any Error)? {
      var facts = whole
      change(&facts)
      dossier.talks?.replay = facts
      do { _ = try TableReplay(of: dossier, in: .nl).play(on: temporary.shelf) { _ in nil } } catch { return error }
      return nil
    }
    let act = ReplayFacts.Act(.decide, by: "VVD", ["about": Phrase(same: "r1")])
    guard case .refused(_, let number, let event)? = try fault({ $0.steps[0].acts = [act] }) as? ReplayError else {
      Issue.record("not refused with its place")
      return
    }
    #expect(number == 1 && event == "asylum_deal")
    var other = act
    other.values = ["nothing": Phrase(same: "1")]
    #expect(try fault { $0.steps[0].acts = [other] } as? ReplayError == .noField("nothing", act: 1, of: "asylum_deal"))
    #expect(try fault { $0.rules = "none" } is TableError)
    dossier.talks?.replay = nil
    #expect(throws: ReplayError.none("netherlands-2023-07")) { try TableReplay(of: dossier, in: .en) }
  }
}
