/// Who acts at the table.
public enum Speaker: Sendable, Hashable {
  /// Puts texts and packages to the seats, and closes the talks; decides nothing.
  case chair
  /// By position, one per party.
  case seat(Int)
}

extension Speaker: Codable {
  /// The word `chair`, or the position of the seat. Throws `DecodingError` for anything else.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let seat = try? container.decode(Int.self) {
      self = .seat(seat)
    } else if try container.decode(String.self) == "chair" {
      self = .chair
    } else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "neither chair nor the position of a seat")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .chair: try container.encode("chair")
    case .seat(let position): try container.encode(position)
    }
  }
}
