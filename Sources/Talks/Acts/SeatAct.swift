import Dossiers
public import Vocabulary

/// Who sits where.
public enum SeatAct: Sendable, Hashable {
  /// A link for a seat of the table, or for one that comes to it.
  public struct Invitation: Sendable, Hashable, Codable {
    public var seat: SeatID
    /// The seat itself, where it is not at the table yet.
    public var added: Seat?
    /// Hash of the secret in the link.
    public var link: String

    public init(seat: SeatID, added: Seat? = nil, link: String) {
      self.seat = seat
      self.added = added
      self.link = link
    }
  }

  /// A person who takes a seat with a link, which is used up by it.
  public struct Taking: Sendable, Hashable, Codable {
    public var link: String
    /// Never what the person is called: names are kept outside the record, where they can be destroyed.
    public var person: PersonID

    public init(link: String, person: PersonID) {
      self.link = link
      self.person = person
    }
  }

  /// Of the seat itself: what it said stays.
  public struct Leaving: Sendable, Hashable, Codable {
    public var reason: String

    public init(reason: String = "") { self.reason = reason }
  }

  /// A new link for a seat; old sign-ins end, and all seats see it.
  public struct Reissue: Sendable, Hashable, Codable {
    public var seat: SeatID
    public var link: String
    public var reason: String

    public init(seat: SeatID, link: String, reason: String) {
      self.seat = seat
      self.link = link
      self.reason = reason
    }
  }

  case invite(Invitation)
  case take(Taking)
  case leave(Leaving)
  case reissue(Reissue)
}

extension SeatAct: ActFamily {
  var kind: ActKind {
    switch self {
    case .invite: .invite
    case .take: .takeSeat
    case .leave: .leaveSeat
    case .reissue: .reissueSeat
    }
  }

  var facts: any Encodable & Sendable {
    switch self {
    case .invite(let facts): facts
    case .take(let facts): facts
    case .leave(let facts): facts
    case .reissue(let facts): facts
    }
  }

  init(_ kind: ActKind, from decoder: any Decoder) throws {
    if kind == .invite {
      self = .invite(try Invitation(from: decoder))
    } else if kind == .takeSeat {
      self = .take(try Taking(from: decoder))
    } else if kind == .leaveSeat {
      self = .leave(try Leaving(from: decoder))
    } else if kind == .reissueSeat {
      self = .reissue(try Reissue(from: decoder))
    } else {
      throw Self.stranger(kind, decoder)
    }
  }
}
