import Assessments
public import Dossiers
public import Talks
public import Vocabulary

/// A seat that is played where its delegation sits, on lines that the table does not know; its acts are signed as all acts by command.
public struct PlayedSeat: Sendable {
  public var lines: OwnLines
  public var key: SigningKey?

  public init(_ lines: OwnLines, key: SigningKey? = nil) { (self.lines, self.key) = (lines, key) }
}

extension TableStore {
  /// What the seat would do next, with how its party stands by its own lines; no act where it is up to somebody else. Nothing is done.
  ///
  /// Throws `PlayFault` for a seat without a party and for talks that ended.
  public func next(
    of own: PlayedSeat, _ politics: Politics, in language: Language, at now: Instant
  ) throws -> (act: Act.Body?, standing: PartyStanding?) {
    let state = try current().state
    try own.check(in: state)
    let night = own.night(state, politics, in: state.languageOfPlay ?? language)
    return (night?.act(of: own.lines.seat, at: moment(now, after: state)), night?.standing(of: own.lines.seat))
  }

  /// Says at the table, once, that the seat is played so. Throws `PlayFault` for a seat without a party and for talks that ended, and what an act
  /// throws.
  public func seat(_ own: PlayedSeat, in language: Language, at now: Instant) throws {
    let standing = try current()
    try own.check(in: standing.state)
    let terms = standing.state.ownTerms(of: own.lines)
    guard standing.state.saidTerms(of: own.lines.seat) != terms else { return }
    let sentence = PlayerReason.plays(terms).sentence[standing.state.languageOfPlay ?? language]
    let words = Act.Body.word(.state(.init(text: sentence, event: terms.event)))
    try act(words, by: own.lines.seat, at: moment(now, after: standing.state), after: standing, key: own.key)
  }
}

extension PlayedSeat {
  /// The night as the seat sees it.
  func night(_ state: TableState, _ politics: Politics, in language: Language) -> PlayedNight? {
    PlayedNight(state, on: politics.table, PlayerNames(politics.table, politics), in: language, own: lines)
  }

  fileprivate func check(in state: TableState) throws {
    guard state.decisions.isEmpty, state.failures.isEmpty else { throw PlayFault.isOver }
    guard let seated = state.seated(lines.seat) else { throw PlayFault.noSeat(lines.seat, seats: state.seats.map(\.seat.id)) }
    guard seated.seat.party != nil, seated.seat.kind == .delegation else { throw PlayFault.noParty(lines.seat) }
  }
}
