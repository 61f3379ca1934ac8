import Dossiers
public import Vocabulary

/// Votes: announced ahead under a rule, opened with everything frozen, counted by the machine.
public enum VoteAct: Sendable, Hashable {
  /// A vote with its rule and its dates: the threat.
  public struct Announcement: Sendable, Hashable, Codable {
    public var matter: Matter
    /// One of the rules of procedure.
    public var rule: DecisionRuleID
    /// Not before this.
    public var opens: Instant
    /// After this it may be closed whoever is silent; `nil` to wait for all.
    public var closes: Instant?

    public init(matter: Matter, rule: DecisionRuleID, opens: Instant, closes: Instant? = nil) {
      self.matter = matter
      self.rule = rule
      self.opens = opens
      self.closes = closes
    }
  }

  /// A vote that will not be held; its trace stays.
  public struct Withdrawal: Sendable, Hashable, Codable {
    public var vote: VoteID
    public var reason: String

    public init(vote: VoteID, reason: String = "") {
      self.vote = vote
      self.reason = reason
    }
  }

  /// A seat that lets another vote for it in one vote, before it opens.
  public struct Proxy: Sendable, Hashable, Codable {
    public var vote: VoteID
    public var holder: SeatID

    public init(vote: VoteID, holder: SeatID) {
      self.vote = vote
      self.holder = holder
    }
  }

  /// Rule, roll, weights, quorum, text and proxies freeze.
  public struct Opening: Sendable, Hashable, Codable {
    public var vote: VoteID

    public init(vote: VoteID) {
      self.vote = vote
    }
  }

  /// The vote of a seat, or of one for which it holds a proxy; whole or divided.
  public struct Ballot: Sendable, Hashable, Codable {
    public var vote: VoteID
    /// Whose vote it is; `nil` for the own one.
    public var seat: SeatID?
    /// One for a whole vote; together the weight of the seat.
    public var parts: [Part]

    public init(vote: VoteID, seat: SeatID? = nil, parts: [Part]) {
      self.vote = vote
      self.seat = seat
      self.parts = parts
    }
  }

  /// The end of a vote; the result is computed.
  public struct Closing: Sendable, Hashable, Codable {
    public var vote: VoteID

    public init(vote: VoteID) {
      self.vote = vote
    }
  }

  /// The chair after a count that ended in a tie.
  public struct TieBreak: Sendable, Hashable, Codable {
    public var vote: VoteID
    public var isInFavour: Bool

    public init(vote: VoteID, isInFavour: Bool) {
      self.vote = vote
      self.isInFavour = isInFavour
    }
  }

  /// Where a vote goes.
  public enum Choice: String, Sendable, Hashable, Codable, CaseIterable {
    case inFavour = "for"
    case against
    case abstains
  }

  /// A part of the weight of a seat.
  public struct Part: Sendable, Hashable, Codable {
    public var choice: Choice
    public var weight: Int

    public init(_ choice: Choice, weight: Int) {
      self.choice = choice
      self.weight = weight
    }
  }

  case announce(Announcement)
  case withdraw(Withdrawal)
  case proxy(Proxy)
  case open(Opening)
  case cast(Ballot)
  case close(Closing)
  case breakTie(TieBreak)
}

extension VoteAct: ActFamily {
  var kind: ActKind {
    switch self {
    case .announce: .announceVote
    case .withdraw: .withdrawVote
    case .proxy: .giveProxy
    case .open: .openVote
    case .cast: .cast
    case .close: .closeVote
    case .breakTie: .breakTie
    }
  }

  var facts: any Encodable & Sendable {
    switch self {
    case .announce(let facts): facts
    case .withdraw(let facts): facts
    case .proxy(let facts): facts
    case .open(let facts): facts
    case .cast(let facts): facts
    case .close(let facts): facts
    case .breakTie(let facts): facts
    }
  }

  init(_ kind: ActKind, from decoder: any Decoder) throws {
    if kind == .announceVote {
      self = .announce(try Announcement(from: decoder))
    } else if kind == .withdrawVote {
      self = .withdraw(try Withdrawal(from: decoder))
    } else if kind == .giveProxy {
      self = .proxy(try Proxy(from: decoder))
    } else if kind == .openVote {
      self = .open(try Opening(from: decoder))
    } else if kind == .cast {
      self = .cast(try Ballot(from: decoder))
    } else if kind == .closeVote {
      self = .close(try Closing(from: decoder))
    } else if kind == .breakTie {
      self = .breakTie(try TieBreak(from: decoder))
    } else {
      throw Self.stranger(kind, decoder)
    }
  }
}
