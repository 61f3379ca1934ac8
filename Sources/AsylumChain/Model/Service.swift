/// A service that takes cases first come first served.
public struct Service: Sendable, Hashable, Codable {
  /// Officers who each handle one case at a time; at least 1.
  public var officers: Int
  /// Time that one case takes one officer; its mean is above zero.
  public var handling: Duration
  /// How officers work faster or slower after the opening date.
  public var capacity = Capacity.frozen
  /// Least time between a request and the moment at which an officer begins with it, in days, whoever is free; so no decision comes sooner.
  public var leastDays = 0.0

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

  /// Whether nothing moves the output, and cases are begun as soon as an officer is free.
  var isFrozen: Bool { capacity == .frozen && leastDays == 0 }
}
