/// The name by which a dossier knows a thing of one kind; the name of a thing of another kind does not compile in its place.
@frozen
public struct Identifier<Named>: RawRepresentable, Sendable, Hashable {
  /// As the dossier writes it.
  public let rawValue: String

  @inlinable public init(rawValue: String) { self.rawValue = rawValue }
  @inlinable public init(_ name: String) { rawValue = name }

  @inlinable public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension Identifier: Comparable {
  @inlinable public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: CustomStringConvertible {
  public var description: String { rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
  @inlinable public init(stringLiteral name: String) { rawValue = name }
}

extension Identifier: Codable {
  public init(from decoder: any Decoder) throws { rawValue = try decoder.singleValueContainer().decode(String.self) }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension Sequence {
  /// The names one after the other.
  public func joined<Named>(separator: String) -> String where Element == Identifier<Named> { map(\.rawValue).joined(separator: separator) }
}

/// The name of a lever.
public typealias LeverID = Identifier<Lever>
/// The name of a variant.
public typealias VariantID = Identifier<Variant>
