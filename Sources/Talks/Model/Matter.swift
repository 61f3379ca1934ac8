/// What a consent round, a vote or a decision is about.
public enum Matter: Sendable, Hashable {
  /// A version of a proposal.
  case proposal(ProposalID, version: Int)
  case amendment(AmendmentID)
}

extension Matter: Codable {
  private enum Key: String, CodingKey { case proposal, version, amendment }

  /// `{"proposal": …, "version": 1}` or `{"amendment": …}`. Throws `DecodingError` for anything else.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let amendment = try container.decodeIfPresent(AmendmentID.self, forKey: .amendment) {
      self = .amendment(amendment)
    } else {
      self = .proposal(try container.decode(ProposalID.self, forKey: .proposal), version: try container.decode(Int.self, forKey: .version))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .proposal(let proposal, let version):
      try container.encode(proposal, forKey: .proposal)
      try container.encode(version, forKey: .version)
    case .amendment(let amendment): try container.encode(amendment, forKey: .amendment)
    }
  }
}
