import Dossiers

/// Changes to a proposal, or to another change.
public enum AmendmentAct: Sendable, Hashable {
  /// What it changes, and in what.
  public struct Amendment: Sendable, Hashable, Codable {
    /// A version of a proposal, or another amendment.
    public var target: Matter
    public var change: TextChange
    public var reason: String

    public init(target: Matter, change: TextChange, reason: String = "") {
      self.target = target
      self.change = change
      self.reason = reason
    }
  }

  /// An amendment taken back; it stays readable.
  public struct Withdrawal: Sendable, Hashable, Codable {
    public var amendment: AmendmentID
    public var reason: String

    public init(amendment: AmendmentID, reason: String = "") {
      self.amendment = amendment
      self.reason = reason
    }
  }

  case propose(Amendment)
  case withdraw(Withdrawal)
}

extension AmendmentAct: ActFamily {
  var kind: ActKind {
    switch self {
    case .propose: .amend
    case .withdraw: .withdrawAmendment
    }
  }

  var facts: any Encodable & Sendable {
    switch self {
    case .propose(let facts): facts
    case .withdraw(let facts): facts
    }
  }

  init(_ kind: ActKind, from decoder: any Decoder) throws {
    if kind == .amend {
      self = .propose(try Amendment(from: decoder))
    } else if kind == .withdrawAmendment {
      self = .withdraw(try Withdrawal(from: decoder))
    } else {
      throw Self.stranger(kind, decoder)
    }
  }
}
