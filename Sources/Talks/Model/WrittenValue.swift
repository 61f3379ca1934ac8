public import Vocabulary

/// The value of a lever as a record writes it: words and whole numbers, never a binary fraction.
public enum WrittenValue: Sendable, Hashable {
  /// A decimal as written, with a point: `12`, `0.5`; `never` for one without end.
  case number(String)
  case flag(Bool)
  case choice(String)
  case set([String])
  /// The text sets no such thing.
  case absent
  /// Not known.
  case unknown

  /// For the engines; `nil` where the number is none.
  public var value: LeverValue? {
    switch self {
    case .number("never"): .number(.infinity)
    case .number(let text): Double(text).map(LeverValue.number)
    case .flag(let flag): .flag(flag)
    case .choice(let choice): .choice(choice)
    case .set(let members): .set(members)
    case .absent: .absent
    case .unknown: .unknown
    }
  }
}

extension WrittenValue: Codable {
  private enum Key: String, CodingKey { case number, flag, choice, set }

  /// `{"number": "0.5"}`, `{"flag": true}`, `{"choice": …}`, `{"set": […]}`, `"absent"` or `"unknown"`. Throws `DecodingError` for anything else.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      if let text = try container.decodeIfPresent(String.self, forKey: .number) {
        self = .number(text)
      } else if let flag = try container.decodeIfPresent(Bool.self, forKey: .flag) {
        self = .flag(flag)
      } else if let choice = try container.decodeIfPresent(String.self, forKey: .choice) {
        self = .choice(choice)
      } else {
        self = .set(try container.decode([String].self, forKey: .set))
      }
      return
    }
    let container = try decoder.singleValueContainer()
    switch try container.decode(String.self) {
    case "absent": self = .absent
    case "unknown": self = .unknown
    case let other: throw DecodingError.dataCorruptedError(in: container, debugDescription: "no value of a lever is called \(other)")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .number(let text): try encode(text, .number, to: encoder)
    case .flag(let flag): try encode(flag, .flag, to: encoder)
    case .choice(let choice): try encode(choice, .choice, to: encoder)
    case .set(let members): try encode(members, .set, to: encoder)
    case .absent: try encode(word: "absent", to: encoder)
    case .unknown: try encode(word: "unknown", to: encoder)
    }
  }

  private func encode(_ value: some Encodable, _ key: Key, to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(value, forKey: key)
  }

  private func encode(word: String, to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(word)
  }
}
