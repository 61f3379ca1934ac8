/// How long something takes, in days, as a distribution.
///
/// A person's draw is one uniform number of his own, so it stays the same under every policy. `Simulation.init` refuses a mean that is negative or
/// not finite, and for handling times also one of zero.
public enum Duration: Sendable, Hashable, Codable {
  /// The same for everyone.
  case fixed(days: Double)
  /// Without memory: what is left does not depend on what has passed.
  case exponential(meanDays: Double)
  /// Lognormal by its mean (not its median) and the standard deviation of its logarithm.
  case lognormal(meanDays: Double, sigma: Double)
  /// Anything from zero to the longest, equally likely.
  case uniform(longestDays: Double)

  /// The mean in days.
  public var meanDays: Double {
    switch self {
    case .fixed(let days), .exponential(let days), .lognormal(let days, _): days
    case .uniform(let longest): longest / 2
    }
  }
}
