extension DecisionAct.Ground: Codable {
  private enum Key: String, CodingKey { case round, vote }

  /// `{"round": …}` or `{"vote": …}`. Throws `DecodingError` for anything else.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let round = try container.decodeIfPresent(RoundID.self, forKey: .round) {
      self = .round(round)
    } else {
      self = .vote(try container.decode(VoteID.self, forKey: .vote))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .round(let round): try container.encode(round, forKey: .round)
    case .vote(let vote): try container.encode(vote, forKey: .vote)
    }
  }
}
