import Dossiers

/// Sessions, who is there at every moment, and the head that seats confirm at the close.
public enum SessionAct: Sendable, Hashable {
  /// A session with its agenda and who is there.
  public struct Opening: Sendable, Hashable, Codable {
    /// By which a referral names the session that it returns to.
    public var name: String
    public var agenda: [AgendaItem]
    /// Seats of the table that are there when it opens.
    public var present: [SeatID]

    public init(name: String, agenda: [AgendaItem] = [], present: [SeatID]) {
      self.name = name
      self.agenda = agenda
      self.present = present
    }
  }

  /// A seat that comes or goes.
  public struct Presence: Sendable, Hashable, Codable {
    public var seat: SeatID
    public var isPresent: Bool

    public init(seat: SeatID, isPresent: Bool) {
      self.seat = seat
      self.isPresent = isPresent
    }
  }

  /// A break, with when it is meant to end.
  public struct Suspension: Sendable, Hashable, Codable {
    public var until: Instant?
    public var reason: String

    public init(until: Instant? = nil, reason: String = "") {
      self.until = until
      self.reason = reason
    }
  }

  /// The end of a break.
  public struct Resumption: Sendable, Hashable, Codable {
    public init() {}
  }

  /// The end of a session; every seat is then asked to confirm the head.
  public struct Closing: Sendable, Hashable, Codable {
    public var reason: String

    public init(reason: String = "") {
      self.reason = reason
    }
  }

  /// A seat that says which head of the record it has seen.
  public struct Confirmation: Sendable, Hashable, Codable {
    public var session: SessionID
    /// Acts up to the head.
    public var count: Int
    /// As the ledger writes it.
    public var hash: String

    public init(session: SessionID, count: Int, hash: String) {
      self.session = session
      self.count = count
      self.hash = hash
    }
  }

  /// A point of the agenda.
  public struct AgendaItem: Sendable, Hashable, Codable {
    public var title: String
    /// The proposals that are taken under it.
    public var proposals: [ProposalID]

    public init(_ title: String, proposals: [ProposalID] = []) {
      self.title = title
      self.proposals = proposals
    }
  }

  case open(Opening)
  case presence(Presence)
  case suspend(Suspension)
  case resume(Resumption)
  case close(Closing)
  case confirm(Confirmation)
}

extension SessionAct: ActFamily {
  var kind: ActKind {
    switch self {
    case .open: .openSession
    case .presence: .presence
    case .suspend: .suspendSession
    case .resume: .resumeSession
    case .close: .closeSession
    case .confirm: .confirmHead
    }
  }

  var facts: any Encodable & Sendable {
    switch self {
    case .open(let facts): facts
    case .presence(let facts): facts
    case .suspend(let facts): facts
    case .resume(let facts): facts
    case .close(let facts): facts
    case .confirm(let facts): facts
    }
  }

  init(_ kind: ActKind, from decoder: any Decoder) throws {
    if kind == .openSession {
      self = .open(try Opening(from: decoder))
    } else if kind == .presence {
      self = .presence(try Presence(from: decoder))
    } else if kind == .suspendSession {
      self = .suspend(try Suspension(from: decoder))
    } else if kind == .resumeSession {
      self = .resume(try Resumption(from: decoder))
    } else if kind == .closeSession {
      self = .close(try Closing(from: decoder))
    } else if kind == .confirmHead {
      self = .confirm(try Confirmation(from: decoder))
    } else {
      throw Self.stranger(kind, decoder)
    }
  }
}
