import Dossiers

/// Acts about the record itself.
public enum RecordAct: Sendable, Hashable {
  /// Words of a person that are destroyed; rows and hashes stay.
  public struct Erasure: Sendable, Hashable, Codable {
    public var acts: [ActID]
    /// The legal ground.
    public var ground: String

    public init(acts: [ActID], ground: String) {
      self.acts = acts
      self.ground = ground
    }
  }

  /// A later version of the dossier; old answers keep their date.
  public struct Renewal: Sendable, Hashable, Codable {
    /// Hash of the dossier from now on.
    public var dossier: String
    public var reason: String

    public init(dossier: String, reason: String) {
      self.dossier = dossier
      self.reason = reason
    }
  }

  case erase(Erasure)
  case renewDossier(Renewal)
}

extension RecordAct: ActFamily {
  var kind: ActKind {
    switch self {
    case .erase: .erase
    case .renewDossier: .renewDossier
    }
  }

  var facts: any Encodable & Sendable {
    switch self {
    case .erase(let facts): facts
    case .renewDossier(let facts): facts
    }
  }

  init(_ kind: ActKind, from decoder: any Decoder) throws {
    if kind == .erase {
      self = .erase(try Erasure(from: decoder))
    } else if kind == .renewDossier {
      self = .renewDossier(try Renewal(from: decoder))
    } else {
      throw Self.stranger(kind, decoder)
    }
  }
}
