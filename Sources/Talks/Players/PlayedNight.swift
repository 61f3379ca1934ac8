import Dossiers
public import Negotiation
public import Vocabulary

/// A night at a table of which some seats are played, as its record tells: what comes next, with the reason of whoever does it.
///
/// In each round one seat lays a text on the table or changes it, and all are asked; so everybody answers every text, in turn
/// (R. Aydoğan, D. Festen, K. Hindriks, C. Jonker, "Alternating offers protocols for multilateral negotiation", in: Modern Approaches to Agent-based
/// Complex Automated Negotiation, Springer 2017). What a seat asks for as time goes by is its `Temper`. Pure: the same record gives the same act.
public struct PlayedNight: Sendable {
  private(set) var table: Negotiation.Table
  private(set) var names: PlayerNames
  let language: Language
  let state: TableState
  let players: [SeatID: PlayerTerms]
  /// The seat that is played here on lines of its own; `nil` for none.
  private(set) var own: OwnLines?
  private let positions: Negotiation.Table
  /// What the chair said of the night.
  let terms: PlayerTerms
  /// Voters in the order of their turns.
  let order: [Seat]

  /// `table` holds the public positions of the parties, `own` what one of them wants in their place. `nil` where nobody at the table said that it is
  /// played, and none is played here.
  public init?(_ state: TableState, on table: Negotiation.Table, _ names: PlayerNames, in language: Language, own: OwnLines? = nil) {
    guard let terms = state.nightTerms ?? own.map({ state.ownTerms(of: $0) }) else { return nil }
    (self.state, self.language, self.players, self.own, self.terms) = (state, language, state.players, own, terms)
    (self.table, positions, self.names) = (table, table, names)
    let party = own.flatMap { state.seated($0.seat)?.seat.party }
    if let own, let index = table.parties.firstIndex(where: { $0.id == party }) {
      self.names = names.naming(own.party.redLines, of: index, at: table)
      self.table.parties[index] = own.party
      self.table.parties[index].id = table.parties[index].id
    }
    order = Self.order(state.voters, terms.seed)
  }

  /// The same night as everybody at the table knows it, with the names that they know.
  public func asKnown(_ names: PlayerNames) -> PlayedNight {
    var known = self
    (known.own, known.table, known.names) = (nil, positions, names)
    return known
  }

  /// Who begins is the seed's, and so is which way it goes around.
  private static func order(_ voters: [Seat], _ seed: UInt64) -> [Seat] {
    guard !voters.isEmpty else { return [] }
    let count = UInt64(voters.count)
    let first = Int(seed % count)
    let turned = Array(voters[first...] + voters[..<first])
    return (seed / count) % 2 == 0 ? turned : [turned[0]] + turned.dropFirst().reversed()
  }

  /// What comes next.
  public func next(at now: Instant) -> PlayedMove {
    if !state.decisions.isEmpty || !state.failures.isEmpty { return state.session == nil ? .ended : chair(.session(.close(.init()))) }
    guard let session = state.session else { return chair(.session(.open(opening))) }
    if session.phase == .suspended { return chair(.session(.resume(.init()))) }
    return ballots ?? tie ?? answers(at: now) ?? decision(at: now) ?? amendments(at: now) ?? turn(at: now)
  }

  /// What a seat that is played does next; `nil` where it is up to somebody else.
  public func act(of seat: SeatID, at now: Instant) -> Act.Body? {
    if case .act(seat, let body) = next(at: now) { return body }
    return nil
  }

  private var opening: SessionAct.Opening {
    let chairs = state.seats.filter { $0.isAtTable && $0.seat.kind == .chair }.map(\.seat.id)
    return .init(name: PlayedWords.session[language], present: chairs + state.voters.map(\.id))
  }

  /// An act of the chair, where the chair is played.
  func chair(_ body: Act.Body) -> PlayedMove {
    let chair = state.seats.first { $0.isAtTable && $0.seat.kind == .chair }?.seat.id ?? "chair"
    return players[chair]?.role == .chair ? .act(chair, body) : .awaits(chair, .chair)
  }

  /// What a voter does, where it is played; else what a person must do.
  func voter(_ seat: SeatID, _ wait: PlayedWait, _ act: (Player) -> Act.Body) -> PlayedMove {
    player(seat).map { .act(seat, act($0)) } ?? .awaits(seat, wait)
  }

  /// The player of a seat; `nil` where a person sits there, or nothing is known of its party.
  func player(_ seat: SeatID) -> Player? {
    guard let temper = temper(of: seat), let party = state.seated(seat)?.seat.party,
      let index = table.parties.firstIndex(where: { $0.id == party })
    else { return nil }
    return Player(temper: temper, number: index, time: time, isDiscreet: isOwn(seat), night: self)
  }

  private func temper(of seat: SeatID) -> Temper? {
    if let own, isOwn(seat) { return own.temper }
    switch players[seat]?.role {
    case .party(let temper)?: return temper
    case .chair?, .sealed?, nil: return nil
    }
  }

  /// Whether it is the seat that is played here on lines of its own.
  func isOwn(_ seat: SeatID) -> Bool { own?.seat == seat }

  /// Whose answer comes next of those who have not given theirs: the own seat waits for nobody.
  func next(of waiting: [SeatID]) -> SeatID? { waiting.first(where: isOwn) ?? waiting.first }

  /// Whether nobody at the table acts but players, and one seat where one is given.
  public func isAlone(but seat: SeatID? = nil) -> Bool {
    state.voters.allSatisfy { $0.id == seat || player($0.id) != nil } && players.values.contains { $0.role == .chair }
  }

  // MARK: Rounds

  /// Rounds that were held: a text was put to all, or nobody had one to put.
  var held: Int {
    let rounds = self.rounds.count { Self.isText($0.matter) && $0.closedAt != nil }
    return rounds + votes.count { Self.isText($0.facts.matter) && $0.closedAt != nil } + state.words.count { $0.event == Self.pass }
  }

  private static func isText(_ matter: Matter) -> Bool {
    if case .proposal = matter { return true }
    return false
  }

  /// The moment at which the last round ended.
  var since: Instant {
    let ends =
      rounds.filter { Self.isText($0.matter) }.compactMap(\.closedAt) + votes.filter { Self.isText($0.facts.matter) }.compactMap(\.closedAt)
      + state.words.filter { $0.event == Self.pass }.map(\.at)
    return ends.max() ?? state.session?.openedAt ?? Instant(milliseconds: 0)
  }

  /// How far the talks are: 0 in the first round, 1 in the last.
  var time: Double { terms.rounds == 1 ? 1 : Double(min(held, terms.rounds - 1)) / Double(terms.rounds - 1) }

  /// The event of a seat that had no text to put in its turn.
  static let pass = "player-pass"
}

extension TableState.Word {
  /// The name of the event that a statement is about; empty for none.
  var event: String {
    if case .state(let facts) = said { return facts.event }
    return ""
  }
}
