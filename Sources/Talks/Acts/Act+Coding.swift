import Dossiers
import Vocabulary

extension Act {
  private enum Key: String, CodingKey {
    case version, id, by, person, at, readers, kind, facts
  }

  /// Throws `DecodingError` for another version, an unknown kind or a missing fact; whether the act may be done is up to `advance`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let version = try container.decode(Int.self, forKey: .version)
    guard version == Self.version else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: container, debugDescription: "an act of version \(version); this program reads version \(Self.version)")
    }
    id = try container.decode(ActID.self, forKey: .id)
    by = try container.decode(SeatID.self, forKey: .by)
    person = try container.decodeIfPresent(PersonID.self, forKey: .person)
    at = try container.decode(Instant.self, forKey: .at)
    readers = try container.decode(Readers.self, forKey: .readers)
    body = try Body(try container.decode(ActKind.self, forKey: .kind), from: container.superDecoder(forKey: .facts))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.version, forKey: .version)
    try container.encode(id, forKey: .id)
    try container.encode(by, forKey: .by)
    try container.encodeIfPresent(person, forKey: .person)
    try container.encode(at, forKey: .at)
    try container.encode(readers, forKey: .readers)
    try container.encode(kind, forKey: .kind)
    try body.facts.encode(to: container.superEncoder(forKey: .facts))
  }
}
