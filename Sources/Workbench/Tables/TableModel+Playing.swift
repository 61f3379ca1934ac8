import Archive
import Assessments
import Dossiers
import Negotiation
import Reports
import Talks
import Vocabulary

extension TableModel {
  /// What is up at a played table and how the reader's party stands; `nil` where nobody is played, and for whoever has no seat.
  func played(_ context: PageContext) throws -> (turn: PlayedTurn, standing: PartyStanding?)? {
    guard let seat, !state.players.isEmpty, let politics = dossier(context)?.talks?.politics else { return nil }
    let names = PlayerNames(politics.table, politics)
    let language = state.languageOfPlay ?? context.language
    guard let night = PlayedNight(try table.current().state, on: politics.table, names, in: language) else { return nil }
    let standing = PlayedNight(state, on: politics.table, names, in: context.language)?.standing(of: seat)
    return (turn(of: seat, in: night), standing)
  }

  /// NB: who has answered or voted is nobody's business while others may still, so of an open round or vote a reader learns what their own record
  /// tells: the acts of all say no more here than what comes once it is closed.
  private func turn(of seat: SeatID, in night: PlayedNight) -> PlayedTurn {
    if let round = state.rounds.last(where: { $0.closedAt == nil }) {
      return round.silent.contains(seat) ? .own(.answer(round.id)) : .others
    }
    if let vote = state.votes.last(where: { $0.phase == .open }) {
      return state.awaited(in: vote).contains(seat) ? .own(.ballot(vote.id)) : .others
    }
    return switch night.next(at: now) {
    case .act: .goesOn
    case .awaits(seat, let wait): .own(wait)
    case .awaits: .others
    case .waits(let moment): .waits(until: moment, canPass: night.isAlone(but: seat))
    case .ended: .ended
    }
  }

  /// Lets the players go on, where there are any; up to a moment that nobody else waits for where the reader asks for that very moment. Throws what
  /// an act of a player throws.
  func playOn(_ context: PageContext, upTo moment: Instant? = nil) throws {
    guard !(try table.current().state.players.isEmpty), let politics = dossier(context)?.talks?.politics else { return }
    try table.play(politics, in: context.language, passing: seat.flatMap { seat in moment.map { (seat, $0) } }, at: now)
  }
}
