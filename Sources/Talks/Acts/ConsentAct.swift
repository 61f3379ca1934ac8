import Dossiers

/// Rounds in which every voter says where it stands; hidden until all have spoken or the round closes.
public enum ConsentAct: Sendable, Hashable {
  /// A round on one matter, with the moment at which silence is silence.
  public struct Opening: Sendable, Hashable, Codable {
    public var matter: Matter
    public var deadline: Instant

    public init(matter: Matter, deadline: Instant) {
      self.matter = matter
      self.deadline = deadline
    }
  }

  /// Where a seat stands; what stands in the way has a reason and a remedy.
  public struct Answer: Sendable, Hashable, Codable {
    public var round: RoundID
    public var stand: Stand
    public var reason: String
    /// What would lift it.
    public var remedy: String

    public init(round: RoundID, stand: Stand, reason: String = "", remedy: String = "") {
      self.round = round
      self.stand = stand
      self.reason = reason
      self.remedy = remedy
    }
  }

  /// The end of a round: after the last has spoken or after the deadline. What follows is computed.
  public struct Closing: Sendable, Hashable, Codable {
    public var round: RoundID

    public init(round: RoundID) {
      self.round = round
    }
  }

  /// From best to worst.
  public enum Stand: String, Sendable, Hashable, Codable, CaseIterable {
    case agrees
    case canLiveWith = "can_live_with"
    case objects
    case blocks
  }

  case open(Opening)
  case answer(Answer)
  case close(Closing)
}

extension ConsentAct: ActFamily {
  var kind: ActKind {
    switch self {
    case .open: .openRound
    case .answer: .answerRound
    case .close: .closeRound
    }
  }

  var facts: any Encodable & Sendable {
    switch self {
    case .open(let facts): facts
    case .answer(let facts): facts
    case .close(let facts): facts
    }
  }

  init(_ kind: ActKind, from decoder: any Decoder) throws {
    if kind == .openRound {
      self = .open(try Opening(from: decoder))
    } else if kind == .answerRound {
      self = .answer(try Answer(from: decoder))
    } else if kind == .closeRound {
      self = .close(try Closing(from: decoder))
    } else {
      throw Self.stranger(kind, decoder)
    }
  }
}
