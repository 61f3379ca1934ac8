/// A whole number of things of one kind; counts of different kinds cannot be added.
public struct Count<Thing: Sendable>: Sendable, Hashable, Comparable, Codable {
  public var number: Int

  public init(_ number: Int) { self.number = number }

  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
  public static func + (left: Self, right: Self) -> Self { Self(left.number + right.number) }
  public static func - (left: Self, right: Self) -> Self { Self(left.number - right.number) }
  public static var zero: Self { Self(0) }

  public init(from decoder: any Decoder) throws { number = try decoder.singleValueContainer().decode(Int.self) }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}

/// The kind of a count of people.
public enum Person: Sendable {}
/// The kind of a count of reception places.
public enum Place: Sendable {}
/// The kind of an amount of money, counted in cents.
public enum EuroCent: Sendable {}

/// A number of people.
public typealias People = Count<Person>
/// A number of reception places. Dutch: opvangplekken.
public typealias Places = Count<Place>
/// An amount of money in whole cents.
public typealias Money = Count<EuroCent>
