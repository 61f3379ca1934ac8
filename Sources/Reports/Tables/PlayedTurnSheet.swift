import Dossiers
public import Talks
import Vocabulary

/// What is up at a played table, as whoever sits there may know it.
public enum PlayedTurn: Sendable, Hashable {
  /// It is up to the reader.
  case own(PlayedWait)
  /// Somebody else must do something first; who they are tells who has answered, so that is not told.
  case others
  /// Nothing can be done before a moment; whether the reader may go on to it, as nobody else waits.
  case waits(until: Instant, canPass: Bool)
  /// The players can go on.
  case goesOn
  case ended
}

/// What is up at a played table and what the reader can do, above all; then what the public positions say of the reader's party.
public struct PlayedTurnSheet: Sendable {
  private let turn: PlayedTurn
  private let standing: PartyStanding?
  private let sight: TableSight
  private var words: PlayedTurnWords { PlayedTurnWords(sight.language) }

  public init(_ turn: PlayedTurn, _ standing: PartyStanding?, _ sight: TableSight) {
    (self.turn, self.standing, self.sight) = (turn, standing, sight)
  }

  public var sheet: Sheet {
    let players = sight.state.players.filter { $0.value.role != .sealed && sight.state.seated($0.key)?.seat.kind == .delegation }.keys.sorted()
    let sealed = sight.state.seats.map(\.seat.id).filter { sight.state.saidTerms(of: $0)?.role == .sealed }
    let notes = (players.isEmpty ? [] : [words.players(sight.names(players))]) + (sealed.isEmpty ? [] : [words.sealed(sight.names(sealed))])
    let blocks = now + notes.map { .note($0) } + position
    return Sheet(id: "played", title: words.title, blocks: blocks)
  }

  private var now: [Block] {
    switch turn {
    case .own(let wait): own(wait)
    case .others: [.paragraph(words.others)]
    case .waits(let moment, let canPass): [.paragraph(words.waits(sight.moment(moment), canPass: canPass))]
    case .goesOn: [.paragraph(words.goesOn)]
    case .ended:
      outcome + [.paragraph("\(strong: words.ended(sight.link(words.minutes, to: .minutes), sight.link(words.decisions, to: .decisions)))")]
    }
  }

  private var outcome: [Block] {
    let record = RecordWords(sight.language)
    return sight.state.decisions.flatMap { decision -> [Block] in
      let carried = decision.carriers.isEmpty ? [] : [record.carried(sight.names(decision.carriers))]
      let against = decision.dissent.map { record.dissent(sight.name($0.seat), $0.reason) }
      return [.paragraph(words.decided(sight.title(decision.facts.matter)))] + carried.map { .paragraph($0) }
        + (against.isEmpty ? [] : [.paragraph(record.against), .list(against)])
    }
  }

  private func own(_ wait: PlayedWait) -> [Block] {
    func way(_ text: Prose, _ kind: ActKind, _ about: String?) -> Prose { sight.link(text, to: .act(kind, about: about)) }
    switch wait {
    case .turn(let round, let rounds):
      let proposal = sight.state.proposals.last { $0.withdrawnAt == nil && $0.readers.include(.table) }
      let propose = way(words.propose, .propose, nil)
      guard let proposal else { return [.paragraph("\(strong: words.turn(round, of: rounds)) \(words.noText)"), .list([propose])] }
      let ways = [way(words.amend, .amend, proposal.id.rawValue), propose, way(words.leave, .state, nil)]
      return [.paragraph("\(strong: words.turn(round, of: rounds)) \(sight.title(proposal.id))"), .list(ways)]
    case .answer(let round):
      let matter = sight.state.round(round).map { sight.title($0.matter) } ?? "–"
      return [.paragraph("\(strong: words.answer) \(matter)"), .list([way(words.answerHere, .answerRound, round.rawValue)])]
    case .ballot(let vote):
      let matter = sight.state.vote(vote).map { sight.title($0.facts.matter) } ?? "–"
      return [.paragraph("\(strong: words.ballot) \(matter)"), .list([way(words.voteHere, .cast, vote.rawValue)])]
    case .withdrawal(let amendment):
      return [.paragraph("\(strong: words.withdrawal)"), .list([way(words.withdrawHere, .withdrawAmendment, amendment.rawValue)])]
    case .chair: return [.paragraph("\(strong: words.chair)")]
    }
  }

  /// What the party of the reader can live with, and what the text on the table is to it.
  private var position: [Block] { standing.map { StandingBlocks($0, language: sight.language).byPublicPositions } ?? [] }
}
