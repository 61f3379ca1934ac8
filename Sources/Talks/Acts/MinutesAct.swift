import Dossiers

/// Minutes of a session: adopted by an act, corrected by one that names what it corrects.
public enum MinutesAct: Sendable, Hashable {
  /// Minutes in force, by the hash of their facts.
  public struct Adoption: Sendable, Hashable, Codable {
    public var session: SessionID
    /// Of the facts of the minutes, as the ledger computes it.
    public var hash: String

    public init(session: SessionID, hash: String) {
      self.session = session
      self.hash = hash
    }
  }

  /// What minutes say of one act, and what it must be.
  public struct Correction: Sendable, Hashable, Codable {
    public var session: SessionID
    /// The act of which the minutes are wrong.
    public var act: ActID
    public var text: String

    public init(session: SessionID, act: ActID, text: String) {
      self.session = session
      self.act = act
      self.text = text
    }
  }

  case adopt(Adoption)
  case correct(Correction)
}

extension MinutesAct: ActFamily {
  var kind: ActKind {
    switch self {
    case .adopt: .adoptMinutes
    case .correct: .correctMinutes
    }
  }

  var facts: any Encodable & Sendable {
    switch self {
    case .adopt(let facts): facts
    case .correct(let facts): facts
    }
  }

  init(_ kind: ActKind, from decoder: any Decoder) throws {
    if kind == .adoptMinutes {
      self = .adopt(try Adoption(from: decoder))
    } else if kind == .correctMinutes {
      self = .correct(try Correction(from: decoder))
    } else {
      throw Self.stranger(kind, decoder)
    }
  }
}
