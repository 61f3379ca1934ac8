extension PlayAct: Codable {
  private enum Key: String, CodingKey {
    case version, by, act, package, measure, option, reason, inFavour = "in_favour"
  }

  /// Throws `DecodingError` for another version, an unknown act or a missing fact of it; whether the act may be done is up to `advance`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let version = try container.decode(Int.self, forKey: .version)
    guard version == Self.version else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: container, debugDescription: "an act of version \(version); this program reads version \(Self.version)")
    }
    func package() throws -> [Int] { try container.decode([Int].self, forKey: .package) }
    func objection() throws -> PlayObjection {
      PlayObjection(
        measure: try container.decodeIfPresent(Int.self, forKey: .measure), reason: try container.decodeIfPresent(String.self, forKey: .reason))
    }
    by = try container.decode(Speaker.self, forKey: .by)
    switch try container.decode(Name.self, forKey: .act) {
    case .put: kind = .put(try package())
    case .propose: kind = .propose(try package())
    case .amend:
      kind = .amend(measure: try container.decode(Int.self, forKey: .measure), option: try container.decode(Int.self, forKey: .option))
    case .leave: kind = .leave
    case .allow: kind = .allow
    case .refuse: kind = .refuse(try objection())
    case .accept: kind = .accept
    case .object: kind = .object(try objection())
    case .vote: kind = .vote(inFavour: try container.decode(Bool.self, forKey: .inFavour), try objection())
    case .close: kind = .close
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.version, forKey: .version)
    try container.encode(by, forKey: .by)
    try container.encode(name, forKey: .act)
    func encode(_ objection: PlayObjection) throws {
      try container.encodeIfPresent(objection.measure, forKey: .measure)
      try container.encodeIfPresent(objection.reason, forKey: .reason)
    }
    switch kind {
    case .put(let options), .propose(let options): try container.encode(options, forKey: .package)
    case .amend(let measure, let option):
      try container.encode(measure, forKey: .measure)
      try container.encode(option, forKey: .option)
    case .leave, .allow, .accept, .close: break
    case .refuse(let objection), .object(let objection): try encode(objection)
    case .vote(let inFavour, let objection):
      try container.encode(inFavour, forKey: .inFavour)
      try encode(objection)
    }
  }
}
