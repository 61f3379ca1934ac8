/// The value of a lever as a dossier writes it.
public enum LeverValue: Sendable, Hashable {
  case number(Double)
  case flag(Bool)
  case choice(String)
  case set([String])
  /// A set of which some members are there for certain and others only perhaps, as what they follow from is not known.
  case partlyKnown(certain: [String], possible: [String])
  /// The text sets no such thing; written `none` on a number.
  case absent
  /// Not known; written `null`, reported as not assessed.
  case unknown

  /// The number, where there is one.
  public var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The choice, where there is one.
  public var choice: String? {
    if case .choice(let choice) = self { choice } else { nil }
  }

  /// The flag, where there is one.
  public var flag: Bool? {
    if case .flag(let flag) = self { flag } else { nil }
  }

  /// The elements, where the value is a set or a single choice; of a set that is partly known, those that are certain.
  public var members: [String]? {
    switch self {
    case .set(let members): members
    case .choice(let choice): [choice]
    case .partlyKnown(let certain, _): certain
    case .flag, .number, .absent, .unknown: nil
    }
  }
}

extension LeverValue: CustomStringConvertible {
  /// As the dossier writes it.
  public var description: String {
    switch self {
    case .number(.infinity): Self.never
    case .number(let number):
      number.rounded() == number && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .flag(let flag): "\(flag)"
    case .choice(let choice): choice
    case .set(let members): "[\(members.joined(separator: ", "))]"
    case .partlyKnown(let certain, let possible): "[\((certain + possible.map { "\($0)?" }).joined(separator: ", "))]"
    case .absent: "none"
    case .unknown: "null"
    }
  }
}

extension LeverValue: Codable {
  /// How a number without end is written: a wait that never ends.
  package static let never = "never"

  private enum Key: CodingKey { case certain, possible }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .unknown
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let members = try? container.decode([String].self) {
      self = .set(members)
    } else {
      self = try Self.word(in: decoder)
    }
  }

  private static func word(in decoder: any Decoder) throws -> LeverValue {
    if let container = try? decoder.container(keyedBy: Key.self) {
      return .partlyKnown(
        certain: try container.decode([String].self, forKey: .certain), possible: try container.decode([String].self, forKey: .possible))
    }
    let text = try decoder.singleValueContainer().decode(String.self)
    return text == "none" ? .absent : text == never ? .number(.infinity) : .choice(text)
  }

  public func encode(to encoder: any Encoder) throws {
    if case .partlyKnown(let certain, let possible) = self {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(certain, forKey: .certain)
      return try container.encode(possible, forKey: .possible)
    }
    var container = encoder.singleValueContainer()
    switch self {
    case .number(.infinity): try container.encode(Self.never)
    case .number(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .choice(let choice): try container.encode(choice)
    case .set(let members): try container.encode(members)
    case .absent: try container.encode("none")
    case .partlyKnown, .unknown: try container.encodeNil()
    }
  }
}
