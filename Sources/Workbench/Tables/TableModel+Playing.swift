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
    // NB: what comes next is in the acts of all; of that the reader learns whether it is up to them, and of the rest what their own record tells.
    guard let night = PlayedNight(try table.current().state, on: politics.table, names, in: language) else { return nil }
    let standing = PlayedNight(state, on: politics.table, names, in: context.language)?.standing(of: seat)
    let turn: PlayedTurn =
      switch night.next(at: now) {
      case .act: .goesOn
      case .awaits(seat, let wait): .own(wait)
      case .awaits: .others
      case .waits(let moment): .waits(until: moment, canPass: night.isAlone(but: seat))
      case .ended: .ended
      }
    return (turn, standing)
  }

  /// Lets the players go on, where there are any; past a moment that nobody else waits for where the reader asks for that. Throws what an act of a
  /// player throws.
  func playOn(_ context: PageContext, passingTime: Bool = false) throws {
    guard !(try table.current().state.players.isEmpty), let politics = dossier(context)?.talks?.politics else { return }
    try table.play(on: politics.table, politics, in: context.language, passingTimeFor: passingTime ? seat : nil, at: now)
  }
}
