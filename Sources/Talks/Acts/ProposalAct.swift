import Dossiers
public import Vocabulary

/// Proposals and their versions; none is edited in place.
public enum ProposalAct: Sendable, Hashable {
  /// A variant or a package laid on the table.
  public struct Proposal: Sendable, Hashable, Codable {
    public var title: String
    public var text: ProposalText
    /// The variant of the dossier that it starts from.
    public var variant: VariantID?

    public init(title: String, text: ProposalText, variant: VariantID? = nil) {
      self.title = title
      self.text = text
      self.variant = variant
    }
  }

  /// A new version by the author, whole.
  public struct Revision: Sendable, Hashable, Codable {
    public var proposal: ProposalID
    /// The version that its author had before it.
    public var after: Int
    public var text: ProposalText
    public var reason: String

    public init(proposal: ProposalID, after: Int, text: ProposalText, reason: String = "") {
      self.proposal = proposal
      self.after = after
      self.text = text
      self.reason = reason
    }
  }

  /// A proposal taken back; it stays readable.
  public struct Withdrawal: Sendable, Hashable, Codable {
    public var proposal: ProposalID
    public var reason: String

    public init(proposal: ProposalID, reason: String = "") {
      self.proposal = proposal
      self.reason = reason
    }
  }

  case propose(Proposal)
  case revise(Revision)
  case withdraw(Withdrawal)
}

extension ProposalAct: ActFamily {
  var kind: ActKind {
    switch self {
    case .propose: .propose
    case .revise: .revise
    case .withdraw: .withdraw
    }
  }

  var facts: any Encodable & Sendable {
    switch self {
    case .propose(let facts): facts
    case .revise(let facts): facts
    case .withdraw(let facts): facts
    }
  }

  init(_ kind: ActKind, from decoder: any Decoder) throws {
    if kind == .propose {
      self = .propose(try Proposal(from: decoder))
    } else if kind == .revise {
      self = .revise(try Revision(from: decoder))
    } else if kind == .withdraw {
      self = .withdraw(try Withdrawal(from: decoder))
    } else {
      throw Self.stranger(kind, decoder)
    }
  }
}
