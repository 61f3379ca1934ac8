/// The value of a lever as a dossier writes it.
public enum LeverValue: Sendable, Hashable {
  case number(Double)
  case flag(Bool)
  case choice(String)
  case set([String])
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

  /// The elements, where the value is a set or a single choice.
  public var members: [String]? {
    switch self {
    case .set(let members): members
    case .choice(let choice): [choice]
    case .flag, .number, .absent, .unknown: nil
    }
  }
}

extension LeverValue: CustomStringConvertible {
  /// As the dossier writes it.
  public var description: String {
    switch self {
    case .number(let number):
      number.rounded() == number && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .flag(let flag): "\(flag)"
    case .choice(let choice): choice
    case .set(let members): "[\(members.joined(separator: ", "))]"
    case .absent: "none"
    case .unknown: "null"
    }
  }
}

extension LeverValue: Codable {
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
      let text = try container.decode(String.self)
      self = text == "none" ? .absent : .choice(text)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .choice(let choice): try container.encode(choice)
    case .set(let members): try container.encode(members)
    case .absent: try container.encode("none")
    case .unknown: try container.encodeNil()
    }
  }
}
