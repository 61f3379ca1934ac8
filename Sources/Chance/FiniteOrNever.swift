/// A time that may be without end: stored as its number, and as the text `never` where it is infinite.
///
/// Encoding throws `EncodingError.invalidValue` for what is neither, since a time that is not a number is a fault of whoever set it; decoding throws
/// `DecodingError.dataCorrupted` for any other text.
@propertyWrapper
public struct FiniteOrNever: Sendable, Hashable, Codable {
  public var wrappedValue: Double

  private static let never = "never"

  public init(wrappedValue: Double) { self.wrappedValue = wrappedValue }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let text = try? container.decode(String.self) else {
      wrappedValue = try container.decode(Double.self)
      return
    }
    guard text == Self.never else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is neither a number nor \(Self.never).")
    }
    wrappedValue = .infinity
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch wrappedValue {
    case .infinity: try container.encode(Self.never)
    case let time where time.isFinite: try container.encode(time)
    case let time:
      throw EncodingError.invalidValue(time, .init(codingPath: encoder.codingPath, debugDescription: "\(time) is no time."))
    }
  }
}
