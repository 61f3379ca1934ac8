/// A service that takes cases first come first served.
public struct Service: Sendable, Hashable, Codable {
  /// Officers who each handle one case at a time; at least 1.
  public var officers: Int
  /// Time that one case takes one officer; its mean is above zero.
  public var handling: Duration

  public init(officers: Int, handling: Duration) {
    self.officers = officers
    self.handling = handling
  }

  /// A service known only by its output per month. One without any output is refused by `Simulation`.
  ///
  /// Assumption: one officer, the same time for every case; so a case is handled faster than by many officers with the same output.
  public static func throughput(perMonth: Double, monthDays: Double = 30.4375) -> Service {
    Service(officers: 1, handling: .fixed(days: monthDays / perMonth))
  }
}
