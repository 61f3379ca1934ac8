import Assessments
public import Dossiers
import Negotiation
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

  /// Seats players as a wish says, for the parties of which the public positions are known. A table that has players keeps those that it has.
  ///
  /// Throws `PlayFault` where the table cannot be played, before anything is written.
  public func seatPlayers(_ wish: PlayWish, _ politics: Politics, in language: Language, at now: Instant) throws {
    let state = try current().state
    guard !state.players.values.contains(where: { $0.role != .sealed }) else { return }
    for (seat, terms) in try wish.players(in: state, politics).sorted(by: { $0.key < $1.key }) {
      try act(.word(.state(.init(text: PlayerReason.plays(terms).sentence[language], event: terms.event))), by: seat, at: try moment(now))
    }
  }

  /// Lets the players act until a person must, or it has ended; gives what is waited for. `own` is a seat that is played here on lines of its own.
  ///
  /// `politics` are the public positions. Where nobody else sits there, nobody waits for a moment either: the clock of the record goes on to it; and
  /// so it does where one person alone plays against them and asks for that moment. What somebody does meanwhile is seen before the next act of a
  /// player. They go on in the language in which they began. Throws what an act of a player throws.
  @discardableResult
  public func play(
    _ politics: Politics, in language: Language, passing: (person: SeatID, until: Instant)? = nil, own: PlayedSeat? = nil, at now: Instant
  ) throws -> PlayedMove {
    let names = PlayerNames(politics.table, politics)
    var clock = now
    while true {
      let standing = try current()
      let spoken = standing.state.languageOfPlay ?? language
      let at = moment(clock, after: standing.state)
      let owned = own.flatMap { $0.night(standing.state, politics, in: spoken) }
      if let own, let body = owned?.act(of: own.lines.seat, at: at) {
        try act(body, by: own.lines.seat, at: at, after: standing, key: own.key)
        continue
      }
      guard let night = owned?.asKnown(names) ?? PlayedNight(standing.state, on: politics.table, names, in: spoken) else { return .ended }
      switch night.next(at: at) {
      case .act(let seat, let body): try act(body, by: seat, at: at, after: standing)
      case .waits(let moment) where (owned ?? night).isAlone(): clock = moment
      case .waits(let moment) where moment == passing?.until && night.isAlone(but: passing?.person): clock = moment
      case .waits(let moment): return .waits(until: moment)
      case .awaits(let seat, let wait): return .awaits(seat, wait)
      case .ended: return .ended
      }
    }
  }

  /// Does an act of a player where nobody did anything since it was thought of.
  func act(_ body: Act.Body, by seat: SeatID, at now: Instant, after standing: Standing, key: SigningKey? = nil) throws {
    let identifier = ActIdentifier()
    var act = Act(ActID("\(identifier)"), by: seat, at: now, for: standing.state.circle(of: body), body)
    var seal = TableSeal(key: key)
    if let key { seal.registers = try !ledger.knows(key.publicKey, of: seat.rawValue) }
    do { _ = try append(&act, identifier, seal, expecting: standing.head) } catch LedgerError.headMoved { return }
  }

  private func moment(_ now: Instant) throws -> Instant { moment(now, after: try current().state) }

  /// A moment after all that happened, so that the order of acts can be told by their moments.
  func moment(_ now: Instant, after state: TableState) -> Instant {
    guard let last = state.last else { return now }
    return max(now, Instant(milliseconds: last.milliseconds + 1000))
  }
}
