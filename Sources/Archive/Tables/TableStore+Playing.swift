public import Dossiers
public import Negotiation
public import Talks
public import Vocabulary

extension TableStore {
  /// Does an act that nobody writes in fields: one of a player. Throws `Refusal`, `LedgerError` and `TableError`.
  @discardableResult
  public func act(_ body: Act.Body, by seat: SeatID, at now: Instant) throws -> TableDone {
    let identifier = ActIdentifier()
    var act = Act(ActID("\(identifier)"), by: seat, at: now, for: try current().state.circle(of: body), body)
    let receipt = try append(&act, identifier, TableSeal())
    return TableDone(act: act, receipt: receipt, link: nil)
  }

  /// Says at the table how some seats are played; those that said the same before say nothing again.
  public func seatPlayers(_ players: [SeatID: PlayerTerms], in language: Language, at now: Instant) throws {
    let known = try current().state.players
    for (seat, terms) in players.sorted(by: { $0.key < $1.key }) where known[seat] != terms {
      let text = PlayerReason.plays(terms).sentence[language]
      try act(.word(.state(.init(text: text, event: terms.event))), by: seat, at: try moment(now))
    }
  }

  /// Lets the players act until a person must, or it has ended; gives what is waited for.
  ///
  /// `politics` and `table` are the public positions. Where nobody else sits there, nobody waits for a moment either: the clock of the record goes on
  /// to it. Throws what an act of a player throws.
  public func play(on table: Negotiation.Table, _ politics: Politics, in language: Language, at now: Instant) throws -> PlayedMove {
    let names = PlayerNames(table, politics)
    var clock = now
    while true {
      let state = try current().state
      guard let night = PlayedNight(state, on: table, names, in: language) else { return .ended }
      let at = try moment(clock)
      switch night.next(at: at) {
      case .act(let seat, let body): try act(body, by: seat, at: at)
      case .waits(let moment) where night.isAlone: clock = moment
      case .waits(let moment): return .waits(until: moment)
      case .awaits(let seat, let wait): return .awaits(seat, wait)
      case .ended: return .ended
      }
    }
  }

  /// A moment after all that happened, so that the order of acts can be told by their moments.
  private func moment(_ now: Instant) throws -> Instant {
    guard let last = try current().state.last else { return now }
    return max(now, Instant(milliseconds: last.milliseconds + 1000))
  }
}
