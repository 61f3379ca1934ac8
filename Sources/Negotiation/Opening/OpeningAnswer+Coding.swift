extension OpeningAnswer.Step: Codable {
  /// `"none"`, `"exists"`, or the list of measures. Throws `DecodingError` for anything else.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let levers = try? container.decode([Int].self) {
      self = .on(levers)
      return
    }
    switch try container.decode(String.self) {
    case "none": self = .none
    case "exists": self = .exists
    case let other: throw DecodingError.dataCorruptedError(in: container, debugDescription: "no step of an answer is called \(other)")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .none: try container.encode("none")
    case .exists: try container.encode("exists")
    case .on(let levers): try container.encode(levers)
    }
  }
}
