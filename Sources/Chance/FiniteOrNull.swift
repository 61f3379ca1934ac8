/// A number that may not be known: stored as itself where it is finite, and as `null` where it is not, since JSON has no word for not a number.
///
/// All that is not finite is one and the same, namely unknown: it is equal to itself, and `null` comes back as not a number. Finite numbers come
/// back to the last bit.
@propertyWrapper
public struct FiniteOrNull: Sendable, Hashable, Codable {
  public var wrappedValue: Double

  public init(wrappedValue: Double) { self.wrappedValue = wrappedValue }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    wrappedValue = container.decodeNil() ? .nan : try container.decode(Double.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if wrappedValue.isFinite { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.wrappedValue == right.wrappedValue || !left.wrappedValue.isFinite && !right.wrappedValue.isFinite
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue.isFinite ? wrappedValue : .nan) }
}

/// A list of numbers of which some may not be known, each stored as `FiniteOrNull` stores one.
@propertyWrapper
public struct EachFiniteOrNull: Sendable, Hashable, Codable {
  public var wrappedValue: [Double]

  public init(wrappedValue: [Double]) { self.wrappedValue = wrappedValue }

  public init(from decoder: any Decoder) throws { wrappedValue = try [FiniteOrNull](from: decoder).map(\.wrappedValue) }

  public func encode(to encoder: any Encoder) throws { try known.encode(to: encoder) }

  public static func == (left: Self, right: Self) -> Bool { left.known == right.known }

  public func hash(into hasher: inout Hasher) { hasher.combine(known) }

  private var known: [FiniteOrNull] { wrappedValue.map(FiniteOrNull.init) }
}
