import Dossiers

extension WordAct: Codable {
  private enum Key: String, CodingKey { case kind, facts }

  /// Its kind and its facts. Throws `DecodingError` where one is missing or of another form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self = try WordAct(try container.decode(ActKind.self, forKey: .kind), from: container.superDecoder(forKey: .facts))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .kind)
    try facts.encode(to: container.superEncoder(forKey: .facts))
  }
}
