import Assessments
public import Dossiers
import Negotiation
public import Talks
public import Vocabulary

/// A seat that is played where its delegation sits, on lines that the table does not know; its acts are signed as all acts by command.
public struct PlayedSeat: Sendable {
  public var lines: OwnLines
  public var key: SigningKey?

  public init(_ lines: OwnLines, key: SigningKey? = nil) { (self.lines, self.key) = (lines, key) }

  /// What comes next for a seat that is played so.
  public struct Next: Sendable {
    /// As it would be done now; `nil` where it is up to somebody else.
    public var act: Act?
    /// How the party stands by its own lines; `nil` where nothing lies at the table yet by which nights are ordered.
    public var standing: PartyStanding?
    /// Rounds and order of the night.
    public var terms: PlayerTerms
  }
}

extension TableStore {
  /// What the seat would do next. Nothing is done.
  ///
  /// Throws `PlayFault` for a seat without a party that the dossier knows, for a vote that the table does not have, and for talks that ended.
  public func next(of own: PlayedSeat, _ politics: Politics, in language: Language, at now: Instant) throws -> PlayedSeat.Next {
    let state = try current().state
    let terms = try own.checked(in: state, politics)
    let night = own.night(state, politics, in: state.languageOfPlay ?? language)
    let at = moment(now, after: state)
    let act = night?.act(of: own.lines.seat, at: at).map { body in
      Act(ActID("\(ActIdentifier())"), by: own.lines.seat, at: at, for: state.circle(of: body), body)
    }
    return PlayedSeat.Next(act: act, standing: night?.standing(of: own.lines.seat), terms: terms)
  }

  /// Says at the table, once, that the seat is played so; gives the terms of the night. Throws what `next` throws, and what an act throws.
  @discardableResult
  public func seat(_ own: PlayedSeat, _ politics: Politics, in language: Language, at now: Instant) throws -> PlayerTerms {
    let standing = try current()
    let terms = try own.checked(in: standing.state, politics)
    guard standing.state.saidTerms(of: own.lines.seat) != terms else { return terms }
    let sentence = PlayerReason.plays(terms).sentence[standing.state.languageOfPlay ?? language]
    let words = Act.Body.word(.state(.init(text: sentence, event: terms.event)))
    try act(words, by: own.lines.seat, at: moment(now, after: standing.state), after: standing, key: own.key)
    return terms
  }
}

extension PlayedSeat {
  /// The night as the seat sees it.
  func night(_ state: TableState, _ politics: Politics, in language: Language) -> PlayedNight? {
    PlayedNight(state, on: politics.table, PlayerNames(politics.table, politics), in: language, own: lines)
  }

  /// The terms of the night, where the seat can be played at it.
  fileprivate func checked(in state: TableState, _ politics: Politics) throws -> PlayerTerms {
    guard state.decisions.isEmpty, state.failures.isEmpty else { throw PlayFault.isOver }
    guard let seat = state.seated(lines.seat)?.seat else { throw PlayFault.noSeat(lines.seat, seats: state.seats.map(\.seat.id)) }
    guard seat.kind == .delegation, politics.table.parties.contains(where: { $0.id == seat.party }) else { throw PlayFault.noParty(lines.seat) }
    let terms = state.ownTerms(of: lines)
    let votes = state.rules?.votes.map(\.id) ?? []
    if let vote = terms.vote, !votes.contains(vote) { throw PlayFault.noRule(vote, rules: votes) }
    return terms
  }
}
