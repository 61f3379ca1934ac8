/// A moment: whole milliseconds since 1 January 1970, UTC. Zones and wall clocks are the caller's.
public struct Instant: Sendable, Hashable, Comparable {
  public var milliseconds: Int

  public init(milliseconds: Int) { self.milliseconds = milliseconds }
  public init(seconds: Int) { milliseconds = seconds * 1000 }

  public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

  /// Some minutes later.
  public func advanced(byMinutes minutes: Int) -> Instant { Instant(milliseconds: milliseconds + minutes * 60_000) }

  /// Whole minutes to another moment, downwards; negative where it lies before.
  public func minutes(to other: Instant) -> Int {
    let between = other.milliseconds - milliseconds
    return between >= 0 ? between / 60_000 : -((59_999 - between) / 60_000)
  }
}

extension Instant: Codable {
  public init(from decoder: any Decoder) throws { milliseconds = try decoder.singleValueContainer().decode(Int.self) }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}
