import Dossiers
public import Negotiation
public import Vocabulary

/// How a seat is played, as the seat itself says at the table: so a record tells by itself who was played, and how, and the play can go on from it.
public struct PlayerTerms: Sendable, Hashable {
  /// What the seat does.
  public enum Role: Sendable, Hashable {
    /// Keeps the order: opens and closes, puts what is to be put, and records how it ends. It wants nothing.
    case chair
    /// Speaks for the party of the seat, giving way as the temper says.
    case party(Temper)
    /// Is played where its delegation sits, on lines that the table does not know.
    case sealed
  }

  public var role: Role
  /// From 1 on; the last one is the deadline.
  public var rounds: Int
  /// Says who begins and which way it goes around.
  public var seed: UInt64
  /// The rule of the vote that is held in the last round, in place of a round of consent; `nil` for none.
  public var vote: DecisionRuleID?

  /// At least one round, whatever is given.
  public init(_ role: Role, rounds: Int, seed: UInt64, vote: DecisionRuleID? = nil) {
    (self.role, self.rounds, self.seed, self.vote) = (role, max(rounds, 1), seed, vote)
  }

  /// The name of the event by which the statement is known.
  public var event: String {
    let word =
      switch role {
      case .chair: Self.chair
      case .party(let temper): temper.rawValue
      case .sealed: Self.sealed
      }
    return ([Self.mark, word, "\(rounds)", "\(seed)"] + (vote.map { [$0.rawValue] } ?? [])).joined(separator: ":")
  }

  /// Of the name of an event; `nil` for any other.
  public init?(event: String) {
    // Nearly all events are of something else.
    guard event.hasPrefix(Self.mark) else { return nil }
    let parts = event.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4, parts[0] == Self.mark, let rounds = Int(parts[2]), let seed = UInt64(parts[3]) else { return nil }
    let named: [String: Role] = [Self.chair: .chair, Self.sealed: .sealed]
    guard let role = named[parts[1]] ?? Temper(rawValue: parts[1]).map(Role.party) else { return nil }
    self.init(role, rounds: rounds, seed: seed, vote: parts.count > 4 ? DecisionRuleID(parts[4]) : nil)
  }

  /// Whether the name of an event is one by which players know what they said, which nobody else may use.
  public static func isOfPlayers(event: String) -> Bool { event == mark || event.hasPrefix(mark + ":") || event.hasPrefix(mark + "-") }

  private static let mark = "player"
  private static let chair = "chair"
  private static let sealed = "sealed"
}

extension PlayerTerms.Role {
  /// Whether a party is played on positions that everybody knows.
  var isPublic: Bool {
    switch self {
    case .party: true
    case .chair, .sealed: false
    }
  }
}

extension TableState {
  /// The seats that were ever played on public positions or kept the order by rules, ascending.
  public var everPlayed: [SeatID] {
    var found: Set<SeatID> = []
    for word in words {
      guard case .state(let facts) = word.said, let terms = PlayerTerms(event: facts.event), terms.role != .sealed else { continue }
      found.insert(word.by)
    }
    return found.sorted()
  }

  /// The seats that said how they are played, with the last that each said; a seat at which somebody sat down is no longer played, nor on public
  /// positions one that sealed its own.
  public var players: [SeatID: PlayerTerms] {
    var found: [SeatID: PlayerTerms] = [:]
    for word in words {
      if case .state(let facts) = word.said, let terms = PlayerTerms(event: facts.event) { found[word.by] = terms }
    }
    return found.filter { seat, terms in
      let isSealed = envelopes.contains { $0.seat == seat }
      return (seated(seat)?.people.isEmpty ?? false) && !(isSealed && terms.role.isPublic)
    }
  }

  /// The terms of the night: those that the chair said, else the first seat that is played.
  var nightTerms: PlayerTerms? { inSeats.first { $0.role == .chair } ?? inSeats.first }

  /// The terms of all seats that are played, by the names of the seats.
  private var inSeats: [PlayerTerms] { players.sorted { $0.key < $1.key }.map(\.value) }

  /// The terms of a seat that is played on lines of its own: those of the night; else what it said before, whoever sits there; else what is given.
  public func ownTerms(of lines: OwnLines) -> PlayerTerms {
    var terms = nightTerms ?? saidTerms(of: lines.seat) ?? lines.terms
    terms.role = .sealed
    return terms
  }

  /// What a seat last said of how it is played, whoever sits there.
  public func saidTerms(of seat: SeatID) -> PlayerTerms? {
    for word in words.reversed() where word.by == seat {
      if case .state(let facts) = word.said, let terms = PlayerTerms(event: facts.event) { return terms }
    }
    return nil
  }

  /// The language in which the players speak, by what the first of them said of itself; `nil` where none did.
  public var languageOfPlay: Language? {
    for word in words {
      guard case .state(let facts) = word.said, let terms = PlayerTerms(event: facts.event) else { continue }
      return Language.allCases.first { PlayerReason.plays(terms).sentence[$0] == facts.text }
    }
    return nil
  }
}
