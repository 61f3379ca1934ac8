/// The arrival of asylum seekers: a path, and how far reality may stray from it. Dutch: asielinstroom.
///
/// The path is the rate of a Poisson process, so counts differ from it even without shocks. `Simulation.init` refuses an empty path, a month below 0
/// or of ten million and more, a shock outside 0 to 2, and tails that are odd or below 4.
public struct Arrivals: Sendable, Hashable, Codable {
  /// Expected arrivals in each month, the median of all futures; the last value holds for all later months.
  public var expectedPerMonth: [Double]
  /// Standard deviation of the monthly shock to the logarithm of the level; 0 for a level that never strays.
  public var shock: Double
  /// Part of a deviation that is left a month later, 0 to 1; 1 is a random walk.
  public var persistence: Double
  /// Degrees of freedom of the shocks, an even number from 4: Student's t, scaled to `shock`; `nil` for the normal distribution.
  public var tails: Int?
  /// Where people come from; empty where all are alike. At most 256, as each person keeps the place of his own in one byte.
  public var origins: [Origin]

  public init(expectedPerMonth: [Double], shock: Double = 0, persistence: Double = 0, tails: Int? = nil, origins: [Origin] = []) {
    self.expectedPerMonth = expectedPerMonth
    self.shock = shock
    self.persistence = persistence
    self.tails = tails
    self.origins = origins
  }
}
