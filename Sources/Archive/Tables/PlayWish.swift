public import Dossiers
public import Negotiation
public import Talks
public import Vocabulary

/// How a table is to be played: where people sit, and how the players of the other seats give way.
public struct PlayWish: Sendable, Hashable {
  /// Rounds where nobody asks for another number.
  public static let usualRounds = 10

  /// Seats at which people sit, or are to sit.
  public var persons: [SeatID]
  /// How every party gives way; `nil` for each another, by the seed.
  public var temper: Temper?
  public var rounds: Int
  /// Says who begins and which way it goes around.
  public var seed: UInt64
  /// The rule by which the last round votes; `nil` for a round of consent as all others.
  public var vote: DecisionRuleID?

  public init(persons: [SeatID] = [], temper: Temper? = nil, rounds: Int = Self.usualRounds, seed: UInt64 = 1, vote: DecisionRuleID? = nil) {
    (self.persons, self.temper, self.rounds, self.seed, self.vote) = (persons, temper, rounds, seed, vote)
  }

  /// Throws `PlayFault` where a table that is opened so has no such seat for a person, or no such vote.
  func check(_ opening: TableAct.Opening) throws {
    let seats = opening.seats.map(\.id)
    for person in persons where !seats.contains(person) { throw PlayFault.noSeat(person, seats: seats) }
    if let vote, !opening.rules.votes.contains(where: { $0.id == vote }) { throw PlayFault.noRule(vote, rules: opening.rules.votes.map(\.id)) }
  }

  /// What every seat says of itself that is played: those without a person of whose party positions are known, and the chair.
  ///
  /// Throws `PlayFault` for a record that ended, which is left as it is, and where nothing is known of any party.
  func players(in state: TableState, _ politics: Politics) throws -> [SeatID: PlayerTerms] {
    guard state.decisions.isEmpty, state.failures.isEmpty else { throw PlayFault.isOver }
    let known = politics.parties.map(\.id)
    guard state.voters.contains(where: { $0.party.map(known.contains) ?? false }) else { throw PlayFault.noParties }
    var players: [SeatID: PlayerTerms] = [:]
    for (number, seated) in state.seats.enumerated() where seated.people.isEmpty && !persons.contains(seated.seat.id) {
      // A seat that ever sealed its lines has people, wherever they sit.
      guard !state.envelopes.contains(where: { $0.seat == seated.seat.id }), state.saidTerms(of: seated.seat.id)?.role != .sealed else { continue }
      let role: PlayerTerms.Role? =
        switch seated.seat.kind {
        case .chair: .chair
        case .delegation: seated.seat.party.flatMap { known.contains($0) ? PlayerTerms.Role.party(ownTemper(number)) : nil }
        case .secretary, .legalAdviser, .agency, .finance, .analyst, .observer: nil
        }
      players[seated.seat.id] = role.map { PlayerTerms($0, rounds: rounds, seed: seed, vote: vote) }
    }
    return players
  }

  /// The one that was asked for; else by the seed, each seat another.
  private func ownTemper(_ seat: Int) -> Temper {
    temper ?? Temper.allCases[Int((seed &+ UInt64(seat)) % UInt64(Temper.allCases.count))]
  }
}

extension TableShelf {
  /// Opens a table for the parties of a dossier, to be played as a wish says; gives a link for each person, in their order.
  ///
  /// Throws `PlayFault`, `QuestionError` for a dossier without talks, and what an act throws.
  public func openPlayed(_ dossier: Dossier, _ wish: PlayWish, at now: Instant) throws -> (table: TableStore, links: [SeatLink]) {
    let opening = try TableAct.Opening.played(dossier)
    try wish.check(opening)
    let table = try open(opening, by: "chair", readers: .table, at: now)
    let links = try wish.persons.compactMap { person in
      try table.act(TableWish(kind: .invite, values: [.seat: person.rawValue], seat: "chair"), at: now, dossier: nil).link
    }
    return (table, links)
  }
}
